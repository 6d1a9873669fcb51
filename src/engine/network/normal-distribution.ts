/** From here on the tail is computed for itself: 1 - P would lose its digits. */
const TAIL_FROM = 3;

/** Terms of the continued fraction; at 3 and beyond far fewer change nothing any more. */
const FRACTION_TERMS = 80;

/**
 * Probability that a standard normal variable is at most z, to double precision, in the tails too. The series of
 * G. Marsaglia (Journal of Statistical Software 11, 2004) around 0; beyond 3 Laplace's continued fraction of the tail (Abramowitz & Stegun 26.2.14).
 *
 * @example normalProbability(1) // 0.8413447460685429
 */
export function normalProbability(z: number): number {
  if (z <= -TAIL_FROM) return upperTail(-z);
  if (z >= TAIL_FROM) return 1 - upperTail(z);
  let term = z;
  let sum = z;
  for (let odd = 3; ; odd += 2) {
    term *= (z * z) / odd;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return 0.5 + sum * density(z);
}

/** Probability of more than z; z at least 3. */
function upperTail(z: number): number {
  if (z === Infinity) return 0;
  let fraction = z;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = z + term / fraction;
  return density(z) / fraction;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
