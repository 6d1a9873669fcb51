import type { Minutes } from '../model/units';
import type { NeedStore } from './need-store';
import type { NettingState } from './netting-state';
import type { SortedNeeds } from './peg-item';

/**
 * The needs of an item in the order in which they are served: date, priority, then as they arrived: independent demand in the order of the
 * tables, then what orders consume, in the order of netting.
 *
 * @param safetyTimeDays working days by which supply is wanted before the need.
 */
export function sortNeeds({ needs, clock }: NettingState, item: number, safetyTimeDays: number): SortedNeeds {
  const ids = needs.ofItem(item);
  const { wanted, priority, moment } = needs;
  if (!inOrder(needs, ids)) ids.sort((a, b) => wanted[a] - wanted[b] || priority[a] - priority[b] || a - b);
  const earlier = (at: Minutes): Minutes => (safetyTimeDays > 0 ? clock.workingDaysBefore(at, safetyTimeDays) : at);
  const at = new Array<Minutes>(ids.length);
  const buckets = new Array<number>(ids.length);
  for (let place = 0; place < ids.length; place++) {
    at[place] = earlier(wanted[ids[place]]);
    buckets[place] = Math.min(clock.buckets - 1, clock.bucketOf(earlier(moment[ids[place]])));
  }
  return { ids, at, buckets };
}

/** Most items are wanted by one parent alone, whose needs come in order. */
function inOrder({ wanted, priority }: NeedStore, ids: readonly number[]): boolean {
  for (let place = 1; place < ids.length; place++) {
    const a = ids[place - 1];
    const b = ids[place];
    if (wanted[a] > wanted[b] || (wanted[a] === wanted[b] && priority[a] > priority[b])) return false;
  }
  return true;
}
