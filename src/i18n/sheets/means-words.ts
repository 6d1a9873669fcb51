import type { Text } from '../language';

/** What there is of machines, tools and people on the sheet of feasibility, and what lacks. */
export const MEANS_WORDS = {
  'means.title': { en: 'Means: what is open and what is asked for', fr: 'Moyens : ce qui est ouvert et ce qui est demandé' },
  'means.hiring-title': { en: 'Persons to find, week by week', fr: 'Personnes à trouver, semaine par semaine' },
  'means.balance-title': { en: 'How evenly the groups are loaded', fr: 'Équilibre de la charge dans les groupes' },
  'means.head-group': { en: 'Group', fr: 'Groupe' },
  'means.head-summary': { en: 'In short', fr: 'En bref' },
  'means.head-open': { en: 'Open (h)', fr: 'Ouvert (h)' },
  'means.head-needed': { en: 'Asked for (h)', fr: 'Demandé (h)' },
  'means.head-scheduled': { en: 'Scheduled (h)', fr: 'Planifié (h)' },
  'means.head-count': { en: 'Count', fr: 'Nombre' },
  'means.head-efficiency': { en: 'Efficiency', fr: 'Rendement' },
  'means.head-energy': { en: 'Energy (kWh)', fr: 'Énergie (kWh)' },
  'means.head-skill': { en: 'Skill or person', fr: 'Compétence ou personne' },
  'means.head-week': { en: 'Week of', fr: 'Semaine du' },
  'means.head-persons': { en: 'Persons missing', fr: 'Personnes manquantes' },
  'means.head-members': { en: 'Resources', fr: 'Postes' },
  'means.head-balance': { en: 'Balance index', fr: 'Indice d’équilibre' },
  'means.head-highest': { en: 'Most loaded', fr: 'Le plus chargé' },
  'means.enough': { en: '✔ Enough', fr: '✔ Suffisant' },
  'means.full': { en: '● Full', fr: '● Plein' },
  'means.short': { en: '▲ Short', fr: '▲ Insuffisant' },
  'means.text': { en: '{needed} h asked for, {open} h open ({rate})', fr: '{needed} h demandées pour {open} h ouvertes ({rate})' },
  'means.text-short': {
    en: '{needed} h asked for, {open} h open ({rate}); {missing} h are missing at their dates even when working ahead',
    fr: '{needed} h demandées pour {open} h ouvertes ({rate}) ; il manque {missing} h aux dates voulues, même en prenant de l’avance',
  },
  'means.hire': {
    en: 'Find {count} {count|person|persons} for {week}, train somebody, or move the work: {missing} h are missing',
    fr: 'Trouver {count} {count|personne|personnes} pour {week}, former quelqu’un, ou déplacer le travail : il manque {missing} h',
  },
  'means.hire-together': {
    en: 'Find {count} {count|person|persons} for {week}: each skill has enough, but the same persons have them ({missing} h)',
    fr: 'Trouver {count} {count|personne|personnes} pour {week} : chaque compétence suffit, mais ce sont les mêmes personnes ({missing} h)',
  },
  'means.hire-closed': {
    en: 'Nobody who could works in {week}: {missing} h are missing',
    fr: 'Personne de compétent n’est présent en {week} : il manque {missing} h',
  },
  'means.balanced': {
    en: 'Even: {highest} at {high}, {lowest} at {low}',
    fr: 'Équilibré : {highest} à {high}, {lowest} à {low}',
  },
  'means.unbalanced': {
    en: '{highest} is at {high}, {lowest} at {low}: move work from one to the other',
    fr: '{highest} est à {high}, {lowest} à {low} : passer du travail de l’un à l’autre',
  },
} as const satisfies Record<string, Text>;
