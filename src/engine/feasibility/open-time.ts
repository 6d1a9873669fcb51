import type { WorkingTime } from '../calendar/working-time';
import type { Plan } from '../model/plan';

/** Open minutes of all units in each bucket of a plan, from its own moment on: what was open before cannot be used any more. */
export function openTime(
  units: readonly WorkingTime[],
  { buckets, bucketEnd, now }: Pick<Plan, 'buckets' | 'bucketEnd' | 'now'>,
): Float64Array {
  return Float64Array.from(buckets, (bucket, index) => {
    const end = buckets[index + 1] ?? bucketEnd;
    return units.reduce((sum, unit) => sum + Math.max(0, unit.workBetween(Math.max(now, bucket), end)), 0);
  });
}
