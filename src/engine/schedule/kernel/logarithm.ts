/**
 * Natural logarithm and powers of e from sums, products and quotients alone, which IEEE 754 rounds everywhere alike: what the hosts offer may differ in
 * the last bit from one to the next, and a search that compares with it would take another way.
 */

/** ln 2 to the last bit. */
const LN2 = 0.6931471805599453;
const ROOT_HALF = 0.7071067811865476;
/** Terms of the series: with arguments this small the next one is below a double's last bit. */
const TERMS = 23;

/** Natural logarithm of a positive finite number, within some last bits. */
export function naturalLogarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  // Halving and doubling is exact.
  for (; mantissa < ROOT_HALF; exponent--) mantissa *= 2;
  for (; mantissa >= 2 * ROOT_HALF; exponent++) mantissa /= 2;
  // 2 artanh t, |t| <= 0.172.
  const t = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let k = TERMS; k > 0; k -= 2) sum = sum * t * t + 1 / k;
  return exponent * LN2 + 2 * t * sum;
}

/** e to a power of no great size: meant for -1 … 1. */
export function exponential(x: number): number {
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 + (sum * x) / k;
  return sum;
}
