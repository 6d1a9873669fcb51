import type { Item } from '../model/input';
import type { NetRequirementRow } from '../model/plan';
import type { Minutes, Quantity } from '../model/units';
import { enlarged, type ColumnRoom } from './columns';

/** The record of one item, one entry a bucket. */
export interface ItemRecord {
  readonly gross: Float64Array;
  readonly receipts: Float64Array;
  readonly net: Float64Array;
  readonly good: Float64Array;
  readonly release: Float64Array;
}

/** A quantity that the record has in every bucket. */
export type RecordKind = Exclude<keyof NetRequirementRow, 'item' | 'bucket'>;

/** Where each stands in a cell; the projected stock follows from the others. */
const PLACES: Readonly<Record<Exclude<RecordKind, 'projected'>, number>> = {
  gross: 0,
  receipts: 1,
  net: 2,
  plannedReceipt: 3,
  plannedRelease: 4,
};

/** Numbers of a cell that stand side by side. */
const WIDTH = 5;

/** Columns of the buckets in which something happens; the others follow from them. */
export class RecordStore {
  /** Bytes that one cell takes. */
  static readonly bytes = WIDTH * 8 + 4;

  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly onHand: Float64Array;
  private count = 0;
  private bucket: Int32Array;
  /** Of each cell: gross, receipts, net, planned receipt, planned release. The projected stock follows from them. */
  private cells: Float64Array;

  /** @param capacity how many cells there is room for before it must grow. */
  constructor(items: number, capacity: number, room: ColumnRoom) {
    this.bucket = room.int32(capacity);
    this.cells = room.float64(capacity * WIDTH);
    this.first = new Int32Array(items).fill(-1);
    this.last = new Int32Array(items);
    this.onHand = new Float64Array(items);
  }

  add(item: number, onHand: Quantity, record: ItemRecord, buckets: number): void {
    const { gross, receipts, net, good, release } = record;
    this.first[item] = this.count;
    this.onHand[item] = onHand;
    for (let at = 0; at < buckets; at++) {
      if (gross[at] === 0 && receipts[at] === 0 && net[at] === 0 && good[at] === 0 && release[at] === 0) continue;
      const cell = this.count++;
      if (cell === this.bucket.length) {
        this.bucket = enlarged(this.bucket, cell * 2);
        this.cells = enlarged(this.cells, cell * 2 * WIDTH);
      }
      this.bucket[cell] = at;
      const base = cell * WIDTH;
      this.cells[base] = gross[at];
      this.cells[base + 1] = receipts[at];
      this.cells[base + 2] = net[at];
      this.cells[base + 3] = good[at];
      this.cells[base + 4] = release[at];
    }
    this.last[item] = this.count;
  }

  /** One quantity of an item's record, an entry a bucket; null when the item has no record. */
  values(item: number, kind: RecordKind, buckets: number): Quantity[] | null {
    const from = this.first[item];
    if (from < 0) return null;
    const values = new Array<Quantity>(buckets).fill(0);
    const { bucket, cells } = this;
    const to = this.last[item];
    if (kind !== 'projected') {
      for (let cell = from; cell < to; cell++) values[bucket[cell]] = cells[cell * WIDTH + PLACES[kind]];
      return values;
    }
    let projected = this.onHand[item];
    let cell = from;
    for (let at = 0; at < buckets; at++) {
      if (cell < to && bucket[cell] === at) projected = this.projectedAfter(cell++, projected);
      values[at] = projected;
    }
    return values;
  }

  /** The same steps as in sizeLots, so that the same number comes out to the last digit. */
  private projectedAfter(cell: number, before: Quantity): Quantity {
    const base = cell * WIDTH;
    return before + (this.cells[base + 1] - this.cells[base]) + this.cells[base + 3];
  }

  /** Rows of every item that has a record, in the order of the table, one a bucket. */
  rows(items: readonly Item[], buckets: readonly Minutes[]): NetRequirementRow[] {
    const rows: NetRequirementRow[] = [];
    const { bucket, cells } = this;
    items.forEach(({ item }, index) => {
      let cell = this.first[index];
      if (cell < 0) return;
      let projected = this.onHand[index];
      for (let at = 0; at < buckets.length; at++) {
        const base = cell * WIDTH;
        if (cell < this.last[index] && bucket[cell] === at) {
          projected = this.projectedAfter(cell++, projected);
          rows.push({
            item,
            bucket: buckets[at],
            gross: cells[base],
            receipts: cells[base + 1],
            projected,
            net: cells[base + 2],
            plannedReceipt: cells[base + 3],
            plannedRelease: cells[base + 4],
          });
        } else rows.push({ item, bucket: buckets[at], gross: 0, receipts: 0, projected, net: 0, plannedReceipt: 0, plannedRelease: 0 });
      }
    });
    return rows;
  }
}
