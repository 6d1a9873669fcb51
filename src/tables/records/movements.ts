import type { FindingParameter, Severity } from '../../engine/model/finding';
import type { Movement } from '../../engine/model/flow-records';
import type { Demand, OpenOrder } from '../../engine/model/input';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE } from '../../engine/model/units';
import type { DateValue, ItemId } from '../../engine/model/units';
import { cellText } from '../cells/cell-text';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { columnNames } from './raw-names';
import type { SupplierNames } from './suppliers';

/** Codes of what Shipments and Receipts can have wrong, beside those of any table; the words are in i18n/findings/flows. */
export type FlowFindingCode =
  | 'movement.unknown-reference'
  | 'movement.no-reference'
  | 'movement.other-item'
  | 'movement.much-more-done'
  | 'movement.done-in-future'
  | 'movement.done-without-date'
  | 'movement.rejected-beyond-done';

/** What movements refer to. */
export interface MovementReferences {
  readonly items: NameIndex;
  readonly suppliers: SupplierNames;
  readonly demands: readonly Demand[];
  readonly orders: readonly OpenOrder[];
  readonly now: DateValue | null;
}

/** So many times the planned quantity is rather a slip of the keyboard. */
const IMPLAUSIBLE_FACTOR = 10;

/** Rows of Shipments: the reference is a demand, or an order that goes out. */
export function readShipments(reading: Reading, references: MovementReferences): Movement[] {
  const served = servedNames(reading, references);
  return readMovements(reading, 'Shipments', 'demand', references, served);
}

/** Rows of Receipts: the reference is an order, or the demand that a customer sends back or supplies for. */
export function readReceipts(reading: Reading, references: MovementReferences): Movement[] {
  const served = servedNames(reading, references);
  return readMovements(reading, 'Receipts', 'order', references, served);
}

/** Names that a movement may serve, as typed in their tables, and the item of those that are open. */
interface ServedNames {
  readonly known: NameIndex;
  readonly itemOf: ReadonlyMap<string, ItemId>;
}

function servedNames({ tables }: Reading, { demands, orders }: MovementReferences): ServedNames {
  const known = new NameIndex();
  for (const { id } of demands) known.add(id);
  for (const { order } of orders) known.add(order);
  for (const name of [...columnNames(tables, 'Demand', 'id'), ...columnNames(tables, 'Orders', 'order')]) known.add(name);
  const itemOf = new Map<string, ItemId>([
    ...demands.map(({ id, item }) => [id, item] as const),
    ...orders.map(({ order, item }) => [order, item] as const),
  ]);
  return { known, itemOf };
}

function readMovements(
  reading: Reading,
  table: 'Shipments' | 'Receipts',
  served: 'demand' | 'order',
  references: MovementReferences,
  names: ServedNames,
): Movement[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get(table), (row): Movement => {
    const id = row.needText('id');
    const item = row.reference('item', references.items, 'item.unknown') ?? '';
    const doneDate = row.date('done_date');
    const quantity = row.amount('quantity');
    const receipt = table === 'Receipts' ? receiptPart(row, references.suppliers) : {};
    const record: Movement = {
      id,
      reference: referenceOf(row, served, names.known),
      item,
      quantity,
      date: row.needDate('date'),
      carrier: references.suppliers.read(row, 'carrier'),
      route: row.text('route'),
      dock: row.text('dock'),
      doneQuantity: doneQuantityOf(row, quantity, doneDate),
      doneDate,
      ...receipt,
      source: row.source,
    };
    // One delivery note has several lines; a line that repeats another wholly is the same one.
    const identity = JSON.stringify([id, record.reference, item, quantity, record.date, record.doneDate]);
    if (seen.has(identity)) row.say('error', 'key.duplicate', 'id');
    if (!row.leftOut) {
      seen.add(identity);
      checkMovement(reading, row, served, record, names, references.now);
    }
    return record;
  });
}

function receiptPart(row: RowReader, suppliers: SupplierNames): Pick<Movement, 'supplier' | 'orderedOn' | 'rejected'> {
  return { supplier: suppliers.read(row, 'supplier'), orderedOn: row.date('ordered_date'), rejected: row.number('rejected_quantity') };
}

/** The demand or order in its own spelling; what is not known is kept as typed. */
function referenceOf(row: RowReader, column: string, known: NameIndex): string | null {
  const text = row.text(column);
  if (text === null) return null;
  const name = known.resolve(text);
  if (name !== null) row.sayReadAs(column, row.cell(column), name);
  return name ?? text;
}

/** What went through; all of it when only a date of doing is there. */
function doneQuantityOf(row: RowReader, quantity: number, doneDate: DateValue | null): number | null {
  if (row.isBlank('done_quantity')) return doneDate === null ? null : quantity;
  const done = row.amount('done_quantity');
  return done === 0 && doneDate === null ? null : done;
}

function checkMovement(
  reading: Reading,
  row: RowReader,
  served: string,
  record: Movement,
  names: ServedNames,
  now: DateValue | null,
): void {
  const { reference, item, quantity, doneQuantity: done, doneDate, rejected } = record;
  const say = (severity: Severity, code: FlowFindingCode, column: string, parameters: Readonly<Record<string, FindingParameter>>): void => {
    const value = row.isBlank(column) ? {} : { value: cellText(row.cell(column)) };
    reading.findings.push({ severity, code, parameters, ...row.source, column, key: record.id, ...value });
  };
  const open = done === null;
  if (reference === null) {
    if (open) say('info', 'movement.no-reference', served, { id: record.id });
  } else {
    const other = names.itemOf.get(reference);
    // What was done long ago may have served what is no longer in the tables.
    if (open && names.known.resolve(reference) === null) say('warning', 'movement.unknown-reference', served, { id: record.id });
    if (other !== undefined && other !== item)
      say('warning', 'movement.other-item', 'item', { id: record.id, reference, item: other, moved: item });
  }
  if (done === null) return;
  if (done > quantity * IMPLAUSIBLE_FACTOR) say('warning', 'movement.much-more-done', 'done_quantity', { id: record.id, done, quantity });
  if (doneDate === null) say('warning', 'movement.done-without-date', 'done_quantity', { id: record.id, done });
  else if (now !== null && startsAfter(doneDate, now)) say('warning', 'movement.done-in-future', 'done_date', { id: record.id });
  if ((rejected ?? 0) > done + QUANTITY_TOLERANCE)
    say('warning', 'movement.rejected-beyond-done', 'rejected_quantity', { id: record.id, rejected: rejected ?? 0, done });
}

/** A date without a time is after `now` when its day is. */
function startsAfter(date: DateValue, now: DateValue): boolean {
  const dayOfNow = Math.floor(now.minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return date.hasTime && now.hasTime ? date.minutes > now.minutes : date.minutes >= dayOfNow + MINUTES_PER_DAY;
}
