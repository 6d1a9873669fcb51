import type { OpenOrder, OrderComponent, PlanningInput } from '../model/input';
import type { Quantity } from '../model/units';
import { componentQuantity } from '../mrp/bom-line';
import { groupRows } from './group-rows';
import { operationUnits } from './operation-units';
import { StockShelf, picked, type LotPick } from './stock-shelf';

/** What a released order has still to take of a component, and the stock that is kept for it. */
export interface Reservation {
  readonly line: OrderComponent;
  readonly order: OpenOrder;
  /** Still to be taken: by its bill and what reaches the operation, less what it took. */
  readonly needed: Quantity;
  readonly reserved: Quantity;
  /** Not in stock. */
  readonly missing: Quantity;
  /** Where it lies. */
  readonly from: readonly LotPick[];
}

/** Reservations, and what they leave of the free stock. */
export interface ReservedStock {
  readonly rows: readonly Reservation[];
  readonly shelf: StockShelf;
}

/**
 * Shares free stock out among the bills of released and started orders (OrderComponents), the order that starts first before the next: what is kept for
 * one is kept for nobody else. What expires first goes first.
 */
export function reserveStock(input: PlanningInput): ReservedStock {
  const shelf = new StockShelf(input, input.parameters.now.minutes);
  const units = operationUnits(input);
  const rows = linesOf(input).map(({ line, order }): Reservation => {
    const { reaching } = units(order, line.operation);
    const needed = Math.max(0, consumptionOf(input, line, reaching) - line.consumed);
    const from = shelf.take(line.component, needed);
    const reserved = picked(from);
    return { line, order, needed, reserved, missing: needed - reserved, from };
  });
  return { rows, shelf };
}

/** The reservations alone. */
export function reservations(input: PlanningInput): readonly Reservation[] {
  return (input.orderComponents ?? []).length === 0 ? [] : reserveStock(input).rows;
}

/** Units of a component that so many units of the order take, its scrap included; nothing before the first one. */
export function consumptionOf({ parameters }: PlanningInput, line: OrderComponent, units: Quantity): Quantity {
  if (units <= 0) return 0;
  const { component, quantity, fixedQuantity, scrap, operation } = line;
  const asLine = { parent: '', component, quantity, fixedQuantity, scrap, operation, from: null, to: null, alternative: null };
  return componentQuantity(asLine, units, parameters.scrapConvention);
}

function linesOf({ orders, orderComponents = [] }: PlanningInput): { readonly line: OrderComponent; readonly order: OpenOrder }[] {
  const byOrder = groupRows(orderComponents, ({ order }) => order);
  const startOf = ({ start, due }: OpenOrder): number => (start ?? due)?.minutes ?? Infinity;
  return orders
    .filter(({ order, status }) => byOrder.has(order) && (status === 'released' || status === 'started'))
    .map((order, index) => ({ order, index }))
    .sort((a, b) => (startOf(a.order) === startOf(b.order) ? a.index - b.index : startOf(a.order) - startOf(b.order)))
    .flatMap(({ order }) => (byOrder.get(order.order) ?? []).map((line) => ({ line, order })));
}
