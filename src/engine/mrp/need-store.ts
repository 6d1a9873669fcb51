import type { Minutes, Quantity } from '../model/units';
import { enlarged, FIRST_CAPACITY } from './columns';

/** Kinds of consumer. */
export const DEMAND = 0;
export const PROGRAMME = 1;
export const ORDER = 2;
export const SAFETY = 3;

/** A need: so many units of an item for a consumer at a moment. */
export interface Need {
  readonly kind: number;
  /** Index of input.demands, input.masterSchedule or the orders; 0 for safety stock. */
  readonly consumer: number;
  /** Operation that consumes; NaN = the first, or none. */
  readonly operation: number;
  readonly quantity: Quantity;
  /** When the consumer wants it. */
  readonly wanted: Minutes;
  /** The moment that decides its bucket: a date without a time stays inside its day. */
  readonly moment: Minutes;
  readonly priority: number;
}

/** All needs in columns, those of one item linked in order of arrival. */
export class NeedStore {
  count = 0;
  quantity: Float64Array;
  wanted: Float64Array;
  moment: Float64Array;
  priority: Float64Array;
  operation: Float64Array;
  consumer: Int32Array;
  kind: Uint8Array;
  private next: Int32Array;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;

  /** @param capacity how many needs there is room for before it must grow. */
  constructor(items: number, capacity = FIRST_CAPACITY) {
    this.quantity = new Float64Array(capacity);
    this.wanted = new Float64Array(capacity);
    this.moment = new Float64Array(capacity);
    this.priority = new Float64Array(capacity);
    this.operation = new Float64Array(capacity);
    this.consumer = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.next = new Int32Array(capacity);
    this.head = new Int32Array(items).fill(-1);
    this.tail = new Int32Array(items).fill(-1);
  }

  /** Adds a need of an item; `item` -1 keeps it apart from every item. Returns its index. */
  add(item: number, need: Need): number {
    const index = this.count++;
    if (index === this.quantity.length) this.grow(index * 2);
    this.quantity[index] = need.quantity;
    this.wanted[index] = need.wanted;
    this.moment[index] = need.moment;
    this.priority[index] = need.priority;
    this.operation[index] = need.operation;
    this.consumer[index] = need.consumer;
    this.kind[index] = need.kind;
    this.next[index] = -1;
    if (item < 0) return index;
    if (this.head[item] < 0) this.head[item] = index;
    else this.next[this.tail[item]] = index;
    this.tail[item] = index;
    return index;
  }

  /** The needs of an item in order of arrival. */
  ofItem(item: number): number[] {
    const needs: number[] = [];
    for (let need = this.head[item]; need >= 0; need = this.next[need]) needs.push(need);
    return needs;
  }

  private grow(capacity: number): void {
    this.quantity = enlarged(this.quantity, capacity);
    this.wanted = enlarged(this.wanted, capacity);
    this.moment = enlarged(this.moment, capacity);
    this.priority = enlarged(this.priority, capacity);
    this.operation = enlarged(this.operation, capacity);
    this.consumer = enlarged(this.consumer, capacity);
    this.kind = enlarged(this.kind, capacity);
    this.next = enlarged(this.next, capacity);
  }
}
