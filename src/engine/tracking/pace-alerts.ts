import type { PlanningInput, ProgressRow } from '../model/input';
import type { Minutes, ResourceId } from '../model/units';
import { deviationFromMovingRange, ewmaChart } from './ewma';
import { StandardWork } from './standard-work';

/** The first pieces of an operation did not come as its standard has it. */
export interface FirstPieceAlert {
  /** Time taken over standard time, setup included: 1.5 = half as long again. */
  readonly pace: number;
  readonly pieces: number;
  /** Of these, lost or to be worked again. */
  readonly rejects: number;
  /** What is wrong: the time, the pieces, or both. */
  readonly slow: boolean;
  readonly bad: boolean;
}

/** The last records of an operation on a resource drift away from its standard, whatever the order. */
export interface DriftAlert {
  /** Weighted average of time taken over standard time: 1.12 = 12 % slower. */
  readonly pace: number;
  /** Records that it rests on. */
  readonly records: number;
}

export interface PaceAlerts {
  /** By order and operation. */
  readonly firstPiece: ReadonlyMap<string, FirstPieceAlert>;
  /** By item, operation and resource. */
  readonly drift: ReadonlyMap<string, DriftAlert>;
  /** Time taken over standard of all timed records, by order and operation. */
  readonly pace: ReadonlyMap<string, number>;
}

/** Fewer records than these show no trend, and older ones say little of today. */
const FEWEST_RECORDS = 5;
const LAST_RECORDS = 20;
const DEFAULT_SHARE = 0.1;

export const operationKey = (order: string, operation: number): string => `${order}\n${operation}`;
export const placeKey = (item: string, operation: number, resource: ResourceId): string => `${item}\n${operation}\n${resource}`;

/** A record with a start, an end and a standard time. */
interface TimedWork {
  readonly row: ProgressRow;
  readonly at: Minutes;
  readonly order: string;
  readonly place: string;
  readonly took: number;
  /** Setup of the routing, and run of the pieces at the efficiency of the resource. */
  readonly setup: number;
  readonly run: number;
}

/**
 * Alerts on real against standard times. First piece: the first record of an order's operation, setup and all, off its standard by more than the
 * deviation tolerance, or with as large a share of its pieces lost. Drift: the EWMA chart of time over standard (λ 0.2, 3 σ, σ from the moving range) of the
 * last 20 records of an operation on a resource ends outside its limits, and by more than the tolerance: chance and trifles alarm nobody.
 */
export function paceAlerts(
  input: Pick<PlanningInput, 'progress' | 'orders' | 'items' | 'routings' | 'resources' | 'parameters'>,
): PaceAlerts {
  const tolerance = input.parameters.deviationTolerance ?? DEFAULT_SHARE;
  const timed = timedWork(input);
  const firstPiece = new Map<string, FirstPieceAlert>();
  const sums = new Map<string, { took: number; standard: number }>();
  const series = new Map<string, number[]>();
  for (const { row, order, place, took, setup, run } of timed) {
    const sum = sums.get(order) ?? { took: 0, standard: setup };
    if (sum.took === 0) {
      const alert = firstPieceOf(row, took / (setup + run), tolerance);
      if (alert !== null) firstPiece.set(order, alert);
    }
    const ratios = series.get(place) ?? [];
    ratios.push(took / (run + (sum.took === 0 ? setup : 0)));
    series.set(place, ratios);
    sums.set(order, { took: sum.took + took, standard: sum.standard + run });
  }
  const drift = new Map<string, DriftAlert>();
  for (const [place, ratios] of series) {
    const alert = driftOf(ratios.slice(-LAST_RECORDS), tolerance);
    if (alert !== null) drift.set(place, alert);
  }
  return { firstPiece, drift, pace: new Map([...sums].map(([key, { took, standard }]) => [key, took / standard])) };
}

/** By their start; a record without pieces, times or standard says nothing of the pace. */
function timedWork(input: Pick<PlanningInput, 'progress' | 'orders' | 'items' | 'routings' | 'resources'>): TimedWork[] {
  const work = new StandardWork(input);
  const efficiency = new Map(input.resources.map((row) => [row.resource, row.efficiency]));
  const timed = input.progress.flatMap((row): TimedWork[] => {
    const { start, end } = row;
    const pieces = row.good + row.scrap + row.rework;
    if (start === null || end === null || end <= start || pieces <= 0) return [];
    const { item, routing, resource } = work.of(row);
    if (item === null || routing === null || resource === null || routing.unitTime <= 0) return [];
    const run = (pieces * routing.unitTime) / (efficiency.get(resource) ?? 1);
    const order = operationKey(row.order, routing.operation);
    const place = placeKey(item, routing.operation, resource);
    return [{ row, at: start, order, place, took: end - start, setup: routing.setupTime, run }];
  });
  return timed.sort((a, b) => a.at - b.at);
}

function firstPieceOf({ good, scrap, rework }: ProgressRow, pace: number, tolerance: number): FirstPieceAlert | null {
  const pieces = good + scrap + rework;
  const rejects = scrap + rework;
  const slow = pace > 1 + tolerance;
  const bad = rejects / pieces > tolerance;
  return slow || bad ? { pace, pieces, rejects, slow, bad } : null;
}

/** Of time over standard, the oldest first. null: too few, within the limits, or a trifle. */
export function driftOf(ratios: readonly number[], tolerance: number): DriftAlert | null {
  if (ratios.length < FEWEST_RECORDS) return null;
  const last = ewmaChart(ratios, 1, deviationFromMovingRange(ratios)).at(-1);
  if (last === undefined || Math.abs(last.average - 1) <= Math.max(last.limit, tolerance)) return null;
  return { pace: last.average, records: ratios.length };
}
