import type { Minutes } from '../model/units';
import type { PegLink } from '../mrp/netting';
import type { OperationLink } from '../schedule/workload';
import type { DraftOperation, OperationsContext } from './operations-context';
import type { OrderSupply } from './supply-of-order';

/** Which open or planned purchase, or order without operations, makes an operation's material late; null = none. By operation index. */
export type MaterialOrders = readonly (number | null)[];

/**
 * Makes operations wait for what netting keeps for them: for the last operations of the orders that make a component, and for the date of
 * bought material (`materialReady`). An operation that is done or has begun has its material. A component without a known operation is
 * consumed by the first of the order.
 */
export function linkMaterial(
  context: OperationsContext,
  operations: DraftOperation[],
  operationsOf: readonly (readonly number[] | null)[],
  supplies: readonly OrderSupply[],
): MaterialOrders {
  const orderOf: (number | null)[] = operations.map(() => null);
  const linked = new Set<number>();
  for (const peg of context.netting.pegs) {
    const consumer = consumerOf(context, peg, operations, operationsOf);
    if (consumer === null || operations[consumer].started || peg.supply.kind === 'stock') continue;
    const { lastOperations, ready } = supplies[peg.supply.order];
    if (lastOperations.length > 0) addLinks(operations, consumer, lastOperations, linked);
    else if (isLater(operations[consumer], ready)) {
      operations[consumer].materialReady = ready;
      operations[consumer].materialItem = peg.item;
      orderOf[consumer] = peg.supply.order;
    }
  }
  return orderOf;
}

function isLater(operation: DraftOperation, ready: Minutes): boolean {
  return ready > operation.materialReady;
}

/** Index of the operation that takes the pegged units; null when that is not an operation of the workload. */
function consumerOf(
  { netting, routings }: OperationsContext,
  { consumer }: PegLink,
  operations: readonly DraftOperation[],
  operationsOf: readonly (readonly number[] | null)[],
): number | null {
  if (consumer.kind !== 'order') return null;
  const own = operationsOf[consumer.order];
  if (own === null || own.length === 0) return null;
  const { item, alternative } = netting.orders[consumer.order];
  const routing = routings.routing(item, alternative);
  if (routing === null) return null;
  const known = routing.operations.some(({ operation }) => operation === consumer.operation);
  const number = known ? consumer.operation : routing.operations[routing.order[0]].operation;
  return own.find((index) => operations[index].operation === number) ?? null;
}

function addLinks(operations: DraftOperation[], consumer: number, lasts: readonly number[], linked: Set<number>): void {
  const links: OperationLink[] = [];
  for (const predecessor of lasts) {
    const key = consumer * operations.length + predecessor;
    if (predecessor === consumer || linked.has(key)) continue;
    linked.add(key);
    links.push({ predecessor, kind: 'material', transfer: null });
  }
  if (links.length > 0) operations[consumer].predecessors = [...operations[consumer].predecessors, ...links];
}
