import type { RoutingOperation } from '../model/input';
import type { ItemId } from '../model/units';

/** The operations of one item in one alternative, as a network without cycles. References are indices into `operations`. */
export interface Routing {
  /** By operation number, ascending. */
  readonly operations: readonly RoutingOperation[];
  readonly successors: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
  /** Every operation after its predecessors; among free ones the lower number first. */
  readonly order: readonly number[];
}

/** Routings by item; made once a run by `createRoutingBook`. */
export interface RoutingBook {
  /**
   * The routing of an item: its rows of that alternative; without one, or when the item has no such rows, those without an alternative,
   * else those of the alternative that is named first. null: the item has no routing.
   */
  routing(item: ItemId, alternative: string | null): Routing | null;
}

/**
 * Sorts the routing rows by item and alternative and links their operations: by `next` where it is given, else by the next number. Links to
 * operations that do not exist are left out; so are those that would close a cycle (the tables stage reports both).
 */
export function createRoutingBook(rows: readonly RoutingOperation[]): RoutingBook {
  const byItem = new Map<ItemId, Map<string | null, RoutingOperation[]>>();
  for (const row of rows) {
    let alternatives = byItem.get(row.item);
    if (!alternatives) byItem.set(row.item, (alternatives = new Map()));
    const operations = alternatives.get(row.alternative);
    if (operations) operations.push(row);
    else alternatives.set(row.alternative, [row]);
  }
  const linked = new Map<RoutingOperation[], Routing>();
  return {
    routing(item, alternative) {
      const alternatives = byItem.get(item);
      if (!alternatives) return null;
      const operations = alternatives.get(alternative) ?? alternatives.get(null) ?? alternatives.values().next().value;
      if (!operations) return null;
      let routing = linked.get(operations);
      if (!routing) linked.set(operations, (routing = linkOperations(operations)));
      return routing;
    },
  };
}

/** The network of the operations of one routing, in the given order or not. */
export function linkOperations(rows: readonly RoutingOperation[]): Routing {
  const operations = [...rows].sort((a, b) => a.operation - b.operation);
  const indexOf = new Map(operations.map((operation, index) => [operation.operation, index]));
  const wanted = operations.map((operation, index) => {
    if (operation.next === null) return index + 1 < operations.length ? [index + 1] : [];
    return [...new Set(operation.next.map((number) => indexOf.get(number)).filter((next): next is number => next !== undefined))];
  });
  const { successors, order } = withoutCycles(wanted);
  const predecessors: number[][] = operations.map(() => []);
  successors.forEach((nexts, index) => nexts.forEach((next) => predecessors[next].push(index)));
  return { operations, successors, predecessors, order };
}

/** Depth first from the lowest operation: a link back to an operation that is still open would close a cycle and is dropped. */
function withoutCycles(wanted: readonly (readonly number[])[]): { successors: number[][]; order: number[] } {
  const state = new Uint8Array(wanted.length);
  const successors: number[][] = wanted.map(() => []);
  const visit = (index: number): void => {
    state[index] = 1;
    for (const next of wanted[index]) {
      if (state[next] === 1) continue;
      successors[index].push(next);
      if (state[next] === 0) visit(next);
    }
    state[index] = 2;
  };
  wanted.forEach((_, index) => {
    if (state[index] === 0) visit(index);
  });
  return { successors, order: topologicalOrder(successors) };
}

function topologicalOrder(successors: readonly (readonly number[])[]): number[] {
  const waiting = new Int32Array(successors.length);
  for (const nexts of successors) for (const next of nexts) waiting[next]++;
  const order: number[] = [];
  const free: number[] = [];
  for (let index = 0; index < successors.length; index++) if (waiting[index] === 0) free.push(index);
  while (free.length > 0) {
    let lowest = 0;
    for (let i = 1; i < free.length; i++) if (free[i] < free[lowest]) lowest = i;
    const [index] = free.splice(lowest, 1);
    order.push(index);
    for (const next of successors[index]) if (--waiting[next] === 0) free.push(next);
  }
  return order;
}
