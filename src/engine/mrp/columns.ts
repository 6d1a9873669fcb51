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
