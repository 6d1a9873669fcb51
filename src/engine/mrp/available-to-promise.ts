import type { Quantity } from '../model/units';

/** What available to promise is computed from, period by period. */
export interface PromiseArguments {
  /** Stock at the start of period 1; may be negative. */
  readonly onHand: Quantity;
  /** Receipts of the master schedule. */
  readonly mps: readonly Quantity[];
  /** Customer orders booked. */
  readonly booked: readonly Quantity[];
}

/**
 * Discrete available to promise (disponible à la vente): stock and the master schedule of period 1, less what is booked before the next
 * receipt; the same of every later receipt without the stock; null in the other periods. Negative = promised too much. Source: Stevenson,
 * Operations Management, master scheduling.
 *
 * @example availableToPromise({ onHand: 64, mps: [0, 0, 70], booked: [33, 20, 10] }) // [11, null, 60]
 */
export function availableToPromise({ onHand, mps, booked }: PromiseArguments): (Quantity | null)[] {
  const available: (Quantity | null)[] = [];
  let opened = 0;
  let left = onHand;
  for (let period = 0; period < mps.length; period++) {
    if (period === 0 || mps[period] > 0) {
      opened = period;
      left = (period === 0 ? onHand : 0) + mps[period];
    }
    left -= booked[period];
    available.push(null);
    available[opened] = left;
  }
  return available;
}

/**
 * Cumulative available to promise with look-ahead: what may be promised up to the end of each period so that no later booking is broken, that is
 * the least balance of stock, receipts and bookings from that period on. Where no receipt is promised too much it is the running sum of the
 * discrete one. Source: APICS Dictionary, cumulative available-to-promise.
 */
export function cumulativeToPromise({ onHand, mps, booked }: PromiseArguments): Quantity[] {
  const balances: Quantity[] = [];
  let balance = onHand;
  for (let period = 0; period < mps.length; period++) balances.push((balance += mps[period] - booked[period]));
  for (let period = balances.length - 2; period >= 0; period--) balances[period] = Math.min(balances[period], balances[period + 1]);
  return balances;
}
