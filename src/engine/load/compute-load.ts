import type { LoadCell } from '../model/plan';
import type { Interval, Minutes } from '../model/units';
import type { NetworkDates } from '../network/network-dates';
import { networkMode, networkWork } from '../network/operation-graph';
import type { Schedule, ScheduledOperation } from '../schedule/schedule';
import type { PlanOrderStatus, Workload, WorkloadOperation } from '../schedule/workload';
import { spread } from './spread';
import type { Periods } from './spread';

type LoadColumn = 'planned' | 'firm' | 'released' | 'changeover' | 'infinite';

/** Minutes of a resource by bucket. */
type ResourceLoad = Readonly<Record<LoadColumn, Float64Array>>;

const COLUMN_OF_STATUS: Readonly<Record<PlanOrderStatus, LoadColumn>> = {
  planned: 'planned',
  firm: 'firm',
  released: 'released',
  started: 'released',
};

/**
 * Load and capacity of every resource in every bucket, in resource order, then bucket order, empty cells included.
 *
 * Finite load: worked time as scheduled, changeovers included, on the machine, on its tool, and on the persons who were called in; released
 * holds what is started. Infinite load: setup and run of the preferred way at latest dates, on machine and tool. Capacity: open minutes of
 * all units in the whole bucket, so the first one counts what was open before `now`. Load before the first bucket falls into it, load from
 * `bucketEnd` on is left out.
 */
export function computeLoad(
  workload: Workload,
  schedule: Schedule,
  network: NetworkDates,
  buckets: readonly Minutes[],
  bucketEnd: Minutes,
): LoadCell[] {
  const periods: Periods = { starts: buckets, end: bucketEnd };
  const loads = workload.resources.map(() => emptyLoad(buckets.length));
  workload.operations.forEach((operation, i) => {
    const column = COLUMN_OF_STATUS[workload.orders[operation.order].status];
    addFinite(operation, schedule.operations[i], column, periods, workload, loads);
    addInfinite(operation, network.latestStart[i], network.latestFinish[i], periods, workload, loads);
  });
  return workload.resources.flatMap((_, resource) => cellsOf(resource, loads[resource], workload, periods));
}

function emptyLoad(count: number): ResourceLoad {
  const zeros = (): Float64Array => new Float64Array(count);
  return { planned: zeros(), firm: zeros(), released: zeros(), changeover: zeros(), infinite: zeros() };
}

function addFinite(
  operation: WorkloadOperation,
  placed: ScheduledOperation | undefined,
  column: LoadColumn,
  periods: Periods,
  workload: Workload,
  loads: readonly ResourceLoad[],
): void {
  if (placed === undefined || placed.start === null) return;
  const machine = loads[placed.resource];
  addIntervals(placed.segments, periods, machine[column]);
  addIntervals(firstMinutes(placed.segments, placed.changeover), periods, machine.changeover);
  if (operation.tool !== null) addIntervals(placed.segments, periods, loads[operation.tool][column]);
  for (const person of placed.people) addIntervals([person], periods, loads[workload.units[person.unit].resource][column]);
}

function addIntervals(intervals: readonly Interval[], periods: Periods, totals: Float64Array): void {
  for (const { start, end } of intervals) spread({ start, end, amount: end - start }, periods, null, totals);
}

/** The part of the segments in which the changeover is done: it comes first. */
function firstMinutes(segments: readonly Interval[], minutes: number): Interval[] {
  const part: Interval[] = [];
  let left = minutes;
  for (const { start, end } of segments) {
    if (left <= 0) break;
    part.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return part;
}

function addInfinite(
  operation: WorkloadOperation,
  start: Minutes,
  end: Minutes,
  periods: Periods,
  workload: Workload,
  loads: readonly ResourceLoad[],
): void {
  const mode = networkMode(operation);
  if (mode === null) return;
  const workingTime = workload.units[workload.resources[mode.resource].units[0]]?.workingTime ?? null;
  const { setup, run } = networkWork(operation);
  const work = { start, end, amount: setup + run };
  spread(work, periods, workingTime, loads[mode.resource].infinite);
  if (operation.tool !== null) spread(work, periods, workingTime, loads[operation.tool].infinite);
}

function cellsOf(resource: number, load: ResourceLoad, { resources, units }: Workload, { starts, end }: Periods): LoadCell[] {
  const { id, sector, units: ownUnits } = resources[resource];
  return Array.from(starts, (bucket, i): LoadCell => {
    const next = i + 1 < starts.length ? starts[i + 1] : end;
    const capacityMinutes = ownUnits.reduce((sum, unit) => sum + units[unit].workingTime.workBetween(bucket, next), 0);
    return {
      resource: id,
      sector,
      bucket,
      capacityMinutes,
      loadMinutes: load.planned[i] + load.firm[i] + load.released[i],
      plannedMinutes: load.planned[i],
      firmMinutes: load.firm[i],
      releasedMinutes: load.released[i],
      changeoverMinutes: load.changeover[i],
      infiniteMinutes: load.infinite[i],
    };
  });
}
