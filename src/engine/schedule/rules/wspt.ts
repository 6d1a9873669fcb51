import type { RuleFacts } from './facts';

/** Weighted shortest processing time (Smith's rule): the most weight a minute goes first. */
export function weightedShortestProcessingTime(facts: RuleFacts, x: number): number {
  return facts.work[x] / facts.weight[x];
}
