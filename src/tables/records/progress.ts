import type { ProgressRow, StopRow } from '../../engine/model/input';
import type { DateValue } from '../../engine/model/units';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { STOP_KINDS } from '../schema/words';
import type { OrderNames } from './orders';
import type { ResourceNames } from './resource-names';

/** Rows of Progress; an order that is no longer open is no error. A time of day alone belongs to the row's date. */
export function readProgress(reading: Reading, orders: OrderNames, resources: ResourceNames): ProgressRow[] {
  return readRows(reading, reading.tables.get('Progress'), (row): ProgressRow => {
    const typed = row.needText('order');
    const order = orders.kept.resolve(typed) ?? typed;
    row.sayReadAs('order', row.cell('order'), order === typed ? typed : order);
    const date = row.date('date');
    return {
      date,
      order,
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
