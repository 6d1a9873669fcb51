import type { Item, ItemKind } from '../../engine/model/input';
import { LOT_FOR_LOT } from '../../engine/lots/lot-rule';
import type { LotRule } from '../../engine/lots/lot-rule';
import { parseLotRule } from '../../engine/lots/parse-lot-rule';
import type { NameIndex } from '../name-index';
import { inBothLanguages, report } from '../reading';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { ITEM_KINDS } from '../schema/words';
import { columnNames } from './raw-names';
import type { SupplierNames } from './suppliers';

/** Items of the Items table, or, without it, one for every item that the other tables speak of. */
export function readItems(reading: Reading, names: NameIndex, suppliers: SupplierNames): Item[] {
  const made = madeItems(reading, names);
  const found = reading.tables.get('Items');
  if (found === undefined) return impliedItems(reading, names, made);
  const seen = new Set<string>();
  return readRows(reading, found, (row): Item => {
    const item = row.needText('item');
    if (seen.has(item) && item !== '') row.say('error', 'key.duplicate', 'item');
    seen.add(item);
    return {
      item,
      description: row.text('description') ?? '',
      kind: row.word<ItemKind>('kind', ITEM_KINDS) ?? (made.has(item) ? 'make' : 'buy'),
      unit: row.text('unit') ?? '',
      decimals: row.amount('decimals'),
      leadTimeDays: row.number('lead_time'),
      safetyStock: row.amount('safety_stock'),
      safetyTimeDays: row.amount('safety_time'),
      lotRule: readLotRule(row),
      scrap: row.fraction('scrap'),
      overLaunch: row.fraction('over_launch'),
      unitCost: row.number('unit_cost'),
      price: row.number('price'),
      supplier: suppliers.read(row, 'supplier'),
      planner: row.text('planner'),
      family: row.text('family'),
      shelfLifeDays: row.number('shelf_life'),
      maximumStock: row.number('maximum_stock'),
      containerQuantity: row.number('container_quantity'),
      source: row.source,
    };
  });
}

/** Items that have a routing or a bill of material, whatever is wrong with its rows. */
function madeItems(reading: Reading, names: NameIndex): ReadonlySet<string> {
  const spoken = [...columnNames(reading.tables, 'Routings', 'item'), ...columnNames(reading.tables, 'BillOfMaterials', 'parent')];
  return new Set(spoken.map((name) => names.resolve(name) ?? name));
}

function impliedItems(reading: Reading, names: NameIndex, made: ReadonlySet<string>): Item[] {
  if (names.size > 0) report(reading, 'info', 'items.implied', 'Items', { parameters: { count: names.size } });
  return names.names().map((item) => ({
    item,
    description: '',
    kind: made.has(item) ? 'make' : 'buy',
    unit: '',
    decimals: 0,
    leadTimeDays: null,
    safetyStock: 0,
    safetyTimeDays: 0,
    lotRule: LOT_FOR_LOT,
    scrap: 0,
    overLaunch: 0,
    unitCost: null,
    price: null,
    supplier: null,
    planner: null,
    family: null,
    shelfLifeDays: null,
  }));
}

function readLotRule(row: RowReader): LotRule {
  const text = row.text('lot_rule');
  if (text === null) return LOT_FOR_LOT;
  const rule = parseLotRule(text);
  if (rule === null)
    row.say('warning', 'lot-rule.unreadable-replaced', 'lot_rule', { parameters: inBothLanguages('taken', { en: 'L4L', fr: 'LPL' }) });
  return rule ?? LOT_FOR_LOT;
}
