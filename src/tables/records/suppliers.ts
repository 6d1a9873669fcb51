import type { CalendarId } from '../../engine/model/units';
import type { Item, ItemSupplier, Supplier } from '../../engine/model/input';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { SUPPLIER_KINDS } from '../schema/words';
import { columnNames } from './raw-names';

/** Names of suppliers: those of Suppliers, and those that other tables speak of, which are told once each. */
export class SupplierNames {
  private readonly listed: NameIndex;
  private readonly unlisted = new NameIndex();

  constructor(private readonly reading: Reading) {
    this.listed = new NameIndex();
    for (const name of columnNames(reading.tables, 'Suppliers', 'supplier')) this.listed.add(name);
  }

  /** The supplier of a cell, in its own spelling; one that Suppliers does not list is kept as typed. */
  read(row: RowReader, column: string): string | null {
    const text = row.text(column);
    if (text === null || row.leftOut) return text;
    const name = this.listed.resolve(text) ?? this.unlisted.resolve(text);
    if (name !== null) {
      row.sayReadAs(column, row.cell(column), name);
      return name;
    }
    this.unlisted.add(text);
    if (this.reading.tables.has('Suppliers')) row.say('info', 'supplier.unlisted', column);
    return text;
  }

  /** Suppliers that are spoken of but not listed. */
  implied(): Supplier[] {
    return this.unlisted.names().map((supplier) => ({ supplier, kind: 'supplier', contact: null, language: null, calendar: null }));
  }
}

/** Rows of Suppliers. */
export function readSuppliers(reading: Reading, calendars: NameIndex): Supplier[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('Suppliers'), (row): Supplier => {
    const supplier = row.needText('supplier');
    if (seen.has(supplier) && supplier !== '') row.say('error', 'key.duplicate', 'supplier');
    seen.add(supplier);
    const calendar: CalendarId | null =
      calendars.size === 0 ? null : row.reference('calendar', calendars, 'reference.unknown', 'calendar.unknown-replaced');
    const kind = row.word('kind', SUPPLIER_KINDS) ?? 'supplier';
    return { supplier, kind, contact: row.text('contact'), language: row.text('language'), calendar, source: row.source };
  });
}

/** Rows of ItemSuppliers; an empty lead time is that of the item; transit and inspection come on top of it. */
export function readItemSuppliers(reading: Reading, items: NameIndex, suppliers: SupplierNames, records: readonly Item[]): ItemSupplier[] {
  const leadTimes = new Map(records.map((item) => [item.item, item.leadTimeDays]));
  return readRows(reading, reading.tables.get('ItemSuppliers'), (row): ItemSupplier => {
    const item = row.reference('item', items, 'item.unknown') ?? '';
    const inspectionDays = row.amount('inspection_days');
    return {
      item,
      supplier: suppliers.read(row, 'supplier') ?? '',
      leadTimeDays: (row.number('lead_time') ?? leadTimes.get(item) ?? 0) + row.amount('transit_days') + inspectionDays,
      ...(inspectionDays > 0 ? { inspectionDays } : {}),
      minimum: row.number('minimum'),
      multiple: row.number('multiple'),
      price: row.number('price'),
      priceFromQuantity: row.number('price_from_quantity'),
      priority: row.amount('priority'),
      source: row.source,
    };
  });
}
