import { buildWorkload } from '../src/engine/operations/build-workload';
import { createRoutingOffset } from '../src/engine/operations/routing-offset';
import { computeNetting } from '../src/engine/mrp/compute-netting';
import { planFrame } from '../src/engine/plan-frame';
import type { PlanningInput } from '../src/engine/model/input';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import type { Schedule } from '../src/engine/schedule/schedule';
import { faultsOf } from '../src/engine/schedule/testing/check-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { faultInShort } from './check-in-short';
import { plant } from './inputs/plant';
import { plantWorkload } from './inputs/plant-workload';
import { megabytes, printTable } from './measure';
import type { Row } from './measure';
import { cpuBudget, wantedOf } from './wanted';

/** Weighted tardiness against the best rule's, in percent. */
const WANTED = 70;

/**
 * The plant of 51 machines and 828 orders, and one of 100,000 operations: the best of the eight dispatching rules against the search. Every schedule
 * goes through the checker. Limited by `BENCH_SEEDS` (of plant and search), `BENCH_BUDGETS` (CPU seconds), `BENCH_TIGHTNESS` and
 * `BENCH_SIZES` (of the large one); 0 leaves out.
 */
export async function benchPlant(): Promise<void> {
  const tightness = wantedOf('TIGHTNESS', ['1.25']).map(Number);
  const budgets = wantedOf('BUDGETS', ['10']).map(Number);
  const rows: Row[] = [];
  for (const tight of tightness) {
    for (const seed of wantedOf('SEEDS', ['1', '2', '3'])
      .map(Number)
      .filter((seed) => seed > 0)) {
      const workload = workloadOf(plant(828, 51, seed, tight));
      for (const budget of budgets) rows.push(row(`plant ${seed}, tightness ${tight}, ${budget} CPU s`, workload, seed, budget));
    }
  }
  for (const size of wantedOf('SIZES', ['100000'])
    .map(Number)
    .filter((size) => size > 0)) {
    const workload = plantWorkload(size);
    for (const budget of [30]) rows.push(row(`${workload.operations.length} operations, ${budget} CPU s`, workload, 1, budget));
  }
  printTable('Plants: weighted days late, best of eight rules against the search', rows);
}

function row(what: string, workload: Workload, seed: number, budget: number): Row {
  const rule = checked(workload, createSchedule(workload, { seed, iterations: 0 }));
  const shouldStop = cpuBudget(budget);
  const found = checked(workload, createSchedule(workload, { seed, iterations: Number.MAX_SAFE_INTEGER, shouldStop }));
  const [before, after] = [rule.objective.weightedTardinessDays, found.objective.weightedTardinessDays];
  const share = (after / Math.max(before, 1e-9)) * 100;
  const measured = `${rule.rule} ${before.toFixed(0)} (${rule.objective.lateGoals} late, ${rule.objective.changeoverHours.toFixed(0)} h), search ${after.toFixed(0)} (${found.objective.lateGoals} late, ${found.objective.changeoverHours.toFixed(0)} h) = ${share.toFixed(0)} %, ${megabytes(process.memoryUsage().rss)}`;
  console.error(`${what}: ${measured}`);
  return { what, measured, target: `${WANTED} %`, met: share <= WANTED };
}

/** The schedule, which must hold. */
export function checked(workload: Workload, schedule: Schedule): Schedule {
  const fault = workload.operations.length <= MOST_BY_MINUTE ? faultsOf(workload, schedule)[0] : faultInShort(workload, schedule);
  if (fault !== undefined) throw new Error(`plant: the schedule does not hold: ${fault}`);
  return schedule;
}

/** The checker looks at every minute of every unit: too much for more operations than these. */
const MOST_BY_MINUTE = 20_000;

/** What the scheduler gets of an input. */
export function workloadOf(input: PlanningInput): Workload {
  const { now, span, calendars, buckets } = planFrame(input);
  const offset = createRoutingOffset(input, calendars);
  const netting = computeNetting(input, { now, buckets: buckets.starts, bucketEnd: buckets.end, calendars, offset });
  return buildWorkload(input, netting, calendars, { ...span, now }).workload;
}
