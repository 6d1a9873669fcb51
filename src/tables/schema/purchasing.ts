import { DATE, DAYS, KEY, MONEY, POSITIVE_QUANTITY, PRIORITY, QUANTITY, TEXT, column, oneOf, reference } from './column';
import type { InputColumn, InputTable } from './column';
import { SUPPLIER_KINDS } from './words';

const ITEM_REFERENCE =
  'item no, item number, item code, part, part no, part number, product, material, sku, code article, réf article, référence article, réf, référence, produit, pièce';

export const SUPPLIERS: InputTable = {
  table: 'Suppliers',
  name: { en: 'Suppliers', fr: 'Fournisseurs' },
  synonyms: ['vendors', 'supplier', 'fourn', 'fournisseur', 'fichier fournisseurs', 'sous-traitants', 'subcontractors'],
  help: { en: 'Suppliers, subcontractors and carriers.', fr: 'Fournisseurs, sous-traitants et transporteurs.' },
  columns: [
    column('supplier', 'Supplier', 'Fournisseur', KEY, ['Name of the supplier.', 'Nom du fournisseur.'], {
      required: true,
      also: 'vendor, supplier name, vendor name, name, raison sociale, nom fournisseur, nom, code fournisseur, société, lifnr',
    }),
    column(
      'kind',
      'Kind',
      'Type',
      oneOf(SUPPLIER_KINDS),
      ['supplier, subcontractor or carrier.', 'fournisseur, sous-traitant ou transporteur.'],
      { default: 'supplier', also: 'supplier kind, supplier type, nature, genre, catégorie' },
    ),
    column('contact', 'Contact', 'Contact', TEXT, ['Person or address.', 'Personne ou adresse.'], {
      also: 'contact name, email, e-mail, mail, phone, interlocuteur, courriel, téléphone',
    }),
    column('language', 'Language', 'Langue', TEXT, ['Language of messages to it.', 'Langue des messages.'], { also: 'lang' }),
    column('calendar', 'Calendar', 'Horaire', reference('Calendars'), ['Its working days.', 'Ses jours ouvrés.'], {
      also: 'calendrier, working days, jours ouvrés, horaires',
    }),
  ],
};

export const ITEM_SUPPLIERS: InputTable = {
  table: 'ItemSuppliers',
  name: { en: 'ItemSuppliers', fr: 'ArticlesFournisseurs' },
  synonyms: [
    'item supplier',
    'purchasing info',
    'source list',
    'purchase conditions',
    'price list',
    'cond achat',
    'conditions achat',
    'conditions d achat',
    'articles fournisseur',
    'tarifs achat',
    'fiches achat',
  ],
  help: { en: 'Who delivers which item, and how.', fr: 'Qui livre quel article, et comment.' },
  columns: [
    column('item', 'Item', 'Article', reference('Items'), ['What.', 'Quoi.'], { required: true, also: ITEM_REFERENCE }),
    column('supplier', 'Supplier', 'Fournisseur', reference('Suppliers'), ['From whom.', 'Chez qui.'], {
      required: true,
      also: 'vendor, supplier name, vendor name, fourn, raison sociale, nom fournisseur, lifnr',
    }),
    column(
      'lead_time',
      'Lead time',
      'Délai',
      DAYS,
      ['Working days from order to receipt; empty: as the item.', 'Jours ouvrés de la commande à la réception ; vide : selon l’article.'],
      {
        also: 'lt, leadtime, lead time days, delivery time, purchase lead time, délai fournisseur, délai appro, délai d approvisionnement, délai livraison, délai de livraison, délai obtention',
      },
    ),
    column(
      'transit_days',
      'Transit days',
      'Jours de transport',
      DAYS,
      ['Working days on the road, after the lead time.', 'Jours ouvrés de transport, après le délai.'],
      { default: 0, also: 'transit, transit time, transport days, shipping days, transport, délai de transport, délai transport' },
    ),
    column(
      'inspection_days',
      'Inspection days',
      'Jours de contrôle',
      DAYS,
      ['Working days from receipt to free stock.', 'Jours ouvrés de la réception au stock libre.'],
      {
        default: 0,
        also: 'inspection, inspection time, incoming inspection, goods receipt time, gr processing time, contrôle réception, délai de contrôle, délai contrôle, webaz',
      },
    ),
    column('minimum', 'Minimum', 'Mini de commande', QUANTITY, ['Least quantity of an order.', 'Quantité minimale d’une commande.'], {
      also: 'moq, minimum quantity, min qty, minimum order quantity, mini, mini cde, mini de cde, mini commande, qté mini, quantité mini, quantité minimum, qmc',
    }),
    column('multiple', 'Multiple', 'Multiple', POSITIVE_QUANTITY, ['Quantities go by this step.', 'Pas des quantités.'], {
      also: 'order multiple, pack size, packing, lot, conditionnement, multiple de, multiple de cde, pcb',
    }),
    column('price', 'Price', 'Prix', MONEY, ['Price of one unit.', 'Prix d’une unité.'], {
      also: 'unit price, purchase price, cost, prix d achat, prix achat, pu, prix unitaire, tarif, pu ht',
    }),
    column(
      'price_from_quantity',
      'Price from quantity',
      'À partir de',
      QUANTITY,
      ['Quantity from which the price holds.', 'Quantité à partir de laquelle ce prix vaut.'],
      { also: 'from quantity, price break, break quantity, quantity break, à partir de qté, qté palier, palier, seuil, seuil prix' },
    ),
    column('priority', 'Priority', 'Rang', PRIORITY, ['1 is asked first.', '1 est consulté en premier.'], {
      default: 1,
      also: 'rank, prio, preference, priorité, préférence, ordre',
    }),
  ],
};

/** Columns of what moves in or out; `served` is what it fulfils: a demand that leaves, an order that arrives. */
function movement(served: InputColumn, also: string, dates: string): readonly InputColumn[] {
  return [
    column('id', 'Id', 'N°', KEY, ['Number.', 'Numéro.'], { required: true, also: `no, number, n, id, ${also}` }),
    served,
    column('item', 'Item', 'Article', reference('Items'), ['What.', 'Quoi.'], { required: true, also: ITEM_REFERENCE }),
    column('quantity', 'Quantity', 'Quantité', POSITIVE_QUANTITY, ['How many.', 'Combien.'], {
      required: true,
      also: 'qty, planned quantity, qté, qté prévue, quantité prévue',
    }),
    column('date', 'Date', 'Date', DATE, ['When.', 'Quand.'], { required: true, also: `planned date, ${dates}, date prévue` }),
    column('carrier', 'Carrier', 'Transporteur', reference('Suppliers'), ['Who carries.', 'Qui transporte.'], {
      also: 'forwarder, haulier, transport',
    }),
    column('route', 'Route', 'Tournée', TEXT, ['Route or run.', 'Tournée.'], { also: 'run, circuit, itinéraire' }),
    column('dock', 'Dock', 'Quai', TEXT, ['Dock.', 'Quai.'], { also: 'gate, door, porte' }),
    column('done_quantity', 'Done quantity', 'Qté faite', QUANTITY, ['What went through.', 'Ce qui est passé.'], {
      default: 0,
      also: 'done, actual quantity, shipped quantity, received quantity, qté réelle, qté expédiée, qté reçue',
    }),
    column('done_date', 'Done date', 'Date faite', DATE, ['When it happened.', 'Quand c’est fait.'], {
      also: 'actual date, shipped on, received on, date réelle, expédié le, reçu le, fait le',
    }),
  ];
}

export const SHIPMENTS: InputTable = {
  table: 'Shipments',
  name: { en: 'Shipments', fr: 'Expeditions' },
  synonyms: ['shipment', 'shipping', 'deliveries', 'expéditions', 'expédition', 'livraisons'],
  help: { en: 'What leaves.', fr: 'Ce qui part.' },
  columns: movement(
    column('demand', 'Demand', 'Besoin', reference('Demand', 'Orders'), ['The demand that it serves.', 'Le besoin qu’il sert.'], {
      also: 'demand or order, order, order no, sales order, besoin ou ordre, commande, n commande, n cde, ordre',
    }),
    'shipment, shipment no, delivery note, expédition, n expédition, bl, n bl',
    'ship date, shipping date, date expédition, date d expédition',
  ),
};

export const RECEIPTS: InputTable = {
  table: 'Receipts',
  name: { en: 'Receipts', fr: 'Receptions' },
  synonyms: ['receipt', 'goods receipts', 'receiving', 'réceptions', 'réception', 'arrivages'],
  help: { en: 'What arrives.', fr: 'Ce qui arrive.' },
  columns: [
    ...movement(
      column('order', 'Order', 'Ordre', reference('Orders', 'Demand'), ['The order that it delivers.', 'L’ordre qu’elle livre.'], {
        also: 'demand or order, order no, purchase order, po, besoin ou ordre, ordre d achat, oa, n ordre, commande, n commande',
      }),
      'receipt, receipt no, goods receipt, réception, n réception, br, n br',
      'receipt date, arrival date, date réception, date de réception',
    ),
    column('rejected_quantity', 'Rejected quantity', 'Qté refusée', QUANTITY, ['Refused at receipt.', 'Refusée à la réception.'], {
      also: 'rejected, rejects, refused, qté rebutée, refusé, quantité refusée, non conforme, qté nc',
    }),
    column(
      'supplier',
      'Supplier',
      'Fournisseur',
      reference('Suppliers'),
      ['Who delivered; empty: as the order says.', 'Qui a livré ; vide : selon l’ordre.'],
      { also: 'vendor, supplier name, fourn, nom fournisseur' },
    ),
    column(
      'ordered_date',
      'Ordered on',
      'Commandé le',
      DATE,
      ['When it was ordered; empty: the start of the order.', 'Date de la commande ; vide : le début de l’ordre.'],
      { also: 'order date, po date, date commande, date de commande' },
    ),
  ],
};
