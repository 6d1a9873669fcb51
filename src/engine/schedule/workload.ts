import type { Duration, Interval, ItemId, Minutes, OrderId, Quantity, ResourceId } from '../model/units';
import type { WorkingTime } from '../calendar/working-time';
import type { ObjectiveWeights, OrderKind, ResourceKind } from '../model/input';

/**
 * What has to be scheduled, on what: the readable form that the operations stage makes of orders and routings, and that
 * network, load, schedule and the reasons for lateness read. References between its parts are indices into its arrays.
 */
export interface Workload {
  readonly now: Minutes;
  /** End of the compiled calendars: an operation that does not fit before it has no runway. */
  readonly end: Minutes;
  readonly units: readonly WorkloadUnit[];
  readonly resources: readonly WorkloadResource[];
  readonly skills: readonly WorkloadSkill[];
  readonly families: readonly string[];
  readonly orders: readonly WorkloadOrder[];
  readonly operations: readonly WorkloadOperation[];
  readonly goals: readonly DeliveryGoal[];
  readonly weights: ObjectiveWeights;
}

/** One machine, one tool, one person, one slot of a subcontractor: it does one thing at a time and has its own open time. */
export interface WorkloadUnit {
  readonly resource: number;
  /** 0-based number of the unit within its resource. */
  readonly number: number;
  readonly workingTime: WorkingTime;
}

export interface WorkloadResource {
  readonly id: ResourceId;
  readonly kind: ResourceKind;
  readonly sector: string | null;
  readonly group: string | null;
  /** Indices into `units`. */
  readonly units: readonly number[];
  /** False: any number of operations at a time; its first unit's open time still counts. */
  readonly finite: boolean;
  readonly bottleneck: boolean;
  /** Minutes from family f to family g at [f * families.length + g]; null when no changeover is known. */
  readonly changeovers: Int32Array | null;
}

/** A skill and the units of the persons who have it. */
export interface WorkloadSkill {
  readonly skill: string;
  readonly persons: readonly number[];
}

export type PlanOrderStatus = 'planned' | 'firm' | 'released' | 'started';

export interface WorkloadOrder {
  readonly id: OrderId;
  readonly item: ItemId;
  readonly kind: OrderKind;
  readonly status: PlanOrderStatus;
  readonly due: Minutes;
  /** 6 - priority, at least 1, of the most urgent demand it serves. */
  readonly weight: number;
  /** Indices into `operations`, in routing order. */
  readonly operations: readonly number[];
}

export interface WorkloadOperation {
  readonly order: number;
  /** Number of the routing operation, e.g. 10. */
  readonly operation: number;
  readonly description: string;
  /** Units launched, and units that are still to be processed here. */
  readonly launched: Quantity;
  readonly remaining: Quantity;
  /** Ways to do it, the preferred first; a done operation is not in the workload. */
  readonly modes: readonly OperationMode[];
  /** Index into `skills`; null = nobody is needed. A person who is the mode's own resource answers for himself. */
  readonly skill: number | null;
  readonly people: number;
  /** Index into `resources` of kind tool. */
  readonly tool: number | null;
  /** Index into `families`. */
  readonly family: number | null;
  /** Clock time before it; counts in earliest and latest dates only (DOMAIN convention 12). */
  readonly queue: Duration;
  /** Clock time after it until a successor may start: wait + move. */
  readonly lag: Duration;
  readonly predecessors: readonly OperationLink[];
  /** When all bought or stocked material pegged to it is there; `now` when nothing is missing. */
  readonly materialReady: Minutes;
  /** The item that makes `materialReady` late, for the reason; null when material does not bind. */
  readonly materialItem: ItemId | null;
  readonly interruptible: boolean;
  /** Kept where the planner or the frozen zone put it. */
  readonly fixed: FixedPlace | null;
  /** True when work has begun: it continues first thing on its resource, no changeover or setup is due again. */
  readonly started: boolean;
  /** Where the last plan had it, null when it is new; of work that has begun the moment it began, so that several on one resource go on in that order. */
  readonly lastStart: Minutes | null;
  /** Where the last plan let it end: with shared persons the order in which operations got them shows in their ends alone. */
  readonly lastFinish?: Minutes | null;
  readonly lastResource: number | null;
  /** 0-based number of the unit that the last plan had it on, and who lent a skill when (`unit` = index into `units`); left out where it was not kept. */
  readonly lastUnit?: number | null;
  readonly lastPeople?: readonly LastPersonTime[] | null;
}

export interface LastPersonTime extends Interval {
  readonly unit: number;
}

export interface OperationMode {
  /** Index into `resources`. */
  readonly resource: number;
  /** Whole minutes of working time. */
  readonly setup: Duration;
  readonly run: Duration;
  /**
   * Subcontracted work is counted in working days, not minutes: begun at the first open minute of its unit at or after the moment it may
   * start (on working day d), it is there at the first open minute of working day d + workingDays (`finishAfterWorkingDays`). `setup` is
   * then 0 and `run` only an estimate of the open minutes in between; the scheduled run is what is open between start and finish.
   */
  readonly workingDays?: number;
}

export interface FixedPlace {
  readonly reason: 'pinned' | 'frozen';
  /** Index into `resources`. */
  readonly resource: number;
  readonly start: Minutes;
}

/** `operation` waits for `predecessor`. */
export interface OperationLink {
  readonly predecessor: number;
  /** routing: same order; material: the predecessor is the last operation of an order that makes a component. */
  readonly kind: 'routing' | 'material';
  /**
   * Lots that move on before the whole is done, for a transfer batch: quantities in order of moving, summing to the predecessor's remaining
   * quantity. null: the whole lot. Batch k may start here once its last unit has finished there, plus the lag.
   */
  readonly transfer: readonly Quantity[] | null;
}

/** A demand (or an open order that serves none) that ought to be there by `due`. */
export interface DeliveryGoal {
  /** Demand id, or order id for an order without a demand. */
  readonly key: string;
  readonly kind: 'demand' | 'order';
  readonly due: Minutes;
  readonly weight: number;
  /** Last operations of the orders it is pegged to; ready when all are finished and their lag is over. */
  readonly operations: readonly number[];
  /** When its pegged stock, receipts and purchases are there. */
  readonly supplyReady: Minutes;
}
