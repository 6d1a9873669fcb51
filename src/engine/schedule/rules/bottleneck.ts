import type { RuleFacts } from './facts';

/** Keeps the bottleneck fed: what is done on it or leads to it goes first, by its latest start; the rest behind, likewise. */
export function bottleneckFirst(facts: RuleFacts, x: number): number {
  return facts.latestStart[x] + (facts.feedsBottleneck[x] === 1 ? 0 : BEHIND_ALL);
}

/** Minutes: more than any two dates of a plan are apart. */
const BEHIND_ALL = 1e9;
