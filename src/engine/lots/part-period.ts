import { QUANTITY_TOLERANCE } from '../model/units';
import type { NeedAt } from './need-chain';

/**
 * Part-period balancing: the horizon whose holding cost is nearest to the setup cost; of two equally near the shorter. Source: DeMatteis 1968.
 *
 * @param needAt requirement of each period; the lot is placed at `from`, its horizon may reach up to `to`, exclusive.
 * @returns exclusive end of the periods that the lot covers.
 */
export function partPeriodEnd(needAt: NeedAt, from: number, to: number, setupCost: number, holdingCost: number): number {
  let holding = 0;
  let nearest = setupCost;
  let end = from + 1;
  for (let period = from + 1; period < to; period++) {
    holding += holdingCost * (period - from) * needAt(period);
    const distance = Math.abs(setupCost - holding);
    if (distance < nearest - QUANTITY_TOLERANCE) {
      nearest = distance;
      end = period + 1;
    } else if (holding > setupCost) return end;
  }
  return end;
}
