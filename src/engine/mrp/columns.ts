/** A column of numbers that many records share. */
export type Column = Float64Array | Int32Array | Uint8Array;

/** The same column with room for more. */
export function enlarged<Kind extends Column>(column: Kind, capacity: number): Kind {
  const larger = new (column.constructor as new (length: number) => Kind)(capacity);
  larger.set(column);
  return larger;
}

/** Room to begin with where nothing better is known; it doubles whenever it is full. */
export const FIRST_CAPACITY = 1024;

/** Numbers are laid out at multiples of eight bytes. */
const ALIGNMENT = 8;

/** No more is taken at once, whatever is expected. */
const MOST_BYTES = 2 ** 30;

/**
 * One piece of memory from which the columns of a run are cut. Every large array of its own would have the garbage collector look through the
 * whole heap: with a million demands that takes longer than netting. A column for which no room is left gets memory of its own.
 */
export class ColumnRoom {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  constructor(bytes: number) {
    this.buffer = new ArrayBuffer(Math.ceil(Math.min(bytes, MOST_BYTES)));
  }

  float64(length: number): Float64Array {
    const at = this.cut(length * Float64Array.BYTES_PER_ELEMENT);
    return at === null ? new Float64Array(length) : new Float64Array(this.buffer, at, length);
  }

  int32(length: number): Int32Array {
    const at = this.cut(length * Int32Array.BYTES_PER_ELEMENT);
    return at === null ? new Int32Array(length) : new Int32Array(this.buffer, at, length);
  }

  uint8(length: number): Uint8Array {
    const at = this.cut(length);
    return at === null ? new Uint8Array(length) : new Uint8Array(this.buffer, at, length);
  }

  /** Where so many bytes begin; null when they are not there. */
  private cut(bytes: number): number | null {
    const at = this.used;
    if (at + bytes > this.buffer.byteLength) return null;
    this.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return at;
  }
}
