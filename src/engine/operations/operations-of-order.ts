import type { OpenOrder, RoutingOperation } from '../model/input';
import type { Minutes, Quantity } from '../model/units';
import type { NettedOrder } from '../mrp/netting';
import type { OperationLink } from '../schedule/workload';
import { fixedPlaceOf } from './fixed-place';
import { lastPeopleOf } from './last-people';
import { operationModes } from './operation-modes';
import { progressOfOrder, type OperationProgress } from './operation-progress';
import { isBelowMinBatch, wholeMinutes } from './operation-time';
import type { DraftOperation, OperationsContext } from './operations-context';
import type { Routing } from './routing';
import { remainingSubcontractDays } from './started-subcontract';
import { resourceNames, subcontractDaysOf } from './subcontracting';
import { staffingOf } from './staffing';
import { transferBatches } from './transfer-batches';

/** An order on its way into the workload. */
interface OrderInWork {
  /** Its index in netting and in the workload. */
  readonly index: number;
  readonly netted: NettedOrder;
  readonly open: OpenOrder | null;
  readonly routing: Routing;
  readonly progress: readonly OperationProgress[] | null;
}

/**
 * Adds what remains of an order's routing to `operations` and returns their indices, in routing order; null when its item has no routing.
 * Done operations are left out and those after them are free; material links come later.
 */
export function addOperationsOfOrder(context: OperationsContext, index: number, operations: DraftOperation[]): readonly number[] | null {
  const netted = context.netting.orders[index];
  const routing = netted.kind === 'buy' ? null : context.routings.routing(netted.item, netted.alternative);
  if (routing === null || context.items.get(netted.item)?.kind === 'phantom') return null;
  const open = netted.openOrder === null ? null : context.input.orders[netted.openOrder];
  const progress = open === null ? null : progressOfOrder(routing, open, context.history, context.now);
  const order: OrderInWork = { index, netted, open, routing, progress };
  if (open) reportUnknownOperations(context, open, routing);
  const places = new Int32Array(routing.operations.length).fill(-1);
  const added: number[] = [];
  for (const step of routing.order) {
    if (progress?.[step].state === 'done') continue;
    places[step] = operations.length;
    added.push(operations.length);
    operations.push(draftOf(context, order, step, added.length === 1));
  }
  for (const step of routing.order) if (places[step] >= 0) linkToRouting(context, order, step, places, operations);
  return added;
}

function draftOf(context: OperationsContext, order: OrderInWork, step: number, isFirst: boolean): DraftOperation {
  const { netted, routing } = order;
  const { resources, history, now, findings } = context;
  const row = routing.operations[step];
  const progress = order.progress?.[step] ?? null;
  const last = history.lastPlan(netted.id, row.operation);
  const staffing = staffingOf(row, candidatesOf(context, row), resources, findings);
  const begun = progress?.state === 'begun';
  const fixed = fixedOf(context, order, step, isFirst, staffing.resources[0]);
  const ownResource = begun ? resources.resourceIndex.get(progress?.resource ?? last?.resource ?? '') : fixed?.resource;
  const possible = ownResource === undefined ? staffing.resources : [ownResource];
  reportLeastBatch(context, row, netted.launched);
  return {
    order: order.index,
    operation: row.operation,
    description: row.description,
    launched: netted.launched,
    remaining: progress ? progress.remaining : netted.launched,
    modes: operationModes(row, workLeft(context, order, row, progress), possible, resources, now),
    skill: staffing.skill,
    people: staffing.people,
    tool: row.tool === null ? null : (resources.resourceIndex.get(row.tool) ?? null),
    family: row.setupFamily === null ? null : (resources.familyIndex.get(row.setupFamily) ?? null),
    queue: wholeMinutes(row.queue),
    lag: wholeMinutes(row.wait + row.move),
    predecessors: [],
    materialReady: now,
    materialItem: null,
    // Days at a subcontractor always span his nights.
    interruptible: row.interruptible || subcontractDaysOf(row) !== null,
    fixed,
    started: begun,
    // Of begun work the moment it began: several on one resource go on in that order.
    lastStart: begun ? (progress?.row?.start?.minutes ?? last?.start ?? null) : (last?.start ?? null),
    lastFinish: last?.finish ?? null,
    lastResource: last === null ? null : (resources.resourceIndex.get(last.resource) ?? null),
    lastUnit: last?.unit ? last.unit - 1 : null,
    lastPeople: lastPeopleOf(last, resources),
  };
}

/** Only the operations of an open order are held in place. */
function fixedOf(
  context: OperationsContext,
  order: OrderInWork,
  step: number,
  isFirst: boolean,
  preferred: number,
): DraftOperation['fixed'] {
  const { history, resources, now, input, findings } = context;
  const progress = order.progress?.[step];
  if (order.open === null || progress === undefined) return null;
  const row = order.routing.operations[step];
  const request = {
    order: order.open,
    operation: row.operation,
    progress,
    last: history.lastPlan(order.netted.id, row.operation),
    isFirst,
    preferred: resources.resources[preferred].id,
    byTheDay: subcontractDaysOf(row) !== null,
  };
  return fixedPlaceOf(request, resources, now, input.parameters.frozenDays, findings);
}

function workLeft(context: OperationsContext, { netted }: OrderInWork, row: RoutingOperation, progress: OperationProgress | null) {
  const begun = progress?.state === 'begun';
  const days = subcontractDaysOf(row);
  return {
    launched: netted.launched,
    remaining: progress ? progress.remaining : netted.launched,
    begun,
    remainingTime: remainingTimeOf(progress),
    workingDays: days !== null && begun ? remainingSubcontractDays(context, netted.id, row, progress, days) : days,
  };
}

/** A remaining time of 0 on work that has not begun is an empty cell that somebody filled in, not a done operation. */
function remainingTimeOf(progress: OperationProgress | null): number | null {
  const time = progress?.remainingTime ?? null;
  return time === 0 && progress?.state === 'open' ? null : time;
}

function candidatesOf({ resourceRows, resources }: OperationsContext, row: RoutingOperation): readonly number[] {
  const indices = resourceNames(row, resourceRows).map((id) => resources.resourceIndex.get(id));
  return indices.filter((index): index is number => index !== undefined);
}

/**
 * Links a step to those before it. Done ones pass on to those before them; the wait after a done one still counts from its reported finish.
 * Work that has begun waits for nothing: a step before it that is not reported as done is a report out of order, and a finding says so.
 */
function linkToRouting(
  context: OperationsContext,
  order: OrderInWork,
  step: number,
  places: Int32Array,
  operations: DraftOperation[],
): void {
  const draft = operations[places[step]];
  const links: OperationLink[] = [];
  const seen = new Set<number>();
  const collect = (of: number): void => {
    for (const previous of order.routing.predecessors[of]) {
      if (seen.has(previous)) continue;
      seen.add(previous);
      if (places[previous] < 0) {
        draft.materialReady = Math.max(draft.materialReady, waitedOut(context, order, previous));
        collect(previous);
        continue;
      }
      const before = order.routing.operations[previous];
      const transfer =
        subcontractDaysOf(before) === null ? transferBatches(operations[places[previous]].remaining, before.transferBatch) : null;
      links.push({ predecessor: places[previous], kind: 'routing', transfer });
    }
  };
  collect(step);
  if (!draft.started) draft.predecessors = links;
  else {
    draft.materialReady = context.now;
    if (links.length > 0) reportOutOfOrder(context, order, step, operations[links[0].predecessor]);
  }
}

/** When the wait and move after a done operation are over; its reported finish counts up to now. */
function waitedOut({ now }: OperationsContext, { progress, routing }: OrderInWork, step: number): Minutes {
  const finish = progress?.[step].row?.finish?.minutes ?? null;
  const { wait, move } = routing.operations[step];
  return finish === null ? now : Math.min(finish, now) + wholeMinutes(wait + move);
}

function reportOutOfOrder(
  { findings }: OperationsContext,
  { netted, progress, routing }: OrderInWork,
  step: number,
  before: DraftOperation,
): void {
  const parameters = { order: netted.id, operation: routing.operations[step].operation, before: before.operation };
  findings.add({
    severity: 'info',
    code: 'operation.reported-out-of-order',
    parameters,
    ...progress?.[step].row?.source,
    column: 'done',
    key: netted.id,
  });
}

function reportLeastBatch({ findings }: OperationsContext, row: RoutingOperation, launched: Quantity): void {
  if (!isBelowMinBatch({ launched, minBatch: row.minBatch })) return;
  const parameters = { item: row.item, operation: row.operation, batch: row.minBatch ?? 0 };
  const place = { ...row.source, column: 'min_batch', key: row.item };
  findings.addOnce(`${row.item} ${row.operation}`, { severity: 'info', code: 'operation.below-least-batch', parameters, ...place });
}

function reportUnknownOperations({ findings, history }: OperationsContext, open: OpenOrder, routing: Routing): void {
  for (const row of history.rows(open.order)) {
    if (routing.operations.some(({ operation }) => operation === row.operation)) continue;
    const parameters = { order: open.order, operation: row.operation, item: open.item };
    const place = { ...row.source, column: 'operation', value: String(row.operation), key: open.order };
    findings.add({ severity: 'warning', code: 'operation.not-in-routing', parameters, ...place });
  }
}
