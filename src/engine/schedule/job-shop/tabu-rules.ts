import type { JobShopProblem } from './job-shop-problem';

/** Kinds of moves; 0 and above: to the way of that index. */
export const NO_MOVE = -1;
export const BEHIND = -2;
export const BEFORE = -3;

/** A machine that was left is forbidden for this much longer than an order. */
export const WAY_TENURE = 5;

/** For how many moves an order is forbidden: at least so many, and how many values there are. */
export interface Tenure {
  readonly least: number;
  readonly spread: number;
}

/** After Zhang et al. 2007. */
export function tenureOf({ jobs, machines }: JobShopProblem): Tenure {
  const tenure = 10 + jobs / machines;
  const least = Math.floor(tenure);
  return { least, spread: Math.floor(tenure * (jobs <= 2 * machines ? 1.4 : 1.5)) - least + 1 };
}
