const NEW = 0;
const OPEN = 1;
const DONE = 2;

/**
 * Cycles of a directed graph, each as a closed path `A, B, A` (`A, A` for a node that precedes itself), in the order of the map.
 * One path for every edge that closes a cycle in a depth-first walk: without the last step of every path no cycle is left, so
 * the list is empty exactly when the graph has none. Linear in nodes and edges, apart from the paths themselves; no recursion.
 *
 * @example findCycles(new Map([['A', ['B']], ['B', ['A']]])) // [['A', 'B', 'A']]
 */
export function findCycles<Node>(edges: ReadonlyMap<Node, readonly Node[]>): Node[][] {
  const cycles: Node[][] = [];
  walk(
    [...edges.keys()],
    (node) => edges.get(node) ?? [],
    (cycle) => {
      cycles.push(cycle);
      return true;
    },
  );
  return cycles;
}

/** The first cycle as a closed path `A, B, A`, or null when there is none. `successors` gives the nodes that follow a node. */
export function findCycle<Node>(nodes: readonly Node[], successors: (node: Node) => readonly Node[]): Node[] | null {
  let found: Node[] | null = null;
  walk(nodes, successors, (cycle) => {
    found = cycle;
    return false;
  });
  return found;
}

/** Depth-first walk; `onCycle` is called for every edge back to an open node and answers whether to go on. */
function walk<Node>(nodes: readonly Node[], successors: (node: Node) => readonly Node[], onCycle: (cycle: Node[]) => boolean): void {
  const state = new Map<Node, number>();
  for (const root of nodes) {
    if ((state.get(root) ?? NEW) !== NEW) continue;
    const path: Node[] = [root];
    const rest: { readonly nodes: readonly Node[]; next: number }[] = [{ nodes: successors(root), next: 0 }];
    state.set(root, OPEN);
    while (path.length > 0) {
      const step = rest[rest.length - 1];
      if (step.next === step.nodes.length) {
        state.set(path[path.length - 1], DONE);
        path.pop();
        rest.pop();
        continue;
      }
      const node = step.nodes[step.next];
      step.next += 1;
      const seen = state.get(node) ?? NEW;
      if (seen === NEW) {
        state.set(node, OPEN);
        path.push(node);
        rest.push({ nodes: successors(node), next: 0 });
      } else if (seen === OPEN) {
        const goOn = onCycle([...path.slice(path.indexOf(node)), node]);
        if (!goOn) return;
      }
    }
  }
}
