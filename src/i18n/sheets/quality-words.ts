import type { Text } from '../language';

/** Words of the sheet on the quality of the data. */
export const QUALITY_WORDS = {
  'tab.data-quality': { en: 'Data quality', fr: 'Qualité des données' },
  'about.data-quality': { en: 'What the tables lack, and how good they are', fr: 'Ce qui manque aux tableaux, et leur note' },
  'title.data-quality': { en: 'Quality of the data', fr: 'Qualité des données' },

  'quality.sentence': {
    en: 'Tables as read for the plan of {moment}. Score = 100 × (1 − lost / rows): by its worst finding a row loses 1 for an error, 0.5 for a warning, 0.1 for an information.',
    fr: 'Tableaux lus pour le plan du {moment}. Note = 100 × (1 − perdu / lignes) : par son pire constat, une ligne perd 1 pour une erreur, 0,5 pour une alerte, 0,1 pour une information.',
  },
  'quality.figure-score': { en: 'Score: {score} of 100', fr: 'Note : {score} sur 100' },
  'quality.figure-better': { en: '{by} better than on {day}', fr: '{by} de mieux que le {day}' },
  'quality.figure-worse': { en: '{by} worse than on {day}', fr: '{by} de moins que le {day}' },
  'quality.figure-same': { en: 'As on {day}', fr: 'Comme le {day}' },
  'quality.figure-first': { en: 'First score: no trend yet', fr: 'Première note : pas encore de tendance' },
  'quality.figure-rows': {
    en: '{affected} of {rows} {rows|row|rows} with a finding',
    fr: '{affected} {affected|ligne|lignes} sur {rows} avec un constat',
  },
  'quality.audit': {
    en: 'To check: what was read without an error, and yet is incomplete or implausible',
    fr: 'À vérifier : lu sans erreur, et pourtant incomplet ou invraisemblable',
  },
  'quality.audit-none': { en: 'The audit has nothing to say', fr: 'Le contrôle n’a rien à signaler' },
  'quality.trend': { en: 'Trend over the last runs', fr: 'Évolution sur les derniers calculs' },
  'quality.head-rows': { en: 'Rows', fr: 'Lignes' },
  'quality.head-errors': { en: 'Errors', fr: 'Erreurs' },
  'quality.head-warnings': { en: 'Warnings', fr: 'Alertes' },
  'quality.head-infos': { en: 'Information', fr: 'À savoir' },
  'quality.head-score': { en: 'Score (of 100)', fr: 'Note (sur 100)' },
  'quality.head-at': { en: 'Plan of', fr: 'Plan du' },
  'quality.head-affected': { en: 'Rows with a finding', fr: 'Lignes avec un constat' },
  'quality.all': { en: 'All tables', fr: 'Tous les tableaux' },
  'quality.series': { en: 'Score', fr: 'Note' },
  'quality.axis-score': { en: 'Score (of 100)', fr: 'Note (sur 100)' },
  'quality.axis-run': { en: 'Plan of', fr: 'Plan du' },
  'quality.chart-up': { en: 'The data got better: {first} to {last}', fr: 'Les données s’améliorent : de {first} à {last}' },
  'quality.chart-down': { en: 'The data got worse: {first} to {last}', fr: 'Les données se dégradent : de {first} à {last}' },
  'quality.chart-same': { en: 'The data stay at {last}', fr: 'Les données restent à {last}' },
} as const satisfies Record<string, Text>;
