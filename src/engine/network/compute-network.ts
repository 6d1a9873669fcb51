import type { Workload } from '../schedule/workload';
import { criticalOperations } from './critical-operations';
import { arrivalOf, latestFor } from './link-bounds';
import type { DateColumns } from './link-bounds';
import type { NetworkDates } from './network-dates';
import { networkSlacks } from './network-slacks';
import { finishFrom, firstStart, lastStart, lastStartUpTo } from './node-dates';
import { operationGraph } from './operation-graph';
import type { OperationGraph } from './operation-graph';
import { finishOf } from './unbounded-time';

/**
 * Earliest and latest dates at infinite capacity over routings and material links together.
 *
 * Earliest: from `now`, material and predecessors (finish + lag), then the queue, then work in open time. A fixed operation starts where it is
 * fixed; one that has begun has no queue and no setup left. Latest: backward from the due dates of the goals that rest on an operation,
 * directly or through its successors; an operation on which neither goal nor successor rests takes its order's due date. A predecessor
 * of a fixed operation must be done by its fixed start. With transfer batches the first and the last batch count, those between do not:
 * with equal batches that is exact, with uneven ones a start may be too early. Changeovers are not known here. Before and after the
 * compiled calendars every minute counts as open, so that every date exists.
 * Linear in operations and links, logarithmic in the calendars.
 */
export function computeNetwork(workload: Workload): NetworkDates {
  const graph = operationGraph(workload);
  const count = graph.nodes.length;
  const dates: DateColumns = {
    earliestStart: new Float64Array(count),
    earliestFinish: new Float64Array(count),
    latestStart: new Float64Array(count),
    latestFinish: new Float64Array(count),
    decidedBy: new Int32Array(count).fill(-1),
    goalFinish: goalFinishes(workload),
  };
  for (const i of graph.order) placeEarliest(i, graph, workload.now, dates);
  for (let k = count - 1; k >= 0; k--) placeLatest(graph.order[k], graph, workload, dates);
  const slacks = networkSlacks(graph, workload.now, dates);
  const { earliestStart, earliestFinish, latestStart, latestFinish } = dates;
  return {
    earliestStart,
    earliestFinish,
    latestStart,
    latestFinish,
    ...slacks,
    ...criticalOperations(workload, graph, slacks.totalSlack, dates.decidedBy),
  };
}

function goalFinishes({ operations, goals }: Workload): Float64Array {
  const latest = new Float64Array(operations.length).fill(Infinity);
  for (const goal of goals) {
    for (const i of goal.operations) latest[i] = Math.min(latest[i], goal.due - operations[i].lag);
  }
  return latest;
}

function placeEarliest(i: number, graph: OperationGraph, now: number, dates: DateColumns): void {
  const node = graph.nodes[i];
  dates.earliestStart[i] = node.fixedStart ?? earliestFree(i, graph, now, dates);
  dates.earliestFinish[i] = finishFrom(node, dates.earliestStart[i]);
}

function earliestFree(i: number, graph: OperationGraph, now: number, dates: DateColumns): number {
  const node = graph.nodes[i];
  let arrival = Math.max(now, node.operation.materialReady);
  for (const link of node.incoming) {
    const there = arrivalOf(link, graph, dates.earliestStart, dates.earliestFinish);
    if (there < arrival || (there === arrival && dates.decidedBy[i] !== -1)) continue;
    arrival = there;
    dates.decidedBy[i] = link.from;
  }
  let start = firstStart(node, arrival + node.queue);
  for (const { from, overlap } of node.incoming) {
    if (overlap === null) continue;
    const lastThere = dates.earliestFinish[from] + graph.nodes[from].operation.lag;
    const done = finishOf(node.workingTime, lastThere, overlap.after);
    if (finishFrom(node, start) >= done) continue;
    start = firstStart(node, node.mayPause ? lastStart(node, done) : done - node.work);
    dates.decidedBy[i] = from;
  }
  return start;
}

function placeLatest(i: number, graph: OperationGraph, workload: Workload, dates: DateColumns): void {
  const node = graph.nodes[i];
  const { operation, outgoing } = node;
  let byFinish = dates.goalFinish[i];
  let byStart = Infinity;
  if (outgoing.length === 0 && byFinish === Infinity) byFinish = workload.orders[operation.order].due - operation.lag;
  for (const link of outgoing) {
    const bounds = latestFor(link, graph, dates.latestStart, dates.latestFinish);
    byFinish = Math.min(byFinish, bounds.finish);
    byStart = Math.min(byStart, bounds.start);
  }
  const start = lastStart(node, byFinish);
  dates.latestStart[i] = start <= byStart ? start : lastStartUpTo(node, byStart);
  dates.latestFinish[i] = finishFrom(node, dates.latestStart[i]);
}
