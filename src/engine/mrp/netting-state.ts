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
import type { TakenNumbers } from './number-orders';
import type { NewOrder, OrderStore } from './order-store';
import type { OrderTimes } from './order-times';
import type { PegStore } from './peg-store';
import type { PlanningClock } from './planning-clock';
import type { PurchaseTerms } from './purchasing';
import type { RecordStore } from './record-store';
import type { SortedNeeds } from './sort-needs';
import type { SupplyQueue } from './supply-queue';

/** What the steps of netting look up and fill, item after item. */
export interface NettingState {
  readonly input: PlanningInput;
  readonly context: NettingContext;
  readonly clock: PlanningClock;
  readonly network: ItemNetwork;
  readonly routings: RoutingBook;
  readonly stock: ReadonlyMap<ItemId, FreeStock>;
  /** Open orders by item index. */
  readonly open: ReadonlyMap<number, readonly NewOrder[]>;
  readonly terms: (item: Item) => PurchaseTerms;
  /** Lead times in the working days of a supplier. */
  readonly supplierLeadTimes: (name: string | null) => LeadTimes;
  /** Lead times in the working days of the plant. */
  readonly leadTimes: LeadTimes;
  readonly taken: TakenNumbers;
  readonly needs: NeedStore;
  readonly orders: OrderStore;
  readonly queue: SupplyQueue;
  /** The needs of the item that is being netted, and the times of the order that is being released. */
  readonly sorted: SortedNeeds;
  readonly times: OrderTimes;
  readonly pegs: PegStore;
  readonly records: RecordStore;
  readonly messages: Finding<NettingFindingCode>[];
  readonly consumption: OpenOrderConsumption;
}

/** What open orders have still to consume. */
export interface OpenOrderConsumption {
  /** Units of an order (index of input.orders) for which an operation (null = the first) still wants its components; null when it has consumed them. */
  unitsToConsume(openOrder: number, operation: number | null): Quantity | null;
  /** Units of it that reach an operation (null = the first), whether it has consumed its components or not. */
  unitsReaching(openOrder: number, operation: number | null): Quantity;
  /** True when that is the operation with which the order begins. */
  isFirst(openOrder: number, operation: number | null): boolean;
}
