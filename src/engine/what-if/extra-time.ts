import { startOfDay, weekdayOf } from '../calendar/dates';
import { exceptionInterval, OPENINGS } from '../calendar/compile-working-time';
import type { CalendarBook } from '../calendar/calendar-book';
import type { WorkingTime } from '../calendar/working-time';
import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput, Resource } from '../model/input';
import { MINUTES_PER_DAY, type Interval, type Minutes, type ResourceId } from '../model/units';
import { planFrame, type PlanFrame } from '../plan-frame';
import { problem, type ChangeProblem } from './change-problem';

/** Open time that an adjustment adds to a resource. */
export interface ExtraTime {
  readonly resource: ResourceId;
  readonly intervals: readonly Interval[];
}

/** Length of an extra shift when nobody says. */
export const SHIFT_HOURS = 8;
const SUNDAY = 7;

/**
 * What a row of kind overtime or shift opens, for each resource that it names (a resource, or all of a group) and for the persons whose skill its
 * operations need, as many as one of them needs: those whose day ends when its does.
 *
 * overtime: so many hours after the last shift of each working day from `from` to `to`; without a quantity, from `from` to `to` themselves.
 * shift: so many hours (8) on each closed day, from the usual start; where no day of the range is closed, after the last shift of each. Sundays, public
 * holidays and days on which the resource is down only when the row names that day alone.
 */
export function extraTimeOf(input: PlanningInput, row: AdjustmentRow): readonly ExtraTime[] | ChangeProblem {
  const resources = input.resources.filter(({ resource, group }) => resource === row.subject || group === row.subject);
  if (resources.length === 0) return problem('change.subject-unknown', 'subject', { subject: row.subject });
  const frame = planFrame(input);
  const range = rangeOf(row, frame);
  if (range.end <= range.start) return problem('change.ends-before-start', 'to');
  if (row.kind === 'overtime' && row.quantity === null && !isSpan(row)) return problem('change.value-missing', 'quantity');
  const extra = resources.flatMap((resource) => withCrew(input, resource, frame.calendars, row, range));
  const opened = extra.filter(({ intervals }) => intervals.length > 0);
  return opened.length === 0 ? problem('change.nothing-to-open', 'from', { subject: row.subject }) : opened;
}

const isSpan = ({ from, to }: AdjustmentRow): boolean => from?.hasTime === true && to?.hasTime === true;

/** From the first to the last day that the row speaks of; without dates the whole horizon, with one of them alone that day, or up to it. */
function rangeOf({ from, to }: AdjustmentRow, { now, horizonEnd }: PlanFrame): Interval {
  const start = from === null ? startOfDay(now) : startOfDay(from.minutes);
  const last = to ?? from;
  return { start, end: last === null ? horizonEnd : startOfDay(last.minutes) + MINUTES_PER_DAY };
}

function withCrew(input: PlanningInput, resource: Resource, calendars: CalendarBook, row: AdjustmentRow, range: Interval): ExtraTime[] {
  const [time] = calendars.units(resource.resource);
  const intervals = openedFor(input, resource, time, row, range);
  const crew = resource.kind === 'machine' ? crewsOf(input, resource.resource) : [];
  const persons = crew.flatMap(({ skill, people }) => personsAt(input, skill, people, time, calendars, range.start));
  return [{ resource: resource.resource, intervals }, ...[...new Set(persons)].map((person) => ({ resource: person, intervals }))];
}

function openedFor(input: PlanningInput, resource: Resource, time: WorkingTime, row: AdjustmentRow, range: Interval): Interval[] {
  if (row.from !== null && row.to !== null && isSpan(row) && (row.kind === 'shift' || row.quantity === null)) {
    return [{ start: row.from.minutes, end: row.to.minutes }];
  }
  const days = daysOf(range);
  if (row.kind === 'overtime') return days.flatMap((day) => afterWork(time, day, (row.quantity ?? 0) * 60));
  const length = (row.quantity ?? SHIFT_HOURS) * 60;
  const closed = days.filter((day) => isClosed(time, day));
  if (closed.length === 0) return days.flatMap((day) => afterWork(time, day, length));
  const wanted = days.length === 1 ? closed : closed.filter((day) => weekdayOf(day) !== SUNDAY && !isShutFor(input, resource, day));
  const start = usualStart(time, range.start);
  return wanted.map((day) => ({ start: day + start, end: day + start + length }));
}

const daysOf = ({ start, end }: Interval): Minutes[] =>
  Array.from({ length: Math.round((end - start) / MINUTES_PER_DAY) }, (_, i) => start + i * MINUTES_PER_DAY);

const isClosed = (time: WorkingTime, day: Minutes): boolean => time.intervals(day, day + MINUTES_PER_DAY).length === 0;

/** The last interval that begins on a day, whole although it may end on the next. */
function lastShift(time: WorkingTime, day: Minutes): Interval | null {
  const begun = time.intervals(day, day + 2 * MINUTES_PER_DAY).filter(({ start }) => start < day + MINUTES_PER_DAY);
  return begun[begun.length - 1] ?? null;
}

/** Up to so many minutes after the last shift of a day, and not into the next one. */
function afterWork(time: WorkingTime, day: Minutes, minutes: number): Interval[] {
  const last = lastShift(time, day);
  if (last === null) return [];
  const end = Math.min(last.end + minutes, time.nextOpen(last.end) ?? Infinity);
  return end > last.end ? [{ start: last.end, end }] : [];
}

/** The minute of the day at which work begins most often in the four weeks from then; six o'clock where it never does. */
function usualStart(time: WorkingTime, from: Minutes): number {
  const starts = new Map<number, number>();
  for (const day of daysOf({ start: from, end: from + 28 * MINUTES_PER_DAY })) {
    const [first] = time.intervals(day, day + MINUTES_PER_DAY);
    if (first !== undefined) starts.set(first.start - day, (starts.get(first.start - day) ?? 0) + 1);
  }
  return [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 360;
}

/** A holiday of its calendar, or the resource itself is down or away: nothing to open there. */
function isShutFor({ exceptions }: PlanningInput, { resource, calendar }: Resource, day: Minutes): boolean {
  return exceptions.some((row) => {
    if (OPENINGS.includes(row.kind) || row.capacity !== null) return false;
    if (row.target !== (row.targetKind === 'calendar' ? calendar : resource)) return false;
    const { start, end } = exceptionInterval(row);
    return start < day + MINUTES_PER_DAY && end > day;
  });
}

/** The skills that operations on a machine need, and how many persons at most. */
function crewsOf({ routings }: PlanningInput, resource: ResourceId): { readonly skill: string; readonly people: number }[] {
  const crews = new Map<string, number>();
  for (const { resources, skill, people } of routings) {
    if (skill !== null && resources.includes(resource)) crews.set(skill, Math.max(crews.get(skill) ?? 1, Math.ceil(people)));
  }
  return [...crews].map(([skill, people]) => ({ skill, people }));
}

/** So many persons of a skill: those whose working day ends nearest to the machine's. */
function personsAt(
  input: PlanningInput,
  skill: string,
  people: number,
  machine: WorkingTime,
  calendars: CalendarBook,
  from: Minutes,
): ResourceId[] {
  const day = machine.nextOpen(from) ?? from;
  const end = lastShift(machine, startOfDay(day))?.end ?? day;
  const distance = (person: ResourceId): number => {
    const [time] = calendars.units(person);
    return time === undefined ? Infinity : Math.abs((lastShift(time, startOfDay(day))?.end ?? Infinity) - end);
  };
  const able = input.skills.filter((row) => row.skill === skill).map(({ person }) => ({ person, distance: distance(person) }));
  // Equally far, also for ever: in the order of the table.
  return able
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
    .slice(0, people)
    .map(({ person }) => person);
}

/** The added time as exceptions of the calendars. */
export function withExtraTime(input: PlanningInput, extra: readonly ExtraTime[], reason: string): PlanningInput {
  const at = (minutes: Minutes) => ({ minutes, hasTime: true });
  const exceptions = extra.flatMap(({ resource, intervals }) =>
    intervals.map(({ start, end }) => ({
      target: resource,
      targetKind: 'resource' as const,
      from: at(start),
      to: at(end),
      kind: 'overtime' as const,
      capacity: null,
      reason,
      byAdjustment: true,
    })),
  );
  // Before what closes: a machine that is down or a person who is absent stays so.
  return { ...input, exceptions: [...exceptions, ...input.exceptions] };
}
