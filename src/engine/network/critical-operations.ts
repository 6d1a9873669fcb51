import type { Workload } from '../schedule/workload';
import type { NetworkDates, NetworkPath } from './network-dates';
import type { OperationGraph } from './operation-graph';

/**
 * Which operations are critical, and a deciding path for every connected plan: the orders that links, or a goal that waits for
 * all of them, bring together.
 */
export function criticalOperations(
  workload: Workload,
  graph: OperationGraph,
  totalSlack: Float64Array,
  decidedBy: Int32Array,
): Pick<NetworkDates, 'critical' | 'paths'> {
  const plan = connectedPlans(workload, graph);
  const count = graph.nodes.length;
  const least = new Float64Array(count).fill(Infinity);
  const last = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const p = plan[i];
    least[p] = Math.min(least[p], totalSlack[i]);
    const isLast = graph.nodes[i].outgoing.length === 0;
    if (isLast && (last[p] === -1 || totalSlack[i] < totalSlack[last[p]])) last[p] = i;
  }
  const critical = new Uint8Array(count);
  for (let i = 0; i < count; i++) critical[i] = totalSlack[i] <= Math.max(0, least[plan[i]]) ? 1 : 0;
  return { critical, paths: decidingPaths(last, totalSlack, decidedBy) };
}

function decidingPaths(last: Int32Array, totalSlack: Float64Array, decidedBy: Int32Array): NetworkPath[] {
  const paths: NetworkPath[] = [];
  for (const end of last) {
    if (end === -1) continue;
    const operations: number[] = [];
    for (let i = end; i !== -1; i = decidedBy[i]) operations.push(i);
    paths.push({ operations: operations.reverse(), totalSlack: totalSlack[end] });
  }
  return paths.sort((a, b) => a.totalSlack - b.totalSlack || a.operations[0] - b.operations[0]);
}

/** A number for each connected plan, by operation: the index of one of its operations. */
function connectedPlans({ orders, goals }: Workload, graph: OperationGraph): Int32Array {
  const parent = Int32Array.from(graph.nodes, (_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  const join = (operations: readonly number[]): void => {
    for (const i of operations) parent[rootOf(i)] = rootOf(operations[0]);
  };
  for (const { outgoing } of graph.nodes) for (const { from, to } of outgoing) join([from, to]);
  for (const order of orders) join(order.operations);
  for (const goal of goals) join(goal.operations);
  return parent.map((_, i) => rootOf(i));
}
