import { TIME_TOLERANCE } from './job';

/** What an order of jobs on one machine is worth; times in the unit of the jobs. */
export interface SequenceKpis {
  readonly makespan: number;
  readonly meanFlowTime: number;
  /** Total time over total flow time; null when no job takes any time. */
  readonly utilization: number | null;
  /** The inverse of the utilization. */
  readonly meanJobsInSystem: number | null;
  readonly meanTardiness: number;
  readonly lateJobs: number;
}

/**
 * Key figures of jobs done one after the other from time 0 in the order given; there must be one. Flow time of a job = its finish; tardiness =
 * finish - due, at least 0. Source: Heizer & Render, Operations Management, chapter 15.
 *
 * @example sequenceKpis([2, 6], [6, 8]) // makespan 8, mean flow time 5, utilization 0.8, 1.25 jobs, nothing late
 */
export function sequenceKpis(times: readonly number[], due: readonly number[]): SequenceKpis {
  let clock = 0;
  let flow = 0;
  let tardiness = 0;
  let lateJobs = 0;
  for (let place = 0; place < times.length; place++) {
    clock += times[place];
    flow += clock;
    const late = clock - due[place];
    if (late <= TIME_TOLERANCE) continue;
    tardiness += late;
    lateJobs += 1;
  }
  return {
    makespan: clock,
    meanFlowTime: flow / times.length,
    utilization: clock === 0 ? null : clock / flow,
    meanJobsInSystem: clock === 0 ? null : flow / clock,
    meanTardiness: tardiness / times.length,
    lateJobs,
  };
}
