import type { CalendarId, DateValue, DemandId, Duration, ItemId, Minutes, OrderId, Quantity, ResourceId } from './units';
import type { AdjustmentRow, DisturbanceRow } from './change-records';
import type { Source } from './finding';
import type { FlowParameters, Movement } from './flow-records';
import type { ActionRow, CauseRow, Contact, DeviationRow, DocumentRow, RequirementRow, TargetRow } from './follow-up-records';
import type { LotRule } from '../lots/lot-rule';
import type { LastPlan } from './last-plan';
import type { BudgetLine, QuoteLine } from './money-records';
import type { ProjectTask } from './project-records';
import type { OeeDefinition } from '../tracking/oee-definition';

/**
 * All that a plan is computed from: the planner's tables read, checked and completed by their defaults (DOMAIN §1).
 * Keys are the planner's own spelling; every reference in it exists, or the row was left out with a finding. Times are minutes.
 */
export interface PlanningInput {
  readonly parameters: PlanningParameters;
  readonly items: readonly Item[];
  readonly bom: readonly BomLine[];
  readonly routings: readonly RoutingOperation[];
  readonly resources: readonly Resource[];
  readonly calendars: readonly CalendarShift[];
  readonly exceptions: readonly CalendarException[];
  readonly skills: readonly PersonSkill[];
  readonly changeovers: readonly Changeover[];
  readonly stock: readonly StockLot[];
  readonly demands: readonly Demand[];
  readonly masterSchedule: readonly MasterScheduleLine[];
  readonly orders: readonly OpenOrder[];
  readonly orderOperations: readonly OpenOrderOperation[];
  /** Routing and bill that an order got when it was released; absent: none has its own. */
  readonly orderRoutings?: readonly OrderRoutingOperation[];
  readonly orderComponents?: readonly OrderComponent[];
  readonly suppliers: readonly Supplier[];
  readonly itemSuppliers: readonly ItemSupplier[];
  readonly progress: readonly ProgressRow[];
  readonly stops: readonly StopRow[];
  readonly shipments: readonly Movement[];
  readonly receipts: readonly Movement[];
  readonly budget: readonly BudgetLine[];
  readonly quotes: readonly QuoteLine[];
  readonly tasks: readonly ProjectTask[];
  readonly requirements: readonly RequirementRow[];
  readonly documents: readonly DocumentRow[];
  readonly contacts: readonly Contact[];
  readonly targets: readonly TargetRow[];
  /** What the planner saw himself, and what he says of the deviations that are found. */
  readonly deviations: readonly DeviationRow[];
  readonly causes: readonly CauseRow[];
  readonly actions: readonly ActionRow[];
  /** What the planner does about load and lateness, and what happened: applied before anything is computed. */
  readonly adjustments: readonly AdjustmentRow[];
  readonly disturbances: readonly DisturbanceRow[];
  readonly lastPlan?: LastPlan;
}

export type BucketKind = 'hour' | 'shift' | 'day' | 'week';

export interface ObjectiveWeights {
  /** Per weighted day of tardiness. */
  readonly tardiness: number;
  /** Per hour of changeover. */
  readonly changeover: number;
  /** Per hour between an order's first start and its last finish. */
  readonly workInProgress: number;
  /** Per hour that an operation moved since the last plan. */
  readonly stability: number;
}

export interface PlanningParameters {
  readonly now: DateValue;
  readonly horizonDays: number;
  readonly bucket: BucketKind;
  /** Working days in which planned starts of the last plan are kept. Calendar days from `now`. */
  readonly frozenDays: number;
  /** Calendar of demands, lead times and suppliers that have none; null = every hour. */
  readonly calendar: CalendarId | null;
  readonly language: 'en' | 'fr';
  readonly scrapConvention: 'yield' | 'additive';
  readonly pastDue: 'first' | 'ignore';
  readonly weights: ObjectiveWeights;
  readonly toleranceDays: number;
  readonly seed: number;
  /** ISO code, for the words on money. */
  readonly currency: string;
  /** Suppliers and flows; absent = DEFAULT_FLOW_PARAMETERS. */
  readonly flow?: FlowParameters;
  /** What the house counts in its OEE; absent: NF E60-182 as it stands. */
  readonly oee?: OeeDefinition;
  /** Share of what was planned by which the actual may be off before it is a deviation; absent: 0.1. */
  readonly deviationTolerance?: number;
  /** What holds an order back beside what it needs: its blocking requirements, or its papers too; absent: `requirements`. */
  readonly releaseBlocking?: 'requirements' | 'papers';
}

export type ItemKind = 'make' | 'buy' | 'subcontract' | 'phantom';

export interface Item {
  readonly item: ItemId;
  readonly description: string;
  readonly kind: ItemKind;
  readonly unit: string;
  readonly decimals: number;
  /** Working days; null = from the routing, or from the supplier. */
  readonly leadTimeDays: number | null;
  readonly safetyStock: Quantity;
  readonly safetyTimeDays: number;
  readonly lotRule: LotRule;
  /** Fraction, 0 ≤ scrap < 1. */
  readonly scrap: number;
  readonly overLaunch: number;
  readonly unitCost: number | null;
  readonly price: number | null;
  readonly supplier: string | null;
  readonly planner: string | null;
  readonly family: string | null;
  readonly shelfLifeDays: number | null;
  /** Stock that should not be exceeded; null or absent: as the lot rule implies. */
  readonly maximumStock?: Quantity | null;
  /** Units in one container, for the labels; null or absent: the whole order. */
  readonly containerQuantity?: Quantity | null;
  readonly source?: Source;
}

export interface BomLine {
  readonly parent: ItemId;
  readonly component: ItemId;
  /** Per unit of the parent. */
  readonly quantity: Quantity;
  /** Per order of the parent. */
  readonly fixedQuantity: Quantity;
  readonly scrap: number;
  /** Routing operation of the parent that consumes it; null = the first. */
  readonly operation: number | null;
  /** Effective dates; null = open. `to` is included whole when it has no time. */
  readonly from: DateValue | null;
  readonly to: DateValue | null;
  readonly alternative: string | null;
  /** Only of a line that one released order has for itself: what it took from stock so far, and what is taken out of the free stock for it at once. */
  readonly consumed?: Quantity;
  readonly reserved?: Quantity;
  readonly source?: Source;
}

export interface RoutingOperation {
  readonly item: ItemId;
  readonly operation: number;
  readonly description: string;
  /** Resources that can do it, best first: alternatives and groups are already resolved into resources. */
  readonly resources: readonly ResourceId[];
  readonly setupTime: Duration;
  /** Minutes for one unit at efficiency 1. */
  readonly unitTime: Duration;
  readonly queue: Duration;
  readonly wait: Duration;
  readonly move: Duration;
  readonly minBatch: Quantity | null;
  /** null = the whole lot moves at once. */
  readonly transferBatch: Quantity | null;
  readonly tool: ResourceId | null;
  readonly skill: string | null;
  readonly people: number;
  readonly setupFamily: string | null;
  readonly subcontractor: string | null;
  /** Working days of the subcontractor's calendar; null = not subcontracted. */
  readonly subcontractDays: number | null;
  /** Operations that follow; null = the next number of the routing; empty = it is a last one. */
  readonly next: readonly number[] | null;
  readonly instruction: string | null;
  readonly document: string | null;
  readonly alternative: string | null;
  /** False when the operation may not span a closure. */
  readonly interruptible: boolean;
  readonly source?: Source;
}

export type ResourceKind = 'machine' | 'person' | 'tool' | 'subcontractor';

export interface Resource {
  readonly resource: ResourceId;
  readonly description: string;
  readonly kind: ResourceKind;
  readonly sector: string | null;
  readonly group: string | null;
  /** How many alike; ≥ 1. */
  readonly count: number;
  /** null = open round the clock (a finding says so). */
  readonly calendar: CalendarId | null;
  readonly efficiency: number;
  readonly hourlyCost: number | null;
  readonly finite: boolean;
  readonly bottleneck: boolean;
  readonly from: DateValue | null;
  readonly to: DateValue | null;
  /** Mean power that it draws while it works (kW), where the table gives one. */
  readonly powerKw?: number;
  /** How many of `count` an adjustment adds and pays for; no table gives it. */
  readonly unitsByAdjustment?: number;
  readonly source?: Source;
}

/** One shift of one weekday. `end` ≤ `start` means that it ends the next day; an end of 1440 is midnight. */
export interface CalendarShift {
  readonly calendar: CalendarId;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Minutes of the day. */
  readonly start: number;
  readonly end: number;
  readonly shift: string | null;
  readonly source?: Source;
}

export type ExceptionKind = 'closed' | 'open' | 'overtime' | 'breakdown' | 'maintenance' | 'absence';

export interface CalendarException {
  /** Name of a calendar or of a resource (machine, tool, person, subcontractor). */
  readonly target: string;
  readonly targetKind: 'calendar' | 'resource';
  readonly from: DateValue;
  /** Without a time: to the end of that day. */
  readonly to: DateValue;
  readonly kind: ExceptionKind;
  /** Units that work during it; null = none for a closure, all for an opening. */
  readonly capacity: number | null;
  readonly reason: string | null;
  /** Opened, and paid for, by an adjustment; no table gives it. */
  readonly byAdjustment?: boolean;
  readonly source?: Source;
}

export interface PersonSkill {
  readonly person: ResourceId;
  readonly skill: string;
  readonly level: number | null;
  readonly source?: Source;
}

export interface Changeover {
  /** Name of a resource or of a group. A row of the resource goes before one of its group. */
  readonly resource: string;
  readonly fromFamily: string;
  readonly toFamily: string;
  readonly time: Duration;
  readonly cost: number;
  readonly source?: Source;
}

export type StockStatus = 'free' | 'blocked' | 'quality' | 'reserved';

export interface StockLot {
  readonly item: ItemId;
  readonly location: string | null;
  readonly lot: string | null;
  readonly quantity: Quantity;
  readonly status: StockStatus;
  readonly expiry: DateValue | null;
  /** What was found when it was last counted, where it was. */
  readonly counted?: Quantity;
  readonly source?: Source;
}

export type DemandKind = 'order' | 'forecast' | 'after-sales' | 'internal';

/** Open demands only: what is closed or cancelled was left out. */
export interface Demand {
  readonly id: DemandId;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly due: DateValue;
  readonly kind: DemandKind;
  readonly customer: string | null;
  /** 1 is highest. */
  readonly priority: number;
  readonly promised: DateValue | null;
  readonly price: number | null;
  readonly source?: Source;
}

export interface MasterScheduleLine {
  readonly item: ItemId;
  readonly periodStart: DateValue;
  readonly quantity: Quantity;
  readonly firm: boolean;
  readonly source?: Source;
}

export type OrderKind = 'make' | 'buy' | 'subcontract';
export type OpenOrderStatus = 'proposed' | 'firm' | 'released' | 'started' | 'done' | 'suspended';

export interface OpenOrder {
  readonly order: OrderId;
  readonly kind: OrderKind;
  readonly item: ItemId;
  /** Launched quantity. */
  readonly quantity: Quantity;
  readonly due: DateValue | null;
  readonly start: DateValue | null;
  readonly status: OpenOrderStatus;
  readonly priority: number;
  readonly supplier: string | null;
  readonly pinnedStart: DateValue | null;
  readonly doneQuantity: Quantity;
  readonly alternative: string | null;
  /** What the supplier or the workshop has confirmed, where it has; `due` is then this date. */
  readonly confirmed?: DateValue;
  readonly source?: Source;
}

/** What the planner's table knows of one operation of an open order. */
export interface OpenOrderOperation {
  readonly order: OrderId;
  readonly operation: number;
  readonly resource: ResourceId | null;
  readonly start: DateValue | null;
  readonly finish: DateValue | null;
  readonly done: Quantity;
  readonly scrapped: Quantity;
  /** Working minutes that remain, when the planner gave them; they go before the computed ones. */
  readonly remainingTime: Duration | null;
  readonly pinned: boolean;
  readonly source?: Source;
}

/** An operation of the routing that one order got when it was released; `item` is the order's, `alternative` null. */
export interface OrderRoutingOperation extends RoutingOperation {
  readonly order: OrderId;
}

/** A line of the bill that one order got when it was released. */
export interface OrderComponent {
  readonly order: OrderId;
  readonly component: ItemId;
  /** Operation of the order that consumes it; null = the first. */
  readonly operation: number | null;
  /** Per launched unit, before scrap; phantoms are passed through. */
  readonly quantity: Quantity;
  readonly fixedQuantity: Quantity;
  readonly scrap: number;
  /** What the order took from stock so far. */
  readonly consumed: Quantity;
  readonly source?: Source;
}

export interface Supplier {
  readonly supplier: string;
  readonly kind: 'supplier' | 'subcontractor' | 'carrier';
  readonly contact: string | null;
  readonly language: string | null;
  readonly calendar: CalendarId | null;
  readonly source?: Source;
}

export interface ItemSupplier {
  readonly item: ItemId;
  readonly supplier: string;
  /** Working days from order to free stock: lead time, transit and inspection together. */
  readonly leadTimeDays: number;
  /** The last of them: working days between receipt and free stock, where there are any. */
  readonly inspectionDays?: number;
  readonly minimum: Quantity | null;
  readonly multiple: Quantity | null;
  readonly price: number | null;
  readonly priceFromQuantity: Quantity | null;
  readonly priority: number;
  readonly source?: Source;
}

export interface ProgressRow {
  readonly date: DateValue | null;
  readonly order: OrderId;
  /** What was made, where the row says so: the order may be closed and gone. */
  readonly item?: ItemId | null;
  readonly operation: number | null;
  readonly resource: ResourceId | null;
  readonly operator: string | null;
  readonly good: Quantity;
  readonly scrap: Quantity;
  readonly rework: Quantity;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly cause: string | null;
  readonly remark: string | null;
  readonly source?: Source;
}

export interface StopRow {
  readonly resource: ResourceId;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly cause: string | null;
  readonly kind: 'planned' | 'unplanned' | 'induced';
  readonly source?: Source;
}
