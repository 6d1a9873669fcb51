import type { RuleFacts } from './facts';

/** Slack per remaining operation: time left until the latest start, shared by the operations that are still to do. */
export function slackPerOperation(facts: RuleFacts, x: number): number {
  return (facts.latestStart[x] - facts.now) / facts.remainingOperations[x];
}
