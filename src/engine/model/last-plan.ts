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
  /** 1-based number of the unit, and who lent a skill when; left out where it was not kept. */
  readonly unit?: number | null;
  readonly people?: readonly LastPlanPerson[];
}

export interface LastPlanPerson {
  readonly person: ResourceId;
  readonly start: Minutes;
  readonly end: Minutes;
}

export interface LastPlanOrder {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly start: Minutes;
  readonly finish: Minutes;
}
