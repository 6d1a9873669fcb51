import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/** The least multiple of `step` that is not below `quantity`; what misses a multiple by rounding noise alone counts as that multiple. */
export function ceilToMultiple(quantity: Quantity, step: Quantity): Quantity {
  const nearest = Math.round(quantity / step);
  const noise = QUANTITY_TOLERANCE * Math.max(1, Math.abs(quantity));
  return (nearest * step >= quantity - noise ? nearest : nearest + 1) * step;
}

/** Rounded up to so many decimals, without the noise of binary fractions: 110.00000000000001 is 110. */
export function ceilToDecimals(quantity: Quantity, decimals: number): Quantity {
  const scale = 10 ** decimals;
  const scaled = quantity * scale;
  const nearest = Math.round(scaled);
  const noise = QUANTITY_TOLERANCE * Math.max(1, Math.abs(scaled));
  return (nearest >= scaled - noise ? nearest : nearest + 1) / scale;
}
