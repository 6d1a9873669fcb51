/** Chance with a seed (mulberry32), so that every run measures the same input. */
export interface Chance {
  next(): number;
  whole(from: number, to: number): number;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, whole: (from, to) => from + Math.floor(next() * (to - from + 1)) };
}
