import { DAYS, KEY, MONEY, POSITIVE_QUANTITY, QUANTITY, TEXT, column, oneOf, reference } from './column';
import type { ColumnKind, InputTable } from './column';
import { ITEM_KINDS } from './words';

/** Headers of a column of item codes. */
export const ITEM_HEADERS =
  'item no, item number, item code, item id, part, part no, part number, part code, product, product code, product no, material, material number, sku, article number, code article, réf article, référence article, ref, réf, référence, code, code produit, produit, réf produit, no article, n article, désignation code, code pièce, pièce, matnr, itemref';

/** Share of what is lost, below the whole. */
export const SCRAP: ColumnKind = { kind: 'fraction', maximum: 1, below: true };

const OVER_LAUNCH = { kind: 'fraction', maximum: 1, below: false } as const;

export const ITEMS: InputTable = {
  table: 'Items',
  name: { en: 'Items', fr: 'Articles' },
  synonyms: [
    'item master',
    'part master',
    'parts',
    'products',
    'materials',
    'art',
    'fichier articles',
    'base articles',
    'produits',
    'pièces',
    'liste articles',
    'item list',
    'article',
  ],
  help: { en: 'What is made, bought or consumed.', fr: 'Ce qui est fabriqué, acheté ou consommé.' },
  columns: [
    column(
      'item',
      'Item',
      'Article',
      KEY,
      ['Code of the item, written the same way everywhere.', 'Code de l’article, écrit partout de la même façon.'],
      { required: true, also: ITEM_HEADERS },
    ),
    column('description', 'Description', 'Désignation', TEXT, ['What it is.', 'Ce que c’est.'], {
      also: 'designation, name, item name, item description, libellé, libellé article, désignation article, nom, intitulé, part name, maktx',
    }),
    column(
      'kind',
      'Kind',
      'Nature',
      oneOf(ITEM_KINDS),
      [
        'make, buy, subcontract or phantom; empty: make if it has a routing or a bill of material, else buy.',
        'fabriqué, acheté, sous-traité ou fantôme ; vide : fabriqué s’il a une gamme ou une nomenclature, sinon acheté.',
      ],
      {
        also: 'make or buy, make buy, type, item type, type article, procurement type, source, nature article, fabriqué acheté, mode d appro, type appro, origine, catégorie appro',
      },
    ),
    column('unit', 'Unit', 'Unité', TEXT, ['Unit of its quantities.', 'Unité de ses quantités.'], {
      also: 'uom, unit of measure, um, base unit, unité de gestion, unité de stock, us, u, meins',
    }),
    column(
      'decimals',
      'Decimals',
      'Nb décimales',
      { kind: 'number', minimum: 0, whole: true, unit: 'count' },
      ['Decimals of its quantities.', 'Décimales de ses quantités.'],
      { default: 0, also: 'décimales, nombre de décimales, precision, précision, digits' },
    ),
    column(
      'lead_time',
      'Lead time',
      'Délai',
      DAYS,
      [
        'Working days from order to stock; made items without one: from the routing.',
        'Jours ouvrés de la commande au stock ; article fabriqué sans délai : selon la gamme.',
      ],
      {
        also: 'lt, leadtime, lead time days, purchase lead time, manufacturing lead time, replenishment time, délai obtention, délai d obtention, délai appro, délai d approvisionnement, délai achat, délai fournisseur, délai fabrication, délai jours ouvrés, plifz',
      },
    ),
    column('safety_stock', 'Safety stock', 'Stock de sécurité', QUANTITY, ['Stock that planning keeps.', 'Stock que le calcul préserve.'], {
      default: 0,
      also: 'ss, min stock, minimum stock, stock mini, stock minimum, stock sécu, stock sécurité, stock de sécu, buffer stock, eisbe',
    }),
    column('safety_time', 'Safety time', 'Délai de sécurité', DAYS, ['Days by which it is needed earlier.', 'Jours d’avance demandés.'], {
      default: 0,
      also: 'safety days, safety lead time, safety time days, marge de sécurité, jours de sécurité, avance, délai sécurité',
    }),
    column(
      'lot_rule',
      'Lot rule',
      'Règle de lot',
      { kind: 'lotRule' },
      [
        'L4L, FOQ:q, MIN:q, MULT:q, MAX:q, POQ:n … joined by a semicolon.',
        'LPL, QF:q, MIN:q, MULT:q, MAX:q, PF:n … séparés par un point-virgule.',
      ],
      {
        default: 'L4L',
        also: 'lot size rule, lot sizing, lot size, lotsize, lot policy, order policy, règle de lotissement, lotissement, politique de lot, taille de lot, lot, lot éco, lot économique, disls',
      },
    ),
    column('scrap', 'Scrap', 'Taux de rebut', SCRAP, ['Share that is lost in making it.', 'Part perdue à la fabrication.'], {
      default: 0,
      also: 'scrap rate, scrap percent, scrap factor, loss, rebut, rebuts, taux rebut, taux de rebuts, perte, taux de perte, ausss',
    }),
    column('over_launch', 'Over-launch', 'Surlancement', OVER_LAUNCH, ['Share launched on top.', 'Part lancée en plus.'], {
      default: 0,
      also: 'overlaunch, over launch rate, allowance, marge de surlancement, taux de surlancement, sur lancement',
    }),
    column('unit_cost', 'Unit cost', 'Prix de revient', MONEY, ['Cost of one unit.', 'Coût d’une unité.'], {
      also: 'cost, standard cost, std cost, item cost, coût, coût unitaire, coût standard, pru, pr, prix de revient unitaire, prix de revient standard, cump, pmp, valeur unitaire',
    }),
    column('price', 'Price', 'Prix de vente', MONEY, ['Selling price of one unit.', 'Prix de vente d’une unité.'], {
      also: 'sales price, selling price, unit price, list price, pv, pvht, pu ht, prix, tarif, prix de vente ht',
    }),
    column('supplier', 'Supplier', 'Fournisseur', reference('Suppliers'), ['Usual supplier.', 'Fournisseur habituel.'], {
      also: 'vendor, main supplier, default supplier, preferred supplier, fournisseur principal, fournisseur habituel, fourn, lifnr',
    }),
    column('planner', 'Planner', 'Gestionnaire', TEXT, ['Who plans it.', 'Qui le gère.'], {
      also: 'buyer, planner code, mrp controller, controller, gestionnaire article, approvisionneur, acheteur, responsable, dispo',
    }),
    column('family', 'Family', 'Famille', TEXT, ['Family of items.', 'Famille d’articles.'], {
      also: 'item family, product family, item group, product group, group, category, famille article, famille produit, catégorie, groupe, groupe article, gamme produit',
    }),
    column('shelf_life', 'Shelf life', 'Durée de vie', DAYS, ['Days that it keeps.', 'Jours de conservation.'], {
      also: 'shelf life days, expiry days, durée de conservation, péremption, dluo, dlc, jours de conservation',
    }),
    column(
      'maximum_stock',
      'Maximum stock',
      'Stock maximum',
      QUANTITY,
      [
        'Stock that should not be exceeded; empty: the safety stock and one lot.',
        'Stock à ne pas dépasser ; vide : le stock de sécurité et un lot.',
      ],
      { also: 'max stock, maximum, stock max, stock maxi, stock maximal, plafond de stock, target stock, stock cible' },
    ),
    column(
      'container_quantity',
      'Container quantity',
      'Qté par contenant',
      POSITIVE_QUANTITY,
      [
        'Units in one container, a label each; empty: one for the whole order.',
        'Unités par contenant, une étiquette chacun ; vide : un seul pour l’ordre.',
      ],
      {
        also: 'pack size, quantity per container, units per container, box quantity, unité de conditionnement, quantité par contenant, qté par bac, qté par carton, conditionnement',
      },
    ),
  ],
};
