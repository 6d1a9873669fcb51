import { createCalendarBook } from '../src/engine/calendar/create-calendar-book';
import { makeBuckets } from '../src/engine/calendar/buckets';
import type { PlanningInput } from '../src/engine/model/input';
import { computeNetting } from '../src/engine/mrp/compute-netting';
import type { NettingContext } from '../src/engine/mrp/netting';
import { createRoutingOffset } from '../src/engine/operations/routing-offset';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { BENCH_NOW } from './inputs/empty-input';
import { largeNetting } from './inputs/large-netting';
import { plantWorkload } from './inputs/plant-workload';
import { medianCpuSeconds, megabytes, printTable, scalingExponent } from './measure';
import type { Row } from './measure';
import { wantedOf } from './wanted';

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

/** The scheduler alone, from the workload to the plan: one rule, no search. `BENCH_SIZES` names other sizes. */
async function listRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const size of wantedOf('SIZES', ['10000', '100000', '1000000']).map(Number)) {
    const workload = plantWorkload(size);
    const count = workload.operations.length;
    let placed = 0;
    // The peak of a million operations is a gigabyte: once.
    const seconds = await medianCpuSeconds(size > 200_000 ? 1 : 3, () => {
      const schedule = createSchedule(workload, { seed: 1, iterations: 0, rules: ['EDD'] });
      placed = schedule.operations.filter((operation) => operation.start !== null).length;
    });
    points.push([count, seconds]);
    rows.push({
      what: `${count} operations on ${workload.resources.length} machines`,
      measured: `${seconds.toFixed(2)} s, ${Math.round(count / seconds)} operations/s, ${placed} placed, ${megabytes(process.memoryUsage().rss)}`,
      target: '2 M operations/s',
      met: count / seconds >= 2e6,
    });
  }
  const exponent = scalingExponent(points);
  if (points.length > 1) rows.push({ what: 'growth', measured: `size^${exponent.toFixed(2)}`, target: 'size^1.10', met: exponent <= 1.1 });
  return rows;
}

function contextOf(input: PlanningInput): NettingContext {
  const calendars = createCalendarBook(input, SPAN);
  const { starts, end } = makeBuckets(BENCH_NOW, input.parameters.horizonDays, input.parameters.bucket, calendars.calendar(null));
  return { now: BENCH_NOW, buckets: starts, bucketEnd: end, calendars, offset: createRoutingOffset(input, calendars) };
}
