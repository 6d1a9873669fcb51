import type { CalendarBook } from '../calendar/calendar-book';
import type { Finding } from '../model/finding';
import type { OrderKind } from '../model/input';
import type { NetRequirementRow } from '../model/plan';
import type { ItemId, Minutes, OrderId, Quantity } from '../model/units';
import type { PlanOrderStatus } from '../schedule/workload';

/** What netting needs beside the input. */
export interface NettingContext {
  readonly now: Minutes;
  readonly buckets: readonly Minutes[];
  readonly bucketEnd: Minutes;
  readonly calendars: CalendarBook;
  /** Backward scheduling of one order of a made item at infinite capacity (engine/operations). */
  readonly offset: RoutingOffsetOf;
}

/** When an order must start, and when each of its operations consumes, so that it is finished by `due`. */
export type RoutingOffsetOf = (item: ItemId, launched: Quantity, due: Minutes, alternative: string | null) => RoutingOffset;

export interface RoutingOffset {
  readonly start: Minutes;
  /** Latest start of a routing operation; null = of the first. */
  consumption(operation: number | null): Minutes;
}

/** Netting's answer: the record of every item, every order that supplies, and who takes what from whom. */
export interface Netting {
  readonly rows: readonly NetRequirementRow[];
  /** Open orders that still supply, and planned ones; a parent stands before the orders that supply it. */
  readonly orders: readonly NettedOrder[];
  readonly pegs: readonly PegLink[];
  /** Independent demands that the programme or netting did not cover as they stand, e.g. a forecast consumed by orders, by demand index: the quantity to be covered. */
  readonly demandQuantities: readonly Quantity[];
  readonly messages: readonly Finding[];
}

export interface NettedOrder {
  readonly id: OrderId;
  readonly kind: OrderKind;
  readonly item: ItemId;
  readonly status: PlanOrderStatus;
  /** Launched quantity, and the good units that it yields from now on. */
  readonly launched: Quantity;
  readonly good: Quantity;
  /** When its supply is needed; of an open order: its own due date. */
  readonly due: Minutes;
  readonly releaseBy: Minutes;
  /** For a purchase: when it is there, at the earliest from now. */
  readonly receipt: Minutes | null;
  readonly supplier: string | null;
  /** Most urgent priority among the demands it serves, at the end of the chain; its own for an open order that serves none. */
  readonly priority: number;
  /** Index into input.orders; null when planned. */
  readonly openOrder: number | null;
  readonly alternative: string | null;
}

/** `quantity` units of a supply are kept for a consumer. */
export interface PegLink {
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly supply: { readonly kind: 'order'; readonly order: number } | { readonly kind: 'stock'; readonly lot: number };
  readonly consumer:
    | { readonly kind: 'demand'; readonly demand: number }
    | { readonly kind: 'order'; readonly order: number; readonly operation: number | null }
    | { readonly kind: 'programme'; readonly line: number }
    | { readonly kind: 'safety-stock' };
  /** When the consumer wants it. */
  readonly needAt: Minutes;
}
