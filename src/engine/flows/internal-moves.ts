import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import { MINUTES_PER_DAY, type Duration, type ItemId, type Minutes, type OrderId, type Quantity } from '../model/units';
import { createRoutingBook } from '../operations/routing';
import { isFree } from '../stock/free-stock';
import { pickedComponents, type PickedComponent } from './picked-components';

/** pick: components from their store to the resource; between: pieces from one resource to the next; store: finished pieces to their place. */
export type InternalMoveKind = 'pick' | 'between' | 'store';

/** Units of an item on a move. */
export interface MovedItem {
  readonly item: ItemId;
  readonly quantity: Quantity;
}

/** Pieces that somebody carries inside the plant. */
export interface InternalMove {
  readonly kind: InternalMoveKind;
  /** From when they can be carried (components: when they are wanted), and when they are wanted at the latest; null: nobody waits. */
  readonly at: Minutes;
  readonly by: Minutes | null;
  readonly order: OrderId;
  /** What is carried together; several components of an operation lie in one place. */
  readonly contents: readonly MovedItem[];
  /** Resource or place; null = not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of the routing. */
  readonly moveMinutes: Duration;
}

type MoveInput = Pick<PlanningInput, 'items' | 'routings' | 'orders' | 'bom' | 'stock' | 'parameters'>;

/**
 * Internal transport of the next days, by date: components that are picked for what begins, pieces that go on to another resource, and finished
 * pieces. An item's place is where most of its free stock lies. Phantoms are not picked, their components are.
 */
export function internalMoves(input: MoveInput, plan: Plan, days: number): readonly InternalMove[] {
  const until = plan.now + days * MINUTES_PER_DAY;
  const place = placesOf(input, plan.now);
  const byKey = new Map(plan.operations.map((row) => [keyOf(row.order, row.operation), row]));
  const moveOf = moveTimes(input);
  const componentsOf = pickedComponents(input, plan);
  const followed = new Set<string>();
  const moves: InternalMove[] = [];
  for (const row of plan.operations) {
    for (const { order, operation } of row.predecessors) {
      if (order !== row.order) continue;
      followed.add(keyOf(order, operation));
      const before = byKey.get(keyOf(order, operation));
      if (before !== undefined && before.resource !== row.resource) moves.push(...between(before, row, moveOf(before)));
    }
    moves.push(...picks(row, componentsOf(row), place));
  }
  for (const row of plan.operations) {
    if (row.finish === null || followed.has(keyOf(row.order, row.operation))) continue;
    const common = { order: row.order, contents: piecesOf(row), moveMinutes: moveOf(row) };
    moves.push({ kind: 'store', at: row.finish, by: null, from: row.resource, to: place(row.item), ...common });
  }
  return moves.filter(({ at }) => at < until).sort((one, other) => one.at - other.at || compare(one.order, other.order));
}

function between(before: PlanOperation, row: PlanOperation, moveMinutes: Duration): InternalMove[] {
  if (before.finish === null) return [];
  const common = { order: row.order, contents: piecesOf(row), moveMinutes };
  return [{ kind: 'between', at: before.finish, by: row.start, from: before.resource, to: row.resource, ...common }];
}

/** Components of an operation that has not begun. */
function picks(row: PlanOperation, components: readonly PickedComponent[], place: (item: ItemId) => string | null): InternalMove[] {
  const { start, order, resource } = row;
  if (start === null || row.started) return [];
  const byPlace = new Map<string | null, MovedItem[]>();
  for (const { component, quantity } of components) {
    const from = place(component);
    const items = byPlace.get(from);
    if (items) items.push({ item: component, quantity });
    else byPlace.set(from, [{ item: component, quantity }]);
  }
  return [...byPlace].map(([from, contents]) => ({
    kind: 'pick',
    at: start,
    by: start,
    order,
    contents,
    from,
    to: resource,
    moveMinutes: 0,
  }));
}

const piecesOf = ({ item, quantity }: PlanOperation): readonly MovedItem[] => [{ item, quantity }];

/** Where most of an item's free stock lies. */
function placesOf({ stock }: MoveInput, now: Minutes): (item: ItemId) => string | null {
  const most = new Map<ItemId, { readonly place: string; readonly quantity: Quantity }>();
  const sums = new Map<string, Quantity>();
  for (const lot of stock) {
    if (lot.location === null || !isFree(lot, now)) continue;
    const key = JSON.stringify([lot.item, lot.location]);
    const quantity = (sums.get(key) ?? 0) + lot.quantity;
    sums.set(key, quantity);
    if (quantity > (most.get(lot.item)?.quantity ?? -Infinity)) most.set(lot.item, { place: lot.location, quantity });
  }
  return (item) => most.get(item)?.place ?? null;
}

/** Move time after an operation. */
function moveTimes({ routings, orders }: MoveInput): (row: PlanOperation) => Duration {
  const book = createRoutingBook(routings);
  const alternatives = new Map(orders.map(({ order, alternative }) => [order, alternative]));
  return ({ order, item, operation }) => {
    const rows = book.routing(item, alternatives.get(order) ?? null)?.operations ?? [];
    return rows.find((row) => row.operation === operation)?.move ?? 0;
  };
}

const keyOf = (order: OrderId, operation: number): string => JSON.stringify([order, operation]);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
