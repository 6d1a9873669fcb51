import type { Text } from '../language';

/** Words of the master schedule and of the list with which sales confirms. */
export const MASTER_SCHEDULE_WORDS = {
  'tab.master-schedule': { en: 'Master schedule', fr: 'PDP' },
  'about.master-schedule': {
    en: 'Forecast, orders, programme and what may be promised',
    fr: 'Prévisions, commandes, programme et disponible à la vente',
  },
  'title.master-schedule': { en: 'Master schedule and promises', fr: 'Programme directeur (PDP) et promesses' },

  'mps.sentence': {
    en: 'Plan of {moment}, {items} {items|item|items} with a programme or a forecast. Available to promise: stock and receipts less what is booked.',
    fr: 'Plan du {moment}, {items} {items|article|articles} avec programme ou prévisions. Disponible à la vente : stock et réceptions moins ce qui est déjà pris.',
  },
  'mps.figure-sellable': {
    en: '{count} {count|item|items} may still be promised',
    fr: '{count} {count|article peut|articles peuvent} encore être promis',
  },
  'mps.figure-oversold': {
    en: '{count} {count|item|items} promised beyond what is to come',
    fr: '{count} {count|article promis|articles promis} au-delà du disponible',
  },

  'mps.row-forecast': { en: 'Forecast', fr: 'Prévisions' },
  'mps.row-orders': { en: 'Customer orders', fr: 'Commandes' },
  'mps.row-others': { en: 'After-sales and internal', fr: 'SAV et interne' },
  'mps.row-programmeFirm': { en: 'Programme, firm', fr: 'Programme ferme' },
  'mps.row-programmePlanned': { en: 'Programme, planned', fr: 'Programme prévu' },
  'mps.row-consumed': { en: 'Consumed by orders', fr: 'Consommé par les commandes' },
  'mps.row-independent': { en: 'Independent demand', fr: 'Besoin indépendant' },
  'mps.row-dependent': { en: 'Consumed by other items', fr: 'Consommé par d’autres articles' },
  'mps.row-receipts': { en: 'Receipts on their way', fr: 'Réceptions attendues' },
  'mps.row-planned': { en: 'Planned receipts', fr: 'Ordres proposés (fin)' },
  'mps.row-projected': { en: 'Projected stock', fr: 'Stock projeté' },
  'mps.row-atp': { en: 'Available to promise', fr: 'Disponible à la vente' },
  'mps.row-cumulativeAtp': { en: 'The same, cumulated', fr: 'Disponible à la vente cumulé' },
  'mps.row-capable': { en: 'Capable, by free hours', fr: 'Faisable en plus (heures libres)' },

  'tab.promises': { en: 'Promises', fr: 'Promesses' },
  'about.promises': { en: 'What sales may confirm, demand by demand', fr: 'Ce que le commerce peut confirmer, besoin par besoin' },
  'title.promises': { en: 'Quantities and dates to confirm', fr: 'Quantités et dates à confirmer' },
  'promises.sentence': {
    en: 'Plan of {moment}. What is agreed with a customer is entered in {table}, column “{column}”: this sheet is written anew at each run.',
    fr: 'Plan du {moment}. Ce qui est convenu avec un client se saisit dans {table}, colonne « {column} » : cette feuille est réécrite à chaque calcul.',
  },
  'promises.figure-late': {
    en: '{count} of {total} cannot be confirmed at {count|its|their} date',
    fr: '{count} sur {total} {count|ne peut pas être confirmé|ne peuvent pas être confirmés} à {count|sa|leur} date',
  },
  'promises.figure-undated': { en: '{count} without a promised date', fr: '{count} sans date promise' },
  'promises.head-state': { en: 'Answer', fr: 'Réponse' },
  'promises.head-asked': { en: 'Asked', fr: 'Demandé' },
  'promises.head-proposed': { en: 'On time', fr: 'À la date' },
  'promises.head-due': { en: 'Asked for', fr: 'Demandé le' },
  'promises.head-promised': { en: 'Promised', fr: 'Promis le' },
  'promises.head-atp': { en: 'ATP from', fr: 'À la vente dès' },
  'promises.head-plan': { en: 'By the plan', fr: 'Selon le plan' },
  'promises.head-difference': { en: 'Difference (d)', fr: 'Écart (j)' },
  'promises.head-say': { en: 'What to say', fr: 'À dire au client' },
  'promises.confirm': { en: '✔ Keep', fr: '✔ Tenu' },
  'promises.date': { en: '● To promise', fr: '● À promettre' },
  'promises.later': { en: '▲ Later', fr: '▲ Plus tard' },
  'promises.say-confirm': { en: 'Confirm {quantity} on {day}', fr: 'Confirmer {quantity} le {day}' },
  'promises.say-later': { en: 'Propose {day}', fr: 'Proposer le {day}' },
  'promises.say-split': { en: '{onTime} on {day}, the other {rest} on {later}', fr: '{onTime} le {day}, les {rest} autres le {later}' },
  'promises.say-never': { en: 'No date yet: what it needs has no place in the plan', fr: 'Pas encore de date : sans place dans le plan' },
} as const satisfies Record<string, Text>;
