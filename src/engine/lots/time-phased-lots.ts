import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { leastUnitCostEnd } from './least-unit-cost';
import type { LotPolicy } from './lot-policy';
import { NeedChain, type NeedAt } from './need-chain';
import { partPeriodEnd } from './part-period';
import { silverMealEnd } from './silver-meal';
import { wagnerWhitinEnds } from './wagner-whitin';

/** What lots are sized against, period by period. */
export interface LotSizingProblem {
  readonly periods: number;
  /** Stock at the start of the first period. */
  readonly onHand: Quantity;
  /** What each period brings without lots: receipts less requirements. */
  readonly change: ArrayLike<number>;
  /** Stock that must be left at each period's end. */
  readonly safetyStock: ArrayLike<number>;
  /** Periods at the beginning in which nothing is planned. */
  readonly frozen: number;
  readonly policy: LotPolicy;
  /** Exclusive end of the periods that a lot in each period may cover at most (shelf life), never falling; absent: all. */
  readonly limits?: ArrayLike<number> | null;
}

/** Filled by `sizeLots`, one entry a period; they may be longer than the problem. */
export interface LotSizingResult {
  /** Net requirement: good units, before lot sizing. */
  readonly net: Float64Array;
  readonly launched: Float64Array;
  /** Good units of what was launched. */
  readonly good: Float64Array;
  /** Stock at the period's end. */
  readonly projected: Float64Array;
}

/** Room for the result of so many periods. */
export function lotSizingResult(periods: number): LotSizingResult {
  return {
    net: new Float64Array(periods),
    launched: new Float64Array(periods),
    good: new Float64Array(periods),
    projected: new Float64Array(periods),
  };
}

/**
 * The recursion behind every net requirement, planned receipt and lot of Jalon (DOMAIN §4): the balance without a lot, what it lacks of the
 * safety stock, and the lot that the rule makes of it. A rule that looks ahead covers the requirements of the periods that follow as they
 * would be met lot for lot.
 */
export function sizeLots(problem: LotSizingProblem, result: LotSizingResult): void {
  const { periods, change, safetyStock, frozen, policy } = problem;
  const { net, launched, good, projected } = result;
  const lookAhead = lookAheadOf(problem);
  let balance = problem.onHand;
  for (let period = 0; period < periods; period++) {
    balance += change[period];
    const lack = period < frozen ? 0 : safetyStock[period] - balance;
    let lot = 0;
    if (lack > QUANTITY_TOLERANCE) {
      net[period] = lack;
      lot = policy.launch(lookAhead === null ? lack : lookAhead(period, lack));
    } else net[period] = 0;
    launched[period] = lot;
    good[period] = lot * policy.goodShare;
    balance += good[period];
    projected[period] = balance;
  }
}

/** Good units that a lot must cover when `lack` is wanted in `period`. */
type LookAhead = (period: number, lack: Quantity) => Quantity;

/** Exclusive end of the periods that a lot in `period` covers, at most `limit`; the chain of needs begins there. */
type EndOf = (needAt: NeedAt, period: number, limit: number) => number;

function lookAheadOf(problem: LotSizingProblem): LookAhead | null {
  const { base } = problem.policy.rule;
  switch (base.rule) {
    case 'L4L':
    case 'FOQ':
    case 'EOQ':
      return null;
    case 'POQ':
      return covering(problem, (_, period, limit) => Math.min(limit, period + base.periods));
    case 'SM':
      return covering(problem, (needAt, period, limit) => silverMealEnd(needAt, period, limit, base.setupCost, base.holdingCost));
    case 'LUC':
      return covering(problem, (needAt, period, limit) => leastUnitCostEnd(needAt, period, limit, base.setupCost, base.holdingCost));
    case 'PPB':
      return covering(problem, (needAt, period, limit) => partPeriodEnd(needAt, period, limit, base.setupCost, base.holdingCost));
    case 'WW':
      return covering(problem, wagnerWhitinEndOf(problem, base.setupCost, base.holdingCost));
  }
}

/**
 * Wagner and Whitin's policy is one from every period on, so that one serves all lots: after a lot's last period the stock is at the safety
 * stock, as the chain supposes wherever it has a need. Where it has none, the policy is made anew.
 */
function wagnerWhitinEndOf({ periods, limits }: LotSizingProblem, setupCost: number, holdingCost: number): EndOf {
  const setups = new Float64Array(periods).fill(setupCost);
  const needs = new Float64Array(periods);
  let ends: Int32Array | null = null;
  return (needAt, period) => {
    if (ends === null || needs[period] <= QUANTITY_TOLERANCE) {
      for (let next = period; next < periods; next++) needs[next] = needAt(next);
      ends = wagnerWhitinEnds(needs, period, periods, setups, holdingCost, limits ?? null);
    }
    return ends[period];
  };
}

function covering({ periods, change, safetyStock, limits }: LotSizingProblem, endOf: EndOf): LookAhead {
  const chain = new NeedChain(periods, change, safetyStock);
  return (period, lack) => {
    chain.startAt(period, lack);
    const limit = Math.max(period + 1, Math.min(periods, limits?.[period] ?? periods));
    const end = endOf(chain.at, period, limit);
    let covered = 0;
    for (let next = period; next < end; next++) covered += chain.at(next);
    return covered;
  };
}
