/** Weight of the newest value, and how many deviations the limits stand off. */
export interface EwmaRule {
  readonly lambda: number;
  readonly width: number;
}

/** What the chart of a series says of its last value. */
export interface EwmaPoint {
  /** Exponentially weighted moving average of all values. */
  readonly average: number;
  /** Half the distance between the control limits at this value. */
  readonly limit: number;
}

/** Usual: small shifts are found within a few values, and a single outlier alarms nobody. */
export const USUAL_EWMA: EwmaRule = { lambda: 0.2, width: 3 };

/**
 * EWMA chart (Roberts 1959; NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.4), with the limits that widen over the first values:
 * z = λ x + (1 − λ) z before it, from the target on; limit = L σ √(λ / (2 − λ) × (1 − (1 − λ)^2t)).
 *
 * @param deviation standard deviation of a value while nothing drifts
 * @returns a point for each value
 */
export function ewmaChart(values: readonly number[], target: number, deviation: number, rule: EwmaRule = USUAL_EWMA): EwmaPoint[] {
  const { lambda, width } = rule;
  let average = target;
  return values.map((value, index) => {
    average = lambda * value + (1 - lambda) * average;
    const settled = 1 - (1 - lambda) ** (2 * (index + 1));
    return { average, limit: width * deviation * Math.sqrt((lambda / (2 - lambda)) * settled) };
  });
}

/** Mean moving range of two values over its expectation, 1.128 deviations (Shewhart's chart of individuals). */
const MOVING_RANGE = 1.128;

/**
 * Standard deviation from one value to the next, which a slow drift does not swell. 0: fewer than two values, or all alike.
 *
 * @example deviationFromMovingRange([1, 2, 1, 2]) // 1 / 1.128
 */
export function deviationFromMovingRange(values: readonly number[]): number {
  if (values.length < 2) return 0;
  let sum = 0;
  for (let index = 1; index < values.length; index++) sum += Math.abs(values[index] - values[index - 1]);
  return sum / (values.length - 1) / MOVING_RANGE;
}
