import { DATE, KEY, MONEY, POSITIVE_QUANTITY, PRIORITY, QUANTITY, SIGNED_QUANTITY, TEXT, YES_NO, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { DEMAND_KINDS, DEMAND_STATUSES, STOCK_STATUSES } from './words';

const ITEM_REFERENCE =
  'item no, item number, item code, part, part no, part number, product, product code, material, sku, article number, code article, réf article, référence article, ref, réf, référence, produit, code produit, pièce, matnr';

export const DEMAND: InputTable = {
  table: 'Demand',
  name: { en: 'Demand', fr: 'Besoins' },
  synonyms: [
    'demands',
    'sales orders',
    'customer orders',
    'requirements list',
    'order book',
    'orders in',
    'commandes',
    'commandes clients',
    'carnet de commandes',
    'besoin',
    'cde',
    'cdes',
    'prévisions',
    'forecast',
    'carnet',
    'portefeuille',
  ],
  help: { en: 'Customer orders, forecasts, after-sales and internal needs.', fr: 'Commandes, prévisions, besoins SAV et internes.' },
  columns: [
    column('id', 'Demand', 'Besoin', KEY, ['Number of the order or need.', 'Numéro de la commande ou du besoin.'], {
      also: 'id, demand id, order, order no, order number, order ref, order reference, sales order, so, so number, customer order, no, number, n cde, no cde, n commande, no commande, numéro commande, numéro de commande, cde, commande, n besoin, n, vbeln',
    }),
    column('item', 'Item', 'Article', reference('Items'), ['What is needed.', 'Ce qui est demandé.'], {
      required: true,
      also: ITEM_REFERENCE,
    }),
    column('quantity', 'Quantity', 'Quantité', POSITIVE_QUANTITY, ['How many are open.', 'Combien restent à livrer.'], {
      required: true,
      also: 'qty, open quantity, open qty, order quantity, ordered quantity, order qty, qté, qté cdée, qté commandée, quantité commandée, qté à livrer, reste à livrer, ral, kwmeng',
    }),
    column(
      'due_date',
      'Due date',
      'Délai',
      DATE,
      ['When it is needed; without a time: the end of that day.', 'Quand il le faut ; sans heure : la fin du jour.'],
      {
        required: true,
        also: 'due, ship date, delivery date, required date, requested date, need date, customer date, date, due on, date due, délai client, date de livraison, date livraison, date demandée, date besoin, date de besoin, échéance, date d expédition, date souhaitée, date client',
      },
    ),
    column(
      'kind',
      'Kind',
      'Type',
      oneOf(DEMAND_KINDS),
      ['order, forecast, after-sales or internal.', 'commande, prévision, SAV ou interne.'],
      { default: 'order', also: 'order type, demand type, type de besoin, type commande, nature, type besoin, origine' },
    ),
    column('customer', 'Customer', 'Client', TEXT, ['For whom.', 'Pour qui.'], {
      also: 'client, customer name, sold to, ship to, account, nom client, code client, raison sociale, kunnr',
    }),
    column('priority', 'Priority', 'Priorité', PRIORITY, ['1 is highest.', '1 est la plus haute.'], {
      default: 3,
      also: 'prio, rank, urgency, rang, urgence, importance',
    }),
    column('promised_date', 'Promised date', 'Date confirmée', DATE, ['What the customer was told.', 'Ce qui a été promis au client.'], {
      also: 'promised, promise date, confirmed date, committed date, ack date, date promise, date confirmee, date arc, délai confirmé, date accusée, délai promis',
    }),
    column('price', 'Price', 'Prix', MONEY, ['Price of one unit.', 'Prix d’une unité.'], {
      also: 'unit price, sales price, selling price, pu, pu ht, prix unitaire, prix unitaire ht, prix de vente, pv',
    }),
    column(
      'status',
      'Status',
      'État',
      oneOf(DEMAND_STATUSES),
      ['A closed or cancelled one is no demand.', 'Soldé ou annulé : ce n’est plus un besoin.'],
      { default: 'open', also: 'state, order status, statut, situation, avancement, état commande, statut commande' },
    ),
  ],
};

export const MASTER_SCHEDULE: InputTable = {
  table: 'MasterSchedule',
  name: { en: 'MasterSchedule', fr: 'PDP' },
  synonyms: [
    'mps',
    'master production schedule',
    'master plan',
    'pdp hebdo',
    'programme directeur',
    'programme directeur de production',
    'plan directeur',
    'programme',
  ],
  help: { en: 'What netting must cover, by period.', fr: 'Ce que le calcul doit couvrir, par période.' },
  columns: [
    column('item', 'Item', 'Article', reference('Items'), ['What.', 'Quoi.'], { required: true, also: ITEM_REFERENCE }),
    column('period_start', 'Period start', 'Début de période', DATE, ['First day of the period.', 'Premier jour de la période.'], {
      required: true,
      also: 'period, week of, week, week start, date, start, semaine du, période, date début, début période, début, semaine commençant le',
    }),
    column('quantity', 'Quantity', 'Quantité', QUANTITY, ['How many.', 'Combien.'], {
      required: true,
      also: 'qty, mps quantity, planned quantity, qté, qté pdp, quantité programmée',
    }),
    column('firm', 'Firm', 'Ferme', YES_NO, ['yes: decided.', 'oui : décidé.'], {
      default: false,
      also: 'frozen, fixed, confirmed, ferme ou prévu, figé, gelé',
    }),
  ],
};

export const STOCK: InputTable = {
  table: 'Stock',
  name: { en: 'Stock', fr: 'Stocks' },
  synonyms: ['stocks', 'inventory', 'on hand', 'stk', 'inventaire', 'état des stocks', 'stock physique', 'inventories'],
  help: { en: 'What is on hand.', fr: 'Ce qui est en stock.' },
  columns: [
    column('item', 'Item', 'Article', reference('Items'), ['What.', 'Quoi.'], { required: true, also: ITEM_REFERENCE }),
    column('location', 'Location', 'Magasin', TEXT, ['Where it lies.', 'Où il se trouve.'], {
      also: 'warehouse, store, bin, site, place, emplacement, dépôt, entrepôt, lieu, lgort',
    }),
    column('lot', 'Lot', 'N° lot', TEXT, ['Lot or batch.', 'Numéro de lot.'], {
      also: 'lot no, lot number, batch, batch no, serial, numéro de lot, numéro lot, charg',
    }),
    column('quantity', 'Quantity', 'Quantité', SIGNED_QUANTITY, ['How many.', 'Combien.'], {
      required: true,
      also: 'qty, on hand, stock, quantity on hand, on hand quantity, available, qté, qté stock, quantité en stock, stock physique, en stock, labst',
    }),
    column(
      'status',
      'Status',
      'Situation',
      oneOf(STOCK_STATUSES),
      ['free, blocked, quality or reserved.', 'libre, bloqué, contrôle qualité ou réservé.'],
      { default: 'free', also: 'stock status, state, stock type, statut, état, qualité, type de stock' },
    ),
    column('expiry', 'Expiry', 'Péremption', DATE, ['Last day of use.', 'Dernier jour d’utilisation.'], {
      also: 'expiry date, expiration, expiration date, best before, use by, date péremption, date de péremption, dluo, dlc, dlu',
    }),
    column(
      'counted',
      'Counted quantity',
      'Qté comptée',
      QUANTITY,
      ['What the last count found; the plan goes by Quantity.', 'Ce qu’a trouvé le dernier comptage ; le plan suit la quantité.'],
      {
        also: 'counted, count, counted qty, cycle count, physical count, comptée, quantité comptée, comptage, qté inventaire, inventoriée, inventorié',
      },
    ),
  ],
};
