import type { BudgetKind } from '../model/money-records';
import type { DemandId, Duration, ItemId, Minutes, OrderId, Quantity } from '../model/units';
import type { PlanOrder } from '../model/plan';

/**
 * feasible: nothing stands in the way; tight: it holds, but only by working ahead, by eating into the safety stock or with less than a day to spare;
 * not: it cannot be kept as things are.
 */
export type Verdict = 'feasible' | 'tight' | 'not';

/** What a plan can fail on. `date`: nothing is missing but time, the work was begun too late or is too long. */
export type CauseKind = 'capacity' | 'tool' | 'people' | 'subcontractor' | 'material' | 'budget' | 'date';

/** More work at latest dates than open time: of machines, of a tool, of who has a skill, of a subcontractor. */
export interface WorkCause {
  readonly kind: 'capacity' | 'tool' | 'people' | 'subcontractor';
  readonly verdict: 'tight' | 'not';
  /** The resource, or the skill; for several skills together their names. */
  readonly subject: string;
  /** Several skills at once: each has enough hours by itself, but the same persons have them. */
  readonly together: boolean;
  readonly loadMinutes: Duration;
  readonly capacityMinutes: Duration;
  /** What is still missing when all earlier open time is used; 0 when working ahead does it. */
  readonly behindMinutes: Duration;
}

/** A bought item that is there later than it is needed (`not`), or whose stock falls below its safety stock (`tight`). */
export interface MaterialCause {
  readonly kind: 'material';
  readonly verdict: 'tight' | 'not';
  readonly subject: ItemId;
  /** The order that comes too late; null for a safety stock. */
  readonly order: OrderId | null;
  readonly neededAt: Minutes | null;
  readonly availableAt: Minutes | null;
  /** How many operations and demands wait for it. */
  readonly waiting: number;
  /** Units below the safety stock at the period's end; null for a shortage. */
  readonly below: Quantity | null;
}

/** The plan has spent more than a budget by the end of the period. */
export interface BudgetCause {
  readonly kind: 'budget';
  readonly verdict: 'not';
  readonly subject: BudgetKind;
  readonly amount: number;
  readonly spent: number;
}

export type PeriodCause = WorkCause | MaterialCause | BudgetCause;

/** One bucket of the plan: its verdict is that of its worst cause. */
export interface PeriodFeasibility {
  readonly bucket: Minutes;
  readonly end: Minutes;
  readonly verdict: Verdict;
  /** The worst first. */
  readonly causes: readonly PeriodCause[];
}

/** What an order waits for, with the time that it costs. */
export interface OrderCause {
  readonly kind: Exclude<CauseKind, 'budget'>;
  /** Resource, tool, skill, subcontractor or item; null for a date. */
  readonly subject: string | null;
  /** Elapsed time that the order or what it rests on waits, or takes there; null: without end. */
  readonly minutes: Duration | null;
  /** Who stands in the way, or the purchase that comes too late. */
  readonly behindOrder: OrderId | null;
  readonly until: Minutes | null;
}

export interface OrderFeasibility {
  readonly order: PlanOrder;
  readonly verdict: Verdict;
  /** Elapsed time between its finish and its need date; negative: late by that much; null: it has no place. */
  readonly marginMinutes: Duration | null;
  /** What costs most first; empty when it is feasible. */
  readonly causes: readonly OrderCause[];
  /** Demands of customers and others at the end of the chain that will be late. */
  readonly lateDemands: readonly DemandId[];
  readonly customers: readonly string[];
}

export interface Feasibility {
  readonly periods: readonly PeriodFeasibility[];
  readonly orders: readonly OrderFeasibility[];
}

/** The worst of several verdicts. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not')) return 'not';
  return verdicts.includes('tight') ? 'tight' : 'feasible';
}
