import type { DeviationPareto, PlanChange, PlanKpis } from '../engine/model/plan';
import type { DemandId, Duration, ItemId, Minutes, OrderId, Quantity, ResourceId } from '../engine/model/units';
import type { LatenessReason } from '../engine/model/plan';
import type { Language } from '../i18n/language';
import type { LocatedFinding } from '../tables/read-input';
import type { CellPlace } from '../workbook/cell-place';

/**
 * What the task pane shows of a plan: JSON of bounded size, kept in the workbook beside the plan, so that the pane shows it again after
 * a reopen without computing anything. Numbers and codes only; words are put to it where it is shown.
 */
export interface PlanSummary {
  /** Of this shape; a summary of another version is dropped. */
  readonly version: 1;
  /** Of the sheets that were written with it. */
  readonly language: Language;
  /** Of the money in it, as Parameters has it: `EUR`. */
  readonly currency?: string;
  readonly now: Minutes;
  readonly horizonEnd: Minutes;
  readonly orders: number;
  readonly operations: number;
  readonly kpis: PlanKpis;
  /** Of the plan before; null for the first. */
  readonly previousKpis: PlanKpis | null;
  /** The worst first: the most weighted minutes late. */
  readonly lateDemands: readonly LateDemand[];
  readonly worstOverload: {
    readonly resource: ResourceId;
    readonly bucket: Minutes;
    readonly loadMinutes: number;
    readonly capacityMinutes: number;
  } | null;
  readonly firstShortage: { readonly item: ItemId; readonly bucket: Minutes; readonly projected: Quantity } | null;
  /** Of the tables and of the plan, the worst first, each once. */
  readonly findings: readonly LocatedFinding[];
  /** How many there were, when not all fit. */
  readonly findingCounts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  /** Starts of the buckets, and each resource's load and capacity in them, as scheduled; the most loaded resource first. */
  readonly buckets: readonly Minutes[];
  readonly load: readonly ResourceLoad[];
  readonly pareto: readonly DeviationPareto[];
  readonly changes: ChangeSummary;
}

export interface LateDemand {
  readonly demand: DemandId;
  readonly order: OrderId | null;
  readonly item: ItemId;
  readonly customer: string | null;
  readonly quantity: Quantity;
  readonly due: Minutes;
  readonly available: Minutes | null;
  readonly lateMinutes: Duration;
  /** From the demand down to the root. */
  readonly reasons: readonly LatenessReason[];
  /** Its row in the planner's table. */
  readonly place: CellPlace | null;
}

export interface ResourceLoad {
  readonly resource: ResourceId;
  readonly sector: string | null;
  /** Working minutes, a number a bucket. */
  readonly loadMinutes: readonly number[];
  readonly capacityMinutes: readonly number[];
  /** The same work at its latest dates, which is where an overload shows; a finite schedule itself never exceeds its capacity. */
  readonly neededMinutes?: readonly number[];
}

/** A change and where it is to be seen in the plan's sheets; null for what is gone. */
export interface LocatedChange extends PlanChange {
  readonly place?: CellPlace | null;
}

export interface ChangeSummary {
  readonly compared: boolean;
  readonly counts: Readonly<Record<PlanChange['kind'], number>>;
  /** The largest first. */
  readonly rows: readonly LocatedChange[];
}
