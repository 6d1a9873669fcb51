import type { Text } from '../language';

/** Words of every sheet: names of the tabs, titles, what each shows, print. */
export const FRAME_WORDS = {
  'tab.dashboard': { en: 'Dashboard', fr: 'Tableau de bord' },
  'tab.messages': { en: 'Plan messages', fr: 'Messages du plan' },
  'tab.gantt-orders': { en: 'Gantt by order', fr: 'Gantt par ordre' },
  'tab.gantt-resources': { en: 'Gantt by resource', fr: 'Gantt par poste' },
  'tab.load': { en: 'Load', fr: 'Charge' },
  'tab.schedule': { en: 'Schedule', fr: 'Ordonnancement' },
  'tab.planned-orders': { en: 'Planned orders', fr: 'Ordres du plan' },
  'tab.net-requirements': { en: 'Net requirements', fr: 'Besoins nets' },
  'tab.stock': { en: 'Stock projection', fr: 'Stock projeté' },
  'tab.pareto': { en: 'Pareto', fr: 'Pareto des écarts' },
  'tab.changes': { en: 'Plan changes', fr: 'Évolution du plan' },

  'about.messages': {
    en: 'What is wrong, what to do and whom to tell',
    fr: 'Ce qui ne va pas, que faire et qui prévenir',
  },
  'about.gantt-orders': { en: 'Every operation on its dates, order by order', fr: 'Chaque phase à ses dates, ordre par ordre' },
  'about.gantt-resources': { en: 'What each resource does, in its order', fr: 'Ce que fait chaque poste, dans l’ordre' },
  'about.load': { en: 'Load against capacity of each resource', fr: 'Charge et capacité de chaque poste' },
  'about.schedule': {
    en: 'Dates, slack and cause of every operation',
    fr: 'Dates, marge et cause de chaque phase',
  },
  'about.planned-orders': {
    en: 'What to launch and buy, when, and for what',
    fr: 'Que lancer et qu’acheter, quand, pour quoi',
  },
  'about.net-requirements': { en: 'From gross to net, item by item', fr: 'Du brut au net, article par article' },
  'about.stock': { en: 'Stock to come, shortages and coverage', fr: 'Stock à venir, ruptures et couverture' },
  'about.pareto': { en: 'The few causes of most deviations', fr: 'Les causes de l’essentiel des écarts' },
  'about.changes': { en: 'What moved since the last plan', fr: 'Ce qui a bougé depuis le plan précédent' },

  'title.dashboard': { en: 'Is the plan good?', fr: 'Le plan est-il bon ?' },
  'title.messages': { en: 'Messages of the plan', fr: 'Messages du plan' },
  'title.gantt-orders': { en: 'Gantt by order', fr: 'Gantt par ordre' },
  'title.gantt-resources': { en: 'Gantt by resource', fr: 'Gantt par poste de charge' },
  'title.load': { en: 'Load and capacity', fr: 'Charge et capacité' },
  'title.schedule': { en: 'Schedule of the operations', fr: 'Ordonnancement des phases' },
  'title.planned-orders': { en: 'Orders of the plan', fr: 'Ordres du plan' },
  'title.net-requirements': { en: 'Net requirements', fr: 'Besoins nets' },
  'title.stock': { en: 'Stock projection', fr: 'Stock projeté' },
  'title.pareto': { en: 'Pareto of deviations', fr: 'Pareto des écarts' },
  'title.changes': { en: 'Changes since the last plan', fr: 'Ce qui a changé depuis le plan précédent' },

  'frame.plan-of': { en: 'Plan of {moment}', fr: 'Plan du {moment}' },
  'frame.page': { en: 'Page &P of &N', fr: 'Page &P sur &N' },
} as const satisfies Record<string, Text>;
