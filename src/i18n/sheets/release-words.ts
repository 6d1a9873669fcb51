import type { Text } from '../language';

/** Words of the release list and of the work order pack. */
export const RELEASE_WORDS = {
  'tab.releases': { en: 'Release list', fr: 'Lancement' },
  'about.releases': {
    en: 'Which orders may start this week, and what holds the others back',
    fr: 'Quels OF peuvent partir cette semaine, et ce qui retient les autres',
  },
  'title.releases': { en: 'Orders to release', fr: 'Ordres à lancer' },
  'tab.work-orders': { en: 'Work order pack', fr: 'Dossiers de fabrication' },
  'about.work-orders': {
    en: 'A sheet for the workshop for each order of today and tomorrow',
    fr: 'Une fiche pour l’atelier par OF d’aujourd’hui et de demain',
  },
  'title.work-orders': { en: 'Work order pack', fr: 'Dossiers de fabrication' },

  'releases.sentence': {
    en: '{count} {count|order starts|orders start} before {until}, in the order of the starts. Plan of {moment}.',
    fr: '{count} {count|OF commence|OF commencent} avant le {until}, dans l’ordre des débuts. Plan du {moment}.',
  },
  'releases.figure-ready': { en: '{count} ready to start', fr: '{count} {count|prêt|prêts} à partir' },
  'releases.figure-note': { en: '{count} with something to watch', fr: '{count} à surveiller' },
  'releases.figure-blocked': { en: '{count} held back', fr: '{count} {count|retenu|retenus}' },
  'releases.ready': { en: '✓ ready', fr: '✓ prêt' },
  'releases.note': { en: '! to watch', fr: '! à surveiller' },
  'releases.blocked': { en: '✕ held back', fr: '✕ retenu' },
  'releases.head-checks': { en: 'What is not in order', fr: 'Ce qui n’est pas en ordre' },
  'releases.head-after-sales': { en: 'Of which after-sales', fr: 'Dont SAV' },
  'releases.head-safety': { en: 'Of which safety stock', fr: 'Dont stock de sécurité' },

  'check.material-coming': {
    en: '{missing} {item} missing, {from} brings them on {until}',
    fr: 'il manque {missing} {item}, {from} les apporte le {until}',
  },
  'check.material-late': {
    en: '{missing} {item} missing at the start, {from} brings them only on {until}',
    fr: 'il manque {missing} {item} au début, {from} ne les apporte que le {until}',
  },
  'check.material-none': { en: '{missing} {item} missing, nothing is on the way', fr: 'il manque {missing} {item}, rien n’est en route' },
  'check.down': {
    en: 'operation {operation}: {subject} is down until {until}',
    fr: 'phase {operation} : {subject} en arrêt jusqu’au {until}',
  },
  'check.unplaced': { en: 'operation {operation}: no place on {subject}', fr: 'phase {operation} : pas de place sur {subject}' },
  'check.nobody': {
    en: 'operation {operation}: nobody has the skill {subject}',
    fr: 'phase {operation} : personne n’a la compétence {subject}',
  },
  'check.no-document': { en: 'no drawing or instruction', fr: 'ni plan ni instruction' },
  'check.no-version': { en: '{title} has no version', fr: '{title} est sans indice' },
  'check.requirement': { en: 'not confirmed: {text}', fr: 'à confirmer : {text}' },

  'launch.section': { en: 'Update the launch file', fr: 'Actualiser le fichier de lancement' },
  'launch.note': {
    en: 'What Progress says against what the tables plan with. Copy a value into your table to accept it.',
    fr: 'Ce que dit Avancement en face des valeurs du calcul. Pour accepter une valeur, la reporter dans le tableau.',
  },
  'launch.scrap': { en: 'Scrap', fr: 'Taux de rebut' },
  'launch.unit-time': { en: 'Unit time (min)', fr: 'Temps unitaire (min)' },
  'launch.head-value': { en: 'Value', fr: 'Donnée' },
  'launch.head-current': { en: 'In the table', fr: 'Au tableau' },
  'launch.head-observed': { en: 'Seen', fr: 'Constaté' },
  'launch.head-difference': { en: 'Difference', fr: 'Écart' },
  'launch.head-sample': { en: 'Rests on', fr: 'D’après' },
  'launch.units': {
    en: '{count} {count|unit|units}, {orders} {orders|order|orders}',
    fr: '{count} {count|pièce|pièces}, {orders} {orders|ordre|ordres}',
  },
  'launch.records': {
    en: '{count} {count|record|records}, {orders} {orders|order|orders}',
    fr: '{count} {count|relevé|relevés}, {orders} {orders|ordre|ordres}',
  },

  'pack.sentence': {
    en: '{count} {count|order|orders} under way or starting before {until}, one page or more each. Plan of {moment}.',
    fr: '{count} OF en cours ou commençant avant le {until}, au moins une page chacun. Plan du {moment}.',
  },
  'pack.figure-orders': { en: '{count} {count|order|orders}', fr: '{count} OF' },
  'pack.figure-operations': { en: '{count} {count|operation|operations}', fr: '{count} {count|phase|phases}' },
  'pack.figure-missing': {
    en: '{count} {count|component|components} missing',
    fr: '{count} {count|composant manquant|composants manquants}',
  },
  'pack.heading': { en: '{order} · {item} · {description}', fr: '{order} · {item} · {description}' },
  'pack.facts': {
    en: 'Quantity {quantity} {unit} · from {start} to {finish} · due {due} · priority {priority}',
    fr: 'Quantité {quantity} {unit} · du {start} au {finish} · échéance {due} · priorité {priority}',
  },
  'pack.serves': { en: 'For {demands}', fr: 'Pour {demands}' },
  'pack.traveler': { en: 'Traveler', fr: 'Fiche suiveuse' },
  'pack.pick-list': { en: 'Pick list', fr: 'Bon de sortie' },
  'pack.requirements': { en: 'To respect', fr: 'À respecter' },
  'pack.documents': { en: 'Documents', fr: 'Documents' },
  'pack.good': { en: 'Good', fr: 'Bonnes' },
  'pack.scrap': { en: 'Scrap', fr: 'Rebuts' },
  'pack.sign': { en: 'Initials', fr: 'Visa' },
  'pack.lot': { en: 'Lot', fr: 'Lot' },
  'pack.location': { en: 'Location', fr: 'Emplacement' },
  'pack.missing': { en: 'missing', fr: 'manque' },
  'pack.first': { en: 'first', fr: 'première' },
  'pack.instruction': { en: 'Operation {operation}: {text}', fr: 'Phase {operation} : {text}' },
  'pack.version': { en: '{title}, version {version}', fr: '{title}, indice {version}' },
  'pack.blocking': { en: '■ {kind}: {text}', fr: '■ {kind} : {text}' },
  'pack.rule': { en: '{kind}: {text}', fr: '{kind} : {text}' },
  'requirement.safety': { en: 'Safety', fr: 'Sécurité' },
  'requirement.quality': { en: 'Quality', fr: 'Qualité' },
  'requirement.environment': { en: 'Environment', fr: 'Environnement' },
  'requirement.regulation': { en: 'Regulation', fr: 'Réglementation' },
  'requirement.other': { en: 'Rule', fr: 'Consigne' },
} as const satisfies Record<string, Text>;
