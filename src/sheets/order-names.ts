import type { OrderId } from '../engine/model/units';

/** Letters before a number, as in `OF-41207`. */
const LETTERS = /^\p{L}+[-/_ ]?(?=\d{3,}$)/u;

/**
 * What an order may be called where there is little room: its whole name, then its number without the letters before it, as long as no
 * other order has that number.
 *
 * @example orderNames(['OF-41207', 'OF-41208']).get('OF-41207') // ['OF-41207', '41207']
 */
export function orderNames(orders: Iterable<OrderId>): Map<OrderId, readonly string[]> {
  const all = [...new Set(orders)];
  const short = (order: OrderId): string => order.replace(LETTERS, '');
  const used = new Map<string, number>();
  for (const order of all) used.set(short(order), (used.get(short(order)) ?? 0) + 1);
  return new Map(
    all.map((order) => {
      const name = short(order);
      return [order, name !== order && used.get(name) === 1 ? [order, name] : [order]];
    }),
  );
}
