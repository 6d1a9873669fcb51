import type { DateValue, ItemId, Quantity } from './units';
import type { Source } from './finding';

/** A row of Shipments or Receipts: what leaves for a demand, or arrives from an order. */
export interface Movement {
  readonly id: string;
  /** The demand that is served, or the order that is delivered; null when the row names none. */
  readonly reference: string | null;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly date: DateValue | null;
  readonly carrier: string | null;
  readonly route: string | null;
  readonly dock: string | null;
  /** null = not yet done. */
  readonly doneQuantity: Quantity | null;
  readonly doneDate: DateValue | null;
  /** Receipts: who delivered, where the order no longer says so. */
  readonly supplier?: string | null;
  /** Receipts: when it was ordered, where the order no longer says so. */
  readonly orderedOn?: DateValue | null;
  /** Receipts: of what was received, what was refused; absent = not known, which counts as none. */
  readonly rejected?: Quantity | null;
  readonly source?: Source;
}

/** How much each criterion counts in a supplier's score; only their proportions matter. */
export interface SupplierWeights {
  readonly onTime: number;
  readonly inFull: number;
  readonly leadTime: number;
  readonly quality: number;
  readonly price: number;
}

/** What the planner sets for suppliers and flows (rows of Parameters). */
export interface FlowParameters {
  readonly supplierWeights: SupplierWeights;
  /** Most hours of bottleneck work that may be in the workshop; null = computed from the bottleneck's rate and the lead time. */
  readonly workInProgressLimitHours: number | null;
  /** Orders whose planned start lies further ahead are not released, however little is in progress. */
  readonly releaseWindowDays: number;
  /** Vehicles that one dock takes in an hour; absent = no limit. */
  readonly dockReceiptsPerHour?: number;
  readonly dockShipmentsPerHour?: number;
}

/** What holds where Parameters says nothing. */
export const DEFAULT_FLOW_PARAMETERS: FlowParameters = {
  supplierWeights: { onTime: 35, inFull: 15, leadTime: 10, quality: 25, price: 15 },
  workInProgressLimitHours: null,
  releaseWindowDays: 5,
};
