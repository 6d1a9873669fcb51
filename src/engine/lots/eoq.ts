import type { Quantity } from '../model/units';

/**
 * Economic order quantity (formule de Wilson): sqrt(2 × demand × order cost / holding cost), not rounded. Demand and holding cost are
 * over the same time: 2400 a year at 1.6 a unit and year. Source: Harris 1913; Snyder & Shen, Fundamentals of Supply Chain Theory, §3.2.
 *
 * @example eoq(2400, 120, 1.6) // 600
 */
export function eoq(demand: Quantity, orderCost: number, holdingCost: number): Quantity {
  return Math.sqrt((2 * demand * orderCost) / holdingCost);
}

/** The quantity of the lot rule `EOQ:S,H` (DOMAIN §4): of the mean requirement of a period, in whole units, at least one. */
export function economicLot(meanRequirement: Quantity, setupCost: number, holdingCost: number): Quantity {
  return Math.max(1, Math.round(eoq(Math.max(0, meanRequirement), setupCost, holdingCost)));
}
