import type { RuleFacts } from './facts';

/** First in, first out (PAPS): what can begin first goes first. */
export function fifo(facts: RuleFacts, x: number): number {
  return facts.head[x];
}
