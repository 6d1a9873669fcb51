import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput, Resource, RoutingOperation } from '../model/input';
import type { LatenessReason, Plan, PlanOrder } from '../model/plan';
import { adjustmentRow } from './adjustment-rows';
import { routingRows } from './own-routing';

/** What a subcontractor needs when no routing says: a working week. */
const USUAL_DAYS = 5;

/** Other ways to do the operation that held a demand back: on another resource of its group, at a subcontractor of it, in two lots. */
export function otherWays(input: PlanningInput, plan: Plan, reason: LatenessReason): AdjustmentRow[] {
  const order = plan.orders.find((row) => row.order === reason.order);
  if (order === undefined || order.kind !== 'make') return [];
  const open = input.orders.find((row) => row.order === order.order);
  const rows = routingRows(input, order.item, open?.alternative ?? null);
  const operation = rows.find((row) => row.operation === reason.operation);
  if (operation === undefined || operation.subcontractDays !== null) return [];
  // A planned order is numbered anew by each plan: a change of it is a change of its item.
  const subject = order.status === 'planned' ? order.item : order.order;
  const number = operation.operation;
  const others = groupMembers(input, operation).filter(({ resource }) => !operation.resources.includes(resource));
  const machines = others.filter(({ kind }) => kind === 'machine' || kind === 'person');
  const outside = others.filter(({ kind }) => kind === 'subcontractor');
  return [
    ...machines.map(({ resource }) => adjustmentRow({ kind: 'other-resource', subject, operation: number, replacement: resource })),
    ...outside.map(({ resource }) =>
      adjustmentRow({ kind: 'subcontract', subject, operation: number, replacement: resource, quantity: daysAt(input, resource) }),
    ),
    ...inLots(input, order, operation),
  ];
}

/** Resources in a group with one that does the operation. */
function groupMembers({ resources }: PlanningInput, operation: RoutingOperation): Resource[] {
  const groups = new Set(resources.filter(({ resource }) => operation.resources.includes(resource)).flatMap(({ group }) => group ?? []));
  return resources.filter(({ group }) => group !== null && groups.has(group));
}

/** As long as the longest operation that he does already. */
function daysAt({ routings }: PlanningInput, subcontractor: string): number {
  const known = routings.flatMap((row) => (row.subcontractor === subcontractor ? (row.subcontractDays ?? []) : []));
  return known.length === 0 ? USUAL_DAYS : Math.max(...known);
}

/** Two lots help only where two units can work at once. */
function inLots(input: PlanningInput, { order, item, status, quantity }: PlanOrder, operation: RoutingOperation): AdjustmentRow[] {
  const units = input.resources.filter(({ resource }) => operation.resources.includes(resource)).reduce((sum, { count }) => sum + count, 0);
  if (units < 2 || quantity < 2) return [];
  if (status === 'planned') return [adjustmentRow({ kind: 'split', subject: item, quantity: Math.ceil(quantity / 2) })];
  return status === 'started' ? [] : [adjustmentRow({ kind: 'split', subject: order, quantity: 2 })];
}
