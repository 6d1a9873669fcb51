import type { Finding } from '../../engine/model/finding';
import type { ProgressRow, StopRow } from '../../engine/model/input';
import type { DateValue } from '../../engine/model/units';
import type { TrackingFindingCode } from '../../engine/tracking/finding-codes';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { STOP_KINDS } from '../schema/words';
import type { OrderNames } from './orders';
import type { ResourceNames } from './resource-names';

/**
 * Rows of Progress; an order that is no longer open is no error. A time of day alone belongs to the row's date; an end before its start is told and
 * both are set aside.
 */
export function readProgress(
  reading: Reading,
  orders: OrderNames,
  resources: ResourceNames,
  items: NameIndex = new NameIndex(),
  now: DateValue | null = null,
): ProgressRow[] {
  return readRows(reading, reading.tables.get('Progress'), (row): ProgressRow => {
    const typed = row.needText('order');
    const order = orders.kept.resolve(typed) ?? typed;
    row.sayReadAs('order', row.cell('order'), order === typed ? typed : order);
    const date = row.date('date');
    const record = {
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
    return row.leftOut ? record : checked(reading, row, record, now);
  });
}

/** Says what cannot be: an end before its start, a date to come, a record of nothing. */
function checked(reading: Reading, row: RowReader, record: ProgressRow, now: DateValue | null): ProgressRow {
  const { start, end, date } = record;
  const tell = (code: TrackingFindingCode, column: string, parameters: Finding['parameters'] = {}): void => {
    reading.findings.push({ severity: 'warning', code, parameters, table: 'Progress', row: row.row, column, key: record.order });
  };
  const begins = start ?? date?.minutes ?? 0;
  if (now !== null && begins > now.minutes) tell('progress.in-future', start === null ? 'date' : 'start', { read: { day: begins } });
  const pieces = record.good + record.scrap + record.rework;
  if (pieces === 0 && start === null && end === null && record.remark === null && record.cause === null)
    tell('progress.nothing-recorded', 'good');
  if (start === null || end === null || end >= start) return record;
  tell('progress.ends-before-start', 'end');
  return { ...record, start: null, end: null };
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
