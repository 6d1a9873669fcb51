import type { Finding } from '../model/finding';
import type { Item, PlanningInput } from '../model/input';
import type { ItemId, Quantity } from '../model/units';
import type { RoutingBook } from '../operations/routing';
import type { NettingFindingCode } from './finding-codes';
import type { FreeStock } from './free-stock';
import type { ItemNetwork } from './item-network';
import type { LeadTimes } from './lead-times';
import type { NeedStore } from './need-store';
import type { NettingContext } from './netting';
import type { NewOrder, OrderStore } from './order-store';
import type { PegStore } from './peg-store';
import type { PlanningClock } from './planning-clock';
import type { PurchaseTerms } from './purchasing';
import type { RecordStore } from './record-store';
import type { SupplyQueue } from './supply-queue';

/** What the steps of netting look up and fill, item after item. */
export interface NettingState {
  readonly input: PlanningInput;
  readonly context: NettingContext;
  readonly clock: PlanningClock;
  readonly network: ItemNetwork;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly routings: RoutingBook;
  readonly stock: ReadonlyMap<ItemId, FreeStock>;
  /** Open orders by item index. */
  readonly open: ReadonlyMap<number, readonly NewOrder[]>;
  readonly terms: (item: Item) => PurchaseTerms;
  /** Lead times in the working days of a supplier. */
  readonly supplierLeadTimes: (name: string | null) => LeadTimes;
  /** Order ids of the planner, in lower case. */
  readonly takenIds: ReadonlySet<string>;
  readonly needs: NeedStore;
  readonly orders: OrderStore;
  readonly queue: SupplyQueue;
  readonly pegs: PegStore;
  readonly records: RecordStore;
  readonly messages: Finding<NettingFindingCode>[];
  readonly consumption: OpenOrderConsumption;
}

/** What open orders have still to consume. */
export interface OpenOrderConsumption {
  /** Units of an order (index of input.orders) for which an operation (null = the first) still wants its components; null when it has consumed them. */
  unitsToConsume(openOrder: number, operation: number | null): Quantity | null;
  /** True when that is the operation with which the order begins. */
  isFirst(openOrder: number, operation: number | null): boolean;
}
