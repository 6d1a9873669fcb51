/**
 * A short name for a value: equal values have equal names, and two different ones practically never share one (two 32-bit FNV-1a
 * hashes with different seeds). Tells whether anything changed since the last plan; it is no protection against intent.
 *
 * @param value anything that JSON can hold; keys count in the order they were set, maps and sets count as empty.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ (text.charCodeAt(i) & 0xff), 0x01000193);
    state = Math.imul(state ^ (text.charCodeAt(i) >>> 8), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
