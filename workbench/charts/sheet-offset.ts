/** Pixels from the sheet's edge to the beginning of a row or column, hidden ones (of size 0) left out. */
export function offsetOf(index: number, sizes: ReadonlyMap<number, number>, usual: number): number {
  let offset = index * usual;
  for (const [at, size] of sizes) if (at < index) offset += size - usual;
  return offset;
}
