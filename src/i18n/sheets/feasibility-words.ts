import type { Text } from '../language';

/** Words of the sheet that checks the plan: periods, shortages to come, orders. */
export const FEASIBILITY_WORDS = {
  'tab.feasibility': { en: 'Feasibility', fr: 'Faisabilité' },
  'about.feasibility': {
    en: 'Can it be kept: capacity, material, people, budget',
    fr: 'Le plan tient-il : capacité, matière, personnel, budget',
  },
  'title.feasibility': { en: 'Can the plan be kept?', fr: 'Le plan est-il faisable ?' },

  'feasible.sentence': {
    en: 'Plan of {moment}. Work is compared with open hours at the latest dates, before the schedule moves anything; each line names what is missing and whom to tell.',
    fr: 'Plan du {moment}. Le travail est comparé aux heures ouvertes aux dates au plus tard, avant tout décalage par l’ordonnancement ; chaque ligne dit ce qui manque et qui prévenir.',
  },
  'feasible.figure-periods': {
    en: '{count} {count|period|periods} of {total} not feasible',
    fr: '{count} {count|période infaisable|périodes infaisables} sur {total}',
  },
  'feasible.figure-orders': {
    en: '{count} {count|order misses its|orders miss their} need date',
    fr: '{count} {count|ordre dépasse sa|ordres dépassent leur} date de besoin',
  },
  'feasible.figure-short': {
    en: '{count} {count|item|items} short, {act} to release within 7 days',
    fr: '{count} {count|article|articles} en rupture, {act} à lancer sous 7 jours',
  },
  'feasible.shortages': {
    en: 'Shortages to come, were nothing more released',
    fr: 'Ruptures à venir si rien d’autre n’est lancé',
  },
  'feasible.shortages-none': { en: 'No shortage to come', fr: 'Aucune rupture à venir' },
  'feasible.orders': { en: 'Order by order', fr: 'Ordre par ordre' },

  'feasible.yes': { en: '✔ Feasible', fr: '✔ Faisable' },
  'feasible.tight': { en: '● Tight', fr: '● Juste' },
  'feasible.not': { en: '▲ Not feasible', fr: '▲ Infaisable' },

  'feasible.kind-capacity': { en: 'Capacity', fr: 'Capacité' },
  'feasible.kind-tool': { en: 'Tool', fr: 'Outillage' },
  'feasible.kind-people': { en: 'People', fr: 'Personnel' },
  'feasible.kind-subcontractor': { en: 'Subcontractor', fr: 'Sous-traitant' },
  'feasible.kind-material': { en: 'Material', fr: 'Matière' },
  'feasible.kind-budget': { en: 'Budget', fr: 'Budget' },
  'feasible.kind-date': { en: 'Time', fr: 'Délai' },

  'feasible.head-verdict': { en: 'Verdict', fr: 'Verdict' },
  'feasible.head-lacks': { en: 'What lacks', fr: 'Ce qui manque' },
  'feasible.head-cause': { en: 'Cause', fr: 'Cause' },
  'feasible.head-missing-hours': { en: 'Missing (h)', fr: 'Manque (h)' },
  'feasible.head-over-budget': { en: 'Over budget ({currency})', fr: 'Hors budget ({currency})' },
  'feasible.head-margin': { en: 'Margin (d)', fr: 'Marge (j)' },
  'feasible.head-late-demands': { en: 'Late demands', fr: 'Besoins en retard' },
  'feasible.head-customers': { en: 'Customers', fr: 'Clients' },

  'outlook.head-root': { en: 'Root component', fr: 'Composant en cause' },
  'outlook.head-what': { en: 'What to do', fr: 'Que faire' },
  'outlook.head-zero': { en: 'Below zero from', fr: 'Rupture dès' },
  'outlook.head-safety': { en: 'Below safety from', fr: 'Sous sécurité dès' },
  'outlook.head-missing': { en: 'Missing', fr: 'Manque' },
  'outlook.head-days': { en: 'Days to react', fr: 'Jours pour réagir' },
  'outlook.head-orders': { en: 'Orders hit', fr: 'Ordres touchés' },
  'outlook.head-demands': { en: 'Demands hit', fr: 'Besoins touchés' },
  'outlook.short': { en: '▲ Short', fr: '▲ Rupture' },
  'outlook.act': { en: '● Act now', fr: '● À lancer' },
  'outlook.planned': { en: '✔ Planned', fr: '✔ Prévu' },
  'outlook.low': { en: '▽ Low', fr: '▽ Bas' },
  'outlook.what-short': {
    en: '{order} is needed on {needed} and {available}. Bring it forward, or agree on another date.',
    fr: '{order} nécessaire le {needed}, {available}. L’avancer, ou convenir d’une autre date.',
  },
  'outlook.what-short-bought': {
    en: '{order} is needed on {needed} and {available}. Expedite it with its supplier, or buy elsewhere.',
    fr: '{order} nécessaire le {needed}, {available}. Relancer le fournisseur, ou acheter ailleurs.',
  },
  'outlook.what-short-root': {
    en: '{order} is needed on {needed} and {available}: it waits for {root}. Expedite {root} first.',
    fr: '{order} nécessaire le {needed}, {available} : il attend {root}. Relancer d’abord {root}.',
  },
  'outlook.what-short-open': {
    en: 'Nothing is planned for what lacks. Shorten the frozen zone, or release an order.',
    fr: 'Rien n’est prévu pour ce qui manque. Réduire la zone gelée, ou lancer un ordre.',
  },
  'outlook.what-release': {
    en: 'Release {order} by {release} at the latest. By the plan: {available}.',
    fr: 'Lancer {order} au plus tard le {release}. Selon le plan : {available}.',
  },
  'outlook.what-overdue': {
    en: 'Release {order} at once; {available}.',
    fr: 'Lancer {order} tout de suite ; {available}.',
  },
  'outlook.what-low': {
    en: 'Nothing is planned for it. Order for the safety stock, or lower it.',
    fr: 'Rien n’est prévu. Lancer pour le stock de sécurité, ou l’abaisser.',
  },
  'outlook.there': { en: 'there on {day}', fr: 'disponible le {day}' },
  'outlook.never': { en: 'it finds no place in the calendars', fr: 'sans place dans les calendriers' },

  'cause.over-ahead': {
    en: '{subject}: {load} h asked for, {capacity} h open; {missing} h to be done ahead',
    fr: '{subject} : {load} h demandées pour {capacity} h ouvertes ; {missing} h à faire en avance',
  },
  'cause.over-behind': {
    en: '{subject}: {load} h asked for, {capacity} h open; {missing} h are missing even when working ahead',
    fr: '{subject} : {load} h demandées pour {capacity} h ouvertes ; il manque {missing} h même en prenant de l’avance',
  },
  'cause.behind': {
    en: '{subject}: {missing} h of earlier periods are still to be caught up',
    fr: '{subject} : {missing} h des périodes précédentes restent à rattraper',
  },
  'cause.subject-capacity': { en: '{subject}', fr: '{subject}' },
  'cause.subject-tool': { en: 'tool {subject}', fr: 'outillage {subject}' },
  'cause.subject-people': { en: 'skill {subject}', fr: 'compétence {subject}' },
  'cause.subject-subcontractor': { en: 'subcontractor {subject}', fr: 'sous-traitant {subject}' },
  'cause.awaited': {
    en: '{item} needed on {needed}, there on {available} ({order})',
    fr: '{item} nécessaire le {needed}, là le {available} ({order})',
  },
  'cause.negative': { en: '{item}: stock {quantity} below zero', fr: '{item} : stock à {quantity} sous zéro' },
  'cause.below-safety': { en: 'below safety stock: {items}', fr: 'sous le stock de sécurité : {items}' },
  'cause.budget': {
    en: '{budget} budget overrun by {over} {currency} ({spent} for {amount})',
    fr: 'budget {budget} dépassé de {over} {currency} ({spent} pour {amount})',
  },
  'cause.more': { en: 'and {count} more', fr: 'et {count} de plus' },
  'cause.waits': { en: '{subject}: waits {time}', fr: '{subject} : attend {time}' },
  'cause.waits-behind': { en: '{subject}: waits {time}, behind {order}', fr: '{subject} : attend {time}, derrière {order}' },
  'cause.waits-never': { en: '{subject}: no open time', fr: '{subject} : pas de temps ouvert' },
  'cause.takes': { en: '{subject}: {time}', fr: '{subject} : {time}' },
  'cause.material-late': { en: '{item} is only there on {until}', fr: '{item} n’arrive que le {until}' },
  'cause.material-late-order': { en: '{item} is only there on {until} ({order})', fr: '{item} n’arrive que le {until} ({order})' },
  'cause.material-never': { en: '{item}: nothing may be planned for it', fr: '{item} : rien ne peut être planifié' },
  'cause.date': {
    en: 'begun too late, or more work than time',
    fr: 'lancé trop tard, ou plus de travail que de temps',
  },

  'cause.budget-labour': { en: 'labour', fr: 'main-d’œuvre' },
  'cause.budget-overtime': { en: 'overtime', fr: 'heures supplémentaires' },
  'cause.budget-subcontract': { en: 'subcontracting', fr: 'sous-traitance' },
  'cause.budget-purchases': { en: 'purchases', fr: 'achats' },
  'cause.budget-total': { en: 'total', fr: 'total' },
} as const satisfies Record<string, Text>;
