import type { Minutes, OrderId, Quantity, ResourceId, ItemId } from './units';

/** What the last run wrote, read back from Jalon's own sheets: for 'what changed' and for keeping a plan stable. */
export interface LastPlan {
  readonly operations: readonly LastPlanOperation[];
  readonly orders: readonly LastPlanOrder[];
}

export interface LastPlanOperation {
  readonly order: OrderId;
  readonly operation: number;
  readonly resource: ResourceId;
  readonly start: Minutes;
  readonly finish: Minutes;
}

export interface LastPlanOrder {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly start: Minutes;
  readonly finish: Minutes;
}
