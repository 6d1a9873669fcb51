import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/**
 * Lots of least total cost for known requirements: a setup for every lot, holding on every period's end stock. No setup is due for an
 * interval without a requirement. Of plans that cost the same, the one whose first lots reach furthest. Source: Wagner & Whitin 1958.
 *
 * @param setupCost of any lot, or of a lot in each period.
 * @returns lot of each period.
 * @example wagnerWhitin([52, 87, 23, 56], 75, 1) // [52, 110, 0, 56]
 */
export function wagnerWhitin(requirements: readonly Quantity[], setupCost: number | readonly number[], holdingCost: number): Quantity[] {
  const count = requirements.length;
  const setups = typeof setupCost === 'number' ? new Array<number>(count).fill(setupCost) : setupCost;
  const ends = wagnerWhitinEnds(requirements, 0, count, setups, holdingCost);
  const lots = new Array<Quantity>(count).fill(0);
  for (let period = 0; period < count;) {
    const end = ends[period];
    if (end === period) period++;
    else {
      for (let covered = period; covered < end; covered++) lots[period] += requirements[covered];
      period = end;
    }
  }
  return lots;
}

/**
 * The optimal policy from every period on: `ends[t]` is the exclusive end of what a lot at t covers when nothing is in stock before t, or t
 * itself when no lot is due there. Backward recursion, quadratic in the periods.
 *
 * @param limits exclusive end that a lot at t may reach at most; absent: `to`.
 */
export function wagnerWhitinEnds(
  needs: ArrayLike<number>,
  from: number,
  to: number,
  setupCosts: ArrayLike<number>,
  holdingCost: number,
  limits: ArrayLike<number> | null = null,
): Int32Array {
  const ends = new Int32Array(to);
  const leastFrom = new Float64Array(to + 1);
  for (let period = to - 1; period >= from; period--) {
    const skip = needs[period] <= QUANTITY_TOLERANCE;
    let least = skip ? leastFrom[period + 1] : Infinity;
    let leastEnd = period;
    let cost = setupCosts[period];
    const limit = limits === null ? to : Math.max(period + 1, Math.min(to, limits[period]));
    for (let end = period + 1; end <= limit; end++) {
      cost += holdingCost * (end - 1 - period) * needs[end - 1];
      const total = cost + leastFrom[end];
      const better = total < least - QUANTITY_TOLERANCE;
      if (better || (leastEnd > period && total <= least + QUANTITY_TOLERANCE)) {
        least = Math.min(least, total);
        leastEnd = end;
      }
    }
    leastFrom[period] = least;
    ends[period] = leastEnd;
  }
  return ends;
}
