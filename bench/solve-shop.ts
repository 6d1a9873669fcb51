import { solutionOf, workloadOfJobShop } from '../src/engine/schedule/benchmark-instances';
import type { JobShop, JobShopSolution } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';

/** The best makespans of one run: at each mark of CPU seconds what the search had by then. */
export interface AnytimeRun {
  /** By mark, in the order of the marks given. */
  readonly makespans: readonly number[];
  /** CPU seconds of the run. */
  readonly seconds: number;
}

/**
 * Searches one job shop for as long as the last mark says and notes the best makespan at each mark. The search does not depend on how long it may last: it
 * asks nothing but whether to stop, so the beginning of a long run is the short run. What counts at a mark is what the search has reported by then, which it does
 * at the end of each tabu search, some milliseconds later than it found it. The last schedule is checked and must be what was reported; with `isReplayed`, each
 * earlier mark's is made again, by iterations, and checked too.
 *
 * @param marks CPU seconds, ascending.
 */
export function solveByMarks(instance: JobShop, marks: readonly number[], seed: number, isReplayed: boolean): AnytimeRun {
  const found: { readonly seconds: number; readonly iteration: number; readonly makespan: number }[] = [];
  const begun = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const longest = marks[marks.length - 1] ?? 0;
  const last = checkedSolution(instance, seed, {
    iterations: Number.MAX_SAFE_INTEGER,
    shouldStop: () => used() >= longest,
    onProgress: ({ iteration, best }) => found.push({ seconds: used(), iteration, makespan: best.makespan }),
  });
  const seconds = used();
  const makespans = marks.map((mark) => {
    if (mark === longest) return last.makespan;
    const known = found.filter((one) => one.seconds <= mark).pop() ?? found[0];
    if (isReplayed && checkedSolution(instance, seed, { iterations: known.iteration }).makespan > known.makespan)
      throw new Error('job-shop: as many iterations again find less');
    return known.makespan;
  });
  return { makespans, seconds };
}

/** The best schedule of a job shop in so many CPU seconds, checked. */
export function solveShop(instance: JobShop, budget: number, seed: number): number {
  return solveByMarks(instance, [budget], seed, false).makespans[0] ?? Infinity;
}

function checkedSolution(
  instance: JobShop,
  seed: number,
  limits: Pick<Parameters<typeof createSchedule>[1], 'iterations' | 'shouldStop' | 'onProgress'>,
): JobShopSolution {
  const workload = workloadOfJobShop(instance);
  const solution = solutionOf(workload, createSchedule(workload, { seed, objective: 'makespan', ...limits }));
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
