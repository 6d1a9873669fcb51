import type { GraphLink, OperationGraph } from './operation-graph';
import { finishOf, startOf } from './unbounded-time';

/** Earliest and latest dates while they are made. */
export interface DateColumns {
  readonly earliestStart: Float64Array;
  readonly earliestFinish: Float64Array;
  readonly latestStart: Float64Array;
  readonly latestFinish: Float64Array;
  /** The predecessor that decides the earliest start; -1: none does. */
  readonly decidedBy: Int32Array;
  /** Latest finish that the goals allow, lag included; Infinity where none rests on the operation. */
  readonly goalFinish: Float64Array;
}

/** When the first lot of a link arrives, the predecessor being done at these dates. */
export function arrivalOf({ from, overlap }: GraphLink, graph: OperationGraph, starts: Float64Array, finishes: Float64Array): number {
  const { operation, workingTime } = graph.nodes[from];
  return operation.lag + (overlap === null ? finishes[from] : finishOf(workingTime, starts[from], overlap.before));
}

/** Latest start and finish of a link's predecessor that leave its successor these dates; Infinity where one does not bind. */
export function latestFor(
  { from, to, overlap }: GraphLink,
  graph: OperationGraph,
  starts: Float64Array,
  finishes: Float64Array,
): { readonly start: number; readonly finish: number } {
  const before = graph.nodes[from];
  const after = graph.nodes[to];
  const { lag } = before.operation;
  const arrival = Math.min(starts[to], after.fixedStart ?? Infinity) - after.queue - lag;
  if (overlap === null) return { start: Infinity, finish: arrival };
  return {
    start: startOf(before.workingTime, arrival, overlap.before),
    finish: startOf(after.workingTime, finishes[to], overlap.after) - lag,
  };
}
