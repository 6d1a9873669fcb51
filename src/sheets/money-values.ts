/** A computed amount without digits that mean nothing: to the hundredth unless said otherwise. */
export function tidyMoney(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
