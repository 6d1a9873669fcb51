/**
 * Price to quote: cost × (1 + overhead) × (1 + margin), both as fractions; the margin is on the full cost (taux de marge), not on the price.
 *
 * @example quotePrice(100, 0.12, 0.1) // 123.2
 */
export function quotePrice(cost: number, overhead: number, margin: number): number {
  return cost * (1 + overhead) * (1 + margin);
}
