import type { OrderKind } from '../model/input';
import type { Minutes, Quantity } from '../model/units';
import type { PlanOrderStatus } from '../schedule/workload';
import { enlarged, type ColumnRoom } from './columns';

/** Kinds and statuses of orders by their number in the columns. */
export const ORDER_KINDS: readonly OrderKind[] = ['make', 'buy', 'subcontract'];
export const ORDER_STATUSES: readonly PlanOrderStatus[] = ['planned', 'firm', 'released', 'started'];

/** `openOrder` of a planned order. */
export const NO_OPEN_ORDER = -1;

/** Priority of a planned order that serves safety stock or nobody. */
const LOWEST_PRIORITY = 5;

/** An open order when it is put in. */
export interface NewOrder {
  readonly item: number;
  readonly kind: OrderKind;
  readonly status: PlanOrderStatus;
  readonly launched: Quantity;
  readonly good: Quantity;
  /** Bucket in which it is there; the number of buckets when that is beyond the horizon. */
  readonly bucket: number;
  /** Infinity while it is not known. */
  readonly due: Minutes;
  /** NaN when it has operations of its own. */
  readonly receipt: Minutes;
  readonly priority: number;
  /** Index into input.orders. */
  readonly openOrder: number;
}

/** All orders in columns; what is pegged to them is added up here. */
export class OrderStore {
  /** Bytes that one order takes. */
  static readonly bytes = 9 * 8 + 4 * 4 + 2;

  count = 0;
  item: Int32Array;
  kind: Uint8Array;
  status: Uint8Array;
  launched: Float64Array;
  good: Float64Array;
  bucket: Int32Array;
  due: Float64Array;
  releaseBy: Float64Array;
  receipt: Float64Array;
  /** Its own; what it serves may be more urgent. */
  priority: Float64Array;
  /** Most urgent priority among what it serves; Infinity when that is nothing or safety stock. */
  served: Float64Array;
  openOrder: Int32Array;
  /** Number of a planned order among those of its item, from 1. */
  number: Int32Array;
  /** Good units that consumers take, and the first moment at which one wants some; Infinity when nobody does. */
  pegged: Float64Array;
  firstNeed: Float64Array;

  /** @param capacity how much there is room for before it must grow. */
  constructor(capacity: number, room: ColumnRoom) {
    this.item = room.int32(capacity);
    this.kind = room.uint8(capacity);
    this.status = room.uint8(capacity);
    this.launched = room.float64(capacity);
    this.good = room.float64(capacity);
    this.bucket = room.int32(capacity);
    this.due = room.float64(capacity);
    this.releaseBy = room.float64(capacity);
    this.receipt = room.float64(capacity);
    this.priority = room.float64(capacity);
    this.served = room.float64(capacity);
    this.openOrder = room.int32(capacity);
    this.number = room.int32(capacity);
    this.pegged = room.float64(capacity);
    this.firstNeed = room.float64(capacity);
  }

  add(order: NewOrder): number {
    const index = this.count++;
    if (index === this.item.length) this.grow(index * 2);
    this.item[index] = order.item;
    this.kind[index] = ORDER_KINDS.indexOf(order.kind);
    this.status[index] = ORDER_STATUSES.indexOf(order.status);
    this.launched[index] = order.launched;
    this.good[index] = order.good;
    this.bucket[index] = order.bucket;
    this.due[index] = order.due;
    this.receipt[index] = order.receipt;
    this.priority[index] = order.priority;
    this.openOrder[index] = order.openOrder;
    this.served[index] = Infinity;
    this.firstNeed[index] = Infinity;
    return index;
  }

  /** Puts in a planned order; its due date comes with what it serves. */
  addPlanned(item: number, kind: number, launched: Quantity, good: Quantity, bucket: number): void {
    const index = this.count++;
    if (index === this.item.length) this.grow(index * 2);
    this.item[index] = item;
    this.kind[index] = kind;
    this.launched[index] = launched;
    this.good[index] = good;
    this.bucket[index] = bucket;
    this.due[index] = Infinity;
    this.receipt[index] = NaN;
    this.priority[index] = LOWEST_PRIORITY;
    this.openOrder[index] = NO_OPEN_ORDER;
    this.served[index] = Infinity;
    this.firstNeed[index] = Infinity;
  }

  /** Adds what a consumer takes. */
  peg(order: number, quantity: Quantity, wanted: Minutes): void {
    this.pegged[order] += quantity;
    this.wantedAt(order, wanted);
  }

  wantedAt(order: number, wanted: Minutes): void {
    if (wanted < this.firstNeed[order]) this.firstNeed[order] = wanted;
  }

  /** Most urgent priority among what an order serves, its own when it serves nobody. */
  urgency(order: number): number {
    return this.served[order] === Infinity ? this.priority[order] : this.served[order];
  }

  private grow(capacity: number): void {
    this.item = enlarged(this.item, capacity);
    this.kind = enlarged(this.kind, capacity);
    this.status = enlarged(this.status, capacity);
    this.launched = enlarged(this.launched, capacity);
    this.good = enlarged(this.good, capacity);
    this.bucket = enlarged(this.bucket, capacity);
    this.due = enlarged(this.due, capacity);
    this.releaseBy = enlarged(this.releaseBy, capacity);
    this.receipt = enlarged(this.receipt, capacity);
    this.priority = enlarged(this.priority, capacity);
    this.served = enlarged(this.served, capacity);
    this.openOrder = enlarged(this.openOrder, capacity);
    this.number = enlarged(this.number, capacity);
    this.pegged = enlarged(this.pegged, capacity);
    this.firstNeed = enlarged(this.firstNeed, capacity);
  }
}
