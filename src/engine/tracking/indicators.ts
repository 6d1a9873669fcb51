import { isOverdue } from '../improvement/action-states';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { DateValue, Minutes, Serial } from '../model/units';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE } from '../model/units';
import { stockAnalysis } from '../stock/stock-analysis';
import { finishedByTable } from './finished-operations';
import type { IndicatorId, IndicatorValue, MissingData } from './indicator';
import { leadTimeFigure } from './lead-times';
import type { Delivery } from './on-time';
import { onTimeShare } from './on-time';
import type { OperationHistory } from './operation-history';
import { operationHistories } from './operation-history';
import type { Performance } from './performance';

/**
 * Every indicator of the workshop, from what was recorded and from the plan. Shares are fractions of 1, times days of 24 hours or working hours. What
 * the workbook does not hold gives no figure but the name of what is missing.
 */
export function indicators(
  input: PlanningInput,
  plan: Plan,
  measured: Performance | null,
  histories = operationHistories(input),
): IndicatorValue[] {
  return [
    ...effectiveness(measured),
    adherence(input, histories),
    ...deliveries(input),
    ...leadTimes(histories),
    ...inProgress(input, plan),
    ...losses(histories),
    stockTurns(input, plan),
    bottleneckLoad(input, plan),
    figure('overdue-actions', input.actions.filter((row) => isOverdue(row, input.parameters.now.minutes)).length, input.actions.length),
  ];
}

function figure(id: IndicatorId, value: number | null, base: number, missing: MissingData | null = null, leftOut = 0): IndicatorValue {
  return { id, value, base, leftOut, missing };
}

function effectiveness(measured: Performance | null): IndicatorValue[] {
  const rates = measured?.whole.rates;
  const base = measured?.whole.measured ?? 0;
  const left = measured === null ? 0 : Object.values(measured.whole.gaps).reduce((sum, count) => sum + count, 0);
  const rows: readonly (readonly [IndicatorId, number | null | undefined])[] = [
    ['oee', rates?.oee],
    ['oee-overall', rates?.overall],
    ['oee-total', rates?.total],
    ['availability', rates?.availability],
    ['performance', rates?.performance],
    ['quality', rates?.quality],
  ];
  const missing = measured === null ? 'progress' : base === 0 || left > 0 ? 'measured-shifts' : null;
  return rows.map(([id, value]) => figure(id, value ?? null, base, missing, left));
}

const serialOf = ({ minutes }: DateValue): Serial => minutes / MINUTES_PER_DAY;

/** Share of the operations done by their planned finish and the tolerance; one that is open and due counts as missed, one that ended nobody knows when does not count. */
function adherence(input: PlanningInput, histories: readonly OperationHistory[]): IndicatorValue {
  const planned = new Map<string, Serial>();
  for (const { order, operation, finish } of input.orderOperations)
    if (finish !== null) planned.set(`${order}\n${operation}`, serialOf(finish));
  for (const { order, operation, finish } of input.lastPlan?.operations ?? [])
    planned.set(`${order}\n${operation}`, finish / MINUTES_PER_DAY);
  const known = new Map(histories.map((history) => [`${history.order}\n${history.operation ?? ''}`, history]));
  const { toleranceDays, now } = input.parameters;
  const ended = finishedByTable(input);
  const rows = [...planned].flatMap(([key, due]): Delivery[] => {
    const history = known.get(key);
    const done = history?.finished === true ? doneAt(history) : null;
    return done === null && ended.has(key) ? [] : [{ due, done, inFull: true }];
  });
  const value = onTimeShare(rows, toleranceDays, serialOf(now));
  const counted = rows.filter(({ due, done }) => done !== null || due + toleranceDays < serialOf(now)).length;
  return figure('schedule-adherence', value, counted, value === null ? 'planned-finishes' : null);
}

const doneAt = ({ end }: OperationHistory): Serial | null => (end === null ? null : end / MINUTES_PER_DAY);

/** On time, and on time in full, of the shipments: against the date promised where the demand is still open, else the shipment's own. */
function deliveries({ shipments, demands, parameters }: PlanningInput): IndicatorValue[] {
  const promised = new Map(demands.map((demand) => [demand.id, demand.promised ?? demand.due]));
  const rows = shipments.flatMap((row) => {
    const due = (row.reference === null ? undefined : promised.get(row.reference)) ?? row.date;
    if (due === null) return [];
    const done = row.doneQuantity !== null && row.doneQuantity > 0 && row.doneDate !== null ? serialOf(row.doneDate) : null;
    return [{ due: serialOf(due), done, inFull: (row.doneQuantity ?? 0) >= row.quantity - QUANTITY_TOLERANCE }];
  });
  const now = serialOf(parameters.now);
  const share = (all: readonly Delivery[]): number | null => onTimeShare(all, 0, now);
  const [onTime, inFull] = [share(rows.map((row) => ({ ...row, inFull: true }))), share(rows)];
  return [
    figure('on-time', onTime, rows.length, onTime === null ? 'shipments' : null, shipments.length - rows.length),
    figure('on-time-in-full', inFull, rows.length, inFull === null ? 'shipments' : null, shipments.length - rows.length),
  ];
}

/** From the first to the last record of the orders that are finished or closed, in days of 24 hours. */
function leadTimes(histories: readonly OperationHistory[]): IndicatorValue[] {
  const spans = new Map<string, { start: Minutes; end: Minutes }>();
  for (const { order, work, start, end } of histories) {
    if (start === null || end === null || (work.order !== null && work.order.status !== 'done')) continue;
    const known = spans.get(order);
    spans.set(order, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  const days = [...spans.values()].map(({ start, end }) => (end - start) / MINUTES_PER_DAY);
  const missing = days.length === 0 ? 'finished-orders' : null;
  return [
    figure('lead-time-mean', leadTimeFigure(days, 'mean'), days.length, missing),
    figure('lead-time-p90', leadTimeFigure(days, 'p90'), days.length, missing),
  ];
}

/** What is begun and not finished: pieces still to come, the hours that remain on it, and its value at unit cost. */
function inProgress({ orders, items }: PlanningInput, plan: Plan): IndicatorValue[] {
  const begun = orders.filter((order) => order.status === 'started' && order.kind !== 'buy');
  const names = new Set<string>(begun.map(({ order }) => order));
  const costs = new Map(items.map((item) => [item.item, item.unitCost]));
  const open = begun.map((order) => ({ item: order.item, quantity: Math.max(0, order.quantity - order.doneQuantity) }));
  const minutes = plan.operations.reduce((sum, row) => sum + (names.has(row.order) ? row.setupMinutes + row.runMinutes : 0), 0);
  const unpriced = open.filter(({ item }) => (costs.get(item) ?? null) === null).length;
  const value = open.reduce((sum, { item, quantity }) => sum + quantity * (costs.get(item) ?? 0), 0);
  return [
    figure(
      'wip-quantity',
      open.reduce((sum, { quantity }) => sum + quantity, 0),
      open.length,
    ),
    figure('wip-hours', minutes / 60, open.length),
    figure('wip-value', unpriced > 0 ? null : value, open.length, unpriced > 0 ? 'unit-costs' : null, unpriced),
  ];
}

function losses(histories: readonly OperationHistory[]): IndicatorValue[] {
  const sum = (value: (row: OperationHistory) => number): number => histories.reduce((total, row) => total + value(row), 0);
  const [scrap, rework] = [sum((row) => row.scrap), sum((row) => row.rework)];
  const pieces = sum((row) => row.good) + scrap + rework;
  const missing = pieces === 0 ? 'progress' : null;
  return [
    figure('scrap-rate', pieces === 0 ? null : scrap / pieces, pieces, missing),
    figure('rework-rate', pieces === 0 ? null : rework / pieces, pieces, missing),
  ];
}

/** As the analysis of the stocks has them: one figure everywhere. */
function stockTurns(input: PlanningInput, plan: Plan): IndicatorValue {
  const { turns } = stockAnalysis(input, plan);
  return figure('stock-turns', turns, plan.demands.length, turns === null ? 'stock' : null);
}

/** Load over capacity of the most loaded bottleneck, over the periods up to its last load. */
function bottleneckLoad({ resources }: PlanningInput, plan: Plan): IndicatorValue {
  const rates = resources
    .filter(({ bottleneck }) => bottleneck)
    .flatMap(({ resource }) => {
      const cells = plan.load.filter((cell) => cell.resource === resource);
      const last = cells.reduce((latest, cell, index) => (cell.loadMinutes > 0 ? index : latest), -1);
      const used = cells.slice(0, last + 1);
      const capacity = used.reduce((sum, cell) => sum + cell.capacityMinutes, 0);
      return capacity > 0 ? [used.reduce((sum, cell) => sum + cell.loadMinutes, 0) / capacity] : [];
    });
  return figure('bottleneck-load', rates.length === 0 ? null : Math.max(...rates), rates.length, rates.length === 0 ? 'bottleneck' : null);
}
