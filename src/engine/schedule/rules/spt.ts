import type { RuleFacts } from './facts';

/** Shortest processing time (TOM). */
export function shortestProcessingTime(facts: RuleFacts, x: number): number {
  return facts.work[x];
}
