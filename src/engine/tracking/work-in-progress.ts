import { QUANTITY_TOLERANCE, type Serial } from '../model/units';
import { endOf } from './day-of-serial';

/** What is in the workshop from its start to its finish; null = not begun, not finished. */
export interface Progressing {
  readonly start: Serial | null;
  readonly finish: Serial | null;
  /** What it counts: 1 for an order, else its quantity, hours or value. */
  readonly amount: number;
}

/**
 * Amount in progress at each of the moments: what has begun at or before it and ends after it. A finish without a time is the end of its day.
 *
 * @example workInProgress([{ start: 1, finish: 3, amount: 5 }], [0, 1, 3, 4]) // [0, 5, 5, 0]
 */
export function workInProgress(all: readonly Progressing[], moments: readonly Serial[]): number[] {
  const begun = all.filter(({ start }) => start !== null);
  const entered = cumulate(begun.map(({ start, amount }) => [start ?? 0, amount]));
  const left = cumulate(
    begun.flatMap(({ start, finish, amount }) => (finish === null ? [] : [[Math.max(start ?? 0, endOf(finish)), amount]])),
  );
  return moments.map((moment) => {
    const amount = entered(moment) - left(moment);
    // What the rounding of two sums leaves of nothing.
    return Math.abs(amount) < QUANTITY_TOLERANCE ? 0 : amount;
  });
}

/** Sum of the amounts dated at or before a moment. */
function cumulate(dated: [date: number, amount: number][]): (moment: number) => number {
  dated.sort((a, b) => a[0] - b[0]);
  const sums = new Float64Array(dated.length + 1);
  for (let index = 0; index < dated.length; index++) sums[index + 1] = sums[index] + dated[index][1];
  return (moment) => {
    let low = 0;
    let high = dated.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dated[middle][0] <= moment) low = middle + 1;
      else high = middle;
    }
    return sums[low];
  };
}
