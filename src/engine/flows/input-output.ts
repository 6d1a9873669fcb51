import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { Duration, Minutes, ResourceId } from '../model/units';
import { doneBefore, queueAt, queuedWork, type QueuedWork, type QueueAt } from './queued-work';

/** Planned input, output and queue of a resource in a bucket, in working minutes. */
export interface FlowCell {
  readonly bucket: Minutes;
  /** Work that joins the queue in the bucket. */
  readonly input: Duration;
  /** Work that is done in it. */
  readonly output: Duration;
  /** Work that waits or is unfinished at its end: queue before + input - output. */
  readonly queue: Duration;
  readonly capacity: Duration;
}

/** Input and output of one resource over the plan. */
export interface ResourceFlow {
  readonly resource: ResourceId;
  readonly sector: string | null;
  readonly bottleneck: boolean;
  readonly now: QueueAt;
  readonly cells: readonly FlowCell[];
  /** Largest queue at the end of a bucket or now. */
  readonly largestQueue: Duration;
  /** Mean clock time between arrival and start of its operations. */
  readonly meanWait: Duration;
  readonly operations: number;
}

/**
 * Queue at the end of each period: the queue before it, plus what comes in, less what goes out (input/output control).
 *
 * @example queueByPeriod(0, [270, 250, 280, 285], [270, 270, 270, 270]) // [0, -20, -10, 5]: change of the backlog
 */
export function queueByPeriod(opening: number, inputs: readonly number[], outputs: readonly number[]): readonly number[] {
  let queue = opening;
  return inputs.map((input, period) => (queue += input - (outputs[period] ?? 0)));
}

/** Planned input, output and queue by resource and bucket: bottlenecks first, then by the largest queue. Resources without work have none. */
export function inputOutput(input: PlanningInput, plan: Plan): readonly ResourceFlow[] {
  const work = groupByResource(queuedWork(input, plan));
  const capacity = new Map(plan.load.map((cell) => [`${cell.bucket} ${cell.resource}`, cell.capacityMinutes]));
  const flows = input.resources.flatMap(({ resource, sector, bottleneck, finite }): ResourceFlow[] => {
    const own = work.get(resource);
    if (own === undefined || !finite) return [];
    const cells = cellsOf(own, plan, (bucket) => capacity.get(`${bucket} ${resource}`) ?? 0);
    const now = queueAt(own, plan.now);
    const wait = own.reduce((sum, { start, arrival }) => sum + start - arrival, 0);
    return [
      {
        resource,
        sector,
        bottleneck,
        now,
        cells,
        largestQueue: Math.max(now.waitingMinutes + now.runningMinutes, ...cells.map(({ queue }) => queue)),
        meanWait: wait / own.length,
        operations: own.length,
      },
    ];
  });
  return flows.sort((one, other) => Number(other.bottleneck) - Number(one.bottleneck) || other.largestQueue - one.largestQueue);
}

function groupByResource(work: readonly QueuedWork[]): ReadonlyMap<ResourceId, readonly QueuedWork[]> {
  const groups = new Map<ResourceId, QueuedWork[]>();
  for (const row of work) {
    const group = groups.get(row.resource);
    if (group) group.push(row);
    else groups.set(row.resource, [row]);
  }
  return groups;
}

function cellsOf(
  work: readonly QueuedWork[],
  { now, buckets, bucketEnd }: Plan,
  capacityOf: (bucket: Minutes) => Duration,
): readonly FlowCell[] {
  const ends = buckets.map((_, index) => buckets[index + 1] ?? bucketEnd);
  const before = ends.map((end) => work.reduce((sum, { operation }) => sum + doneBefore(operation, end), 0));
  const arrived = ends.map((end) => work.reduce((sum, { arrival, minutes }) => sum + (arrival < end ? minutes : 0), 0));
  const { waitingMinutes, runningMinutes } = queueAt(work, now);
  const opening = waitingMinutes + runningMinutes;
  const doneByNow = work.reduce((sum, { operation }) => sum + doneBefore(operation, now), 0);
  const outputs = before.map((done, index) => done - (index === 0 ? doneByNow : before[index - 1]));
  const inputs = arrived.map((sum, index) => sum - (index === 0 ? opening + doneByNow : arrived[index - 1]));
  const queues = queueByPeriod(opening, inputs, outputs);
  return buckets.map((bucket, index) => ({
    bucket,
    input: inputs[index],
    output: outputs[index],
    queue: queues[index],
    capacity: capacityOf(bucket),
  }));
}
