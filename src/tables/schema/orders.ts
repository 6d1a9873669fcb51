import { DATE, DURATION, KEY, OPERATION, POSITIVE_QUANTITY, PRIORITY, QUANTITY, TEXT, YES_NO, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { ORDER_KINDS, ORDER_STATUSES, STOP_KINDS } from './words';

const ORDER_HEADERS =
  'order no, order number, order id, mo, mo number, work order, wo, production order, n ordre, no ordre, numéro ordre, numéro d ordre, of, n of, no of, numéro of, ordre de fabrication, aufnr';
const OPERATION_HEADERS =
  'op, oper, operation number, operation no, op no, step, seq, sequence, no phase, n phase, numéro phase, ph, opération, n opération, n op, no op, vornr';
const RESOURCE_HEADERS =
  'machine, work centre, work center, workcenter, station, poste de charge, poste de travail, moyen, ressource, code poste, arbpl';

export const ORDERS: InputTable = {
  table: 'Orders',
  name: { en: 'Orders', fr: 'Ordres' },
  synonyms: [
    'open orders',
    'work orders',
    'manufacturing orders',
    'production orders',
    'purchase orders',
    'of',
    'ofs',
    'ordres de fabrication',
    'of et oa',
    'ordre',
    'ordres en cours',
    'en cours',
  ],
  help: { en: 'Open manufacturing, purchase and subcontract orders.', fr: 'Ordres de fabrication, d’achat et de sous-traitance ouverts.' },
  columns: [
    column('order', 'Order', 'Ordre', KEY, ['Number of the order.', 'Numéro de l’ordre.'], {
      required: true,
      also: `${ORDER_HEADERS}, id, po, po number, purchase order`,
    }),
    column(
      'kind',
      'Kind',
      'Nature',
      oneOf(ORDER_KINDS),
      ['make, buy or subcontract; empty: as the item.', 'OF, OA ou sous-traitance ; vide : comme l’article.'],
      { also: 'type, order type, order kind, type ordre, nature ordre, type d ordre, genre' },
    ),
    column('item', 'Item', 'Article', reference('Items'), ['What it yields.', 'Ce qu’il produit.'], {
      required: true,
      also: 'item no, item number, item code, part, part no, part number, product, material, sku, code article, réf article, référence article, réf, référence, produit, pièce, matnr',
    }),
    column('quantity', 'Quantity', 'Qté lancée', POSITIVE_QUANTITY, ['Launched or ordered quantity.', 'Quantité lancée ou commandée.'], {
      required: true,
      also: 'qty, order quantity, order qty, launched quantity, ordered quantity, planned quantity, quantité, qté, quantité lancée, qté ordre, qté cdée, quantité commandée, qté of, gamng',
    }),
    column('due', 'Due', 'Date besoin', DATE, ['When it is due.', 'Quand il est dû.'], {
      also: 'due date, need date, required date, end, end date, finish, delivery date, date de besoin, échéance, délai, date fin, date de fin, fin prévue, date livraison, date de livraison, besoin, date due',
    }),
    column('start', 'Start', 'Date début', DATE, ['Planned start or order date.', 'Début prévu ou date de commande.'], {
      also: 'start date, planned start, release date, order date, begin, début, date de début, début prévu, date lancement, date de lancement, lancement, date commande',
    }),
    column(
      'status',
      'Status',
      'Statut',
      oneOf(ORDER_STATUSES),
      ['proposed, firm, released, started, done or suspended.', 'proposé, ferme, lancé, commencé, terminé ou suspendu.'],
      { default: 'firm', also: 'state, order status, état, situation, avancement, statut of, statut ordre' },
    ),
    column('priority', 'Priority', 'Priorité', PRIORITY, ['1 is highest.', '1 est la plus haute.'], {
      default: 3,
      also: 'prio, rank, urgency, rang, urgence',
    }),
    column('supplier', 'Supplier', 'Fournisseur', reference('Suppliers'), ['Who delivers.', 'Qui livre.'], {
      also: 'vendor, subcontractor, fourn, sous-traitant, lifnr',
    }),
    column('pinned_start', 'Pinned start', 'Début figé', DATE, ['Start that the plan keeps.', 'Début que le plan garde.'], {
      also: 'fixed start, frozen start, start pinned, début imposé, date figée, début fixé, date début figée',
    }),
    column(
      'done_quantity',
      'Done quantity',
      'Qté faite',
      QUANTITY,
      ['Good pieces already finished or received.', 'Bonnes déjà finies ou reçues.'],
      {
        default: 0,
        also: 'done, done qty, quantity done, finished quantity, completed quantity, received quantity, qty done, qty received, qté réalisée, quantité faite, quantité réalisée, faite, réalisé, qté reçue, quantité reçue, qté produite, qté bonne',
      },
    ),
    column(
      'alternative',
      'Routing alternative',
      'Variante de gamme',
      TEXT,
      ['Alternative routing that it follows.', 'Variante de gamme suivie.'],
      { also: 'alternative, alt, version, routing, variante, variante gamme, gamme' },
    ),
    column(
      'confirmed_date',
      'Confirmed date',
      'Date confirmée',
      DATE,
      [
        'What the supplier or the workshop has confirmed; it goes before Due in the plan.',
        'Ce que le fournisseur ou l’atelier a confirmé ; le plan la prend au lieu de la date besoin.',
      ],
      {
        also: 'confirmed, confirmed delivery, confirmation date, acknowledged date, date arc, date confirmee, délai confirmé, date accusée, arc',
      },
    ),
  ],
};

export const ORDER_OPERATIONS: InputTable = {
  table: 'OrderOperations',
  name: { en: 'OrderOperations', fr: 'PhasesOF' },
  synonyms: [
    'order operation',
    'work order operations',
    'operations of orders',
    'phases of',
    'of phases',
    'phases ordres',
    'opérations of',
    'phases en cours',
    'suivi phases',
  ],
  help: { en: 'Operations of open orders.', fr: 'Phases des ordres ouverts.' },
  columns: [
    column('order', 'Order', 'Ordre', reference('Orders'), ['An order of Orders.', 'Un ordre du tableau des ordres.'], {
      required: true,
      also: ORDER_HEADERS,
    }),
    column('operation', 'Operation', 'Phase', OPERATION, ['Number in the routing.', 'Numéro dans la gamme.'], {
      required: true,
      also: OPERATION_HEADERS,
    }),
    column('resource', 'Resource', 'Poste', reference('Resources'), ['Where it runs.', 'Où elle passe.'], { also: RESOURCE_HEADERS }),
    column('start', 'Start', 'Début prévu', DATE, ['Start.', 'Début.'], {
      also: 'planned start, start date, begin, scheduled start, début, date début, date de début, début planifié',
    }),
    column('finish', 'Finish', 'Fin prévue', DATE, ['Finish.', 'Fin.'], {
      also: 'end, planned finish, planned end, end date, finish date, scheduled finish, scheduled end, fin, date fin, date de fin, fin planifiée',
    }),
    column('done', 'Done', 'Bonnes', QUANTITY, ['Good pieces made here.', 'Bonnes faites ici.'], {
      default: 0,
      also: 'good, done quantity, done qty, quantity done, completed, good pieces, qté faite, qté bonne, quantité faite, pièces bonnes, faites, qté réalisée, réalisé',
    }),
    column('scrapped', 'Scrapped', 'Rebuts', QUANTITY, ['Pieces lost here.', 'Pièces perdues ici.'], {
      default: 0,
      also: 'scrap, scrap quantity, rejects, rebut, qté rebut, qté rebutée, rebutées, mauvaises',
    }),
    column(
      'remaining_time',
      'Remaining time',
      'Reste à faire',
      DURATION,
      ['Working time that remains, in the time unit of Parameters.', 'Temps de travail restant, dans l’unité de temps des paramètres.'],
      { also: 'remaining, remaining hours, time left, remaining work, temps restant, tps restant, raf, reste, reste à faire temps' },
    ),
    column('pinned', 'Pinned', 'Figé', YES_NO, ['yes: the plan keeps resource and start.', 'oui : le plan garde poste et début.'], {
      default: false,
      also: 'fixed, frozen, locked, figée, fixé, gelé, verrouillé, bloqué',
    }),
  ],
};

export const PROGRESS: InputTable = {
  table: 'Progress',
  name: { en: 'Progress', fr: 'Avancement' },
  synonyms: [
    'production log',
    'time sheets',
    'job tracking',
    'suivi',
    'suivi prod',
    'suivi de production',
    'pointages',
    'déclarations',
    'journal',
    'suivi production',
  ],
  help: { en: 'What was made, row by row.', fr: 'Ce qui a été fait, ligne par ligne.' },
  columns: [
    column('date', 'Date', 'Date', DATE, ['Day.', 'Jour.'], { also: 'day, jour, date pointage, date de pointage, date saisie' }),
    column('order', 'Order', 'OF', KEY, ['Order; it may be closed by now.', 'Ordre ; il peut être soldé depuis.'], {
      required: true,
      also: `ordre, ${ORDER_HEADERS}`,
    }),
    column('operation', 'Operation', 'Phase', OPERATION, ['Number in the routing.', 'Numéro dans la gamme.'], { also: OPERATION_HEADERS }),
    column(
      'item',
      'Item',
      'Article',
      reference('Items'),
      ['What was made, once the order is closed.', 'Ce qui a été fait, si l’ordre est soldé.'],
      {
        also: 'item no, item number, item code, part, part no, part number, product, code article, réf article, référence article, référence, produit, pièce',
      },
    ),
    column('resource', 'Resource', 'Poste', reference('Resources'), ['Where.', 'Où.'], { also: RESOURCE_HEADERS }),
    column('operator', 'Operator', 'Opérateur', TEXT, ['Who.', 'Qui.'], {
      also: 'person, worker, employee, name, salarié, nom, collaborateur, matricule',
    }),
    column('good', 'Good', 'Bonnes', QUANTITY, ['Good pieces.', 'Pièces bonnes.'], {
      default: 0,
      also: 'good pieces, good quantity, quantity, qty, done, pièces bonnes, qté bonne, qté bonnes, quantité, qté, quantité bonne, produit',
    }),
    column('scrap', 'Scrap', 'Rebuts', QUANTITY, ['Pieces lost.', 'Pièces perdues.'], {
      default: 0,
      also: 'rejects, scrapped, scrap quantity, rebut, qté rebut, mauvaises, rejets',
    }),
    column('rework', 'Rework', 'Retouches', QUANTITY, ['Pieces to work again.', 'Pièces à retoucher.'], {
      default: 0,
      also: 'reworked, rework quantity, retouche, qté retouche, reprises',
    }),
    column('start', 'Start', 'Début', DATE, ['Start.', 'Début.'], {
      also: 'start time, from, begin, heure début, heure de début, début réel, h début',
    }),
    column('end', 'End', 'Fin', DATE, ['End; empty: still running.', 'Fin ; vide : encore en cours.'], {
      also: 'end time, finish, to, heure fin, heure de fin, fin réelle, h fin',
    }),
    column('cause', 'Cause', 'Motif', TEXT, ['Cause of scrap or rework.', 'Cause du rebut ou de la retouche.'], {
      also: 'reason, scrap reason, defect, cause rebut, défaut, cause de rebut, motif rebut',
    }),
    column('remark', 'Remark', 'Observations', TEXT, ['What the operator notes.', 'Ce que note l’opérateur.'], {
      also: 'comment, note, notes, remarks, comments, observation, commentaire, remarque, remarques',
    }),
  ],
};

export const STOPS: InputTable = {
  table: 'Stops',
  name: { en: 'Stops', fr: 'Arrets' },
  synonyms: ['stop', 'downtime', 'downtimes', 'stoppages', 'arrêts', 'arrets machine', 'arrêts machines', 'pannes', 'arrêt'],
  help: { en: 'When a resource stood still, and why.', fr: 'Quand un poste était arrêté, et pourquoi.' },
  columns: [
    column('resource', 'Resource', 'Poste', reference('Resources'), ['Which.', 'Lequel.'], { required: true, also: RESOURCE_HEADERS }),
    column('start', 'Start', 'Début arrêt', DATE, ['Start.', 'Début.'], {
      required: true,
      also: 'from, stop start, down from, begin, start time, début, date début, heure début, début d arrêt',
    }),
    column('end', 'End', 'Fin arrêt', DATE, ['End.', 'Fin.'], {
      required: true,
      also: 'to, stop end, down to, end time, finish, restart, fin, date fin, heure fin, fin d arrêt, reprise',
    }),
    column('cause', 'Cause', 'Cause', TEXT, ['Why.', 'Pourquoi.'], {
      also: 'reason, stop reason, motif, cause arrêt, cause d arrêt, raison',
    }),
    column('kind', 'Kind', 'Catégorie', oneOf(STOP_KINDS), ['planned, unplanned or induced.', 'planifié, non planifié ou induit.'], {
      default: 'unplanned',
      also: 'category, type, stop kind, stop type, nature, genre, type arrêt, type d arrêt',
    }),
  ],
};
