import { computeLoad } from './load/compute-load';
import type { PlanningInput } from './model/input';
import { computeNetting } from './mrp/compute-netting';
import { computeNetwork } from './network/compute-network';
import { buildWorkload } from './operations/build-workload';
import { createRoutingOffset } from './operations/routing-offset';
import { planFrame } from './plan-frame';
import type { PlanParts } from './result/plan-parts';
import { createSchedule } from './schedule/create-schedule';
import type { SearchOptions } from './schedule/schedule';

/** Runs the stages that compute, in order: time frame, net requirements, operations, dates at infinite capacity, finite schedule, load. */
export function runStages(input: PlanningInput, search: SearchOptions): PlanParts {
  const { now, horizonEnd, span, calendars, buckets } = planFrame(input);
  const offset = createRoutingOffset(input, calendars);
  const netting = computeNetting(input, { now, buckets: buckets.starts, bucketEnd: buckets.end, calendars, offset });
  const build = buildWorkload(input, netting, calendars, { ...span, now });
  const network = computeNetwork(build.workload);
  const schedule = createSchedule(build.workload, search);
  const load = computeLoad(build.workload, schedule, network, buckets.starts, buckets.end);
  return { input, now, horizonEnd, span, buckets, calendars, netting, build, network, schedule, load };
}
