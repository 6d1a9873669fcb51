import type { CalendarException, CalendarShift, ExceptionKind } from '../../engine/model/input';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { EXCEPTION_KINDS, WEEKDAYS } from '../schema/words';
import { endOf } from './period';
import type { ResourceNames } from './resource-names';
import { SpelledNames } from './spelled-names';

/** No shift is as long; what ends before its start by less than a night is a slip. */
const LONGEST_SHIFT = 16 * 60;

/** Rows of Calendars: the shifts of each weekday. */
export function readCalendars(reading: Reading): CalendarShift[] {
  const calendars = new SpelledNames();
  return readRows(reading, reading.tables.get('Calendars'), (row): CalendarShift => {
    const calendar = calendars.read(row, 'calendar') ?? '';
    const weekday = Number(row.word('weekday', WEEKDAYS) ?? '1');
    const start = row.timeOfDay('start');
    const end = row.timeOfDay('end');
    const overnight = end < start ? end + MINUTES_PER_DAY - start : 0;
    if (overnight > LONGEST_SHIFT) row.say('error', 'calendar.shift-too-long', 'end', { parameters: { length: { minutes: overnight } } });
    return { calendar, weekday, start, end, shift: row.text('shift'), source: row.source };
  });
}

/** Names of the calendars that have a shift. */
export function calendarNames(shifts: readonly CalendarShift[]): NameIndex {
  const names = new NameIndex();
  for (const { calendar } of shifts) names.add(calendar);
  return names;
}

/** Rows of CalendarExceptions; without `to` an exception lasts to the end of its first day. */
export function readExceptions(reading: Reading, calendars: NameIndex, resources: ResourceNames): CalendarException[] {
  return readRows(reading, reading.tables.get('CalendarExceptions'), (row): CalendarException => {
    const target = readTarget(row, calendars, resources);
    const from = row.needDate('from');
    const to = row.date('to') ?? { minutes: Math.floor(from.minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY, hasTime: false };
    if (!row.isBlank('to') && endOf(to) <= from.minutes) row.say('error', 'exception.ends-before-start', 'to');
    return {
      ...target,
      from,
      to,
      kind: row.word<ExceptionKind>('kind', EXCEPTION_KINDS) ?? 'closed',
      capacity: row.number('capacity'),
      reason: row.text('reason'),
      source: row.source,
    };
  });
}

/** Exact names before similar ones, calendars before resources. */
function readTarget(row: RowReader, calendars: NameIndex, resources: ResourceNames): Pick<CalendarException, 'target' | 'targetKind'> {
  const column = 'calendar_or_resource';
  const text = row.text(column);
  if (text === null) return { target: '', targetKind: 'calendar' };
  if (calendars.has(text)) return { target: text, targetKind: 'calendar' };
  if (resources.names.has(text)) return { target: text, targetKind: 'resource' };
  const calendar = calendars.resolve(text);
  const name = calendar ?? resources.names.resolve(text);
  if (name === null) row.say('error', 'reference.unknown', column);
  else row.sayReadAs(column, row.cell(column), name);
  return { target: name ?? '', targetKind: calendar === null ? 'resource' : 'calendar' };
}
