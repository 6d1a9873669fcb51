import type { Quantity } from '../model/units';
import { enlarged, FIRST_CAPACITY } from './columns';

/** Who takes what from whom, in columns. */
export class PegStore {
  count = 0;
  item: Int32Array;
  quantity: Float64Array;
  /** Index of the order that supplies, or -1 - index of the stock lot. */
  supply: Int32Array;
  /** Index of the need that is served. */
  need: Int32Array;

  /** @param capacity how much there is room for before it must grow. */
  constructor(capacity = FIRST_CAPACITY) {
    this.item = new Int32Array(capacity);
    this.quantity = new Float64Array(capacity);
    this.supply = new Int32Array(capacity);
    this.need = new Int32Array(capacity);
  }

  add(item: number, quantity: Quantity, supply: number, need: number): void {
    const index = this.count++;
    if (index === this.item.length) this.grow(index * 2);
    this.item[index] = item;
    this.quantity[index] = quantity;
    this.supply[index] = supply;
    this.need[index] = need;
  }

  private grow(capacity: number): void {
    this.item = enlarged(this.item, capacity);
    this.quantity = enlarged(this.quantity, capacity);
    this.supply = enlarged(this.supply, capacity);
    this.need = enlarged(this.need, capacity);
  }
}
