import { QUANTITY_TOLERANCE, type Minutes, type Quantity } from '../model/units';
import { enlarged } from './columns';

/** What a supply of an item is: an order (its index), a stock lot (-1 - its index), or what a phantom passes down. */
export const PASSED_DOWN = -2147483648;

/** What a consumer takes from a supply. */
export type Take = (supply: number, quantity: Quantity, bucket: number) => void;

/**
 * Supplies of one item in the order in which they are used: stock, then by bucket what is open, then what is planned. Some of it may be
 * reserved for safety stock, to be used when nothing else is there. One queue serves all items, one after the other.
 */
export class SupplyQueue {
  private count = 0;
  private supply = new Int32Array(64);
  private bucket = new Int32Array(64);
  /** Units that nobody has taken yet. */
  private left = new Float64Array(64);
  private expiry = new Float64Array(64);
  private first = 0;
  private reserved: { readonly at: number; quantity: Quantity }[] = [];
  private firstReserved = 0;
  private reservedQuantity = 0;

  clear(): void {
    this.count = 0;
    this.first = 0;
    this.firstReserved = 0;
    this.reservedQuantity = 0;
    if (this.reserved.length > 0) this.reserved = [];
  }

  /** Appends a supply; it serves only what is wanted before its expiry. */
  add(supply: number, bucket: number, quantity: Quantity, expiry: Minutes): void {
    const at = this.count++;
    if (at === this.supply.length) {
      this.supply = enlarged(this.supply, at * 2);
      this.bucket = enlarged(this.bucket, at * 2);
      this.left = enlarged(this.left, at * 2);
      this.expiry = enlarged(this.expiry, at * 2);
    }
    this.supply[at] = supply;
    this.bucket[at] = bucket;
    this.left[at] = quantity;
    this.expiry[at] = expiry;
  }

  /** Takes up to `wanted` units that are there by the bucket and keep until the moment; returns what could not be had. */
  take(wanted: Quantity, bucket: number, moment: Minutes, onTake: Take): Quantity {
    let open = wanted;
    while (open > QUANTITY_TOLERANCE && this.first < this.count) {
      const at = this.first;
      if (this.bucket[at] > bucket) break;
      if (this.left[at] <= QUANTITY_TOLERANCE || this.expiry[at] <= moment) {
        this.first++;
        continue;
      }
      const quantity = Math.min(open, this.left[at]);
      this.left[at] -= quantity;
      open -= quantity;
      onTake(this.supply[at], quantity, this.bucket[at]);
    }
    return open > QUANTITY_TOLERANCE ? this.takeReserved(open, onTake) : 0;
  }

  /** Brings the reserve up to `target` from what is there by the bucket and does not expire. */
  reserve(target: Quantity, bucket: number, onTake: Take): void {
    for (let at = this.first; at < this.count && this.reservedQuantity < target - QUANTITY_TOLERANCE; at++) {
      if (this.bucket[at] > bucket) return;
      if (this.left[at] <= QUANTITY_TOLERANCE || this.expiry[at] !== Infinity) continue;
      const quantity = Math.min(target - this.reservedQuantity, this.left[at]);
      this.left[at] -= quantity;
      this.reservedQuantity += quantity;
      this.reserved.push({ at, quantity });
      onTake(this.supply[at], quantity, this.bucket[at]);
    }
  }

  /** What is still reserved. */
  forEachReserved(onTake: Take): void {
    for (const { at, quantity } of this.reserved) {
      if (quantity > QUANTITY_TOLERANCE) onTake(this.supply[at], quantity, this.bucket[at]);
    }
  }

  private takeReserved(wanted: Quantity, onTake: Take): Quantity {
    let open = wanted;
    while (open > QUANTITY_TOLERANCE && this.firstReserved < this.reserved.length) {
      const entry = this.reserved[this.firstReserved];
      const quantity = Math.min(open, entry.quantity);
      entry.quantity -= quantity;
      this.reservedQuantity -= quantity;
      open -= quantity;
      if (quantity > 0) onTake(this.supply[entry.at], quantity, this.bucket[entry.at]);
      if (entry.quantity <= QUANTITY_TOLERANCE) this.firstReserved++;
    }
    return open > QUANTITY_TOLERANCE ? open : 0;
  }
}
