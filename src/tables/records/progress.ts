import type { ProgressRow, StopRow } from '../../engine/model/input';
import type { DateValue } from '../../engine/model/units';
import { recordFaults } from '../../engine/tracking/record-problems';
import type { RecordTables } from '../../engine/tracking/record-problems';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { STOP_KINDS } from '../schema/words';
import type { OrderNames } from './orders';
import type { ResourceNames } from './resource-names';

/**
 * Rows of Progress; an order that is no longer open is no error. A time of day alone belongs to the row's date; an end before its start is told and
 * both are set aside. What the engine finds wrong with a record is told at its cell.
 *
 * @param tables the other tables, which the records are held against
 */
export function readProgress(
  reading: Reading,
  orders: OrderNames,
  resources: ResourceNames,
  items: NameIndex = new NameIndex(),
  now: DateValue | null = null,
  tables: RecordTables = NO_TABLES,
): ProgressRow[] {
  const records = readRows(reading, reading.tables.get('Progress'), (row): ProgressRow => {
    const typed = row.needText('order');
    const order = orders.kept.resolve(typed) ?? typed;
    row.sayReadAs('order', row.cell('order'), order === typed ? typed : order);
    const date = row.date('date');
    return {
      date,
      order,
      item: row.has('item') ? row.reference('item', items, 'item.unknown') : null,
      operation: row.number('operation'),
      resource: resources.readOne(row, 'resource'),
      operator: row.text('operator'),
      good: row.amount('good'),
      scrap: row.amount('scrap'),
      rework: row.amount('rework'),
      start: row.moment('start', date),
      end: row.moment('end', date),
      cause: row.text('cause'),
      remark: row.text('remark'),
      source: row.source,
    };
  });
  return checked(reading, records, tables, now);
}

const NO_TABLES: RecordTables = { orders: [], items: [], routings: [], resources: [] };

/** Says what the engine finds; times that cannot be are set aside. */
function checked(reading: Reading, records: readonly ProgressRow[], tables: RecordTables, now: DateValue | null): ProgressRow[] {
  const result = [...records];
  for (const { record, code, column, parameters } of recordFaults(records, tables, now?.minutes ?? null)) {
    const row = records[record];
    if (code === 'progress.ends-before-start') result[record] = { ...row, start: null, end: null };
    reading.findings.push({
      severity: 'warning',
      code,
      parameters,
      table: 'Progress',
      row: row.source?.row ?? record,
      column,
      key: row.order,
    });
  }
  return result;
}

/** Rows of Stops; a stop without an end that has begun lasts until now. */
export function readStops(reading: Reading, resources: ResourceNames, now: DateValue | null): StopRow[] {
  return readRows(reading, reading.tables.get('Stops'), (row): StopRow => {
    const resource = row.reference('resource', resources.names, 'resource.unknown') ?? '';
    const start = row.needDate('start').minutes;
    const lasts = now !== null && row.isBlank('end') && start <= now.minutes;
    const end = lasts ? now.minutes : row.needDate('end').minutes;
    if (end < start) row.say('error', 'stop.ends-before-start', 'end');
    return { resource, start, end, cause: row.text('cause'), kind: row.word('kind', STOP_KINDS) ?? 'unplanned', source: row.source };
  });
}
