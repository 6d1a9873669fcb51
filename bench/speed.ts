import { createCalendarBook } from '../src/engine/calendar/create-calendar-book';
import { makeBuckets } from '../src/engine/calendar/buckets';
import type { PlanningInput } from '../src/engine/model/input';
import { computeNetting } from '../src/engine/mrp/compute-netting';
import type { NettingContext } from '../src/engine/mrp/netting';
import { buildWorkload } from '../src/engine/operations/build-workload';
import { createRoutingOffset } from '../src/engine/operations/routing-offset';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { BENCH_NOW } from './inputs/empty-input';
import { largeNetting } from './inputs/large-netting';
import { plant } from './inputs/plant';
import { medianCpuSeconds, printTable, scalingExponent } from './measure';
import type { Row } from './measure';

const SPAN = { from: BENCH_NOW - 30 * 1440, to: BENCH_NOW + 3 * 365 * 1440 };

/** How long netting and list scheduling take, and how they grow. */
export async function benchSpeed(): Promise<void> {
  printTable('Netting with pegging and messages', await nettingRows());
  printTable('List scheduling with calendars, alternatives and changeovers (one rule, EDD)', await listRows());
}

async function nettingRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const [items, demands] of [
    [5_000, 25_000],
    [20_000, 100_000],
    [80_000, 400_000],
  ] as const) {
    const input = largeNetting(items, demands);
    const context = contextOf(input);
    const seconds = await medianCpuSeconds(3, () => computeNetting(input, context));
    points.push([items, seconds]);
    const target = items === 20_000 ? { target: 'well under 1 s', met: seconds < 1 } : {};
    rows.push({
      what: `${items} items, ${input.bom.length} BOM lines, ${demands} demands`,
      measured: `${seconds.toFixed(2)} s`,
      ...target,
    });
  }
  rows.push({ what: 'growth', measured: `size^${scalingExponent(points).toFixed(2)}` });
  return rows;
}

async function listRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const [orders, machines] of [
    [207, 51],
    [828, 51],
    [3312, 51],
  ] as const) {
    const workload = workloadOf(plant(orders, machines));
    const count = workload.operations.length;
    const seconds = await medianCpuSeconds(3, () => createSchedule(workload, { seed: 1, iterations: 0, rules: ['EDD'] }));
    points.push([count, seconds]);
    const target = orders === 828 ? { target: 'well under 1 s', met: seconds < 1 } : {};
    rows.push({
      what: `${count} operations on ${machines} machines`,
      measured: `${seconds.toFixed(2)} s, ${Math.round(count / seconds)} operations/s`,
      ...target,
    });
  }
  rows.push({ what: 'growth', measured: `size^${scalingExponent(points).toFixed(2)}` });
  return rows;
}

function contextOf(input: PlanningInput): NettingContext {
  const calendars = createCalendarBook(input, SPAN);
  const { starts, end } = makeBuckets(BENCH_NOW, input.parameters.horizonDays, input.parameters.bucket, calendars.calendar(null));
  return { now: BENCH_NOW, buckets: starts, bucketEnd: end, calendars, offset: createRoutingOffset(input, calendars) };
}

function workloadOf(input: PlanningInput): Workload {
  const context = contextOf(input);
  const netting = computeNetting(input, context);
  return buildWorkload(input, netting, context.calendars, { ...SPAN, now: BENCH_NOW }).workload;
}
