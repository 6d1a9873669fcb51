import type { NeedStore } from './need-store';
import { enlarged } from './columns';
import type { NettingState } from './netting-state';

/**
 * Needs of one item in the order in which they are served; parallel columns. One serves all items, one after the other: arrays of their own
 * for every item would keep the garbage collector busy.
 */
export class SortedNeeds {
  count = 0;
  /** Index of the need. */
  ids = new Int32Array(64);
  /** When the supply is wanted: the need less the safety time. */
  at = new Float64Array(64);
  bucket = new Int32Array(64);
  /** Room for sorting. */
  keys = new Float64Array(64);

  /** Makes room for one more. */
  extend(): void {
    const capacity = this.ids.length * 2;
    this.ids = enlarged(this.ids, capacity);
    this.at = enlarged(this.at, capacity);
    this.bucket = enlarged(this.bucket, capacity);
    this.keys = enlarged(this.keys, capacity);
  }
}

/**
 * Fills `sorted` with the needs of an item in the order in which they are served: date, priority, then as they arrived: independent demand in
 * the order of the tables, then what orders consume, in the order of netting.
 *
 * @param safetyTimeDays working days by which supply is wanted before the need.
 */
export function sortNeeds({ needs, clock, sorted }: NettingState, item: number, safetyTimeDays: number): void {
  collect(needs, item, sorted);
  const { count, ids, at, bucket } = sorted;
  if (!inOrder(needs, ids, count) && !sortByKeys(needs, sorted)) sortByComparison(needs, sorted);
  const last = clock.buckets - 1;
  for (let place = 0; place < count; place++) {
    const need = ids[place];
    const wanted = needs.wanted(need);
    const moment = needs.moment(need);
    at[place] = safetyTimeDays > 0 ? clock.workingDaysBefore(wanted, safetyTimeDays) : wanted;
    bucket[place] = Math.min(last, clock.bucketOf(safetyTimeDays > 0 ? clock.workingDaysBefore(moment, safetyTimeDays) : moment));
  }
}

function collect(needs: NeedStore, item: number, sorted: SortedNeeds): void {
  let count = 0;
  for (let need = needs.firstOf(item); need >= 0; need = needs.nextOf(need)) {
    if (count === sorted.ids.length) sorted.extend();
    sorted.ids[count++] = need;
  }
  sorted.count = count;
}

/** Most items are wanted by one parent alone, whose needs come in order. */
function inOrder(needs: NeedStore, ids: Int32Array, count: number): boolean {
  let before = -Infinity;
  let rankBefore = -Infinity;
  for (let place = 0; place < count; place++) {
    const wanted = needs.wanted(ids[place]);
    const rank = needs.priority(ids[place]);
    if (wanted < before || (wanted === before && rank < rankBefore)) return false;
    before = wanted;
    rankBefore = rank;
  }
  return true;
}

/**
 * Sorts by one number a need, made of date, priority and place of arrival: typed arrays sort numbers natively, many times faster than by a
 * comparison. False when the three do not fit into a number exactly, as with a priority of 2.5.
 */
function sortByKeys(needs: NeedStore, { count, ids, keys, bucket }: SortedNeeds): boolean {
  let earliest = Infinity;
  let latest = -Infinity;
  let most = Infinity;
  let least = -Infinity;
  for (let place = 0; place < count; place++) {
    const wanted = needs.wanted(ids[place]);
    const rank = needs.priority(ids[place]);
    if (wanted !== Math.floor(wanted) || rank !== Math.floor(rank)) return false;
    if (wanted < earliest) earliest = wanted;
    if (wanted > latest) latest = wanted;
    if (rank < most) most = rank;
    if (rank > least) least = rank;
  }
  const ranks = least - most + 1;
  if (!((latest - earliest + 1) * ranks * count < Number.MAX_SAFE_INTEGER)) return false;
  for (let place = 0; place < count; place++) {
    const need = ids[place];
    keys[place] = ((needs.wanted(need) - earliest) * ranks + needs.priority(need) - most) * count + place;
  }
  keys.subarray(0, count).sort();
  // `bucket` is not filled yet: it holds the ids in their new order.
  for (let place = 0; place < count; place++) bucket[place] = ids[keys[place] - Math.floor(keys[place] / count) * count];
  for (let place = 0; place < count; place++) ids[place] = bucket[place];
  return true;
}

function sortByComparison(needs: NeedStore, { count, ids }: SortedNeeds): void {
  const ranked = ids.subarray(0, count);
  ranked.sort((a, b) => needs.wanted(a) - needs.wanted(b) || needs.priority(a) - needs.priority(b) || a - b);
}
