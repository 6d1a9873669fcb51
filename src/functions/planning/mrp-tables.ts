import type { Item, StockLot } from '../../engine/model/input';
import { LOT_FOR_LOT } from '../../engine/lots/lot-rule';
import { parseLotRule } from '../../engine/lots/parse-lot-rule';
import type { PeriodDemand, PeriodReceipt } from '../../engine/mrp/period-netting';
import type { Text } from '../../i18n/language';
import { ITEMS } from '../../tables/schema/items';
import { DEMAND, STOCK } from '../../tables/schema/needs';
import { DEMAND_KINDS, DEMAND_STATUSES, ITEM_KINDS, STOCK_STATUSES } from '../../tables/schema/words';
import type { BomTable } from '../bom-argument';
import { dateOrNull } from '../date-values';
import { DATE_RANGE } from '../load-operations';
import { nameKey } from '../read-cells';
import { schemaNumber, schemaText, schemaWord } from '../schema-columns';
import type { TableRows } from '../table-argument';
import { dateValue } from '../time-between';
import { fail, type Failure } from '../values';

const FRACTION = { atLeast: 0, below: 1 };
const QUANTITY = { atLeast: 0 };
/** More periods than any sheet has. */
const PERIODS = { atLeast: 0, below: 100_000 };

const item = (key: string, required = false) => ({ table: ITEMS, key, required });

/** Columns of the items of MRP; lead and safety times count periods. */
export const ITEM_COLUMNS = {
  item: schemaText(item('item', true)),
  kind: schemaWord(item('kind'), ITEM_KINDS),
  decimals: schemaNumber(item('decimals'), { atLeast: 0, below: 16, whole: true }),
  leadTime: schemaNumber(item('lead_time'), PERIODS),
  safetyStock: schemaNumber(item('safety_stock'), QUANTITY),
  safetyTime: schemaNumber(item('safety_time'), PERIODS),
  lotRule: schemaText(item('lot_rule')),
  scrap: schemaNumber(item('scrap'), FRACTION),
  overLaunch: schemaNumber(item('over_launch'), { atLeast: 0 }),
};

const demand = (key: string, required = false) => ({ table: DEMAND, key, required });

/** Columns of the demand of MRP. */
export const DEMAND_COLUMNS = {
  item: schemaText(demand('item', true)),
  quantity: schemaNumber(demand('quantity', true), QUANTITY),
  due: schemaNumber(demand('due_date', true), DATE_RANGE),
  kind: schemaWord(demand('kind'), DEMAND_KINDS),
  status: schemaWord(demand('status'), DEMAND_STATUSES),
};

/** Columns of the scheduled receipts of MRP, in good units. */
export const RECEIPT_COLUMNS = {
  item: schemaText(demand('item', true)),
  quantity: schemaNumber(demand('quantity', true), QUANTITY),
  due: schemaNumber({ ...demand('due_date', true), also: ['receipt date', 'date de réception', 'date réception'] }, DATE_RANGE),
};

const stock = (key: string, required = false) => ({ table: STOCK, key, required });

/** Columns of the stock of MRP. */
export const STOCK_COLUMNS = {
  item: schemaText(stock('item', true)),
  quantity: schemaNumber(stock('quantity', true)),
  status: schemaWord(stock('status'), STOCK_STATUSES),
  expiry: schemaNumber(stock('expiry'), DATE_RANGE),
};

/** The items by key, and how each is spelled; of equal names the first row counts. */
export interface ItemTable {
  readonly items: readonly Item[];
  readonly names: ReadonlyMap<string, string>;
}

/** Items as netting takes them; one without a kind is made when the bill of material gives it components, else bought. */
export function itemsOf(
  { length, columns, rowNumbers }: TableRows<typeof ITEM_COLUMNS>,
  bom: BomTable,
  argument: Text,
): ItemTable | Failure {
  const parents = new Set(bom.lines.map(({ parent }) => parent));
  const names = new Map<string, string>();
  const items: Item[] = [];
  for (let row = 0; row < length; row++) {
    const name = columns.item?.[row] ?? '';
    const key = nameKey(name);
    if (names.has(key)) continue;
    names.set(key, name);
    const written = columns.lotRule?.[row] ?? '';
    const lotRule = written === '' || written === '0' ? LOT_FOR_LOT : parseLotRule(written);
    if (lotRule === null) {
      const place = { en: `${argument.en}, row ${rowNumbers[row]}`, fr: `${argument.fr}, ligne ${rowNumbers[row]}` };
      return fail('lot-rule.not-understood', { argument: place, value: written });
    }
    // One literal with every field: spreading an object into each of 20,000 rows costs more than netting them.
    items.push({
      item: key,
      description: '',
      unit: '',
      unitCost: null,
      price: null,
      supplier: null,
      planner: null,
      family: null,
      shelfLifeDays: null,
      kind: columns.kind?.[row] ?? (parents.has(key) ? 'make' : 'buy'),
      decimals: columns.decimals?.[row] ?? 0,
      leadTimeDays: columns.leadTime?.[row] ?? 0,
      safetyStock: columns.safetyStock?.[row] ?? 0,
      safetyTimeDays: columns.safetyTime?.[row] ?? 0,
      lotRule,
      scrap: columns.scrap?.[row] ?? 0,
      overLaunch: columns.overLaunch?.[row] ?? 0,
    });
  }
  return { items, names };
}

/** Open demands; what is closed or cancelled is none. */
export function demandsOf({ length, columns }: TableRows<typeof DEMAND_COLUMNS>): PeriodDemand[] {
  const demands: PeriodDemand[] = [];
  for (let row = 0; row < length; row++) {
    if ((columns.status?.[row] ?? 'open') !== 'open') continue;
    demands.push({
      item: nameKey(columns.item?.[row] ?? ''),
      quantity: columns.quantity?.[row] ?? 0,
      due: dateValue(columns.due?.[row] ?? 0),
      kind: columns.kind?.[row] ?? 'order',
    });
  }
  return demands;
}

/** Scheduled receipts. */
export function receiptsOf({ length, columns }: TableRows<typeof RECEIPT_COLUMNS>): PeriodReceipt[] {
  return Array.from({ length }, (_, row) => ({
    item: nameKey(columns.item?.[row] ?? ''),
    quantity: columns.quantity?.[row] ?? 0,
    due: dateValue(columns.due?.[row] ?? 0),
  }));
}

/** Stock, with what may not be used. */
export function stockOf({ length, columns }: TableRows<typeof STOCK_COLUMNS>): StockLot[] {
  return Array.from({ length }, (_, row) => ({
    item: nameKey(columns.item?.[row] ?? ''),
    location: null,
    lot: null,
    quantity: columns.quantity?.[row] ?? 0,
    status: columns.status?.[row] ?? 'free',
    expiry: dateOrNull(columns.expiry?.[row]),
  }));
}
