import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

/** What the lines of the pages of the planner's week say beside the words of the sheets. */
const WEEK_WORDS = {
  early: { en: '{length} to spare', fr: '{length} de marge' },
  late: { en: '{length} late', fr: '{length} de retard' },
  noPlace: { en: 'no place in the calendars', fr: 'sans place dans les calendriers' },
  belowZero: { en: 'short from {day}', fr: 'rupture dès le {day}' },
  belowSafety: { en: 'below safety stock from {day}', fr: 'sous le stock de sécurité dès le {day}' },
  short: { en: 'something waits for it', fr: 'on l’attend déjà' },
  hit: { en: 'Hits {names}', fr: 'Touche {names}' },
  orderBy: { en: 'order by {day}', fr: 'à commander le {day} au plus tard' },
  needed: { en: 'needed on {day}', fr: 'nécessaire le {day}' },
  there: { en: 'there on {day}', fr: 'là le {day}' },
  each: { en: '{price} {currency} each', fr: '{price} {currency} pièce' },
  inAll: { en: '{amount} {currency} in all', fr: '{amount} {currency} en tout' },
  already: {
    en: '{order} already brings {quantity} on {day}: ask to have it earlier rather than order again',
    fr: '{order} apporte déjà {quantity} le {day} : demander à l’avancer plutôt que recommander',
  },
  asked: { en: '{quantity} for {day}', fr: '{quantity} pour le {day}' },
  hours: { en: '{load} h asked for, {open} h open ({rate})', fr: '{load} h demandées, {open} h ouvertes ({rate})' },
  people: { en: '{count} {count|person|persons} missing in {weeks}', fr: 'il manque {count} {count|personne|personnes} en {weeks}' },
} as const satisfies Record<string, Text>;

export type WeekWord = keyof typeof WEEK_WORDS;

/**
 * A few words of a line.
 *
 * @example weekWord('late', { length: '2 j' }, 'fr') // '2 j de retard'
 */
export function weekWord(word: WeekWord, values: Readonly<Record<string, string | number>>, language: Language): string {
  return fillPhrase(WEEK_WORDS[word], values, language);
}
