import type { WorkloadOperation } from '../workload';

/** Who waits for whom, as ranges: links of operation x are first[x] … first[x + 1] - 1. */
export interface Links {
  readonly predecessorFirst: Int32Array;
  readonly predecessor: Int32Array;
  /** By predecessor link: index into `transfers`, -1 = the whole lot. */
  readonly transferOf: Int32Array;
  readonly successorFirst: Int32Array;
  readonly successor: Int32Array;
  /** By successor link: the predecessor link that it mirrors. */
  readonly successorLink: Int32Array;
  readonly transfers: readonly Transfer[];
  /** By operation: 1 = it hands batches over, it takes batches. */
  readonly feedsBatches: Uint8Array;
  readonly takesBatches: Uint8Array;
  /** Number of batches over all transfers. */
  readonly batchCount: number;
  /** Operations, predecessors first; those on a cycle are missing. */
  readonly topological: Int32Array;
  /** Place in `topological`; -1 on a cycle. */
  readonly rank: Int32Array;
}

/** Batches of one transfer link. */
export interface Transfer {
  /** Share of the lot that is done when batch k is done. */
  readonly done: Float64Array;
  /** Where the ready times of its batches stand in a state. */
  readonly offset: number;
}

/** Compiles the links of all operations. */
export function linksOf(operations: readonly WorkloadOperation[]): Links {
  const count = operations.length;
  const predecessorFirst = new Int32Array(count + 1);
  const successorFirst = new Int32Array(count + 1);
  for (let x = 0; x < count; x++) {
    const { predecessors } = operations[x];
    predecessorFirst[x + 1] = predecessorFirst[x] + predecessors.length;
    for (let i = 0; i < predecessors.length; i++) successorFirst[predecessors[i].predecessor + 1]++;
  }
  for (let x = 0; x < count; x++) successorFirst[x + 1] += successorFirst[x];
  const total = predecessorFirst[count];
  const predecessor = new Int32Array(total);
  const transferOf = new Int32Array(total).fill(-1);
  const successor = new Int32Array(total);
  const successorLink = new Int32Array(total);
  const filled = successorFirst.slice();
  const transfers: Transfer[] = [];
  const feedsBatches = new Uint8Array(count);
  const takesBatches = new Uint8Array(count);
  let batchCount = 0;
  for (let x = 0, at = 0; x < count; x++) {
    const { predecessors } = operations[x];
    for (let i = 0; i < predecessors.length; i++, at++) {
      const link = predecessors[i];
      predecessor[at] = link.predecessor;
      const place = filled[link.predecessor]++;
      successor[place] = x;
      successorLink[place] = at;
      if (link.transfer === null || link.transfer.length < 2) continue;
      transferOf[at] = transfers.length;
      feedsBatches[link.predecessor] = 1;
      takesBatches[x] = 1;
      transfers.push({ done: sharesOf(link.transfer), offset: batchCount });
      batchCount += link.transfer.length;
    }
  }
  const topological = topologicalOrder(predecessorFirst, successorFirst, successor);
  const rank = new Int32Array(count).fill(-1);
  for (let i = 0; i < topological.length; i++) rank[topological[i]] = i;
  return {
    predecessorFirst,
    predecessor,
    transferOf,
    successorFirst,
    successor,
    successorLink,
    transfers,
    feedsBatches,
    takesBatches,
    batchCount,
    topological,
    rank,
  };
}

function sharesOf(quantities: readonly number[]): Float64Array {
  const total = quantities.reduce((sum, quantity) => sum + quantity, 0);
  const done = new Float64Array(quantities.length);
  let sum = 0;
  quantities.forEach((quantity, k) => {
    sum += quantity;
    done[k] = k === quantities.length - 1 ? 1 : sum / total;
  });
  return done;
}

function topologicalOrder(predecessorFirst: Int32Array, successorFirst: Int32Array, successor: Int32Array): Int32Array {
  const count = predecessorFirst.length - 1;
  const waiting = new Int32Array(count);
  const order = new Int32Array(count);
  let length = 0;
  for (let x = 0; x < count; x++) {
    waiting[x] = predecessorFirst[x + 1] - predecessorFirst[x];
    if (waiting[x] === 0) order[length++] = x;
  }
  for (let i = 0; i < length; i++) {
    const x = order[i];
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
      if (--waiting[successor[s]] === 0) order[length++] = successor[s];
    }
  }
  return order.slice(0, length);
}
