import { QUANTITY_TOLERANCE, type Minutes, type Quantity } from '../model/units';
import { blowThrough } from './component-needs';
import { NO_LINE, SAFETY } from './need-store';
import type { NettingState } from './netting-state';
import { NO_OPEN_ORDER } from './order-store';
import { PASSED_DOWN, type SupplyQueue } from './supply-queue';

/** What is to be kept beside the needs. */
export interface Reserves {
  readonly safetyStock: Quantity;
  /** Units that negative stock rows take. */
  readonly missing: Quantity;
}

/** A need that nothing covers. */
export interface OpenNeed {
  readonly need: number;
  readonly quantity: Quantity;
}

/**
 * Gives the needs of an item, as `sortNeeds` left them, its supplies: needs in order of date take supplies in order of use, bucket by bucket,
 * and safety stock is kept aside as soon as it is there. What a phantom does not have is passed down to its components. Returns the needs
 * that stay open.
 *
 * @param goodShare good units of a phantom for one that is passed down.
 */
export function pegItem(state: NettingState, item: number, { safetyStock, missing }: Reserves, goodShare: number): OpenNeed[] {
  const { clock, pegs, needs, orders, queue, sorted } = state;
  const { count, ids, at, bucket: buckets } = sorted;
  let place = 0;
  let open = count > 0 ? needs.quantity(ids[0]) : 0;
  const serve = (supply: number, quantity: Quantity): void => {
    const need = ids[place];
    if (supply === PASSED_DOWN) {
      blowThrough(state, item, need, quantity / goodShare);
      return;
    }
    pegs.add(quantity, supply, need);
    if (supply < 0) return;
    orders.peg(supply, quantity, at[place]);
    if (needs.priority(need) < orders.served[supply]) orders.served[supply] = needs.priority(need);
  };
  const serveUpTo = (bucket: number): void => {
    while (place < count && buckets[place] <= bucket) {
      open = queue.take(open, bucket, needs.moment(ids[place]), serve);
      if (open > QUANTITY_TOLERANCE) return;
      place++;
      if (place < count) open = needs.quantity(ids[place]);
    }
  };
  if (safetyStock <= QUANTITY_TOLERANCE && missing <= QUANTITY_TOLERANCE) serveUpTo(clock.buckets - 1);
  else serveWithReserves(state, { safetyStock, missing }, queue, serveUpTo);
  const uncovered: OpenNeed[] = [];
  for (; place < count; place++) {
    uncovered.push({ need: ids[place], quantity: open });
    if (place + 1 < count) open = needs.quantity(ids[place + 1]);
  }
  return uncovered;
}

/** Bucket by bucket: first what negative stock rows lack, then the needs, then the safety stock. */
function serveWithReserves(
  state: NettingState,
  { safetyStock, missing }: Reserves,
  queue: SupplyQueue,
  serveUpTo: (bucket: number) => void,
): void {
  const { clock, orders } = state;
  let short = missing;
  for (let bucket = 0; bucket < clock.buckets; bucket++) {
    const start = clock.startOfBucket(bucket);
    if (short > QUANTITY_TOLERANCE) {
      // Units of a lot that fill the hole are gone: only what an order fills of it is kept for something.
      short = queue.take(short, bucket, start, (supply, quantity) => {
        if (supply >= 0) keep(state, supply, quantity, start);
      });
    }
    if (short <= QUANTITY_TOLERANCE) serveUpTo(bucket);
    queue.reserve(safetyStock, bucket, (supply) => {
      // Stock is wanted at the bucket's end: a receipt inside it comes in time for that.
      if (supply >= 0) orders.wantedAt(supply, orders.openOrder[supply] === NO_OPEN_ORDER ? start : Math.max(start, orders.due[supply]));
    });
  }
  queue.forEachReserved((supply, quantity, bucket) => {
    if (supply !== PASSED_DOWN) keep(state, supply, quantity, clock.startOfBucket(Math.min(bucket, clock.buckets - 1)));
  });
}

/** Pegs what is kept for safety stock. */
function keep({ needs, pegs, orders }: NettingState, supply: number, quantity: Quantity, wanted: Minutes): void {
  const need = { kind: SAFETY, consumer: 0, line: NO_LINE, quantity, wanted, moment: wanted, priority: Infinity };
  pegs.add(quantity, supply, needs.add(-1, need));
  if (supply >= 0) orders.peg(supply, quantity, orders.openOrder[supply] === NO_OPEN_ORDER ? wanted : Math.max(wanted, orders.due[supply]));
}
