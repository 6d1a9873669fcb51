import type { RuleFacts } from './facts';

/** Longest processing time. */
export function longestProcessingTime(facts: RuleFacts, x: number): number {
  return -facts.work[x];
}
