import { addWorkingDays } from '../calendar/working-days';
import { finishAfterWorkingDays, startBeforeWorkingDays } from '../operations/working-days';
import type { Minutes } from '../model/units';
import type { OperationNode } from './operation-graph';
import { closeUpTo, finishOf, openFrom, startOf, uninterruptedFrom, uninterruptedUpTo } from './unbounded-time';

/** First moment at or after `at` at which the operation can begin. */
export function firstStart({ mayPause, workingTime, work }: OperationNode, at: Minutes): Minutes {
  return mayPause ? openFrom(workingTime, at) : uninterruptedFrom(workingTime, at, work);
}

/** When the operation is done that begins at `start`. */
export function finishFrom({ workingTime, work, workingDays }: OperationNode, start: Minutes): Minutes {
  if (workingDays === null) return finishOf(workingTime, start, work);
  return finishAfterWorkingDays(workingTime, start, workingDays) ?? addWorkingDays(workingTime, start, workingDays);
}

/** The latest start from which the operation is done by `finish`. */
export function lastStart({ mayPause, workingTime, work, workingDays }: OperationNode, finish: Minutes): Minutes {
  if (workingDays !== null) return startBeforeWorkingDays(workingTime, finish, workingDays);
  if (!mayPause) return uninterruptedUpTo(workingTime, finish, work);
  return startOf(workingTime, closeUpTo(workingTime, finish), work);
}

/** The latest start of the operation that is not after `at`. */
export function lastStartUpTo(node: OperationNode, at: Minutes): Minutes {
  return node.mayPause ? lastStart(node, finishFrom(node, at)) : lastStart(node, at + node.work);
}
