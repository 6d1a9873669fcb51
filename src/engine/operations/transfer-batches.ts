import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/** More lots than this do not bring the next operation forward by anything that counts, and cost time to schedule. */
const MOST_LOTS = 200;

/**
 * The lots in which what remains of an operation moves on to the next one, in order, summing to `remaining`; null when the whole moves at
 * once. A very small transfer batch is widened so that there are at most 200 lots.
 *
 * @example 20 units by 6: 6, 6, 6, 2
 */
export function transferBatches(remaining: Quantity, transferBatch: Quantity | null): readonly Quantity[] | null {
  if (transferBatch === null || transferBatch <= 0 || transferBatch >= remaining - QUANTITY_TOLERANCE) return null;
  const wanted = remaining / transferBatch;
  const batch = wanted <= MOST_LOTS ? transferBatch : transferBatch * Math.ceil(wanted / MOST_LOTS);
  const lots: Quantity[] = [];
  let left = remaining;
  while (left > batch + QUANTITY_TOLERANCE) {
    lots.push(batch);
    left -= batch;
  }
  lots.push(left);
  return lots;
}
