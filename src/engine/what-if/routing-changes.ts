import type { AdjustmentRow } from '../model/change-records';
import type { OpenOrder, OpenOrderOperation, PlanningInput, RoutingOperation } from '../model/input';
import type { Quantity, ResourceId } from '../model/units';
import { isProblem, problem, type Changed, type ChangeProblem } from './change-problem';
import { openOrderOf } from './order-changes';
import { ownRouting, routingRows } from './own-routing';
import { hasBegun, reportedRows } from './progress-of';

/** Whose routing rows a row of Adjustments changes: an item's, or those of one order alone, which has its own then. */
interface ChangedRouting {
  readonly input: PlanningInput;
  readonly order: OpenOrder | null;
  readonly isChanged: (row: RoutingOperation) => boolean;
}

function routingOf(input: PlanningInput, { subject, operation, id }: AdjustmentRow): ChangedRouting | ChangeProblem {
  const isItem = input.items.some(({ item }) => item === subject);
  const order = isItem ? null : openOrderOf(input, subject);
  if (order !== null && 'code' in order) return order;
  const rows = routingRows(input, order?.item ?? subject, order?.alternative ?? null);
  const wanted = rows.filter((row) => operation === null || row.operation === operation);
  if (rows.length === 0) return problem('change.no-effect', 'subject', { subject });
  if (wanted.length === 0) return problem('change.operation-unknown', 'operation', { subject, operation: operation ?? 0 });
  if (order === null) return { input, order, isChanged: (row) => wanted.includes(row) };
  const own = ownRouting(input, order, id);
  return { input: own.input, order, isChanged: (row) => own.isOwn(row) && (operation === null || row.operation === operation) };
}

/** True when every operation that the row names is begun: it goes on where it is. */
function isTooLate(input: PlanningInput, order: OpenOrder | null, operation: number | null): boolean {
  return order !== null && operation !== null && hasBegun(input, order, operation);
}

/**
 * The operations of an order (or of all orders of an item) are done on another resource, or on one of a group: one of them, or all that have not
 * begun. Setup and unit times stay those of the routing.
 */
export function onOtherResource(input: PlanningInput, row: AdjustmentRow): Changed {
  const { replacement, subject, operation } = row;
  if (replacement === null) return problem('change.value-missing', 'replacement');
  const resources = input.resources.filter(({ resource, group }) => resource === replacement || group === replacement);
  if (resources.length === 0) return problem('change.replacement-unknown', 'replacement', { replacement, subject });
  const routing = routingOf(input, row);
  if (isProblem(routing)) return routing;
  const { order, isChanged } = routing;
  if (isTooLate(input, order, operation)) return problem('change.already-begun', 'operation', { subject });
  const names = resources.map(({ resource }) => resource);
  const changed = new Set<number>();
  const routings = routing.input.routings.map((one) => {
    if (!isChanged(one) || one.subcontractDays !== null) return one;
    changed.add(one.operation);
    return { ...one, resources: names };
  });
  if (changed.size === 0) return problem('change.no-effect', 'operation', { subject });
  const moved = { ...routing.input, routings };
  return order === null ? moved : { ...moved, orderOperations: placedOn(input, order, names[0], changed) };
}

/** What is held in place is held on the new resource. */
function placedOn(input: PlanningInput, order: OpenOrder, resource: ResourceId, operations: ReadonlySet<number>): OpenOrderOperation[] {
  return reportedRows(input, order, [...operations]).map((row) => {
    const isMoved = row.order === order.order && operations.has(row.operation) && row.done + row.scrapped === 0;
    return isMoved ? { ...row, resource } : row;
  });
}

/** An operation of an order (or of all orders of an item), or all of them, is done by a subcontractor in so many of his working days. */
export function subcontracted(input: PlanningInput, row: AdjustmentRow): Changed {
  const { replacement, quantity, subject, operation } = row;
  if (replacement === null) return problem('change.value-missing', 'replacement');
  if (quantity === null || quantity <= 0) return problem('change.value-missing', 'quantity');
  const resource = input.resources.find((one) => one.resource === replacement && one.kind === 'subcontractor');
  if (resource === undefined && !input.suppliers.some(({ supplier }) => supplier === replacement)) {
    return problem('change.replacement-unknown', 'replacement', { replacement, subject });
  }
  const routing = routingOf(input, row);
  if (isProblem(routing)) return routing;
  const { order, isChanged } = routing;
  if (order !== null && hasBegun(input, order, operation)) return problem('change.already-begun', 'operation', { subject });
  const outside = { resources: resource === undefined ? [] : [replacement], subcontractor: replacement, subcontractDays: quantity };
  const [first] = routing.input.routings.filter(isChanged);
  const routings = routing.input.routings.flatMap((one) => {
    if (!isChanged(one)) return [one];
    // All of a routing leaves the house once, not operation by operation.
    if (operation === null && one !== first) return [];
    return [{ ...one, ...outside, ...NOTHING_IN_THE_HOUSE, next: operation === null ? [] : one.next }];
  });
  return { ...routing.input, routings };
}

const NOTHING_IN_THE_HOUSE = { setupTime: 0, unitTime: 0, tool: null, skill: null, people: 1, setupFamily: null, transferBatch: null };

/** Pieces of an order (or of all orders of an item) move on from an operation, or from each, in batches of so many, before the whole lot is done. */
export function overlapped(input: PlanningInput, row: AdjustmentRow): Changed {
  const { quantity } = row;
  if (quantity === null || quantity <= 0) return problem('change.value-missing', 'quantity');
  const routing = routingOf(input, row);
  if (isProblem(routing)) return routing;
  const routings = routing.input.routings.map((one) => (routing.isChanged(one) ? inBatches(one, quantity) : one));
  return { ...routing.input, routings };
}

function inBatches(operation: RoutingOperation, batch: Quantity): RoutingOperation {
  const smaller = operation.transferBatch === null ? batch : Math.min(operation.transferBatch, batch);
  return { ...operation, transferBatch: smaller };
}
