import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJobShop, solutionOf, workloadOfJobShop } from '../src/engine/schedule/benchmark-instances';
import type { JobShop, JobShopSolution } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { taillard } from './inputs/taillard';
import { printTable, scalingExponent } from './measure';
import type { Row } from './measure';
import { cpuBudget, wantedOf } from './wanted';

/** The odd half of ta01-50: those whose best known values are at hand. */
const TAILLARD = Array.from({ length: 25 }, (_, i) => `ta${String(2 * i + 1).padStart(2, '0')}`);
const BRANDIMARTE = Array.from({ length: 8 }, (_, i) => `mk0${i + 1}`);
const DAUZERE = Array.from({ length: 9 }, (_, i) => `0${i + 1}a`);
/** Mean gaps wanted at each number of CPU seconds, in percent. */
const WANTED: Readonly<Record<'taillard' | 'brandimarte' | 'dauzere', Readonly<Record<string, number>>>> = {
  taillard: { 1: 1.5, 10: 0.7, 60: 0.45 },
  brandimarte: { 10: 0.25 },
  dauzere: { 10: 0.9 },
};
/** Instances, moves and target of the search's speed: 15×15, 20×20, 30×20 operations. */
const SPEED_INSTANCES = [1, 25, 45];
const SPEED_MOVES = 100_000;
const MOVES_WANTED = 300_000;
const EXPONENT_WANTED = 0.5;

/**
 * Job shops against the best makespans known. Taillard's come from the published generator; the flexible ones and the best known values from
 * ../shared/instances, where they are at hand. Every schedule is checked by itself. Limited by `BENCH_INSTANCES` (names), `BENCH_SEEDS` (1,2,3)
 * and `BENCH_BUDGETS` (1,10 CPU seconds); `BENCH_SPEED=no` leaves the moves a second out.
 */
export async function benchJobShop(): Promise<void> {
  if (wantedOf('SPEED', ['yes'])[0] === 'yes') printTable('Tabu search: moves a CPU second', speedRows());
  const folder = join(process.cwd(), '..', 'shared', 'instances');
  if (!existsSync(join(folder, 'best-known.json'))) {
    console.log('The instances and their best known makespans are not beside this checkout: gaps are left out.');
    return;
  }
  const known = JSON.parse(readFileSync(join(folder, 'best-known.json'), 'utf8')) as { bounds: Record<string, [number, number]> };
  const flexible = (name: string): JobShop | null => parseJobShop(readFileSync(join(folder, 'fjsp', `${name}.txt`), 'utf8'), 'fjsp');
  const sets = [
    ['Taillard', TAILLARD, (name: string) => taillard(Number(name.slice(2))), WANTED.taillard],
    ['Brandimarte', BRANDIMARTE, flexible, WANTED.brandimarte],
    ['Dauzère and Paulli', DAUZERE, flexible, WANTED.dauzere],
  ] as const;
  const names = wantedOf(
    'INSTANCES',
    sets.flatMap(([, all]) => all),
  );
  for (const [title, all, instanceOf, wanted] of sets) {
    const chosen = all.filter((name) => names.includes(name));
    if (chosen.length > 0) printTable(`${title}: makespan and gap to the best known`, gapRows(chosen, instanceOf, known.bounds, wanted));
  }
}

function speedRows(): Row[] {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const number of SPEED_INSTANCES) {
    const instance = taillard(number);
    const workload = workloadOfJobShop(instance);
    const options = { seed: 1, iterations: SPEED_MOVES, objective: 'makespan', rules: ['EDD'] } as const;
    const times = [1, 2, 3].map(() => {
      const begun = process.cpuUsage();
      createSchedule(workload, options);
      const used = process.cpuUsage(begun);
      return (used.user + used.system) / 1e6;
    });
    const [, seconds] = times.sort((a, b) => a - b);
    const moves = SPEED_MOVES / (seconds ?? Infinity);
    points.push([workload.operations.length, 1 / moves]);
    rows.push({
      what: `ta${String(number).padStart(2, '0')}, ${instance.jobs.length}×${instance.machines}`,
      measured: `${Math.round(moves / 1000)} k`,
      ...(number === 25 ? { target: `${MOVES_WANTED / 1000} k`, met: moves >= MOVES_WANTED } : {}),
    });
  }
  const exponent = scalingExponent(points);
  rows.push({
    what: 'a move costs',
    measured: `operations^${exponent.toFixed(2)}`,
    target: `operations^${EXPONENT_WANTED}`,
    met: exponent <= EXPONENT_WANTED,
  });
  return rows;
}

function gapRows(
  names: readonly string[],
  instanceOf: (name: string) => JobShop | null,
  bounds: Readonly<Record<string, readonly [number, number]>>,
  wanted: Readonly<Record<string, number>>,
): Row[] {
  const seeds = wantedOf('SEEDS', ['1', '2', '3']).map(Number);
  const budgets = wantedOf('BUDGETS', ['1', '10']).map(Number);
  const rows: Row[] = [];
  const gaps = new Map(budgets.map((budget) => [budget, [] as number[]]));
  for (const name of names) {
    const instance = instanceOf(name);
    const best = bounds[name];
    if (instance === null || best === undefined) continue;
    const measured = budgets.map((budget) => {
      const makespans = seeds.map((seed) => solveShop(instance, budget, seed).makespan).sort((a, b) => a - b);
      const median = makespans[makespans.length >> 1] ?? Number.NaN;
      const gap = (median / best[1] - 1) * 100;
      gaps.get(budget)?.push(gap);
      return `${median} (${gap.toFixed(2)} %) at ${budget} s`;
    });
    rows.push({ what: `${name}, best known ${best[1]}`, measured: measured.join(', ') });
    // The whole set takes a quarter of an hour for each seed: what is known is said at once.
    console.error(`${name}: ${measured.join(', ')}`);
  }
  for (const [budget, found] of gaps) {
    const mean = found.reduce((sum, gap) => sum + gap, 0) / Math.max(1, found.length);
    const target = wanted[budget];
    rows.push({
      what: `mean of ${found.length}, ${budget} CPU s, ${seeds.length === 1 ? `seed ${seeds[0]}` : `median of seeds ${seeds.join(', ')}`}`,
      measured: `${mean.toFixed(2)} %`,
      ...(target === undefined ? {} : { target: `${target} %`, met: mean <= target }),
    });
  }
  return rows;
}

/** The best schedule of a job shop in so many CPU seconds, checked. */
export function solveShop(instance: JobShop, budget: number, seed: number): JobShopSolution {
  const workload = workloadOfJobShop(instance);
  const shouldStop = cpuBudget(budget);
  const schedule = createSchedule(workload, { seed, iterations: Number.MAX_SAFE_INTEGER, objective: 'makespan', shouldStop });
  const solution = solutionOf(workload, schedule);
  if (!isFeasible(instance, solution)) throw new Error('job-shop: the schedule breaks the instance');
  return solution;
}

/** Every operation once, on a machine that can do it, as long as it takes there, behind its job's last, and no machine at two at a time. */
function isFeasible(instance: JobShop, solution: JobShopSolution): boolean {
  const ready = instance.jobs.map(() => 0);
  const next = instance.jobs.map(() => 0);
  const byMachine = Array.from({ length: instance.machines }, (): { start: number; end: number }[] => []);
  for (const { job, operation, machine, start, end } of solution.operations) {
    const way = instance.jobs[job]?.[operation]?.find((alternative) => alternative.machine === machine);
    if (way === undefined || next[job] !== operation || start < (ready[job] ?? 0) || end - start !== way.time) return false;
    next[job] = operation + 1;
    ready[job] = end;
    byMachine[machine]?.push({ start, end });
  }
  const isComplete = instance.jobs.every((operations, job) => next[job] === operations.length);
  return isComplete && byMachine.every((held) => isDisjoint(held.sort((a, b) => a.start - b.start)));
}

const isDisjoint = (held: readonly { start: number; end: number }[]): boolean =>
  held.every((one, i) => i === 0 || one.start >= (held[i - 1]?.end ?? 0));
