import type { RuleFacts } from './facts';

/** Critical ratio: time left until the due date over time that the remaining work takes; below 1 is late already. */
export function criticalRatio(facts: RuleFacts, x: number): number {
  return (facts.due[x] - facts.now) / Math.max(1, facts.remainingTime[x]);
}
