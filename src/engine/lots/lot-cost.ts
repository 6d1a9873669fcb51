import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/**
 * Cost of a series of lots: a setup for every period with a lot, holding on what is left at each period's end. Nothing is in stock before;
 * a shortage costs no holding.
 *
 * @param setupCost of any lot, or of a lot in each period.
 * @example lotCost([52, 87, 23, 56], [52, 110, 0, 56], 75, 1) // 248
 */
export function lotCost(
  requirements: readonly Quantity[],
  lots: readonly Quantity[],
  setupCost: number | readonly number[],
  holdingCost: number,
): number {
  let cost = 0;
  let stock = 0;
  requirements.forEach((requirement, period) => {
    const lot = lots[period] ?? 0;
    if (lot > QUANTITY_TOLERANCE) cost += typeof setupCost === 'number' ? setupCost : setupCost[period];
    stock += lot - requirement;
    cost += holdingCost * Math.max(0, stock);
  });
  return cost;
}
