import type { Demand, DemandKind, MasterScheduleLine, StockLot, StockStatus } from '../../engine/model/input';
import type { DateValue } from '../../engine/model/units';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import type { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { DEMAND_KINDS, DEMAND_STATUSES, STOCK_STATUSES } from '../schema/words';
import { endOf } from './period';

/** A due date so far back is rather a slip of the year. */
const LONG_PAST = 90 * MINUTES_PER_DAY;

/**
 * Rows of Demand that are open; what is closed or cancelled is left out without a word. The lines of one order number are all kept: the second
 * is called `CDE-1 (2)`; only a line that repeats another wholly is left out.
 */
export function readDemands(reading: Reading, items: NameIndex, now: DateValue | null): Demand[] {
  const ids = new DemandIds();
  return readRows(reading, reading.tables.get('Demand'), (row): Demand => {
    const status = row.word('status', DEMAND_STATUSES) ?? 'open';
    if (status !== 'open') row.leaveOut();
    const item = row.reference('item', items, 'item.unknown') ?? '';
    const quantity = row.amount('quantity');
    const due = row.needDate('due_date');
    const kind = row.word<DemandKind>('kind', DEMAND_KINDS) ?? 'order';
    const id = ids.read(row, kind, JSON.stringify([item, quantity, due, kind]));
    if (now !== null) sayPastDue(row, due, now);
    return {
      id,
      item,
      quantity,
      due,
      kind,
      customer: row.text('customer'),
      priority: row.amount('priority'),
      promised: row.date('promised_date'),
      price: row.number('price'),
      source: row.source,
    };
  });
}

/** Gives every demand a name of its own. */
class DemandIds {
  private readonly contents = new Map<string, Set<string>>();
  private readonly used = new Set<string>();

  read(row: RowReader, kind: DemandKind, content: string): string {
    const typed = row.text('id');
    if (row.leftOut) return '';
    if (typed === null) return this.unnamed(row, kind);
    const known = this.contents.get(typed);
    if (known === undefined) {
      this.contents.set(typed, new Set([content]));
      return this.free(typed);
    }
    if (known.has(content)) {
      row.say('error', 'key.duplicate', 'id');
      return '';
    }
    known.add(content);
    const id = this.free(typed);
    row.say('warning', 'key.duplicate-kept', 'id', { parameters: { read: id } });
    return id;
  }

  /** A forecast needs no number; another demand should have one. */
  private unnamed(row: RowReader, kind: DemandKind): string {
    const id = this.free(`#${row.found.raw.headerRow + 1 + row.row}`);
    if (row.has('id') && kind !== 'forecast') row.say('warning', 'key.blank-kept', 'id', { parameters: { read: id } });
    return id;
  }

  private free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.used.has(id); count += 1) id = `${wanted} (${count})`;
    this.used.add(id);
    return id;
  }
}

function sayPastDue(row: RowReader, due: DateValue, now: DateValue): void {
  if (endOf(due) > now.minutes) return;
  const parameters = { due: due.hasTime ? { at: due.minutes } : { day: due.minutes } };
  if (now.minutes - due.minutes > LONG_PAST) row.say('warning', 'demand.long-past-due', 'due_date', { parameters });
  else row.say('info', 'demand.past-due', 'due_date', { parameters });
}

/** Rows of MasterSchedule. */
export function readMasterSchedule(reading: Reading, items: NameIndex): MasterScheduleLine[] {
  return readRows(reading, reading.tables.get('MasterSchedule'), (row): MasterScheduleLine => {
    const item = row.reference('item', items, 'item.unknown') ?? '';
    return {
      item,
      periodStart: row.needDate('period_start'),
      quantity: row.amount('quantity'),
      firm: row.flag('firm'),
      source: row.source,
    };
  });
}

/** Rows of Stock; a negative stock is legal, but doubted. */
export function readStock(reading: Reading, items: NameIndex): StockLot[] {
  return readRows(reading, reading.tables.get('Stock'), (row): StockLot => {
    const item = row.reference('item', items, 'item.unknown') ?? '';
    const quantity = row.amount('quantity');
    if (quantity < 0) row.say('warning', 'stock.negative', 'quantity', { parameters: { item } });
    const counted = row.number('counted');
    return {
      item,
      location: row.text('location'),
      lot: row.text('lot'),
      quantity,
      status: row.word<StockStatus>('status', STOCK_STATUSES) ?? 'free',
      expiry: row.date('expiry'),
      ...(counted === null ? {} : { counted }),
      source: row.source,
    };
  });
}
