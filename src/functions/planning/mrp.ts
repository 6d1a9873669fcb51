import { minutesFromSerial } from '../../engine/calendar/dates';
import { periodNetting } from '../../engine/mrp/period-netting';
import type { RecordKind } from '../../engine/mrp/record-store';
import type { Text } from '../../i18n/language';
import { numberVector, oneChoice } from '../arguments';
import { bomTable } from '../bom-argument';
import { defineFunction } from '../define-function';
import { DATE_RANGE } from '../load-operations';
import { table } from '../table-argument';
import { fail, isFailure } from '../values';
import { cycleFailure } from './bill-of-material';
import {
  DEMAND_COLUMNS,
  demandsOf,
  ITEM_COLUMNS,
  itemsOf,
  RECEIPT_COLUMNS,
  receiptsOf,
  STOCK_COLUMNS,
  stockOf,
  type ItemTable,
} from './mrp-tables';

const ITEMS: Text = { en: 'items', fr: 'articles' };
const DEMAND: Text = { en: 'demand', fr: 'besoins' };
const STOCK: Text = { en: 'stock', fr: 'stocks' };
const RECEIPTS: Text = { en: 'receipts', fr: 'réceptions' };

/** What each kind of row is called. */
const KINDS: readonly { readonly key: RecordKind; readonly words: Text }[] = [
  { key: 'gross', words: { en: 'gross', fr: 'brut' } },
  { key: 'receipts', words: { en: 'receipts', fr: 'réceptions' } },
  { key: 'net', words: { en: 'net', fr: 'net' } },
  { key: 'plannedReceipt', words: { en: 'receipt', fr: 'réception proposée' } },
  { key: 'plannedRelease', words: { en: 'release', fr: 'lancement' } },
  { key: 'projected', words: { en: 'projected', fr: 'projeté' } },
];

const VIEWS: Readonly<Record<'net' | 'release' | 'projected', RecordKind>> = {
  net: 'net',
  release: 'plannedRelease',
  projected: 'projected',
};

/**
 * Net requirements of all items level by level (DOMAIN §4), by the netting of a plan. Lead times count periods; what should have been released before the
 * first period is released in it. A demand without a kind is an order; of forecasts and orders of a period the greater counts. Receipts are good units.
 * Quantities are rounded up to the item's decimals, 0 unless `items` has that column. Every item of demand, stock and receipts must be in
 * `items`; lines of the bill of material of other items do not matter; of equal items the first row counts.
 *
 * @example MRP(Items[#All], Bom[#All], Demand[#All], Stock[#All], Receipts[#All], {1,2,3}, "release") = {"P1","release",800,800,400; …}
 */
export const MRP = defineFunction({
  id: 'MRP',
  alias: 'CBN',
  summary: {
    en: 'Net requirements of all items, level by level through the bill of material.',
    fr: 'Calcul des besoins nets de tous les articles, niveau par niveau de la nomenclature.',
  },
  resultHelp: {
    en: 'A row per item and kind: item, kind, one column a period.',
    fr: 'Une ligne par article et nature : article, nature, une colonne par période.',
  },
  result: 'rows',
  arguments: {
    items: table({ name: ITEMS, help: { en: 'Items with their headers.', fr: 'Articles avec leurs en-têtes.' }, columns: ITEM_COLUMNS }),
    bom: bomTable(),
    demand: table({
      name: DEMAND,
      help: { en: 'Independent demand with its headers.', fr: 'Besoins indépendants avec leurs en-têtes.' },
      columns: DEMAND_COLUMNS,
    }),
    stock: table({ name: STOCK, help: { en: 'Stock with its headers.', fr: 'Stocks avec leurs en-têtes.' }, columns: STOCK_COLUMNS }),
    receipts: table({
      name: RECEIPTS,
      help: { en: 'Scheduled receipts with their headers.', fr: 'Réceptions attendues avec leurs en-têtes.' },
      columns: RECEIPT_COLUMNS,
    }),
    periods: numberVector({
      name: { en: 'periods', fr: 'périodes' },
      help: {
        en: 'Starts of the periods, rising; the last lasts as long as the one before.',
        fr: 'Débuts des périodes, croissants ; la dernière dure comme la précédente.',
      },
      date: true,
      range: DATE_RANGE,
      ascending: true,
    }),
    view: oneChoice({
      name: { en: 'view', fr: 'vue' },
      help: { en: 'Which rows.', fr: 'Quelles lignes.' },
      choices: [
        { value: 'net', words: { en: 'net', fr: 'net' } },
        { value: 'release', words: { en: 'release', fr: 'lancement' } },
        { value: 'projected', words: { en: 'projected', fr: 'projeté' } },
        { value: 'all', words: { en: 'all', fr: 'tout' } },
      ],
      default: 'net',
      defaultText: { en: 'net', fr: 'net' },
    }),
  },
  compute: (given) => {
    const { bom, view } = given;
    // The tables are required: an omitted one never comes this far.
    if (given.items === null) return fail('argument.missing', { argument: ITEMS });
    const known = itemsOf(given.items, bom, ITEMS);
    if (isFailure(known)) return known;
    const tables = {
      demands: given.demand === null ? [] : demandsOf(given.demand),
      stock: given.stock === null ? [] : stockOf(given.stock),
      receipts: given.receipts === null ? [] : receiptsOf(given.receipts),
    };
    const { demands, stock, receipts } = tables;
    const unknown = firstUnknown(demands, known) ?? firstUnknown(stock, known) ?? firstUnknown(receipts, known);
    if (unknown !== null) return fail('item.unknown', { argument: ITEMS, item: unknown }, '#N/A');
    const periods = given.periods.values.map((serial) => minutesFromSerial(serial));
    const netted = periodNetting({ items: known.items, bom: bom.lines, ...tables, periods });
    const [cycle] = netted.cycles;
    if (cycle !== undefined) return cycleFailure(bom, cycle);
    const kinds = view === 'all' ? KINDS : KINDS.filter(({ key }) => key === VIEWS[view]);
    return known.items.flatMap(({ item }, index) =>
      kinds.map(({ key, words }) => [known.names.get(item) ?? item, words, ...netted.valuesOf(index, key)]),
    );
  },
});

function firstUnknown(rows: readonly { readonly item: string }[], { names }: ItemTable): string | null {
  return rows.find(({ item }) => !names.has(item))?.item ?? null;
}
