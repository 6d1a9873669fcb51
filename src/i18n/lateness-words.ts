import type { LatenessReason } from '../engine/model/plan';
import { formatShortMoment } from './format-values';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

/** Why work is held back; `{who}` is the operation or order that waits. */
const WHY: Readonly<Record<LatenessReason['kind'], Text>> = {
  machine: { en: '{who} waits for {resource}, taken by {behind}{until}', fr: '{who} attend le poste {resource}, pris par {behind}{until}' },
  tool: {
    en: '{who} waits for the tool {resource}, in use by {behind}{until}',
    fr: '{who} attend l’outillage {resource}, pris par {behind}{until}',
  },
  people: {
    en: '{who} waits for somebody with the skill {skill}{until}',
    fr: '{who} attend une personne ayant la compétence {skill}{until}',
  },
  predecessor: { en: '{who} waits for the end of {behind}{until}', fr: '{who} attend la fin de {behind}{until}' },
  order: { en: '{who} waits for order {behind}{until}', fr: '{who} attend l’ordre {behind}{until}' },
  material: { en: '{who} waits for material {item}{until}', fr: '{who} attend la matière {item}{until}' },
  calendar: { en: '{who} waits until {resource} is open{until}', fr: '{who} attend l’ouverture du poste {resource}{until}' },
  'released-late': { en: '{who} is released after its latest start', fr: '{who} est lancé après son début au plus tard' },
  fixed: { en: '{who} is pinned or frozen at its date', fr: '{who} a une date épinglée ou gelée' },
  'no-runway': {
    en: '{who} finds no open time before the calendars end',
    fr: '{who} ne trouve pas de temps ouvert avant la fin des calendriers',
  },
  'work-content': {
    en: '{who} needs more working time than is left before its date',
    fr: '{who} demande plus de temps de travail qu’il n’en reste avant sa date',
  },
};

/** What would help against it, verb first. */
const HELP: Readonly<Record<LatenessReason['kind'], Text>> = {
  machine: {
    en: 'Open more hours on {resource}, do {behind} later, or use another resource',
    fr: 'Ouvrir des heures sur {resource}, passer {behind} après, ou prendre un autre poste',
  },
  tool: { en: 'Provide a second {resource}, or do {behind} later', fr: 'Doubler l’outillage {resource}, ou passer {behind} après' },
  people: { en: 'Bring in or train somebody for {skill}', fr: 'Affecter ou former quelqu’un pour {skill}' },
  predecessor: { en: 'Shorten or overlap {behind}', fr: 'Raccourcir {behind}, ou faire chevaucher les phases' },
  order: { en: 'Bring order {behind} forward', fr: 'Avancer l’ordre {behind}' },
  material: { en: 'Expedite {item} with its supplier', fr: 'Relancer le fournisseur de {item}' },
  calendar: { en: 'Open a shift or overtime on {resource}', fr: 'Ouvrir une équipe ou des heures supplémentaires sur {resource}' },
  'released-late': { en: 'Release earlier, or agree a new date', fr: 'Lancer plus tôt, ou convenir d’une nouvelle date' },
  fixed: { en: 'Unpin {who}, or agree a new date', fr: 'Désépingler {who}, ou convenir d’une nouvelle date' },
  'no-runway': { en: 'Extend the horizon or the calendars', fr: 'Allonger l’horizon ou les calendriers' },
  'work-content': {
    en: 'Split or overlap the operations, or agree a new date',
    fr: 'Fractionner ou faire chevaucher les phases, ou convenir d’une nouvelle date',
  },
};

/** The kind of a cause in a word or two, for a Pareto. */
const KINDS: Readonly<Record<LatenessReason['kind'], Text>> = {
  machine: { en: 'Resource taken', fr: 'Poste pris' },
  tool: { en: 'Tool in use', fr: 'Outillage pris' },
  people: { en: 'Nobody available', fr: 'Personnel absent' },
  predecessor: { en: 'Operation before', fr: 'Phase précédente' },
  order: { en: 'Order before', fr: 'Ordre précédent' },
  material: { en: 'Material late', fr: 'Matière en retard' },
  calendar: { en: 'Closed time', fr: 'Temps fermé' },
  'released-late': { en: 'Released late', fr: 'Lancé trop tard' },
  fixed: { en: 'Pinned or frozen', fr: 'Épinglé ou gelé' },
  'no-runway': { en: 'No open time', fr: 'Pas de temps ouvert' },
  'work-content': { en: 'Too much work for the date', fr: 'Trop de travail pour la date' },
};

/** Every kind of cause. */
export const LATENESS_KINDS = Object.keys(KINDS) as readonly LatenessReason['kind'][];

const UNKNOWN: Readonly<Record<'order' | 'work' | 'resource' | 'item', Text>> = {
  order: { en: 'the order', fr: 'l’ordre' },
  work: { en: 'other work', fr: 'un autre travail' },
  resource: { en: 'the resource', fr: 'sans nom' },
  item: { en: 'a component', fr: 'd’un composant' },
};

const UNTIL: Text = { en: ' until {moment}', fr: ' jusqu’au {moment}' };
const OPERATION: Text = { en: '{order} op. {operation}', fr: '{order} ph. {operation}' };

function placeOf(order: string | null, operation: number | null, fallback: Text, language: Language): string {
  if (order === null) return operation === null ? fallback[language] : String(operation);
  return operation === null ? order : fillPhrase(OPERATION, { order, operation }, language);
}

function valuesOf(reason: LatenessReason, language: Language): Record<string, string> {
  return {
    who: placeOf(reason.order, reason.operation, UNKNOWN.order, language),
    behind: placeOf(reason.behindOrder, reason.behindOperation, UNKNOWN.work, language),
    resource: reason.resource ?? UNKNOWN.resource[language],
    skill: reason.skill ?? reason.resource ?? UNKNOWN.work[language],
    item: reason.item ?? UNKNOWN.item[language],
    until: reason.until === null ? '' : fillPhrase(UNTIL, { moment: formatShortMoment(reason.until, language) }, language),
  };
}

/**
 * One step of the explanation of a lateness, without a full stop.
 *
 * @example 'OF-41207 ph. 30 attend le poste RECT, pris par OF-41213 ph. 20 jusqu’au 24/11 14:00'
 */
export function latenessSentence(reason: LatenessReason, language: Language): string {
  return fillPhrase(WHY[reason.kind], valuesOf(reason, language), language);
}

/** What would help against that cause, verb first, without a full stop. */
export function latenessHelp(reason: LatenessReason, language: Language): string {
  return fillPhrase(HELP[reason.kind], valuesOf(reason, language), language);
}

/** The kind of a cause in a word or two. */
export function latenessKind(kind: LatenessReason['kind'], language: Language): string {
  return KINDS[kind][language];
}
