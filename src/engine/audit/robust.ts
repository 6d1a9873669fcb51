/** Middle of the values, the mean of the two middle ones of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the distances from the median: how far a usual value lies from the middle, whatever a few others do. */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Makes the median deviation of a normal distribution comparable with its standard deviation. */
const CONSISTENCY = 0.6745;

/** Beyond it a value is taken for an outlier. */
export const OUTLIER_SCORE = 3.5;

/**
 * How many standard deviations each value lies from the others, told by medians: 0.6745 × (x - median) / MAD. Source: Iglewicz and Hoaglin, How to Detect and
 * Handle Outliers (1993), who take |score| > 3.5 for outliers; NIST/SEMATECH e-Handbook, 1.3.5.17.
 *
 * @param least the smallest deviation that counts, so that equal values do not make the next one an outlier
 */
export function modifiedScores(values: readonly number[], least = 0): number[] {
  const middle = median(values);
  const deviation = Math.max(least, medianDeviation(values));
  return values.map((value) => {
    const distance = value - middle;
    return deviation === 0 ? (distance === 0 ? 0 : Math.sign(distance) * Infinity) : (CONSISTENCY * distance) / deviation;
  });
}
