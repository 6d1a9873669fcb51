import type { Source } from '../model/finding';
import type { OrderComponent, PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { operationUnits } from './operation-units';
import { consumptionOf } from './reservations';
import { StockShelf, picked, type LotPick } from './stock-shelf';

/** What an order used of a component and the stock does not know yet. */
export interface BackFlush {
  readonly line: OrderComponent;
  /** Units that went through the consuming operation, and what they took by the bill, scrap included. */
  readonly processed: Quantity;
  readonly used: Quantity;
  /** Used but not booked; negative: more was booked than was used. */
  readonly due: Quantity;
  /** Rows of Stock to be changed, by how much they fall (or, below 0, rise). */
  readonly changes: readonly LotPick[];
  /** Due, but no row of Stock has it: the stock is wrong, or something else was used. */
  readonly missing: Quantity;
}

/**
 * What the stock should be now, from the progress of the orders that have a bill of their own: used so far, in proportion to the units that went through
 * the operation, less what was booked already (`consumed`). Nothing is booked twice: booked rows raise `consumed` by what left the stock. Lots are
 * taken as pick lists take them.
 */
export function backFlush(input: PlanningInput): BackFlush[] {
  const orders = new Map(input.orders.map((order) => [order.order, order]));
  const units = operationUnits(input);
  const shelf = new StockShelf(input, input.parameters.now.minutes);
  return (input.orderComponents ?? []).flatMap((line): BackFlush[] => {
    const order = orders.get(line.order);
    if (order === undefined || order.status === 'proposed') return [];
    const { processed } = units(order, line.operation);
    const used = consumptionOf(input, line, processed);
    const due = used - line.consumed;
    if (Math.abs(due) <= QUANTITY_TOLERANCE) return [];
    const changes = due > 0 ? shelf.take(line.component, due) : givenBack(input, line, due);
    return [{ line, processed, used, due, changes, missing: due > 0 ? due - picked(changes) : 0 }];
  });
}

/** The first free row of the item takes back what was booked too much. */
function givenBack({ stock }: PlanningInput, { component }: OrderComponent, due: Quantity): LotPick[] {
  const row = stock.find(({ item, status }) => item === component && status === 'free');
  if (row === undefined) return [];
  const { lot, location, source } = row;
  return [{ lot, location, quantity: due, ...(source === undefined ? {} : { source }) }];
}

/** A cell of a row of the planner's tables, and what it becomes. */
export interface QuantityChange {
  readonly source: Source;
  readonly from: Quantity;
  readonly to: Quantity;
}

/** What booking these does to the rows of Stock and to `consumed` of OrderComponents; two that take from one row are one change of it. */
export function bookingOf(
  input: PlanningInput,
  rows: readonly BackFlush[],
): { readonly stock: readonly QuantityChange[]; readonly consumed: readonly QuantityChange[] } {
  const falls = new Map<number, Quantity>();
  const consumed = rows.flatMap(({ line, changes }): QuantityChange[] => {
    for (const { source, quantity } of changes) {
      if (source !== undefined) falls.set(source.row, (falls.get(source.row) ?? 0) + quantity);
    }
    return line.source === undefined || changes.length === 0
      ? []
      : [{ source: line.source, from: line.consumed, to: exact(line.consumed + picked(changes)) }];
  });
  const stock = input.stock.flatMap(({ source, quantity }): QuantityChange[] => {
    const fall = source === undefined ? undefined : falls.get(source.row);
    return source === undefined || fall === undefined ? [] : [{ source, from: quantity, to: exact(quantity - fall) }];
  });
  return { stock, consumed };
}

/** Without the dust of binary fractions: it goes into a planner's cell. */
const exact = (quantity: Quantity): Quantity => Number(quantity.toPrecision(12));
