import type { Minutes, Quantity } from '../model/units';
import { enlarged, type ColumnRoom } from './columns';

/** Kinds of consumer. */
export const DEMAND = 0;
export const PROGRAMME = 1;
export const ORDER = 2;
export const SAFETY = 3;

/** `line` of a need that no bill of material asks for. */
export const NO_LINE = -1;

/** A need: so many units of an item for a consumer at a moment. */
export interface Need {
  readonly kind: number;
  /** Index of input.demands, input.masterSchedule or the orders; 0 for safety stock. */
  readonly consumer: number;
  /** Place of the line of the network by which an order consumes; NO_LINE of other consumers. */
  readonly line: number;
  readonly quantity: Quantity;
  /** When the consumer wants it. */
  readonly wanted: Minutes;
  /** The moment that decides its bucket: a date without a time stays inside its day. */
  readonly moment: Minutes;
  readonly priority: number;
}

/** Numbers of a need that stand side by side. */
const WIDTH = 4;

/**
 * All needs, those of one item linked in order of arrival. Netting reads the numbers of a need together and those of an item's needs lie far
 * apart, so they stand side by side, in one line of the processor's cache; what only the result reads has columns of its own.
 */
export class NeedStore {
  /** Bytes that one need takes. */
  static readonly bytes = WIDTH * 8 + 3 * 4 + 1;

  count = 0;
  consumer: Int32Array;
  line: Int32Array;
  kind: Uint8Array;
  /** Of each need: quantity, wanted, moment, priority. */
  private numbers: Float64Array;
  private next: Int32Array;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;

  /** @param capacity how many needs there is room for before it must grow. */
  constructor(items: number, capacity: number, room: ColumnRoom) {
    this.numbers = room.float64(capacity * WIDTH);
    this.consumer = room.int32(capacity);
    this.line = room.int32(capacity);
    this.kind = room.uint8(capacity);
    this.next = room.int32(capacity);
    this.head = new Int32Array(items).fill(-1);
    this.tail = new Int32Array(items).fill(-1);
  }

  /** Adds a need of an item; `item` -1 keeps it apart from every item. Returns its index. */
  add(item: number, need: Need): number {
    const index = this.count++;
    if (index === this.next.length) this.grow(index * 2);
    const first = index * WIDTH;
    this.numbers[first] = need.quantity;
    this.numbers[first + 1] = need.wanted;
    this.numbers[first + 2] = need.moment;
    this.numbers[first + 3] = need.priority;
    this.consumer[index] = need.consumer;
    this.line[index] = need.line;
    this.kind[index] = need.kind;
    this.next[index] = -1;
    if (item < 0) return index;
    if (this.head[item] < 0) this.head[item] = index;
    else this.next[this.tail[item]] = index;
    this.tail[item] = index;
    return index;
  }

  quantity(need: number): Quantity {
    return this.numbers[need * WIDTH];
  }

  wanted(need: number): Minutes {
    return this.numbers[need * WIDTH + 1];
  }

  moment(need: number): Minutes {
    return this.numbers[need * WIDTH + 2];
  }

  priority(need: number): number {
    return this.numbers[need * WIDTH + 3];
  }

  /** First need of an item, and the one that arrived after another; -1 when there is none. */
  firstOf(item: number): number {
    return this.head[item];
  }

  nextOf(need: number): number {
    return this.next[need];
  }

  private grow(capacity: number): void {
    this.numbers = enlarged(this.numbers, capacity * WIDTH);
    this.consumer = enlarged(this.consumer, capacity);
    this.line = enlarged(this.line, capacity);
    this.kind = enlarged(this.kind, capacity);
    this.next = enlarged(this.next, capacity);
  }
}
