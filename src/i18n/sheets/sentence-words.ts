import type { Text } from '../language';

/** Sentences, figures and what charts say. */
export const SENTENCE_WORDS = {
  'list.then': { en: '; ', fr: ' ; ' },
  'buckets.hour': { en: '{count|hour|hours}', fr: '{count|heure|heures}' },
  'buckets.shift': { en: '{count|shift|shifts}', fr: '{count|équipe|équipes}' },
  'buckets.day': { en: '{count|day|days}', fr: '{count|jour|jours}' },
  'buckets.week': { en: '{count|week|weeks}', fr: '{count|semaine|semaines}' },

  'axis.cause': { en: 'Cause', fr: 'Cause' },
  'axis.hours': { en: 'Hours', fr: 'Heures' },
  'axis.period': { en: 'Period', fr: 'Période' },
  'axis.rate': { en: 'Load rate (%)', fr: 'Taux de charge (%)' },
  'axis.resource': { en: 'Resource', fr: 'Poste' },
  'series.released': { en: 'Released', fr: 'Lancés' },
  'series.firm': { en: 'Firm', fr: 'Fermes' },
  'series.planned': { en: 'Planned', fr: 'Proposés' },
  'series.need': { en: 'Load at latest dates', fr: 'Charge au plus tard' },
  'series.capacity': { en: 'Capacity', fr: 'Capacité' },

  'dashboard.sentence': {
    en: 'Plan of {moment}, horizon to {end}. Each indicator leads to the sheet that shows it in full.',
    fr: 'Plan du {moment}, horizon jusqu’au {end}. Chaque indicateur mène à la feuille qui le détaille.',
  },
  'dashboard.late-title': {
    en: 'The latest {count|demand|demands}: why, and what would help',
    fr: '{count|Le besoin|Les besoins} en retard : pourquoi, et ce qui aiderait',
  },
  'dashboard.late-none': { en: 'No demand is late', fr: 'Aucun besoin n’est en retard' },
  'dashboard.load-title': { en: 'The most loaded resources', fr: 'Les postes les plus chargés' },
  'dashboard.links-title': { en: 'Where to find the rest', fr: 'Où trouver le reste' },
  'dashboard.never': {
    en: 'Cannot be made before the calendars end.',
    fr: 'Ne peut pas être fabriqué avant la fin des calendriers.',
  },
  'dashboard.no-reason': { en: 'Cause not known.', fr: 'Cause inconnue.' },
  'dashboard.chart-over': {
    en: '{worst} overloaded in {bucket}; most loaded over the whole plan: {first}, {rate}',
    fr: '{worst} en surcharge, {bucket} ; le plus chargé sur tout le plan : {first}, {rate}',
  },
  'dashboard.chart-over-first': {
    en: '{first} overloaded in {bucket}; {rate} over the whole plan',
    fr: '{first} en surcharge, {bucket} ; {rate} sur tout le plan',
  },
  'dashboard.chart-one-full': { en: '{first} is full over the whole plan', fr: '{first} est saturé sur tout le plan' },
  'dashboard.chart-full': {
    en: '{count} resources are full over the whole plan, {first} first',
    fr: '{count} postes sont saturés sur tout le plan, {first} en tête',
  },
  'dashboard.chart-free': {
    en: 'No resource is full over the whole plan; {first} is the most loaded ({rate})',
    fr: 'Aucun poste n’est saturé sur tout le plan ; {first} est le plus chargé ({rate})',
  },

  'kpi.late-demands': { en: 'Late demands', fr: 'Besoins en retard' },
  'kpi.late-none': { en: 'All {demands} demands are on time', fr: 'Les {demands} besoins sont tous à l’heure' },
  'kpi.late-some': {
    en: '{late} of {demands} demands late, {days} weighted days',
    fr: '{late} {late|besoin|besoins} sur {demands} en retard, {days} j pondérés',
  },
  'kpi.late-already': {
    en: '; {already} {already|was|were} late before now',
    fr: ' ; {already} {already|l’était|l’étaient} déjà',
  },
  'kpi.late-beyond': { en: '; {beyond} beyond the horizon', fr: ' ; {beyond} au-delà de l’horizon' },
  'kpi.worst-load': { en: 'Worst load rate', fr: 'Pire taux de charge' },
  'kpi.load-none': { en: 'No load', fr: 'Aucune charge' },
  'kpi.load-closed': { en: '{resource} is closed in {bucket}, with work due', fr: '{resource} est fermé en {bucket}, avec du travail' },
  'kpi.load-over': { en: '{resource} overloaded in {bucket}: {rate}', fr: '{resource} en surcharge, {bucket} : {rate}' },
  'kpi.load-within': { en: '{resource} at most {rate}, in {bucket}', fr: '{resource} au plus à {rate}, {bucket}' },
  'kpi.shortages': { en: 'Items that run short', fr: 'Articles en rupture' },
  'kpi.shortage-none': { en: 'No shortage within the horizon', fr: 'Aucune rupture dans l’horizon' },
  'kpi.shortage-first': { en: 'First shortage: {item} on {day}', fr: 'Première rupture : {item} le {day}' },
  'kpi.service': { en: 'Service rate', fr: 'Taux de service' },
  'kpi.service-detail': { en: '{rate} of the demands are on time', fr: '{rate} des besoins sont à l’heure' },
  'kpi.wip': { en: 'Work in progress (order days)', fr: 'En-cours (jours-ordres)' },
  'kpi.wip-detail': { en: 'From start to finish, summed over the orders', fr: 'Du début à la fin, en somme sur les ordres' },
  'kpi.setup': { en: 'Setup and changeover (h)', fr: 'Réglage et changement (h)' },
  'kpi.setup-detail': {
    en: '{setup} h setup, {changeover} h changeover',
    fr: '{setup} h de réglage, {changeover} h de changement de série',
  },
  'kpi.makespan': { en: 'All is made in (d)', fr: 'Tout est fait en (j)' },
  'kpi.makespan-detail': { en: 'The last operation ends on {day}', fr: 'La dernière phase finit le {day}' },
  'kpi.stock-value': { en: 'Stock value ({currency})', fr: 'Valeur du stock ({currency})' },
  'kpi.stock-value-detail': { en: 'Free stock now, at unit cost', fr: 'Stock libre du moment, au coût unitaire' },
  'kpi.stock-value-none': { en: 'No stock with a unit cost', fr: 'Aucun stock avec un coût unitaire' },

  'messages.sentence': {
    en: '{count} {count|message|messages} on the plan of {moment}, the worst first. The cell is a link to your table.',
    fr: '{count} {count|message|messages} sur le plan du {moment}, {count|le plus grave|les plus graves} d’abord. La cellule mène au tableau d’origine.',
  },
  'messages.none': { en: 'Nothing to say on the plan of {moment}.', fr: 'Rien à signaler sur le plan du {moment}.' },
  'messages.others': {
    en: 'The same is true of {count} {count|other|others}: {names}',
    fr: 'De même pour {count} {count|autre|autres} : {names}',
  },
  'messages.figure-errors': { en: '{count} {count|error|errors}', fr: '{count} {count|erreur|erreurs}' },
  'messages.figure-warnings': { en: '{count} {count|warning|warnings}', fr: '{count} {count|point|points} d’attention' },
  'messages.figure-infos': { en: '{count} for information', fr: '{count} pour information' },

  'gantt-orders.sentence': {
    en: 'Plan of {moment}: {operations} {operations|operation|operations} of {groups} {groups|order|orders} to {end}. A date changed in the row moves its bar; the texts are of the plan.',
    fr: 'Plan du {moment} : {operations} {operations|phase|phases} de {groups} {groups|ordre|ordres} jusqu’au {end}. Une date changée dans la ligne déplace sa barre ; les textes sont ceux du plan.',
  },
  'gantt-resources.sentence': {
    en: 'Plan of {moment}: {units} {units|resource|resources} to {end}. The bars follow the {schedule} sheet; the order numbers are of the plan.',
    fr: 'Plan du {moment} : {units} {units|poste|postes} jusqu’au {end}. Les barres suivent la feuille {schedule} ; les numéros d’ordre sont ceux du plan.',
  },
  'board.figure-shown': {
    en: '{count} {count|operation|operations} shown; ×3 = three begin in the cell',
    fr: '{count} {count|phase montrée|phases montrées} ; ×3 = trois commencent dans la case',
  },
  'board.figure-after': {
    en: '{count} {count|begins|begin} later: see Gantt by order',
    fr: '{count} {count|commence|commencent} plus tard : voir le Gantt par ordre',
  },
  'gantt.figure-late': { en: '{count} {count|order|orders} late', fr: '{count} {count|ordre|ordres} en retard' },
  'gantt.figure-critical': { en: '{count} critical {count|operation|operations}', fr: '{count} {count|phase critique|phases critiques}' },
  'gantt.figure-hidden': {
    en: '{count} {count|operation|operations} without a place here: see the schedule',
    fr: '{count} {count|phase|phases} sans place ici : voir l’ordonnancement',
  },

  'load.sentence': {
    en: 'Plan of {moment}: {resources} resources over {buckets} periods, the most overloaded first. Overload is counted at latest dates, where an operation with several resources loads the first one only.',
    fr: 'Plan du {moment} : {resources} postes sur {buckets} périodes, les plus surchargés d’abord. La surcharge se compte au plus tard, où une phase qui a le choix du poste ne charge que le premier.',
  },
  'load.figure-overloaded': {
    en: '{count} {count|resource|resources} overloaded',
    fr: '{count} {count|poste|postes} en surcharge',
  },
  'load.figure-worst': { en: 'Worst: {resource}, {bucket}, {rate}', fr: 'Le pire : {resource}, {bucket}, {rate}' },
  'load.figure-closed': { en: 'Worst: {resource} is closed in {bucket}', fr: 'Le pire : {resource} est fermé, {bucket}' },
  'load.title-over': {
    en: '{resource} exceeds its capacity in {count} {buckets} of {total}',
    fr: '{resource} dépasse sa capacité {count} {buckets} sur {total}',
  },
  'load.title-within': {
    en: '{resource}: at most {rate} of its capacity, {bucket}',
    fr: '{resource} : au plus {rate} de sa capacité, {bucket}',
  },
  'load.title-idle': { en: '{resource} has no load', fr: '{resource} n’a pas de charge' },

  'schedule.sentence': {
    en: 'Plan of {moment}: {operations} operations of {orders} orders, at finite capacity.',
    fr: 'Plan du {moment} : {operations} phases de {orders} ordres, à capacité finie.',
  },
  'schedule.figure-late': {
    en: '{count} {count|operation|operations} of late orders',
    fr: '{count} {count|phase|phases} d’ordres en retard',
  },
  'schedule.figure-critical': { en: '{count} critical', fr: '{count} {count|critique|critiques}' },
  'schedule.figure-unplaced': { en: '{count} without a date', fr: '{count} sans date' },

  'orders.sentence': {
    en: 'Plan of {moment}: {count} {count|order|orders} to release, the soonest first, then {released} already released.',
    fr: 'Plan du {moment} : {count} {count|ordre|ordres} à lancer, {count|le plus proche|les plus proches} d’abord, puis {released} déjà {released|lancé|lancés}.',
  },
  'orders.figure-soon': { en: '{count} to release within 7 days', fr: '{count} à lancer sous 7 jours' },
  'orders.figure-buy': { en: '{count} to buy', fr: '{count} à acheter' },
  'orders.figure-late': { en: '{count} late', fr: '{count} en retard' },
  'orders.safety-stock': { en: 'safety stock', fr: 'stock de sécurité' },
  'orders.programme': { en: 'master schedule', fr: 'programme directeur' },
  'orders.more-pegs': { en: '{count} more', fr: '{count} de plus' },

  'row.gross': { en: 'Gross requirement', fr: 'Besoin brut' },
  'row.receipts': { en: 'Scheduled receipt', fr: 'Réception attendue' },
  'row.projected': { en: 'Projected stock', fr: 'Stock projeté' },
  'row.net': { en: 'Net requirement', fr: 'Besoin net' },
  'row.plannedReceipt': { en: 'Planned receipt', fr: 'Ordre proposé (fin)' },
  'row.plannedRelease': { en: 'Planned release', fr: 'Ordre proposé (début)' },
  'net.sentence': {
    en: 'Plan of {moment}: {items} {items|item|items} with movements over {buckets} periods; stock at the end of each.',
    fr: 'Plan du {moment} : {items} {items|article mouvementé|articles mouvementés} sur {buckets} périodes ; stock à la fin de chacune.',
  },
  'net.figure-net': {
    en: '{count} {count|item has|items have} a net requirement',
    fr: '{count} {count|article a|articles ont} un besoin net',
  },
  'net.figure-idle': { en: '{count} without any movement, not shown', fr: '{count} sans mouvement, non {count|montré|montrés}' },

  'stock.sentence': {
    en: 'Plan of {moment}: stock of {items} {items|item|items} at the end of {buckets} periods, what runs short first. Work waits for what comes late, so its stock stays above zero.',
    fr: 'Plan du {moment} : stock de {items} {items|article|articles} à la fin de {buckets} périodes, les ruptures d’abord. Le travail attend ce qui arrive en retard : son stock ne passe pas sous zéro.',
  },
  'stock.figure-short': { en: '{count} {count|item runs|items run} short', fr: '{count} {count|article|articles} en rupture' },
  'stock.figure-low': { en: '{count} below safety stock', fr: '{count} sous le stock de sécurité' },
  'stock.figure-value': { en: 'Value at the horizon: {value} {currency}', fr: 'Valeur à l’horizon : {value} {currency}' },

  'pareto.sentence': {
    en: 'Plan of {moment}: causes of lateness in the plan, of stops and of scrap in the past, the costliest first.',
    fr: 'Plan du {moment} : causes des retards du plan, des arrêts et des rebuts passés, les plus coûteuses d’abord.',
  },
  'pareto.block-lateness': { en: 'Lateness of the plan', fr: 'Retards du plan' },
  'pareto.block-stops': { en: 'Stops of resources', fr: 'Arrêts des postes' },
  'pareto.block-scrap': { en: 'Scrap', fr: 'Rebuts' },
  'pareto.value-lateness': { en: 'Weighted days', fr: 'Jours pondérés' },
  'pareto.value-stops': { en: 'Stopped (h)', fr: 'Arrêt (h)' },
  'pareto.value-scrap': { en: 'Scrapped units', fr: 'Pièces rebutées' },
  'pareto.few-lateness': {
    en: 'Lateness comes first from {first} ({share})',
    fr: 'Les retards viennent d’abord de : {first} ({share})',
  },
  'pareto.few-stops': { en: 'Stops come first from {first} ({share})', fr: 'Les arrêts viennent d’abord de : {first} ({share})' },
  'pareto.few-scrap': { en: 'Scrap comes first from {first} ({share})', fr: 'Les rebuts viennent d’abord de : {first} ({share})' },
  'pareto.title-lateness': {
    en: '{count} {count|cause|causes} of {total} {count|makes|make} {share} of the lateness; first: {first}',
    fr: '{count} {count|cause|causes} sur {total} {count|fait|font} {share} des retards ; d’abord : {first}',
  },
  'pareto.title-stops': {
    en: '{count} {count|cause|causes} of {total} {count|makes|make} {share} of the stops; first: {first}',
    fr: '{count} {count|cause|causes} sur {total} {count|fait|font} {share} des arrêts ; d’abord : {first}',
  },
  'pareto.title-scrap': {
    en: '{count} {count|cause|causes} of {total} {count|makes|make} {share} of the scrap; first: {first}',
    fr: '{count} {count|cause|causes} sur {total} {count|fait|font} {share} des rebuts ; d’abord : {first}',
  },
  'pareto.none-lateness': { en: 'Nothing is late', fr: 'Rien n’est en retard' },
  'pareto.none-stops': { en: 'No stop was recorded', fr: 'Aucun arrêt n’a été relevé' },
  'pareto.none-scrap': { en: 'No scrap was recorded', fr: 'Aucun rebut n’a été relevé' },
  'pareto.no-cause': { en: '(no cause given)', fr: '(sans cause)' },
  'pareto.kind-and-subject': { en: '{kind}: {subject}', fr: '{kind} : {subject}' },

  'changes.first': {
    en: 'First plan: there is no earlier plan to compare the plan of {moment} with.',
    fr: 'Premier plan : il n’y a pas de plan précédent auquel comparer celui du {moment}.',
  },
  'changes.none': {
    en: 'Nothing changed: the plan of {moment} is the same as the last one.',
    fr: 'Rien n’a changé : le plan du {moment} est le même que le précédent.',
  },
  'changes.sentence': {
    en: 'Plan of {moment}: {count} {count|change|changes} on {orders} {orders|order|orders} since the last plan.',
    fr: 'Plan du {moment} : {count} {count|changement|changements} sur {orders} {orders|ordre|ordres} depuis le plan précédent.',
  },
  'changes.figure-later': { en: '{count} later than before', fr: '{count} plus tard qu’avant' },
  'changes.figure-new': { en: '{count} new {count|order|orders}', fr: '{count} {count|nouvel ordre|nouveaux ordres}' },
  'changes.figure-gone': { en: '{count} {count|order|orders} gone', fr: '{count} {count|ordre disparu|ordres disparus}' },
} as const satisfies Record<string, Text>;
