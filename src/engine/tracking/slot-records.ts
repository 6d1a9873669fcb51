import { startOfDay } from '../calendar/dates';
import type { ProgressRow } from '../model/input';
import type { Minutes } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import type { OeeDefinition } from './oee-definition';
import type { SlotPart, SlotTimeline } from './production-slots';
import { partAt } from './production-slots';

/** What was recorded in a slot. Pieces of a record that runs over several slots are shared by their open time. */
export interface SlotRecord {
  rows: number;
  pieces: number;
  rejects: number;
  /** Minutes of the pieces made, and of the good ones, at the reference cycle. */
  net: number;
  useful: number;
  /** Records whose cycle is not known, that say no time where the day has several shifts, and that lie in closed time. */
  withoutCycle: number;
  withoutTime: number;
  inClosedTime: number;
}

/** A record of progress with its reference cycle; null = not known. */
export interface TimedRecord {
  readonly row: ProgressRow;
  readonly cycle: number | null;
}

/** Adds up the records of one resource by slot. Records without a date, or outside the timeline, belong to no slot. */
export function slotRecords(timeline: SlotTimeline, records: readonly TimedRecord[], { rework }: OeeDefinition): SlotRecord[] {
  const sums = timeline.slots.map((): SlotRecord => ({
    rows: 0,
    pieces: 0,
    rejects: 0,
    net: 0,
    useful: 0,
    withoutCycle: 0,
    withoutTime: 0,
    inClosedTime: 0,
  }));
  for (const record of records) {
    const { row, cycle } = record;
    const rejects = row.scrap + (rework === 'reject' ? row.rework : 0);
    const pieces = row.good + row.scrap + row.rework;
    for (const { slot, share, doubt } of placesOf(timeline, row)) {
      const sum = sums[slot];
      sum.rows += 1;
      sum.pieces += pieces * share;
      sum.rejects += rejects * share;
      sum.net += (cycle ?? 0) * pieces * share;
      sum.useful += (cycle ?? 0) * (pieces - rejects) * share;
      if (cycle === null && pieces > 0) sum.withoutCycle += 1;
      if (doubt !== null) sum[doubt] += 1;
    }
  }
  return sums;
}

interface Place {
  readonly slot: number;
  readonly share: number;
  readonly doubt: 'withoutTime' | 'inClosedTime' | null;
}

/** When a record was made: a stretch of time, a moment, or a day of which no more is known; null when it has no date at all. */
export function timeOfRecord({
  date,
  start,
  end,
}: ProgressRow): { readonly start: Minutes; readonly end: Minutes; readonly dayOnly: boolean } | null {
  if (start !== null && end !== null && end > start) return { start, end, dayOnly: false };
  const moment = start ?? end ?? (date?.hasTime === true ? date.minutes : null);
  if (moment !== null) return { start: moment, end: moment, dayOnly: false };
  return date === null ? null : { start: date.minutes, end: date.minutes + MINUTES_PER_DAY, dayOnly: true };
}

function placesOf(timeline: SlotTimeline, row: ProgressRow): Place[] {
  const time = timeOfRecord(row);
  const { parts } = timeline;
  if (
    time === null ||
    parts.length === 0 ||
    time.start >= parts[parts.length - 1].end ||
    Math.max(time.end, time.start + 1) <= parts[0].start
  ) {
    return [];
  }
  if (time.dayOnly) return placesOfDay(timeline, startOfDay(time.start));
  const first = partAt(timeline, time.start);
  // Most records lie within one shift.
  if (time.end <= parts[first].end && openIn(timeline, parts[first], time.start, time.end) > 0)
    return [{ slot: parts[first].slot, share: 1, doubt: null }];
  const shares = new Map<number, number>();
  let open = 0;
  for (let index = first; index < parts.length && parts[index].start < Math.max(time.end, time.start + 1); index++) {
    const minutes = openIn(timeline, parts[index], time.start, time.end);
    if (minutes > 0) shares.set(parts[index].slot, (shares.get(parts[index].slot) ?? 0) + minutes);
    open += minutes;
  }
  const { slot } = parts[first];
  if (open === 0) return [{ slot, share: 1, doubt: timeline.slots[slot].opening > 0 ? null : 'inClosedTime' }];
  return [...shares].map(([place, minutes]): Place => ({ slot: place, share: minutes / open, doubt: null }));
}

function openIn({ units }: SlotTimeline, part: SlotPart, start: Minutes, end: Minutes): number {
  const [from, to] = [Math.max(part.start, start), Math.min(part.end, end)];
  return from >= to ? 0 : units.reduce((sum, unit) => sum + unit.workBetween(from, to), 0);
}

/** The only open slot of the day; where several are open, all of them are in doubt. */
function placesOfDay({ slots }: SlotTimeline, day: Minutes): Place[] {
  const ofDay = slots.flatMap((slot, index) => (slot.day === day ? [index] : []));
  const open = ofDay.filter((index) => slots[index].opening > 0);
  if (open.length === 0) return ofDay.slice(0, 1).map((slot) => ({ slot, share: 1, doubt: 'inClosedTime' }));
  return open.map((slot) => ({ slot, share: 1 / open.length, doubt: open.length > 1 ? 'withoutTime' : null }));
}
