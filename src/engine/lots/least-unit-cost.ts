import { QUANTITY_TOLERANCE } from '../model/units';

/**
 * Least unit cost: the lot covers periods as long as the cost per unit does not rise.
 *
 * @param needs requirement of each period; the lot is placed at `from`, its horizon may reach up to `to`, exclusive.
 * @returns exclusive end of the periods that the lot covers.
 */
export function leastUnitCostEnd(needs: ArrayLike<number>, from: number, to: number, setupCost: number, holdingCost: number): number {
  let holding = 0;
  let units = needs[from];
  let least = setupCost / units;
  for (let period = from + 1; period < to; period++) {
    holding += holdingCost * (period - from) * needs[period];
    units += needs[period];
    const perUnit = (setupCost + holding) / units;
    if (perUnit > least + QUANTITY_TOLERANCE) return period;
    least = perUnit;
  }
  return to;
}
