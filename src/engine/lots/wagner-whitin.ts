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

/** Cost of a lot as long as none is found, or none that a number could hold. */
const UNKNOWN = Infinity;

/** A cost is greater than another only by more than what rounding may have added. */
const CLEARLY = 1 + 1e-6;

/**
 * The optimal policy from every period on: `ends[t]` is the exclusive end of what a lot at t covers when nothing is in stock before t, or t
 * itself when no lot is due there. Backward recursion. The ends that a lot can have are bounded, so that it takes no longer than the lots
 * are long: the best end never falls from a period to the next (what a lot at t + 1 had better leave to a later one, a lot at t leaves all
 * the more), no lot covers a need whose holding alone costs more than a setup there, and none holds for more than the least total.
 *
 * @param needs none is negative.
 * @param limits exclusive end that a lot at t may reach at most, never falling; absent: `to`.
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
  let furthest = to;
  for (let period = to - 1; period >= from; period--) {
    const limit = limits === null ? to : Math.max(period + 1, Math.min(to, limits[period]));
    const last = Math.min(limit, furthest);
    let least = UNKNOWN;
    let lotEnd = period;
    let cost = setupCosts[period];
    for (let end = period + 1; end <= last; end++) {
      const held = holdingCost * (end - 1 - period) * needs[end - 1];
      cost += held;
      if (cost > least + QUANTITY_TOLERANCE || held > setupCosts[end - 1] * CLEARLY + QUANTITY_TOLERANCE) break;
      const total = cost + leastFrom[end];
      if (total <= least + QUANTITY_TOLERANCE && total < UNKNOWN) {
        if (total < least) least = total;
        lotEnd = end;
      }
    }
    furthest = lotEnd > period ? lotEnd : to;
    const skips = needs[period] <= QUANTITY_TOLERANCE && !(least < leastFrom[period + 1] - QUANTITY_TOLERANCE);
    leastFrom[period] = skips ? leastFrom[period + 1] : least;
    ends[period] = skips ? period : lotEnd;
  }
  return ends;
}
