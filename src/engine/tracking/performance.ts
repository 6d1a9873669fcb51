import { startOfDay, startOfWeek } from '../calendar/dates';
import type { PlanningInput, ProgressRow, StopRow } from '../model/input';
import type { Minutes, ResourceId } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import type { OeeRates, OeeTimes } from './oee';
import { oeeRates } from './oee';
import type { OeeDefinition } from './oee-definition';
import { STANDARD_OEE } from './oee-definition';
import type { ProductionSlot } from './production-slots';
import { slotTimelines } from './production-slots';
import type { SlotRecord, TimedRecord } from './slot-records';
import { slotRecords, timeOfRecord } from './slot-records';
import { StandardWork, cycleOf } from './standard-work';
import type { StopLoss } from './stop-losses';
import { stopLosses } from './stop-losses';

/** Why a shift of a resource is left out of the figures, or a record belongs to none: what is missing is said, never guessed. */
export type PerformanceGap = 'no-record' | 'no-cycle' | 'no-time' | 'closed';

/** What one shift of one day on one resource gave. */
export interface SlotPerformance {
  readonly slot: ProductionSlot;
  readonly times: OeeTimes;
  readonly pieces: number;
  readonly rejects: number;
  /** null: it is measured. */
  readonly gap: PerformanceGap | null;
}

/** Times and rates of a resource, a shift, a period or all. Times are in minutes, over the measured shifts only. */
export interface PerformanceGroup {
  /** null: outside any shift, where the group is a shift. */
  readonly key: string | null;
  /** Start of the period, where the group is one. */
  readonly start: Minutes | null;
  readonly times: OeeTimes;
  readonly rates: OeeRates;
  readonly pieces: number;
  readonly rejects: number;
  readonly measured: number;
  readonly gaps: Readonly<Record<PerformanceGap, number>>;
}

export interface Performance {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly slots: readonly SlotPerformance[];
  readonly whole: PerformanceGroup;
  readonly byResource: readonly PerformanceGroup[];
  readonly byShift: readonly PerformanceGroup[];
  readonly byPeriod: readonly PerformanceGroup[];
  readonly periodDays: 1 | 7;
  /** Records that name no resource, or no day: they count nowhere. */
  readonly withoutResource: number;
  readonly withoutDay: number;
}

/** Weeks are shown from so many days of records on; days before. */
const LEAST_DAYS_IN_WEEKS = 21;

/**
 * OEE (TRS), TRG and TRE by NF E60-182 from Progress and Stops, from the first record to now: by resource, shift and period. A shift counts where
 * something was recorded, or a stop fills it, and the cycle of all its pieces is known; the others are counted by what is missing. null: nothing is
 * recorded.
 */
export function performance(input: PlanningInput, definition: OeeDefinition = input.parameters.oee ?? STANDARD_OEE): Performance | null {
  const span = measuredSpan(input.progress, input.stops, input.parameters.now.minutes);
  if (span === null) return null;
  const work = new StandardWork(input);
  const records = new Map<ResourceId, TimedRecord[]>();
  let [withoutResource, withoutDay] = [0, 0];
  for (const row of input.progress) {
    const found = work.of(row);
    if (found.resource === null) withoutResource += 1;
    else if (timeOfRecord(row) === null) withoutDay += 1;
    else pushTo(records, found.resource, { row, cycle: cycleOf(found) });
  }
  const stops = new Map<ResourceId, StopRow[]>();
  for (const stop of input.stops) pushTo(stops, stop.resource, stop);
  const resources = input.resources.map(({ resource }) => resource).filter((id) => records.has(id) || stops.has(id));
  const slots = slotTimelines(input, resources, span).flatMap((timeline) => {
    const closures = input.exceptions.filter((row) => row.targetKind === 'resource' && row.target === timeline.resource);
    const losses = stopLosses(timeline, stops.get(timeline.resource) ?? [], closures, definition);
    const sums = slotRecords(timeline, records.get(timeline.resource) ?? [], definition);
    return timeline.slots.map((slot, index) => performanceOf(slot, losses[index], sums[index]));
  });
  const shown = slots.filter(({ slot, gap }) => slot.opening > 0 || gap === 'closed');
  return { ...span, ...groupsOf(shown, span), slots: shown, withoutResource, withoutDay };
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** From the day of the first record to now; null without a record before now. */
function measuredSpan(progress: readonly ProgressRow[], stops: readonly StopRow[], now: Minutes): { from: Minutes; to: Minutes } | null {
  let first = Infinity;
  for (const row of progress) first = Math.min(first, timeOfRecord(row)?.start ?? Infinity);
  for (const stop of stops) first = Math.min(first, stop.start);
  return first < now ? { from: startOfDay(first), to: now } : null;
}

function performanceOf(slot: ProductionSlot, loss: StopLoss, record: SlotRecord): SlotPerformance {
  const required = slot.opening - loss.outside;
  const times: OeeTimes = {
    total: slot.total,
    opening: slot.opening,
    required,
    operating: required - loss.inside,
    net: record.net,
    useful: record.useful,
  };
  return { slot, times, pieces: record.pieces, rejects: record.rejects, gap: gapOf(times, record) };
}

function gapOf({ operating }: OeeTimes, record: SlotRecord): PerformanceGap | null {
  if (record.inClosedTime > 0) return 'closed';
  if (record.withoutTime > 0) return 'no-time';
  if (record.withoutCycle > 0) return 'no-cycle';
  return record.rows > 0 || operating <= 0 ? null : 'no-record';
}

type Groups = Pick<Performance, 'whole' | 'byResource' | 'byShift' | 'byPeriod' | 'periodDays'>;

function groupsOf(slots: readonly SlotPerformance[], { from, to }: { from: Minutes; to: Minutes }): Groups {
  const periodDays = to - from < LEAST_DAYS_IN_WEEKS * MINUTES_PER_DAY ? 1 : 7;
  const periodOf = ({ slot }: SlotPerformance): Minutes => (periodDays === 7 ? startOfWeek(slot.day) : slot.day);
  const byPeriod = groupBy(slots, periodOf).sort(([a], [b]) => a - b);
  return {
    periodDays,
    whole: groupOf(null, null, slots),
    byResource: groupBy(slots, ({ slot }) => slot.resource).map(([key, rows]) => groupOf(key, null, rows)),
    byShift: groupBy(slots, ({ slot }) => slot.shift).map(([key, rows]) => groupOf(key, null, rows)),
    byPeriod: byPeriod.map(([start, rows]) => groupOf(null, start, rows)),
  };
}

function groupBy<Key>(slots: readonly SlotPerformance[], keyOf: (slot: SlotPerformance) => Key): [Key, SlotPerformance[]][] {
  const groups = new Map<Key, SlotPerformance[]>();
  for (const slot of slots) pushTo(groups, keyOf(slot), slot);
  return [...groups];
}

/** Sums the measured shifts; rates come from the sums. */
function groupOf(key: string | null, start: Minutes | null, slots: readonly SlotPerformance[]): PerformanceGroup {
  const times = { total: 0, opening: 0, required: 0, operating: 0, net: 0, useful: 0 };
  const gaps: Record<PerformanceGap, number> = { 'no-record': 0, 'no-cycle': 0, 'no-time': 0, closed: 0 };
  let [pieces, rejects, measured] = [0, 0, 0];
  for (const slot of slots) {
    if (slot.gap !== null) {
      gaps[slot.gap] += 1;
      continue;
    }
    for (const part of TIMES) times[part] += slot.times[part];
    pieces += slot.pieces;
    rejects += slot.rejects;
    measured += 1;
  }
  return { key, start, times, rates: oeeRates(times), pieces, rejects, measured, gaps };
}

const TIMES = ['total', 'opening', 'required', 'operating', 'net', 'useful'] as const;

/** One step of the loss waterfall: what is left of the time before, and what was lost on the way, in minutes. */
export interface LossStep {
  readonly step: (typeof TIMES)[number];
  readonly kept: number;
  readonly lost: number;
}

/** Total → opening → required → operating → net → useful. A loss below 0: pieces came faster than their reference cycle. */
export function lossWaterfall(times: OeeTimes): LossStep[] {
  return TIMES.map((step, index) => ({ step, kept: times[step], lost: index === 0 ? 0 : times[TIMES[index - 1]] - times[step] }));
}
