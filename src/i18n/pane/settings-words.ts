import type { Text } from '../language';
import { RULE_WORDS } from '../rule-words';

/** The options of a run. */
export const SETTINGS_WORDS = {
  'settings.title': { en: 'Options of the plan', fr: 'Options du plan' },
  'settings.remembered': { en: 'Remembered in this workbook.', fr: 'Gardées dans ce classeur.' },
  'settings.method': { en: 'How to find the schedule', fr: 'Comment trouver l’ordonnancement' },
  'settings.search': { en: 'Search for the best', fr: 'Chercher le meilleur' },
  'settings.search-about': { en: 'Improves the plan until the time is up', fr: 'Améliore le plan jusqu’au bout du temps donné' },
  'settings.by-rule': { en: 'Apply a dispatching rule', fr: 'Appliquer une règle de priorité' },
  'settings.by-rule-about': { en: 'At once; easier to explain', fr: 'Immédiat ; plus facile à expliquer' },
  'settings.rule': { en: 'Rule', fr: 'Règle' },
  'settings.rule-best': { en: 'The best of all rules', fr: 'La meilleure de toutes' },
  ...RULE_WORDS,
  'settings.seconds': { en: 'Search time (s)', fr: 'Temps de recherche (s)' },
  'settings.horizon': { en: 'Horizon (days)', fr: 'Horizon (jours)' },
  'settings.frozen': { en: 'Frozen zone (days)', fr: 'Zone gelée (jours)' },
  'settings.as-parameters': { en: 'Empty: as in the Parameters table', fr: 'Vide : comme dans le tableau des paramètres' },
  'settings.out-of-range': { en: 'Give a number from {minimum} to {maximum}.', fr: 'Donnez un nombre de {minimum} à {maximum}.' },
  'settings.weights': { en: 'What counts, and how much', fr: 'Ce qui compte, et combien' },
  'settings.weight-tardiness': { en: 'Lateness', fr: 'Retards' },
  'settings.weight-changeover': { en: 'Changeover time', fr: 'Changements de série' },
  'settings.weight-workInProgress': { en: 'Work in progress', fr: 'En-cours' },
  'settings.weight-stability': { en: 'Staying near the last plan', fr: 'Rester proche du plan précédent' },
  'settings.level': { en: 'Sheets of the plan', fr: 'Feuilles du plan' },
  'settings.expert': { en: 'All', fr: 'Toutes' },
  'settings.expert-about': { en: 'Every sheet that has something to show', fr: 'Chaque feuille qui a quelque chose à montrer' },
  'settings.simple': { en: 'The essential ones', fr: 'L’essentiel' },
  'settings.simple-about': { en: 'Only those that every plan has', fr: 'Seulement celles de tout plan' },
  'settings.ask': { en: 'Ask before writing', fr: 'Demander avant d’écrire' },
  'settings.ask-about': { en: 'Shows what will change, then waits for you', fr: 'Montre ce qui va changer, puis attend votre accord' },
} as const satisfies Record<string, Text>;
