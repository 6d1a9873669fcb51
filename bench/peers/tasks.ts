import type { JobShop } from '../../src/engine/schedule/benchmark-instances';
import type { Workload } from '../../src/engine/schedule/workload';

/** A job shop as the peers take it; the horizon is the work of all operations behind one another. */
export function shopTask({ jobs, machines }: JobShop, seed: number): object {
  const horizon = jobs.flat().reduce((sum, ways) => sum + Math.max(...ways.map(({ time }) => time)), 0);
  return { kind: 'shop', seed, jobs, machines, horizon };
}

/** A plant without tools, skills and batches as CP-SAT takes it: every unit by its open intervals, and weighted minutes late to be least. */
export function plantTask(workload: Workload, seed: number): object {
  return {
    kind: 'plant',
    seed,
    now: workload.now,
    units: workload.units.map(({ workingTime, resource }) => ({
      intervals: workingTime.intervals(workload.now, workload.end).map(({ start, end }) => ({ start, until: end })),
      changeovers: workload.resources[resource]?.changeovers === null ? null : Array.from(workload.resources[resource]?.changeovers ?? []),
      families: workload.families.length,
    })),
    operations: workload.operations.map(({ modes, family, materialReady, predecessors }) => ({
      family,
      ready: materialReady,
      ways: modes.flatMap(({ resource, setup, run }) => workload.resources[resource].units.map((unit) => ({ unit, work: setup + run }))),
      predecessors: predecessors.map(({ predecessor }) => ({ operation: predecessor, lag: workload.operations[predecessor].lag })),
    })),
    goals: workload.goals.map(({ operations: [operation], due, weight }) => ({
      operation,
      lag: workload.operations[operation].lag,
      due,
      weight,
    })),
  };
}
