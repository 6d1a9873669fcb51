import type { DispatchingRule } from '../dispatching-rules';
import { bottleneckFirst } from './bottleneck';
import { criticalRatio } from './cr';
import { earliestDueDate } from './edd';
import type { RuleFacts } from './facts';
import { fifo } from './fifo';
import { longestProcessingTime } from './lpt';
import { shortestProcessingTime } from './spt';
import { slackPerOperation } from './slack';
import { weightedShortestProcessingTime } from './wspt';

/** Priority of operation x: the smallest goes first; ties go to the lower index. */
export type PriorityRule = (facts: RuleFacts, x: number) => number;

/** The rules by name. */
export const PRIORITY_OF: Readonly<Record<DispatchingRule, PriorityRule>> = {
  FIFO: fifo,
  SPT: shortestProcessingTime,
  LPT: longestProcessingTime,
  EDD: earliestDueDate,
  CR: criticalRatio,
  SLACK: slackPerOperation,
  WSPT: weightedShortestProcessingTime,
  BOTTLENECK: bottleneckFirst,
};
