import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJobShop, solutionOf, workloadOfJobShop } from '../src/engine/schedule/benchmark-instances';
import type { JobShop, JobShopSolution } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { taillard } from './inputs/taillard';
import { printTable } from './measure';
import type { Row } from './measure';

/** A sample of each size; ta21-30 and ta41-50 are the hardest. */
const TAILLARD = ['ta01', 'ta13', 'ta25', 'ta35', 'ta45'];
const FLEXIBLE = ['mk01', 'mk06', 'mk07', '03a', '07a'];
const BUDGETS = [1, 10];
/** Mean gaps wanted at each budget, in percent. */
const WANTED_JOB_SHOP = [1.5, 0.7];

/**
 * Job shops against the best makespans known, at 1 and 10 CPU seconds, seed 1. Taillard's come from the published generator; the flexible ones
 * and the best known values from ../shared/instances, where they are at hand. Every schedule is checked by itself.
 */
export async function benchJobShop(): Promise<void> {
  const folder = join(process.cwd(), '..', 'shared', 'instances');
  if (!existsSync(join(folder, 'best-known.json'))) {
    console.log('The instances and their best known makespans are not beside this checkout: job shops are left out.');
    return;
  }
  const known = JSON.parse(readFileSync(join(folder, 'best-known.json'), 'utf8')) as { bounds: Record<string, [number, number]> };
  const rows = [
    ...gapRows(TAILLARD, (name) => taillard(Number(name.slice(2))), known.bounds, WANTED_JOB_SHOP),
    ...gapRows(FLEXIBLE, (name) => parseJobShop(readFileSync(join(folder, 'fjsp', `${name}.txt`), 'utf8'), 'fjsp'), known.bounds, []),
  ];
  printTable('Job shops: makespan and gap to the best known', rows);
}

function gapRows(
  names: readonly string[],
  instanceOf: (name: string) => JobShop | null,
  bounds: Readonly<Record<string, readonly [number, number]>>,
  wanted: readonly number[],
): Row[] {
  const rows: Row[] = [];
  const sums = BUDGETS.map(() => 0);
  for (const name of names) {
    const instance = instanceOf(name);
    const best = bounds[name];
    if (instance === null || best === undefined) continue;
    const measured = BUDGETS.map((budget, i) => {
      const solution = solve(instance, budget);
      const gap = (solution.makespan / best[1] - 1) * 100;
      sums[i] += gap;
      return `${solution.makespan} (${gap.toFixed(2)} %) at ${budget} s`;
    });
    rows.push({ what: `${name}, best known ${best[1]}`, measured: measured.join(', ') });
  }
  BUDGETS.forEach((budget, i) => {
    const mean = sums[i] / Math.max(1, rows.length - i);
    const what = `mean of ${names[0]} … ${names[names.length - 1]}, ${budget} CPU s`;
    const target = wanted[i];
    if (target === undefined) rows.push({ what, measured: `${mean.toFixed(2)} %` });
    else rows.push({ what, measured: `${mean.toFixed(2)} %`, target: `${target} %`, met: mean <= target });
  });
  return rows;
}

function solve(instance: JobShop, budget: number): JobShopSolution {
  const workload = workloadOfJobShop(instance);
  const begun = process.cpuUsage();
  const shouldStop = (): boolean => {
    const used = process.cpuUsage(begun);
    return used.user + used.system >= budget * 1e6;
  };
  const schedule = createSchedule(workload, { seed: 1, iterations: Number.MAX_SAFE_INTEGER, objective: 'makespan', shouldStop });
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
