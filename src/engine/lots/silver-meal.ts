import { QUANTITY_TOLERANCE } from '../model/units';
import type { NeedAt } from './need-chain';

/**
 * Silver-Meal: the lot covers periods as long as the cost per period does not rise. Source: Silver & Meal 1973.
 *
 * @param needAt requirement of each period; the lot is placed at `from`, its horizon may reach up to `to`, exclusive.
 * @returns exclusive end of the periods that the lot covers.
 */
export function silverMealEnd(needAt: NeedAt, from: number, to: number, setupCost: number, holdingCost: number): number {
  let holding = 0;
  let least = setupCost;
  for (let period = from + 1; period < to; period++) {
    holding += holdingCost * (period - from) * needAt(period);
    const perPeriod = (setupCost + holding) / (period - from + 1);
    if (perPeriod > least + QUANTITY_TOLERANCE) return period;
    least = perPeriod;
  }
  return to;
}
