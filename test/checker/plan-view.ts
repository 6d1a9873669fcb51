import type { BomLine, Item, OpenOrder, OpenOrderOperation, PlanningInput, Resource, RoutingOperation } from '../../src/engine/model/input';
import type { Plan, PlanOperation, PlanOrder } from '../../src/engine/model/plan';
import { OpenTime } from './open-time';

const DAY = 1440;

/** Input and plan side by side, with the look-ups that the checks share. */
export interface PlanView {
  readonly input: PlanningInput;
  readonly plan: Plan;
  readonly time: OpenTime;
  readonly items: ReadonlyMap<string, Item>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly orders: ReadonlyMap<string, PlanOrder>;
  readonly openOrders: ReadonlyMap<string, OpenOrder>;
  /** Operations of an order by their number. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<number, PlanOperation>>;
  readonly known: ReadonlyMap<string, OpenOrderOperation>;
  /** Routing of an order, in the order of its numbers; empty when the item has none. */
  routingOf(order: string): readonly RoutingOperation[];
  rowOf(operation: PlanOperation): RoutingOperation | undefined;
  /** Good and scrapped units of an operation, as reported. */
  reported(order: string, operation: number): { readonly good: number; readonly scrapped: number };
  /** True when a message of the plan whose code is such speaks of that key. */
  said(key: string, code: RegExp): boolean;
}

/** Prepares the look-ups. */
export function viewOf(input: PlanningInput, plan: Plan): PlanView {
  const from = earliestMoment(plan) - 8 * DAY;
  const to = latestMoment(plan) + 8 * DAY;
  const orders = new Map(plan.orders.map((order) => [order.order, order]));
  const openOrders = new Map(input.orders.map((order) => [order.order, order]));
  const operations = new Map<string, Map<number, PlanOperation>>();
  for (const operation of plan.operations) {
    const ofOrder = operations.get(operation.order) ?? new Map<number, PlanOperation>();
    operations.set(operation.order, ofOrder.set(operation.operation, operation));
  }
  const known = new Map(input.orderOperations.map((row) => [`${row.order}/${row.operation}`, row]));
  const spoken = new Map<string, string[]>();
  const speak = (key: string, code: string) => spoken.set(key, [...(spoken.get(key) ?? []), code]);
  for (const message of plan.messages) {
    if (message.key !== undefined) speak(message.key, message.code);
    for (const value of Object.values(message.parameters)) if (typeof value === 'string') speak(value, message.code);
  }
  const routings = routingsByItem(input);
  const routingOf = (order: string): readonly RoutingOperation[] => {
    const item = orders.get(order)?.item ?? openOrders.get(order)?.item ?? '';
    const alternatives = routings.get(item);
    if (alternatives === undefined) return [];
    const wanted = openOrders.get(order)?.alternative ?? null;
    return alternatives.get(wanted) ?? [...alternatives.values()][0];
  };
  return {
    input,
    plan,
    time: new OpenTime(input, from, to),
    items: new Map(input.items.map((item) => [item.item, item])),
    resources: new Map(input.resources.map((resource) => [resource.resource, resource])),
    orders,
    openOrders,
    operations,
    known,
    routingOf,
    rowOf: (operation) => routingOf(operation.order).find((row) => row.operation === operation.operation),
    reported: (order, operation) => reportedOf(input, known, order, operation),
    said: (key, code) => (spoken.get(key) ?? []).some((said) => code.test(said)),
  };
}

function routingsByItem(input: PlanningInput): Map<string, Map<string | null, RoutingOperation[]>> {
  const routings = new Map<string, Map<string | null, RoutingOperation[]>>();
  for (const row of input.routings) {
    const alternatives = routings.get(row.item) ?? new Map<string | null, RoutingOperation[]>();
    alternatives.set(row.alternative, [...(alternatives.get(row.alternative) ?? []), row]);
    routings.set(row.item, alternatives);
  }
  for (const alternatives of routings.values()) {
    for (const rows of alternatives.values()) rows.sort((a, b) => a.operation - b.operation);
  }
  return routings;
}

/** An operation's table row counts; without one, what the progress rows add up to. */
function reportedOf(input: PlanningInput, known: ReadonlyMap<string, OpenOrderOperation>, order: string, operation: number) {
  const row = known.get(`${order}/${operation}`);
  if (row !== undefined) return { good: row.done, scrapped: row.scrapped };
  let good = 0;
  let scrapped = 0;
  for (const progress of input.progress) {
    if (progress.order !== order || progress.operation !== operation) continue;
    good += progress.good;
    scrapped += progress.scrap;
  }
  return { good, scrapped };
}

function earliestMoment(plan: Plan): number {
  let first = Math.min(plan.now, plan.buckets[0] ?? plan.now);
  for (const { earliestStart, latestStart } of plan.operations) first = Math.min(first, earliestStart, latestStart);
  for (const { start } of plan.orders) first = Math.min(first, start ?? first);
  return first;
}

function latestMoment(plan: Plan): number {
  let last = Math.max(plan.horizonEnd, plan.bucketEnd);
  for (const { finish, latestFinish, earliestFinish } of plan.operations)
    last = Math.max(last, finish ?? last, latestFinish, earliestFinish);
  for (const { finish } of plan.orders) last = Math.max(last, finish ?? last);
  return last;
}

/** Every name of an operation in a message. */
export function nameOf(operation: { readonly order: string; readonly operation: number }): string {
  return `${operation.order}/${operation.operation}`;
}

/** Operations that follow an operation in its routing. */
export function followersOf(routing: readonly RoutingOperation[], row: RoutingOperation): readonly number[] {
  if (row.next !== null) return row.next;
  const following = routing.find(({ operation }) => operation > row.operation);
  return following === undefined ? [] : [following.operation];
}

/** Bill of an item for one order, phantoms blown through: component, units per unit and per order, and the operation that takes them. */
export interface Need {
  readonly component: string;
  readonly perUnit: number;
  readonly perOrder: number;
  readonly operation: number | null;
}

/**
 * What an order of the item consumes. A line with dates or an alternative counts only when it holds beyond doubt, so that the check of
 * material never asks for more than the bill does.
 */
export function needsOf(view: PlanView, order: PlanOrder, depth = 0, parent: string = order.item): Need[] {
  if (depth > 20) return [];
  const needs: Need[] = [];
  for (const line of view.input.bom) {
    if (line.parent !== parent || !surelyHolds(view, line, order)) continue;
    const factor = view.input.parameters.scrapConvention === 'additive' ? 1 + line.scrap : 1 / (1 - line.scrap);
    const perUnit = line.quantity * factor;
    const perOrder = line.fixedQuantity;
    const { operation } = line;
    if (view.items.get(line.component)?.kind !== 'phantom') {
      needs.push({ component: line.component, perUnit, perOrder, operation });
      continue;
    }
    if (view.input.stock.some(({ item, status, quantity }) => item === line.component && status === 'free' && quantity > 0)) continue;
    for (const below of needsOf(view, order, depth + 1, line.component)) {
      needs.push({
        component: below.component,
        perUnit: below.perUnit * perUnit,
        perOrder: below.perOrder + below.perUnit * perOrder,
        operation,
      });
    }
  }
  return needs;
}

function surelyHolds(view: PlanView, line: BomLine, order: PlanOrder): boolean {
  if (line.alternative !== null && view.openOrders.get(order.order)?.alternative !== line.alternative) return false;
  const moments = [order.start ?? order.due, order.releaseBy, order.due];
  if (line.from !== null && moments.some((at) => at < line.from!.minutes)) return false;
  return line.to === null || moments.every((at) => at < line.to!.minutes);
}
