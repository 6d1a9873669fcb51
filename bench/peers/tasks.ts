import type { JobShop } from '../../src/engine/schedule/benchmark-instances';
import type { Workload } from '../../src/engine/schedule/workload';

/** A job shop as the peers take it; the horizon is the work of all operations behind one another. */
export function shopTask({ jobs, machines }: JobShop, seed: number): object {
  const horizon = jobs.flat().reduce((sum, ways) => sum + Math.max(...ways.map(({ time }) => time)), 0);
  return { kind: 'shop', seed, jobs, machines, horizon };
}

/**
 * A small plant as CP-SAT takes it: every unit by its open intervals, and weighted minutes late to be least. Tools of one unit that never rest, skills asked for
 * one person at a time by units that share their open minutes, transfer in two equal batches, pins, and work that has begun, can be told.
 */
export function plantTask(workload: Workload, seed: number): object {
  const { resources, units, goals, operations, skills } = workload;
  const isHalved = operations.map(({ predecessors }) => predecessors.some(({ transfer }) => transfer !== null));
  operations.forEach(({ predecessors }) => {
    for (const { predecessor, transfer } of predecessors) isHalved[predecessor] ||= transfer !== null;
  });
  return {
    kind: 'plant',
    seed,
    now: workload.now,
    units: units.map(({ workingTime, resource }) => ({
      intervals: workingTime.intervals(workload.now, workload.end).map(({ start, end }) => ({ start, until: end })),
      changeovers: resources[resource].changeovers === null ? null : Array.from(resources[resource].changeovers),
      families: workload.families.length,
    })),
    skills: skills.map(({ persons }) => persons.length),
    operations: operations.map(({ modes, family, materialReady, predecessors, started, fixed, tool, skill }, x) => ({
      family,
      ready: materialReady,
      isStarted: started,
      isHalved: isHalved[x],
      tool,
      skill,
      fixed: fixed === null ? null : { unit: resources[fixed.resource].units[0], start: fixed.start },
      ways: modes.flatMap(({ resource, setup, run }) =>
        resources[resource].units.map((unit) => ({ unit, work: (started ? 0 : setup) + run, run })),
      ),
      predecessors: predecessors.map(({ predecessor, transfer }) => ({
        operation: predecessor,
        lag: operations[predecessor].lag,
        inHalves: transfer !== null,
      })),
    })),
    goals: goals.map(({ operations: [operation], due, weight }) => ({ operation, lag: operations[operation].lag, due, weight })),
  };
}
