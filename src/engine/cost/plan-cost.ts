import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import type { Interval, ItemId, Minutes, OrderId, ResourceId } from '../model/units';
import { overtimeBook, type OvertimeWithin } from './overtime';
import { purchasePrices, type PurchasePrices } from './purchase-price';

export type PlanCostKind = 'labour' | 'overtime' | 'subcontract' | 'purchases';

/** Money that a plan spends at a moment. */
export interface PlanCost {
  readonly kind: PlanCostKind;
  readonly at: Minutes;
  readonly amount: number;
  readonly order: OrderId;
  readonly operation: number | null;
  readonly item: ItemId;
  /** The machine or person that works, the subcontractor or the supplier; null: no supplier is named. */
  readonly payee: string | null;
  /** The hours of an adjustment, which pays for all that it opens, worked or not. */
  readonly byAdjustment: boolean;
}

/** Something of the plan that no table gives a price: an hourly cost, a price of an item. */
export interface UnpricedCost {
  readonly kind: PlanCostKind;
  readonly subject: ResourceId | ItemId;
}

export interface PlanCosts {
  readonly rows: readonly PlanCost[];
  /** Each subject once; it counts nothing in `rows`. */
  readonly unpriced: readonly UnpricedCost[];
}

/** What an hour of overtime costs more than another: a quarter, as the French Code du travail (L3121-36) has it for the first eight of a week. */
export const OVERTIME_PREMIUM = 0.25;

interface Pricing {
  readonly hourlyCost: ReadonlyMap<ResourceId, number | null>;
  readonly overtime: OvertimeWithin;
  /** The part of it that adjustments open. */
  readonly adjusted: OvertimeWithin;
  /** Units that a resource has without those of adjustments, where they add any. */
  readonly ownUnits: ReadonlyMap<ResourceId, number>;
  readonly prices: PurchasePrices;
  readonly received: ReadonlyMap<OrderId, number>;
  readonly note: (kind: PlanCostKind, subject: string) => void;
}

/**
 * What the work and the purchases of a plan cost, and when (impact budgétaire du plan):
 *
 * - labour: worked time × hourly cost, of the machine and of the persons who are called in, when it is worked; the part of it inside overtime is
 *   `overtime`, with the premium;
 * - subcontract: quantity × the subcontractor's price for the item, else his hourly cost × the time, when the work is back;
 * - purchases: what is still to come × price, when it arrives.
 *
 * What was spent before the plan's moment is not in it. Tools cost nothing by the hour. Budgets take all rows; who adds what adjustments cost leaves
 * out those that are `byAdjustment`.
 */
export function planCosts(input: PlanningInput, plan: Plan): PlanCosts {
  const unpriced = new Map<string, UnpricedCost>();
  const pricing: Pricing = {
    hourlyCost: new Map(input.resources.map(({ resource, hourlyCost }) => [resource, hourlyCost])),
    overtime: overtimeBook(input),
    adjusted: overtimeBook({ ...input, exceptions: input.exceptions.filter(({ byAdjustment }) => byAdjustment === true) }),
    ownUnits: new Map(
      input.resources.flatMap(({ resource, count, unitsByAdjustment = 0 }) =>
        unitsByAdjustment > 0 ? [[resource, count - unitsByAdjustment]] : [],
      ),
    ),
    prices: purchasePrices(input),
    received: new Map(input.orders.map(({ order, doneQuantity }) => [order, doneQuantity])),
    note: (kind, subject) => unpriced.set(JSON.stringify([kind, subject]), { kind, subject }),
  };
  const routed = new Set(plan.operations.map(({ order }) => order));
  const rows = [
    ...plan.operations.flatMap((operation) => operationCosts(operation, pricing)),
    ...plan.orders.filter(({ order, kind }) => kind !== 'make' && !routed.has(order)).flatMap((order) => purchaseCost(order, pricing)),
  ];
  return { rows: rows.sort((a, b) => a.at - b.at), unpriced: [...unpriced.values()] };
}

function operationCosts(operation: PlanOperation, pricing: Pricing): PlanCost[] {
  if (operation.start === null || operation.finish === null) return [];
  if (operation.resourceKind === 'subcontractor') return subcontractCost(operation, operation.finish, pricing);
  return [
    ...operation.segments.flatMap((segment) => workCost(operation, operation.resource, operation.unit ?? 0, segment, pricing)),
    // Each person is the only unit of his name.
    ...operation.people.flatMap(({ person, ...span }) => workCost(operation, person, 1, span, pricing)),
  ];
}

function workCost(operation: PlanOperation, resource: ResourceId, unit: number, span: Interval, pricing: Pricing): PlanCost[] {
  const rate = pricing.hourlyCost.get(resource) ?? null;
  if (rate === null) {
    pricing.note('labour', resource);
    return [];
  }
  const overtime = pricing.overtime(resource, span);
  const adjusted = pricing.adjusted(resource, span);
  const isAdded = unit > (pricing.ownUnits.get(resource) ?? Infinity);
  const row = { at: span.start, order: operation.order, operation: operation.operation, item: operation.item, payee: resource };
  const priced = (kind: 'labour' | 'overtime', minutes: number, byAdjustment: boolean): PlanCost => {
    const premium = kind === 'overtime' ? OVERTIME_PREMIUM : 0;
    return { ...row, kind, amount: (minutes / 60) * rate * (1 + premium), byAdjustment: byAdjustment || isAdded };
  };
  return [
    priced('labour', span.end - span.start - overtime, false),
    priced('overtime', overtime - adjusted, false),
    priced('overtime', adjusted, true),
  ].filter(({ amount }) => amount > 0);
}

function subcontractCost(operation: PlanOperation, at: Minutes, pricing: Pricing): PlanCost[] {
  const { resource, item, quantity, order } = operation;
  const worked = operation.segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const hourly = pricing.hourlyCost.get(resource) ?? null;
  // The item's own cost is that of the whole item, not of one operation on it.
  const price = pricing.prices.ofSupplier(item, resource, quantity);
  if (price === null && hourly === null) {
    pricing.note('subcontract', resource);
    return [];
  }
  const amount = price !== null ? price * quantity : ((hourly ?? 0) * worked) / 60;
  return [{ kind: 'subcontract', at, amount, order, operation: operation.operation, item, payee: resource, byAdjustment: false }];
}

function purchaseCost(order: PlanOrder, pricing: Pricing): PlanCost[] {
  const kind = order.kind === 'subcontract' ? 'subcontract' : 'purchases';
  const price = pricing.prices.of(order.item, order.supplier, order.quantity);
  if (price === null) pricing.note(kind, order.item);
  if (price === null || order.finish === null) return [];
  const quantity = Math.max(0, order.quantity - (pricing.received.get(order.order) ?? 0));
  const { finish: at, item, supplier: payee } = order;
  return [{ kind, at, amount: quantity * price, order: order.order, operation: null, item, payee, byAdjustment: false }];
}
