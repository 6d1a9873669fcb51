import { QUANTITY_TOLERANCE } from '../model/units';

/**
 * Part-period balancing: the horizon whose holding cost is nearest to the setup cost; of two equally near the shorter. Source: DeMatteis 1968.
 *
 * @param needs requirement of each period; the lot is placed at `from`, its horizon may reach up to `to`, exclusive.
 * @returns exclusive end of the periods that the lot covers.
 */
export function partPeriodEnd(needs: ArrayLike<number>, from: number, to: number, setupCost: number, holdingCost: number): number {
  let holding = 0;
  let nearest = setupCost;
  let end = from + 1;
  for (let period = from + 1; period < to; period++) {
    holding += holdingCost * (period - from) * needs[period];
    const distance = Math.abs(setupCost - holding);
    if (distance < nearest - QUANTITY_TOLERANCE) {
      nearest = distance;
      end = period + 1;
    } else if (holding > setupCost) return end;
  }
  return end;
}
