import type { Quantity } from '../model/units';

/** What orders make of the forecast of a period. */
export interface ForecastConsumption {
  /** What is still to be expected beside the orders. */
  readonly remaining: Quantity;
  /** What the orders have taken of it. */
  readonly consumed: Quantity;
  /** Independent demand: the greater of forecast and orders. */
  readonly demand: Quantity;
}

/**
 * Orders consume the forecast of their own period and no other (DOMAIN convention 6): the independent demand is max(forecast, orders).
 *
 * @example consumeForecast(50, 35) // { remaining: 15, consumed: 35, demand: 50 }
 */
export function consumeForecast(forecast: Quantity, orders: Quantity): ForecastConsumption {
  const consumed = Math.min(forecast, orders);
  return { remaining: forecast - consumed, consumed, demand: Math.max(forecast, orders) };
}
