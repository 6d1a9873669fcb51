import type { RuleFacts } from './facts';

/** Earliest due date, of the operation: the latest finish that its most pressing goal allows. */
export function earliestDueDate(facts: RuleFacts, x: number): number {
  return facts.latestFinish[x];
}
