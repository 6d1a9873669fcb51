import type { Quantity } from '../model/units';
import { ceilToDecimals } from './rounding';

/**
 * Number of kanban cards: demand × lead time × (1 + safety) / container, rounded up. Source: Monden, Toyota Production System.
 *
 * @param dailyDemand units a day; leadTime days; safety fraction; container units in a full one, above 0.
 * @example kanbanCards(240, 0.5, 0.2, 30) // 5
 */
export function kanbanCards(dailyDemand: Quantity, leadTime: number, safety: number, container: Quantity): number {
  return ceilToDecimals((dailyDemand * leadTime * (1 + safety)) / container, 0);
}
