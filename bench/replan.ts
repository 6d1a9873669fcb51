import { createSchedule } from '../src/engine/schedule/create-schedule';
import { repairSchedule } from '../src/engine/schedule/replan/repair-schedule';
import type { NewOrder, PlanChange } from '../src/engine/schedule/replan/plan-change';
import { scheduleOfStanding, standingSchedule, type StandingSchedule } from '../src/engine/schedule/replan/standing-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { chanceOf, type Chance } from './inputs/chance';
import { plantWorkload } from './inputs/plant-workload';
import { faultInShort } from './check-in-short';
import { printTable } from './measure';
import type { Row } from './measure';
import { cpuBudget, wantedOf } from './wanted';

/** Milliseconds: for the moved orders in 95 of 100 changes, and for the full plan. */
const REPAIR_WANTED = 16;
const FULL_WANTED = 1000;
const CHANGES = 200;
const WARM_UPS = 20;
const MINUTES_PER_DAY = 1440;
/** Hours of work that a late day weighs as much as. */
const STABILITY = 0.05;

/**
 * One change at a time in a plan of 10,000 operations: an operation that takes longer, a machine that breaks down, late material, a rush order. CPU
 * milliseconds of the repair, and of the full plan with segments and reasons. Every repair is checked. `BENCH_SIZES` names other sizes.
 */
export async function benchReplan(): Promise<void> {
  const rows: Row[] = [];
  for (const size of wantedOf('SIZES', ['2500', '5000', '10000', '20000']).map(Number)) rows.push(...rowsOf(size));
  printTable(`Replanning after one change, ${CHANGES} random changes each, CPU milliseconds`, rows);
}

function rowsOf(size: number): Row[] {
  const plain = plantWorkload(size, 1);
  const workload: Workload = { ...plain, weights: { ...plain.weights, stability: STABILITY } };
  const schedule = createSchedule(workload, { seed: 1, iterations: Number.MAX_SAFE_INTEGER, shouldStop: cpuBudget(5) });
  const standing = standingSchedule(workload, schedule);
  const chance = chanceOf(7);
  const changes = Array.from({ length: CHANGES }, () => changeOf(standing, chance));
  const first = timed(() => repairSchedule(standing, changeOf(standing, chance))).milliseconds;
  for (let i = 0; i < WARM_UPS; i++) repairSchedule(standing, changeOf(standing, chance));
  const byKind = new Map<string, number[]>();
  for (const change of changes) {
    const { milliseconds } = timed(() => repairSchedule(standing, change));
    byKind.set(change.kind, [...(byKind.get(change.kind) ?? []), milliseconds]);
  }
  const moved: number[] = [];
  // Once more, for the full plan: what it leaves behind would slow the repairs down.
  const full = changes.map((change) => {
    const plan = timed(() => {
      const repaired = repairSchedule(standing, change);
      moved.push(repaired.moved.length);
      return { repaired, schedule: scheduleOfStanding(repaired) };
    });
    const { repaired, schedule: mended } = plan.result;
    const fault = faultInShort(repaired.problem.workload, mended);
    if (fault !== undefined) throw new Error(`replan: the repaired schedule does not hold after ${JSON.stringify(change)}: ${fault}`);
    return plan.milliseconds;
  });
  const all = [...byKind.values()].flat();
  const isMeasured = size === 10_000;
  return [
    {
      what: `${workload.operations.length} operations: repair`,
      measured: `${spread(all)}; the very first ${first.toFixed(0)} ms`,
      ...(isMeasured ? { target: `p95 < ${REPAIR_WANTED} ms`, met: quantile(all, 0.95) < REPAIR_WANTED } : {}),
    },
    ...(isMeasured
      ? [...byKind].sort().map(([kind, times]) => ({ what: `of them ${times.length} × ${kind}`, measured: spread(times) }))
      : []),
    {
      what: `${workload.operations.length} operations: full plan`,
      measured: spread(full),
      ...(isMeasured ? { target: `< ${FULL_WANTED} ms`, met: Math.max(...full) < FULL_WANTED } : {}),
    },
    { what: 'operations moved', measured: `median ${quantile(moved, 0.5)}, p95 ${quantile(moved, 0.95)}, most ${Math.max(...moved)}` },
  ];
}

function changeOf({ problem, state }: StandingSchedule, chance: Chance): PlanChange {
  const { workload } = problem;
  const kind = (['longer', 'material', 'closed', 'order'] as const)[chance.whole(0, 3)] ?? 'longer';
  if (kind === 'order') return { kind, order: rushOrder(workload, chance) };
  if (kind === 'closed') {
    const from = chance.whole(0, 20 * MINUTES_PER_DAY);
    return { kind, unit: chance.whole(0, workload.units.length - 1), from, to: from + chance.whole(60, 2 * MINUTES_PER_DAY) };
  }
  const operation = chance.whole(0, workload.operations.length - 1);
  if (kind === 'longer') return { kind, operation, minutes: chance.whole(15, 480) };
  return { kind, operation, ready: (state.start[operation] ?? 0) + chance.whole(60, 3 * MINUTES_PER_DAY) };
}

/** The routing of an order that is there, wanted within a week. */
function rushOrder(workload: Workload, chance: Chance): NewOrder {
  const order = workload.orders[chance.whole(0, workload.orders.length - 1)] ?? workload.orders[0];
  if (order === undefined) throw new Error('replan: the plant has no orders');
  const { operations: own, ...rest } = order;
  return {
    order: { ...rest, id: 'RUSH', weight: 5 },
    operations: own.flatMap((x, k) => {
      const operation = workload.operations[x];
      const predecessors = k === 0 ? [] : [{ predecessor: k - 1, kind: 'routing' as const, transfer: null }];
      return operation === undefined ? [] : [{ ...operation, predecessors, lastStart: null }];
    }),
    goal: { key: 'RUSH', kind: 'demand', due: chance.whole(3, 7) * MINUTES_PER_DAY, weight: 5, supplyReady: 0 },
  };
}

function timed<Result>(work: () => Result): { milliseconds: number; result: Result } {
  const begun = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(begun);
  return { milliseconds: (used.user + used.system) / 1000, result };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)}, max ${Math.max(...times).toFixed(1)} ms`;
