import type { OperationFollowUp } from '../engine/tracking/operation-follow-up';
import type { BriefLine, MissingThing } from '../engine/tracking/shift-brief';
import { formatLength } from './format-length';
import { formatAmount, formatShare } from './format-values';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

/** What the brief of a shift says of an operation, in the pane and in its sheet. */
const SHOP_FLOOR_WORDS = {
  done: { en: '{share} done, {quantity} to go', fr: '{share} fait, reste {quantity}' },
  remains: { en: '{length} of work', fr: '{length} de travail' },
  atPace: { en: '{length} at the pace so far', fr: '{length} au rythme constaté' },
  quantity: { en: '{quantity} to make', fr: '{quantity} à faire' },
  lateStart: { en: 'should have begun {length} ago', fr: 'aurait dû commencer il y a {length}' },
  lateFinish: { en: 'should have ended {length} ago', fr: 'aurait dû finir il y a {length}' },
  firstSlow: { en: 'first record {share} slower than standard', fr: 'premier relevé {share} plus lent que le standard' },
  firstBad: {
    en: '{rejects} of the first {pieces} {pieces|piece|pieces} rejected',
    fr: '{rejects} sur les {pieces} premières pièces à rebuter ou retoucher',
  },
  driftSlow: {
    en: 'drifts: {share} slower than standard over the last {records} records',
    fr: 'dérive : {share} plus lent que le standard sur les {records} derniers relevés',
  },
  driftFast: {
    en: 'runs {share} faster than standard over the last {records} records: check the standard',
    fr: '{share} plus rapide que le standard sur les {records} derniers relevés : vérifier le standard',
  },
  release: { en: 'not released yet', fr: 'pas encore lancé' },
  previous: { en: 'operation {operation} is not done', fr: 'phase {operation} pas finie' },
  requirement: { en: 'to be confirmed: {text}', fr: 'à confirmer : {text}' },
  material: { en: '{missing} {item} not in stock', fr: '{missing} {item} pas en stock' },
} as const satisfies Record<string, Text>;

function say(word: keyof typeof SHOP_FLOOR_WORDS, values: Readonly<Record<string, string | number>>, language: Language): string {
  return fillPhrase(SHOP_FLOOR_WORDS[word], values, language);
}

/** How far it is and what remains: `60 % fait, reste 40 · 1 h 30 min de travail · 2 h au rythme constaté`. */
export function progressWords(line: OperationFollowUp, language: Language): string[] {
  const quantity = formatAmount(line.remaining, language);
  const first =
    line.state === 'begun'
      ? say('done', { share: formatShare(line.share, language), quantity }, language)
      : say('quantity', { quantity }, language);
  const remains = say('remains', { length: formatLength(line.remainingMinutes, language) }, language);
  const isOff = line.minutesAtPace !== null && line.minutesAtPace !== line.remainingMinutes;
  return [first, remains, ...(isOff ? [say('atPace', { length: formatLength(line.minutesAtPace ?? 0, language) }, language)] : [])];
}

/** What is late about it; none where it keeps the plan. */
export function latenessWords({ lateStart, lateFinish }: OperationFollowUp, language: Language): string[] {
  return [
    ...(lateStart > 0 ? [say('lateStart', { length: formatLength(lateStart, language) }, language)] : []),
    ...(lateFinish > 0 ? [say('lateFinish', { length: formatLength(lateFinish, language) }, language)] : []),
  ];
}

/** Alerts on the first pieces and on drift. */
export function alertWords({ firstPiece, drift }: Pick<OperationFollowUp, 'firstPiece' | 'drift'>, language: Language): string[] {
  const words: string[] = [];
  if (firstPiece?.slow === true) words.push(say('firstSlow', { share: formatShare(firstPiece.pace - 1, language) }, language));
  if (firstPiece?.bad === true) {
    const { rejects, pieces } = firstPiece;
    words.push(say('firstBad', { rejects: formatAmount(rejects, language), pieces }, language));
  }
  if (drift !== null) {
    const share = formatShare(Math.abs(drift.pace - 1), language);
    words.push(say(drift.pace > 1 ? 'driftSlow' : 'driftFast', { share, records: drift.records }, language));
  }
  return words;
}

/** What an operation lacks before it can begin. */
export function missingWords({ missing }: Pick<BriefLine, 'missing'>, language: Language): string[] {
  return missing.map((thing) => missingWord(thing, language));
}

function missingWord(thing: MissingThing, language: Language): string {
  switch (thing.kind) {
    case 'release':
      return say('release', {}, language);
    case 'previous':
      return say('previous', { operation: thing.operation }, language);
    case 'requirement':
      return say('requirement', { text: thing.text }, language);
    case 'material':
      return say('material', { item: thing.item, missing: formatAmount(thing.missing, language) }, language);
  }
}
