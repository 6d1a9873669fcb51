import type { Quantity } from '../model/units';
import { enlarged, type ColumnRoom } from './columns';

/** All pegs in columns: so many units of a supply for a need. The item is the supply's. */
export class PegStore {
  /** Bytes that one peg takes. */
  static readonly bytes = 8 + 2 * 4;

  count = 0;
  quantity: Float64Array;
  /** An order (its index), or a stock lot (-1 - its index). */
  supply: Int32Array;
  /** Index of the need. */
  need: Int32Array;

  /** @param capacity how many pegs there is room for before it must grow. */
  constructor(capacity: number, room: ColumnRoom) {
    this.quantity = room.float64(capacity);
    this.supply = room.int32(capacity);
    this.need = room.int32(capacity);
  }

  add(quantity: Quantity, supply: number, need: number): void {
    const index = this.count++;
    if (index === this.quantity.length) this.grow(index * 2);
    this.quantity[index] = quantity;
    this.supply[index] = supply;
    this.need[index] = need;
  }

  private grow(capacity: number): void {
    this.quantity = enlarged(this.quantity, capacity);
    this.supply = enlarged(this.supply, capacity);
    this.need = enlarged(this.need, capacity);
  }
}
