import { arrivalOf, latestFor } from './link-bounds';
import type { DateColumns } from './link-bounds';
import type { NetworkDates } from './network-dates';
import { lastStart } from './node-dates';
import type { OperationGraph } from './operation-graph';
import { openFrom, workAt } from './unbounded-time';

/** Total, free and independent slack of every operation from its dates, in working minutes of its own calendar. */
export function networkSlacks(
  graph: OperationGraph,
  now: number,
  dates: DateColumns,
): Pick<NetworkDates, 'totalSlack' | 'freeSlack' | 'independentSlack'> {
  const count = graph.nodes.length;
  const totalSlack = new Float64Array(count);
  const freeSlack = new Float64Array(count);
  const independentSlack = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const { workingTime } = graph.nodes[i];
    const start = workAt(workingTime, dates.earliestStart[i]);
    totalSlack[i] = workAt(workingTime, dates.latestStart[i]) - start;
    freeSlack[i] = freeSlackOf(i, graph, dates, totalSlack[i]);
    const pushed = Math.max(start, workAt(workingTime, startAfterLatePredecessors(i, graph, now, dates)));
    independentSlack[i] = Math.max(0, freeSlack[i] - (pushed - start));
  }
  return { totalSlack, freeSlack, independentSlack };
}

function freeSlackOf(i: number, graph: OperationGraph, dates: DateColumns, totalSlack: number): number {
  const node = graph.nodes[i];
  if (node.outgoing.length === 0) return Math.max(0, totalSlack);
  const start = workAt(node.workingTime, dates.earliestStart[i]);
  const roomUpTo = (latest: number): number => workAt(node.workingTime, latest) - start;
  const goal = dates.goalFinish[i];
  let least = goal < Infinity ? Math.max(0, roomUpTo(lastStart(node, goal))) : Infinity;
  for (const link of node.outgoing) {
    const bounds = latestFor(link, graph, dates.earliestStart, dates.earliestFinish);
    least = Math.min(least, roomUpTo(lastStart(node, bounds.finish)));
    if (bounds.start < Infinity) least = Math.min(least, roomUpTo(bounds.start));
  }
  return least;
}

/** When the operation could start if all that it waits for were as late as allowed. */
function startAfterLatePredecessors(i: number, graph: OperationGraph, now: number, dates: DateColumns): number {
  const { operation, workingTime, incoming, queue, fixedStart } = graph.nodes[i];
  if (fixedStart !== null) return fixedStart;
  let arrival = Math.max(now, operation.materialReady);
  for (const link of incoming) arrival = Math.max(arrival, arrivalOf(link, graph, dates.latestStart, dates.latestFinish));
  return openFrom(workingTime, arrival + queue);
}
