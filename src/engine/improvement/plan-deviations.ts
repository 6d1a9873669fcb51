import type { Movement } from '../model/flow-records';
import type { PlanningInput, Resource } from '../model/input';
import type { ItemId, Minutes, ResourceId } from '../model/units';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE } from '../model/units';
import { finishedByTable } from '../tracking/finished-operations';
import type { OperationHistory } from '../tracking/operation-history';
import { operationHistories } from '../tracking/operation-history';
import { timeOfRecord } from '../tracking/slot-records';
import { StandardWork } from '../tracking/standard-work';
import type { DeviationAxis, DeviationTolerance, DeviationUnit } from './deviation-tolerance';
import { allowance, weightOfDeviation } from './deviation-tolerance';

/** What a deviation was found on. */
export type DeviationObject = 'order' | 'operation' | 'resource' | 'item' | 'shipment' | 'receipt' | 'record';

/** Where the actual is not what was planned. */
export interface PlanDeviation {
  readonly axis: DeviationAxis;
  readonly object: DeviationObject;
  /** The order, resource, shipment or receipt. */
  readonly key: string;
  readonly operation: number | null;
  readonly item: ItemId | null;
  readonly resource: ResourceId | null;
  /** When it showed; null: no record has a date. */
  readonly at: Minutes | null;
  /** Moments for the axis date; null: nothing was planned, or it has not come yet. */
  readonly planned: number | null;
  readonly actual: number | null;
  /** Actual less planned, in `unit`. */
  readonly difference: number;
  readonly unit: DeviationUnit;
  readonly cause: string | null;
  /** True where the difference is to the bad: more time, later, fewer pieces. */
  readonly bad: boolean;
  readonly weight: number;
}

/** Tells words of safety and of the environment in a cause or remark; the engine knows no language. */
export type EventAxis = (text: string) => 'safety' | 'environment' | null;

/** Default share of what was planned that is no deviation yet. */
export const DEFAULT_SHARE = 0.1;

/**
 * Deviations of what was recorded from what was planned, the heaviest first: pieces, times, quality and cost of the operations in Progress, dates
 * against the last plan or OrderOperations, stops that nobody planned, shipments and receipts, and events of safety and environment where a word says
 * so. What has no planned side, or no actual one, gives no deviation.
 */
export function planDeviations(input: PlanningInput, eventAxis: EventAxis = () => null): PlanDeviation[] {
  const { deviationTolerance, toleranceDays } = input.parameters;
  const tolerance = { share: deviationTolerance ?? DEFAULT_SHARE, days: toleranceDays };
  const work = new StandardWork(input);
  const histories = operationHistories(input, work);
  const resources = new Map<ResourceId, Resource>(input.resources.map((row) => [row.resource, row]));
  const found = [
    ...histories.flatMap((history) => ofOperation(history, work, resources)),
    ...lateOperations(input, histories),
    ...ofStops(input),
    ...ofMovements('shipment', input.shipments, input.parameters.now.minutes),
    ...ofMovements('receipt', input.receipts, input.parameters.now.minutes),
    ...ofEvents(input, eventAxis),
  ];
  const deviations: PlanDeviation[] = [];
  for (const draft of found) {
    const deviation = weighed(draft, tolerance);
    if (deviation !== null) deviations.push(deviation);
  }
  return deviations.sort((a, b) => b.weight - a.weight);
}

type Draft = Omit<PlanDeviation, 'weight' | 'difference' | 'bad'> & { readonly difference?: number; readonly lessIsBad?: boolean };

/** Field by field: most of a year's drafts deviate from nothing, and copying objects took longer than all the rest. */
function weighed(draft: Draft, tolerance: DeviationTolerance): PlanDeviation | null {
  const { axis, object, key, operation, item, resource, at, planned, actual, unit, cause, lessIsBad = false } = draft;
  const difference = draft.difference ?? (actual ?? 0) - (planned ?? 0);
  const allowed = allowance(axis, axis === 'date' ? 0 : (planned ?? 0), tolerance);
  if (Math.abs(difference) <= allowed + QUANTITY_TOLERANCE) return null;
  const bad = lessIsBad ? difference < 0 : difference > 0;
  const weight = weightOfDeviation(axis, difference, allowed);
  return { axis, object, key, operation, item, resource, at, planned, actual, unit, cause, difference, bad, weight };
}

/** Pieces, time, quality and cost of one operation of one order. */
function ofOperation(history: OperationHistory, work: StandardWork, resources: ReadonlyMap<ResourceId, Resource>): Draft[] {
  const { order, operation, item, resource, good, scrap, rework, end, cause } = history;
  const { routing } = history.work;
  const pieces = good + scrap + rework;
  // One literal with all fields: adding fields to a copy costs fifteen times as much, four times an operation.
  const object = 'operation';
  const draft = (axis: DeviationAxis, planned: number, actual: number, unit: DeviationUnit, lessIsBad = false): Draft => {
    return { axis, object, key: order, operation, item, resource, at: end, planned, actual, unit, cause, lessIsBad };
  };
  const drafts: Draft[] = [];
  const known = work.item(item);
  const open = history.work.order;
  if (open !== null && history.finished) drafts.push(draft('quantity', open.quantity, good, 'units', true));
  if (known !== null && pieces > 0) drafts.push(draft('quality', pieces * known.scrap, scrap + rework, 'units'));
  if (routing === null || routing.unitTime <= 0 || history.untimed > 0 || history.minutes <= 0) return drafts;
  const means = resource === null ? undefined : resources.get(resource);
  const standard = (routing.setupTime + (pieces * routing.unitTime) / (means?.efficiency ?? 1)) / 60;
  const hours = history.minutes / 60;
  drafts.push(draft('time', standard, hours, 'hours'));
  const rate = means?.hourlyCost ?? null;
  if (rate === null || known === null || known.unitCost === null) return drafts;
  const planned = standard * rate + pieces * known.scrap * known.unitCost;
  drafts.push(draft('cost', planned, hours * rate + scrap * known.unitCost, 'money'));
  return drafts;
}

/** Finishes against the last plan, else OrderOperations: what is done late or early, and what should be done and is not. */
function lateOperations(input: PlanningInput, histories: readonly OperationHistory[]): Draft[] {
  const planned = new Map<string, { order: string; operation: number; finish: Minutes; resource: ResourceId | null }>();
  for (const { order, operation, resource, finish } of input.orderOperations) {
    if (finish !== null)
      planned.set(`${order}\n${operation}`, {
        order,
        operation,
        resource,
        finish: finish.minutes + (finish.hasTime ? 0 : MINUTES_PER_DAY),
      });
  }
  for (const { order, operation, resource, finish } of input.lastPlan?.operations ?? [])
    planned.set(`${order}\n${operation}`, { order, operation, resource, finish });
  const known = new Map(histories.map((history) => [`${history.order}\n${history.operation ?? ''}`, history]));
  const items = new Map(input.orders.map((order) => [order.order as string, order.item]));
  const now = input.parameters.now.minutes;
  const ended = finishedByTable(input);
  return [...planned].flatMap(([key, row]): Draft[] => {
    const history = known.get(key);
    const done = history?.finished === true ? history.end : null;
    if (done === null && (row.finish >= now || ended.has(key) || (history === undefined && !items.has(row.order)))) return [];
    return [
      {
        axis: 'date',
        object: 'operation',
        key: row.order,
        operation: row.operation,
        item: history?.item ?? items.get(row.order) ?? null,
        resource: history?.resource ?? row.resource,
        at: done ?? now,
        planned: row.finish,
        actual: done,
        difference: ((done ?? now) - row.finish) / MINUTES_PER_DAY,
        unit: 'days',
        cause: history?.cause ?? null,
      },
    ];
  });
}

/** Time that a resource stood still unplanned, by cause. */
function ofStops({ stops }: PlanningInput): Draft[] {
  const sums = new Map<string, { resource: ResourceId; cause: string | null; minutes: number; last: Minutes }>();
  for (const { resource, cause, kind, start, end } of stops) {
    if (kind === 'planned') continue;
    const key = JSON.stringify([resource, cause]);
    const known = sums.get(key);
    sums.set(key, { resource, cause, minutes: (known?.minutes ?? 0) + end - start, last: Math.max(known?.last ?? end, end) });
  }
  return [...sums.values()].map(({ resource, cause, minutes, last }): Draft => ({
    axis: 'time',
    object: 'resource',
    key: resource,
    operation: null,
    item: null,
    resource,
    at: last,
    planned: 0,
    actual: minutes / 60,
    unit: 'hours',
    cause,
  }));
}

/** Shipments and receipts: quantity of what is done, date of what is done or overdue. */
function ofMovements(object: 'shipment' | 'receipt', rows: readonly Movement[], now: Minutes): Draft[] {
  return rows.flatMap((row) => {
    const base = { object, key: row.id, operation: null, item: row.item, resource: null, cause: null } as const;
    const done = row.doneQuantity !== null ? (row.doneDate?.minutes ?? null) : null;
    const drafts: Draft[] = [];
    if (row.doneQuantity !== null) {
      drafts.push({ ...base, axis: 'quantity', at: done, planned: row.quantity, actual: row.doneQuantity, unit: 'units', lessIsBad: true });
    }
    const due = row.date?.minutes ?? null;
    const wanting = row.doneQuantity === null && due !== null && due + MINUTES_PER_DAY <= now;
    if (due === null || (done === null && !wanting)) return drafts;
    const days = Math.floor((done ?? now) / MINUTES_PER_DAY) - Math.floor(due / MINUTES_PER_DAY);
    drafts.push({ ...base, axis: 'date', at: done ?? now, planned: due, actual: done, difference: days, unit: 'days' });
    return drafts;
  });
}

/** Records and stops whose cause or remark speaks of safety or the environment: none was planned. */
function ofEvents({ progress, stops }: PlanningInput, eventAxis: EventAxis): Draft[] {
  const known = new Map<string, ReturnType<EventAxis>>();
  const event = (text: string | null): ReturnType<EventAxis> => {
    if (text === null) return null;
    const before = known.get(text);
    const axis = before === undefined ? eventAxis(text) : before;
    known.set(text, axis);
    return axis;
  };
  const base = { planned: 0, actual: 1, unit: 'events' } as const;
  const ofProgress = progress.flatMap((row): Draft[] => {
    const axis = event(row.cause) ?? event(row.remark);
    if (axis === null) return [];
    const { order, operation, resource } = row;
    const at = timeOfRecord(row)?.start ?? null;
    return [
      { ...base, axis, object: 'record', key: order, operation, item: row.item ?? null, resource, at, cause: row.cause ?? row.remark },
    ];
  });
  const ofStop = stops.flatMap(({ resource, start, cause }): Draft[] => {
    const axis = event(cause);
    return axis === null
      ? []
      : [{ ...base, axis, object: 'resource', key: resource, operation: null, item: null, resource, at: start, cause }];
  });
  return [...ofProgress, ...ofStop];
}
