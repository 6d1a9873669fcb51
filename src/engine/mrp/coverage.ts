import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/** What stock has to cover. */
export interface CoverageArguments {
  /** Requirement of each period, or one requirement that every period has, without end. */
  readonly gross: Quantity | readonly Quantity[];
  /** Stock at the start of period 1; may be negative. */
  readonly onHand: Quantity;
  /** Receipts at the start of each period, the first ones first; periods without one receive nothing. */
  readonly receipts?: readonly Quantity[];
}

/**
 * Coverage (couverture): periods from the start of period 1 until stock and receipts first lack something; a requirement falls evenly over its period.
 * 0 where something lacks at once.
 *
 * @returns null where the stock outlasts the periods that are given, or a requirement of 0.
 * @example coverage({ gross: [40, 40, 40], onHand: 100 }) // 2.5
 */
export function coverage({ gross, onHand, receipts = [] }: CoverageArguments): number | null {
  const steady = typeof gross === 'number';
  const periods = steady ? receipts.length : gross.length;
  let stock = onHand;
  for (let period = 0; period < periods; period++) {
    stock += receipts[period] ?? 0;
    if (stock < -QUANTITY_TOLERANCE) return period;
    const wanted = steady ? gross : gross[period];
    if (wanted > stock + QUANTITY_TOLERANCE) return period + Math.max(0, stock) / wanted;
    stock -= wanted;
  }
  if (stock < -QUANTITY_TOLERANCE) return periods;
  return steady && gross > 0 ? periods + Math.max(0, stock) / gross : null;
}

/**
 * The first period (0-based) at whose end the stock is below a limit: a shortage (rupture) with a limit of 0.
 *
 * @returns null when the stock never is.
 */
export function firstShortage(projected: readonly Quantity[], limit: Quantity): number | null {
  const period = projected.findIndex((stock) => stock < limit - QUANTITY_TOLERANCE);
  return period < 0 ? null : period;
}
