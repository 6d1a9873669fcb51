import type { Quantity } from '../model/units';
import { inverseNormal } from './inverse-normal';

/** What a safety stock protects against. Periods are those of demand and lead time alike, e.g. days. */
export interface SafetyStockArguments {
  /** Probability of no shortage in a replenishment cycle, 0.5 ≤ p < 1. */
  readonly serviceLevel: number;
  /** Standard deviation of the demand of a period. */
  readonly demandDeviation: Quantity;
  /** Periods. */
  readonly leadTime: number;
  /** Mean demand of a period; matters with a lead time that varies. */
  readonly meanDemand?: Quantity;
  /** Standard deviation of the lead time, periods. */
  readonly leadTimeDeviation?: number;
}

/**
 * Safety stock (stock de sécurité) for normally distributed demand: z × sqrt(lead time × σ² + demand² × σ² of the lead time). Not rounded.
 * Source: Heizer & Render, Operations Management, inventory management, probabilistic models.
 */
export function safetyStock(args: SafetyStockArguments): Quantity {
  const { serviceLevel, demandDeviation, leadTime, meanDemand = 0, leadTimeDeviation = 0 } = args;
  const ofDemand = Math.sqrt(leadTime) * demandDeviation;
  const ofLeadTime = meanDemand * leadTimeDeviation;
  return inverseNormal(serviceLevel) * Math.hypot(ofDemand, ofLeadTime);
}

/** Stock at which to order (point de commande): what is used during the lead time, and the safety stock. */
export function reorderPoint(meanDemand: Quantity, leadTime: number, safety: Quantity): Quantity {
  return meanDemand * leadTime + safety;
}
