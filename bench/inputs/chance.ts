import { Random } from '../../src/engine/schedule/random';

/** Chance with a seed, so that every run measures the same input. */
export interface Chance {
  next(): number;
  /** Whole, both ends included. */
  whole(from: number, to: number): number;
}

export function chanceOf(seed: number): Chance {
  const random = new Random(seed);
  return { next: () => random.next(), whole: (from, to) => from + random.below(to - from + 1) };
}
