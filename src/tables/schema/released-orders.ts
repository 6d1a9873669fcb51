import { OPERATION, QUANTITY, column, reference } from './column';
import type { InputColumn, InputTable } from './column';
import { SCRAP } from './items';
import { ROUTINGS } from './routings';

const ORDER: InputColumn = column(
  'order',
  'Order',
  'Ordre',
  reference('Orders'),
  ['An order of Orders.', 'Un ordre du tableau des ordres.'],
  {
    required: true,
    also: 'mo, work order, of, n of, ordre de fabrication, aufnr',
  },
);

/** Columns of a routing that are those of its item; an order has none of them. */
const OF_ITEM: readonly string[] = ['item', 'alternative'];

/** Found by name alone, or by the order's number beside the times: the headers are those of Routings. */
export const ORDER_ROUTINGS: InputTable = {
  table: 'OrderRoutings',
  name: { en: 'OrderRoutings', fr: 'GammesOF' },
  synonyms: ['order routing', 'routings of orders', 'gamme of', 'gammes of', 'gammes des of', 'gammes figées'],
  help: {
    en: 'Routings that orders got when they were released: later changes of Routings do not touch them.',
    fr: 'Gammes reçues par les ordres à leur lancement : les changements ultérieurs des gammes ne les touchent pas.',
  },
  columns: [
    ORDER,
    ...ROUTINGS.columns
      .filter(({ key }) => !OF_ITEM.includes(key))
      .map((one) => ({ ...one, synonyms: [], required: one.required || one.key === 'unit_time' })),
  ],
};

export const ORDER_COMPONENTS: InputTable = {
  table: 'OrderComponents',
  name: { en: 'OrderComponents', fr: 'ComposantsOF' },
  synonyms: [
    'order component',
    'components of orders',
    'order bom',
    'reservations',
    'composants of',
    'composants des of',
    'nomenclatures of',
    'réservations',
  ],
  help: {
    en: 'Bills that orders got when they were released, and what they took from stock so far.',
    fr: 'Nomenclatures reçues par les ordres à leur lancement, et ce qu’ils ont déjà pris en stock.',
  },
  columns: [
    ORDER,
    column('component', 'Component', 'Composant', reference('Items'), ['Item that is consumed.', 'Article consommé.'], { required: true }),
    column('operation', 'Operation', 'Phase', OPERATION, [
      'Operation that consumes it; empty: the first.',
      'Phase qui le consomme ; vide : la première.',
    ]),
    column(
      'quantity',
      'Quantity per unit',
      'Quantité par unité',
      { kind: 'number', minimum: 0, unit: 'quantity' },
      ['Quantity for one launched unit.', 'Quantité pour une unité lancée.'],
      { required: true },
    ),
    column(
      'fixed_quantity',
      'Fixed quantity',
      'Quantité fixe',
      QUANTITY,
      ['Quantity for the order, whatever its size.', 'Quantité pour l’ordre, quelle que soit sa taille.'],
      { default: 0 },
    ),
    column('scrap', 'Scrap', 'Perte', SCRAP, ['Share of the component that is lost.', 'Part du composant perdue.'], { default: 0 }),
    column('consumed', 'Consumed', 'Sorti', QUANTITY, ['What was taken from stock so far.', 'Ce qui est déjà sorti du stock.'], {
      default: 0,
      also: 'taken, issued, withdrawn quantity, qté sortie, quantité sortie, sorties',
    }),
  ],
};
