import type { Finding, Source } from './finding';
import type { DemandKind, OrderKind, ResourceKind } from './input';
import type { DemandId, Duration, Interval, ItemId, Minutes, OrderId, Quantity, ResourceId } from './units';
import type { PlanOrderStatus } from '../schedule/workload';

/** The whole result of a run: what sheets, the task pane and the plan JSON show. Everything is by id and in reading order. */
export interface Plan {
  readonly now: Minutes;
  readonly horizonEnd: Minutes;
  /** Starts of the buckets, ascending; `bucketEnd` is the exclusive end of the last. */
  readonly buckets: readonly Minutes[];
  readonly bucketEnd: Minutes;
  readonly netRequirements: readonly NetRequirementRow[];
  readonly orders: readonly PlanOrder[];
  readonly operations: readonly PlanOperation[];
  readonly demands: readonly PlanDemand[];
  readonly load: readonly LoadCell[];
  readonly stockProjection: readonly StockProjectionRow[];
  /** What the engine has to say: action messages, conflicts, lateness; the worst first. */
  readonly messages: readonly Finding[];
  readonly changes: PlanChanges;
  readonly deviations: readonly DeviationPareto[];
  readonly kpis: PlanKpis;
  /** How the schedule was found. */
  readonly search: { readonly rule: string; readonly iterations: number; readonly seed: number };
}

/** One item in one bucket. Times are the bucket's start; quantities in the item's unit (DOMAIN §4, NET_REQUIREMENT). */
export interface NetRequirementRow {
  readonly item: ItemId;
  readonly bucket: Minutes;
  readonly gross: Quantity;
  readonly receipts: Quantity;
  readonly projected: Quantity;
  readonly net: Quantity;
  readonly plannedReceipt: Quantity;
  readonly plannedRelease: Quantity;
}

export interface PlanOrder {
  readonly order: OrderId;
  readonly kind: OrderKind;
  readonly item: ItemId;
  readonly status: PlanOrderStatus;
  /** Launched quantity, and the good units it will yield. */
  readonly quantity: Quantity;
  readonly goodQuantity: Quantity;
  /** Latest release that meets `due`, by lead times at infinite capacity. */
  readonly releaseBy: Minutes;
  /** Scheduled; for a purchase: order date and receipt date. null: no runway. */
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
  /** Need date: when what it serves wants it. */
  readonly due: Minutes;
  readonly priority: number;
  readonly supplier: string | null;
  readonly lateMinutes: Duration;
  readonly pegs: readonly Peg[];
  readonly source?: Source;
}

/** So many units of an order serve that demand at the end of the chain; `demand` is one of the two pegs below for safety stock and the programme. */
export interface Peg {
  readonly demand: DemandId;
  readonly quantity: Quantity;
}

export const SAFETY_STOCK_PEG = '(safety stock)';
export const MASTER_SCHEDULE_PEG = '(master schedule)';

export interface PlanDemand {
  readonly id: DemandId;
  readonly item: ItemId;
  readonly kind: DemandKind;
  readonly customer: string | null;
  readonly quantity: Quantity;
  readonly due: Minutes;
  readonly priority: number;
  /** When all of it can be delivered; null: never inside the calendars, or, without lateness, due beyond the horizon and not planned yet. */
  readonly available: Minutes | null;
  readonly lateMinutes: Duration;
  /** What it rests on: stock, receipts and orders, direct ones only. */
  readonly supplies: readonly DemandSupply[];
  /** Why it is late, from the demand down to the root; empty when on time. */
  readonly reasons: readonly LatenessReason[];
  readonly source?: Source;
}

export interface DemandSupply {
  readonly kind: 'stock' | 'order';
  /** Order id; the lot or location for stock. */
  readonly key: string;
  readonly quantity: Quantity;
  readonly available: Minutes | null;
}

/** One step of the explanation of a lateness; times say from when to when that cause held the work back. */
export interface LatenessReason {
  readonly kind:
    | 'machine'
    | 'tool'
    | 'people'
    | 'predecessor'
    | 'order'
    | 'material'
    | 'calendar'
    | 'released-late'
    | 'fixed'
    | 'no-runway'
    | 'work-content';
  readonly order: OrderId | null;
  readonly operation: number | null;
  readonly resource: ResourceId | null;
  /** Order or operation that stood in the way. */
  readonly behindOrder: OrderId | null;
  readonly behindOperation: number | null;
  readonly item: ItemId | null;
  readonly from: Minutes | null;
  readonly until: Minutes | null;
  /** Of kind people: the skill that nobody free had. */
  readonly skill?: string;
}

export interface PlanOperation {
  readonly order: OrderId;
  readonly operation: number;
  readonly description: string;
  readonly item: ItemId;
  readonly status: PlanOrderStatus;
  readonly started: boolean;
  /** Units launched, and units still to be processed here. */
  readonly launched: Quantity;
  readonly quantity: Quantity;
  readonly resource: ResourceId;
  readonly resourceKind: ResourceKind;
  /** 1-based number of the unit; null on an infinite resource. */
  readonly unit: number | null;
  readonly tool: ResourceId | null;
  readonly toolUnit: number | null;
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
  readonly changeoverMinutes: Duration;
  readonly setupMinutes: Duration;
  readonly runMinutes: Duration;
  readonly segments: readonly Interval[];
  readonly people: readonly { readonly person: ResourceId; readonly start: Minutes; readonly end: Minutes }[];
  readonly setupFamily: string | null;
  readonly earliestStart: Minutes;
  readonly earliestFinish: Minutes;
  readonly latestStart: Minutes;
  readonly latestFinish: Minutes;
  readonly totalSlackMinutes: Duration;
  readonly freeSlackMinutes: Duration;
  readonly independentSlackMinutes: Duration;
  readonly critical: boolean;
  /** Of its order (DOMAIN convention 16). */
  readonly lateMinutes: Duration;
  readonly fixed: 'pinned' | 'frozen' | null;
  readonly predecessors: readonly { readonly order: OrderId; readonly operation: number }[];
  readonly reason: LatenessReason | null;
}

/** Load and capacity of a resource in a bucket, in working minutes; infinite = at latest dates, finite = as scheduled. */
export interface LoadCell {
  readonly resource: ResourceId;
  readonly sector: string | null;
  readonly bucket: Minutes;
  readonly capacityMinutes: Duration;
  /** As scheduled, by the status of the order. */
  readonly loadMinutes: Duration;
  readonly plannedMinutes: Duration;
  readonly firmMinutes: Duration;
  readonly releasedMinutes: Duration;
  readonly changeoverMinutes: Duration;
  /** At infinite capacity: work placed at its latest dates. */
  readonly infiniteMinutes: Duration;
}

export interface StockProjectionRow {
  readonly item: ItemId;
  readonly bucket: Minutes;
  /** At the bucket's end, with the finite schedule's receipts and consumptions. */
  readonly projected: Quantity;
  readonly safetyStock: Quantity;
  /** Money at unit cost; null when the item has none. */
  readonly value: number | null;
}

export interface PlanChanges {
  /** False when there was no plan before. */
  readonly compared: boolean;
  readonly rows: readonly PlanChange[];
}

export interface PlanChange {
  readonly kind: 'new-order' | 'gone-order' | 'quantity' | 'moved' | 'resource';
  readonly order: OrderId;
  readonly operation: number | null;
  readonly item: ItemId | null;
  readonly before: {
    readonly start: Minutes | null;
    readonly finish: Minutes | null;
    readonly resource: ResourceId | null;
    readonly quantity: Quantity | null;
  };
  readonly after: {
    readonly start: Minutes | null;
    readonly finish: Minutes | null;
    readonly resource: ResourceId | null;
    readonly quantity: Quantity | null;
  };
}

/** Causes sorted by what they cost, for one kind of deviation. */
export interface DeviationPareto {
  readonly subject: 'lateness' | 'stops' | 'scrap';
  /** lateness: weighted days; stops: hours; scrap: units. */
  readonly rows: readonly ParetoRow[];
}

export interface ParetoRow {
  /** A word of the planner (cause of a stop or scrap) or a LatenessReason kind with its resource, item or order. */
  readonly cause: string;
  readonly reasonKind: LatenessReason['kind'] | null;
  readonly value: number;
  readonly count: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: 'A' | 'B' | 'C';
}

export interface PlanKpis {
  /** Those inside the horizon. */
  readonly demands: number;
  readonly lateDemands: number;
  readonly weightedTardinessDays: number;
  /** From now to the last finish. */
  readonly makespanHours: number;
  readonly setupHours: number;
  readonly changeoverHours: number;
  readonly wipHours: number;
  /** Free stock at unit cost now. */
  readonly stockValue: number;
  /** Share of the demands that are on time. */
  readonly serviceRate: number;
  readonly overloadedCells: number;
  readonly shortages: number;
}
