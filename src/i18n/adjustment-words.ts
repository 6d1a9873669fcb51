import type { AdjustmentKind, AdjustmentRow } from '../engine/model/change-records';
import { SHIFT_HOURS } from '../engine/what-if/extra-time';
import { formatAmount, formatDay, formatDayOfMonth, formatShortMoment } from './format-values';
import type { DateValue } from '../engine/model/units';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

const WORDS: Readonly<Record<AdjustmentKind, Text>> = {
  overtime: { en: 'Work {hours} more a day on {subject}{dates}', fr: 'Travailler {hours} de plus par jour sur {subject}{dates}' },
  shift: {
    en: 'Open an extra shift of {hours} on {subject}{dates}, on closed days',
    fr: 'Ouvrir une équipe de {hours} de plus sur {subject}{dates}, les jours fermés',
  },
  'extra-unit': {
    en: 'Have {quantity} {subject} more (hire, borrow){dates}',
    fr: 'Disposer de {quantity} {subject} de plus (location, prêt){dates}',
  },
  people: {
    en: 'Have {quantity} {quantity|person|people} more for {subject}{dates}',
    fr: 'Avoir {quantity} {quantity|personne|personnes} de plus pour {subject}{dates}',
  },
  'other-resource': { en: 'Move {work} to {replacement}', fr: 'Passer {work} sur {replacement}' },
  subcontract: {
    en: 'Subcontract {work} to {replacement} ({quantity} {quantity|working day|working days})',
    fr: 'Sous-traiter {work} chez {replacement} ({quantity} {quantity|jour ouvré|jours ouvrés})',
  },
  split: { en: 'Split {subject} into {quantity} lots', fr: 'Fractionner {subject} en {quantity} lots' },
  overlap: {
    en: 'Move {work} on in batches of {quantity}, before the whole lot is done',
    fr: 'Faire suivre {work} par lots de transfert de {quantity}, sans attendre le lot entier',
  },
  advance: { en: 'Bring {subject} forward {by}', fr: 'Avancer {subject} {by}' },
  delay: { en: 'Put {subject} back {by}', fr: 'Reculer {subject} {by}' },
  quantity: { en: 'Change the quantity of {subject} to {quantity}', fr: 'Passer la quantité de {subject} à {quantity}' },
  expedite: {
    en: 'Have {subject} {quantity} {quantity|working day|working days} earlier from its supplier',
    fr: 'Faire venir {subject} {quantity} {quantity|jour ouvré|jours ouvrés} plus tôt du fournisseur',
  },
  supplier: { en: 'Buy {subject} from {replacement}', fr: 'Acheter {subject} chez {replacement}' },
  substitute: { en: 'Replace {subject} by {replacement}{dates}', fr: 'Remplacer {subject} par {replacement}{dates}' },
  priority: { en: 'Put {subject} at priority {quantity}', fr: 'Passer {subject} en priorité {quantity}' },
};

const PARTS = {
  fromTo: { en: ' from {from} to {to}', fr: ' du {from} au {to}' },
  on: { en: ' on {from}', fr: ' le {from}' },
  fromOn: { en: ' from {from}', fr: ' à partir du {from}' },
  until: { en: ' until {to}', fr: ' jusqu’au {to}' },
  operation: { en: 'operation {operation} of {subject}', fr: 'la phase {operation} de {subject}' },
  toDate: { en: 'to {to}', fr: 'au {to}' },
  byDays: { en: 'by {quantity} {quantity|working day|working days}', fr: 'de {quantity} {quantity|jour ouvré|jours ouvrés}' },
  span: { en: 'Open {subject} from {from} to {to}', fr: 'Ouvrir {subject} du {from} au {to}' },
  lots: { en: 'Make {subject} in lots of {quantity} at most', fr: 'Lancer {subject} par lots de {quantity} au plus' },
  starting: { en: 'to start on {from}', fr: 'pour commencer le {from}' },
} as const satisfies Record<string, Text>;

/**
 * What a row of Adjustments does, verb first, without a full stop.
 *
 * @param ofItem true when the subject is an item: split then speaks of the size of its lots.
 * @example 'Travailler 2 h de plus par jour sur RECT du 24/11 au 28/11'
 */
export function adjustmentSentence(row: AdjustmentRow, language: Language, ofItem = false): string {
  const { kind, subject, quantity, replacement, from, to, operation } = row;
  const fill = (words: Text, values: Record<string, string | number> = {}): string =>
    fillPhrase(words, { subject, quantity: shown(quantity ?? 1, language), ...datesOf(row, language), ...values }, language);
  const isSpan = quantity === null && from?.hasTime === true && to?.hasTime === true;
  if ((kind === 'overtime' || kind === 'shift') && isSpan) return fill(PARTS.span);
  if (kind === 'split' && ofItem) return fill(PARTS.lots);
  return fill(WORDS[kind], {
    hours: `${formatAmount(quantity ?? SHIFT_HOURS, language)}\u00a0h`,
    work: operation === null ? subject : fill(PARTS.operation, { operation }),
    replacement: replacement ?? '?',
    dates: fill(datesPart(row)),
    by: fill(byPart(row)),
    quantity: shown(quantity ?? (kind === 'split' ? 2 : 1), language),
  });
}

/** A whole number stays one, for `{quantity|one|many}`. */
const shown = (quantity: number, language: Language): string | number =>
  Number.isInteger(quantity) && Math.abs(quantity) < 1000 ? quantity : formatAmount(quantity, language);

const NOTHING: Text = { en: '', fr: '' };

function datesPart({ from, to, kind }: AdjustmentRow): Text {
  if (from === null) return to === null ? NOTHING : PARTS.until;
  if (to === null) return kind === 'overtime' || kind === 'shift' ? PARTS.on : PARTS.fromOn;
  return from.minutes === to.minutes ? PARTS.on : PARTS.fromTo;
}

function byPart({ from, to, quantity }: AdjustmentRow): Text {
  if (to !== null) return PARTS.toDate;
  return quantity === null && from !== null ? PARTS.starting : PARTS.byDays;
}

function datesOf({ from, to, kind }: AdjustmentRow, language: Language): Record<string, string> {
  const inFull = kind === 'advance' || kind === 'delay';
  const day = inFull ? formatDay : formatDayOfMonth;
  const say = (date: DateValue | null): string =>
    date === null ? '' : date.hasTime ? formatShortMoment(date.minutes, language) : day(date.minutes, language);
  return { from: say(from), to: say(to) };
}
