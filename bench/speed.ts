import { createCalendarBook } from '../src/engine/calendar/create-calendar-book';
import { makeBuckets } from '../src/engine/calendar/buckets';
import type { PlanningInput } from '../src/engine/model/input';
import { computeNetting } from '../src/engine/mrp/compute-netting';
import type { NettingContext } from '../src/engine/mrp/netting';
import { createRoutingOffset } from '../src/engine/operations/routing-offset';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { extractOperations } from '../src/engine/schedule/extract';
import { layPrelude } from '../src/engine/schedule/kernel/prelude';
import { compileProblem } from '../src/engine/schedule/kernel/problem';
import { Objective } from '../src/engine/schedule/objective';
import { latestFinishOf } from '../src/engine/schedule/rules/facts';
import { QuickDispatch } from '../src/engine/schedule/rules/quick-dispatch';
import type { Workload } from '../src/engine/schedule/workload';
import { finishSteps } from '../src/engine/steps';
import { faultInShort } from './check-in-short';
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
  printTable('First plan with calendars, alternatives and changeovers', listRows());
}

async function nettingRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const [items, demands] of [
    [5_000, 25_000],
    [20_000, 100_000],
    [80_000, 400_000],
    [200_000, 1_000_000],
  ] as const) {
    const input = largeNetting(items, demands);
    const context = contextOf(input);
    const seconds = await medianCpuSeconds(3, () => computeNetting(input, context));
    points.push([items, seconds]);
    const wanted = items === 20_000 ? 1 : items === 200_000 ? 2 : null;
    const target = wanted === null ? {} : { target: `<= ${wanted} s`, met: seconds <= wanted };
    rows.push({
      what: `${items} items, ${input.bom.length} BOM lines, ${demands} demands`,
      measured: `${seconds.toFixed(2)} s`,
      ...target,
    });
  }
  const growth = scalingExponent(points);
  rows.push({ what: 'growth', measured: `size^${growth.toFixed(2)}`, target: 'size^1.05', met: growth <= 1.05 });
  return rows;
}

/** What a first plan is made of, in the order in which it is done. */
const PARTS = ['compile', 'prepare', 'place', 'value', 'read out'] as const;
/** What is repeated until it is warm, and how often it is measured. */
const RUNS: readonly (readonly [upTo: number, warmUps: number, runs: number])[] = [
  [30_000, 40, 15],
  [200_000, 5, 5],
  [Infinity, 1, 1],
];

/**
 * The first plan: one quick dispatch by due date, in its parts and from the workload to the plan. What counts for the target is the placing of a compiled
 * problem, with its sorting, into a state with the lines of all units; the rest is printed beside it. Every plan is checked. `BENCH_SIZES` names other sizes.
 */
function listRows(): Row[] {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  const wholes: [number, number][] = [];
  for (const size of wantedOf('SIZES', ['10000', '100000', '1000000']).map(Number)) {
    const workload = plantWorkload(size);
    const count = workload.operations.length;
    const { seconds, whole, peak } = measuredParts(workload);
    const placing = seconds[PARTS.indexOf('place')] ?? Number.NaN;
    points.push([count, placing]);
    wholes.push([count, whole]);
    const what = `${count} operations on ${workload.resources.length} machines`;
    rows.push({
      what: `${what}: placed`,
      measured: `${(placing * 1000).toFixed(1)} ms, ${Math.round(count / placing)} operations/s`,
      target: '2 M operations/s',
      met: count / placing >= 2e6,
    });
    rows.push({
      what: `${what}: parts`,
      measured: PARTS.map((part, k) => `${part} ${((seconds[k] ?? 0) * 1000).toFixed(1)} ms`).join(', '),
    });
    rows.push({
      what: `${what}: from the workload to the plan`,
      measured: `${whole.toFixed(2)} s, ${Math.round(count / whole)} operations/s, all placed, ${megabytes(peak)}`,
    });
  }
  if (points.length < 2) return rows;
  const exponent = scalingExponent(points);
  rows.push({ what: 'growth of placing', measured: `size^${exponent.toFixed(2)}`, target: 'size^1.10', met: exponent <= 1.1 });
  rows.push({ what: 'growth of the whole', measured: `size^${scalingExponent(wholes).toFixed(2)}` });
  return rows;
}

interface MeasuredParts {
  /** Medians in the order of `PARTS`. */
  readonly seconds: readonly number[];
  readonly whole: number;
  /** Bytes that the process held. */
  readonly peak: number;
}

function measuredParts(workload: Workload): MeasuredParts {
  const [, warmUps, runs] = RUNS.find(([upTo]) => workload.operations.length <= upTo) ?? [0, 1, 1];
  for (let i = 0; i < warmUps; i++) partsOf(workload);
  const parts = Array.from({ length: runs }, () => partsOf(workload));
  const seconds = PARTS.map((_, k) => median(parts.map((part) => part[k] ?? Number.NaN)));
  const wholes = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    // Told to stop at once: it gives the first plan.
    const schedule = createSchedule(workload, { seed: 1, iterations: 0, rules: ['EDD'], shouldStop: () => true });
    const used = process.cpuUsage(begun);
    const fault = faultInShort(workload, schedule);
    if (fault !== undefined) throw new Error(`speed: the first plan does not hold: ${fault}`);
    return (used.user + used.system) / 1e6;
  });
  return { seconds, whole: median(wholes), peak: process.memoryUsage().rss };
}

/** CPU seconds of the parts of one first plan. */
function partsOf(workload: Workload): number[] {
  const moments = [process.cpuUsage()];
  const done = (): unknown => moments.push(process.cpuUsage());
  const problem = compileProblem(workload);
  const prelude = layPrelude(problem);
  done();
  const objective = new Objective(problem, 'plan');
  const quick = new QuickDispatch(problem, prelude);
  const priority = latestFinishOf(problem);
  done();
  const made = finishSteps(quick.run(priority));
  if (made === null) throw new Error('speed: the dispatch stopped without being told to');
  done();
  objective.evaluate(made.state);
  done();
  extractOperations(problem, made.state, new Set());
  done();
  return PARTS.map((_, k) => {
    const [from, to] = [moments[k], moments[k + 1]];
    return from === undefined || to === undefined ? Number.NaN : (to.user + to.system - from.user - from.system) / 1e6;
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function contextOf(input: PlanningInput): NettingContext {
  const calendars = createCalendarBook(input, SPAN);
  const { starts, end } = makeBuckets(BENCH_NOW, input.parameters.horizonDays, input.parameters.bucket, calendars.calendar(null));
  return { now: BENCH_NOW, buckets: starts, bucketEnd: end, calendars, offset: createRoutingOffset(input, calendars) };
}
