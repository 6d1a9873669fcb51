import { QUANTITY_TOLERANCE } from '../model/units';
import type { NeedAt } from './need-chain';

/**
 * Least unit cost: the lot covers periods as long as the cost per unit does not rise.
 *
 * @param needAt requirement of each period; the lot is placed at `from`, its horizon may reach up to `to`, exclusive.
 * @returns exclusive end of the periods that the lot covers.
 */
export function leastUnitCostEnd(needAt: NeedAt, from: number, to: number, setupCost: number, holdingCost: number): number {
  let holding = 0;
  let units = needAt(from);
  let least = setupCost / units;
  for (let period = from + 1; period < to; period++) {
    const need = needAt(period);
    holding += holdingCost * (period - from) * need;
    units += need;
    const perUnit = (setupCost + holding) / units;
    if (perUnit > least + QUANTITY_TOLERANCE) return period;
    least = perUnit;
  }
  return to;
}
