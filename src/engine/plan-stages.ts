import { computeLoad } from './load/compute-load';
import type { PlanningInput } from './model/input';
import { computeNetting } from './mrp/compute-netting';
import { computeNetwork } from './network/compute-network';
import { buildWorkload } from './operations/build-workload';
import { createRoutingOffset } from './operations/routing-offset';
import { planFrame } from './plan-frame';
import type { PlanParts } from './result/plan-parts';
import { scheduleSteps } from './schedule/create-schedule';
import type { SearchOptions } from './schedule/schedule';
import { finishSteps, type Steps } from './steps';

/**
 * Runs the stages that compute, in order: time frame, net requirements, operations, dates at infinite capacity, finite schedule, load. Pauses
 * between them and within the schedule; only the latter ends early when told to.
 */
export function* stageSteps(input: PlanningInput, search: SearchOptions): Steps<PlanParts> {
  const { now, horizonEnd, span, calendars, buckets } = planFrame(input);
  const offset = createRoutingOffset(input, calendars);
  yield;
  const netting = computeNetting(input, { now, buckets: buckets.starts, bucketEnd: buckets.end, calendars, offset });
  yield;
  const build = buildWorkload(input, netting, calendars, { ...span, now });
  yield;
  const network = computeNetwork(build.workload);
  yield;
  const schedule = yield* scheduleSteps(build.workload, search);
  yield;
  const load = computeLoad(build.workload, schedule, network, buckets.starts, buckets.end);
  return { input, now, horizonEnd, span, buckets, calendars, netting, build, network, schedule, load };
}

/** The same in one go. */
export function runStages(input: PlanningInput, search: SearchOptions): PlanParts {
  return finishSteps(stageSteps(input, search), search.shouldStop);
}
