import type { Source } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { ItemId, Quantity } from '../model/units';
import { finding, type AuditFinding } from './audit-finding';
import { median } from './robust';

/** So many times the usual quantity of the same item, or of all items where it has few rows, is a slip: a price, a date or a code in the wrong cell. */
const OWN_FACTOR = 100;
const ANY_FACTOR = 1000;
const FEWEST_OWN = 4;
const FEWEST_ANY = 8;

interface QuantityRow {
  readonly key: string;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly source?: Source;
}

/** Quantities of demands, orders, stock and the programme that no one can have meant. */
export function auditQuantities({ demands, orders, stock, masterSchedule }: PlanningInput): AuditFinding[] {
  return [
    ...implausible(demands.map(({ id, ...row }) => ({ ...row, key: id }))),
    ...implausible(orders.map(({ order, ...row }) => ({ ...row, key: order }))),
    ...implausible(stock.map((row) => ({ ...row, key: row.item }))),
    ...implausible(masterSchedule.map((row) => ({ ...row, key: row.item }))),
  ];
}

function implausible(rows: readonly QuantityRow[]): AuditFinding[] {
  const positive = rows.filter(({ quantity }) => quantity > 0);
  const byItem = new Map<ItemId, Quantity[]>();
  for (const { item, quantity } of positive) {
    const own = byItem.get(item);
    if (own) own.push(quantity);
    else byItem.set(item, [quantity]);
  }
  const ofAll = median(positive.map(({ quantity }) => quantity));
  const medians = new Map([...byItem].map(([item, quantities]) => [item, median(quantities)]));
  return positive.flatMap(({ key, item, quantity, source }) => {
    const count = byItem.get(item)?.length ?? 0;
    const isOwn = count >= FEWEST_OWN;
    const usual = isOwn ? (medians.get(item) ?? ofAll) : ofAll;
    const limit = isOwn ? OWN_FACTOR : ANY_FACTOR;
    if ((!isOwn && positive.length < FEWEST_ANY) || quantity < usual * limit) return [];
    const parameters = { item, quantity, usual, factor: Math.round(quantity / usual) };
    return [finding('warning', 'audit.quantity-implausible', source, { column: 'quantity', key, parameters })];
  });
}
