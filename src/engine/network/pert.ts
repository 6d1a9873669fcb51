import { normalProbability } from './normal-distribution';

/** Mean duration of a task of three estimates, by the beta distribution of PERT: (optimistic + 4 × likely + pessimistic) / 6. */
export function pertMean(optimistic: number, likely: number, pessimistic: number): number {
  return (optimistic + 4 * likely + pessimistic) / 6;
}

/** Variance of a task's duration, in its unit squared: ((pessimistic - optimistic) / 6)². */
export function pertVariance(optimistic: number, pessimistic: number): number {
  return ((pessimistic - optimistic) / 6) ** 2;
}

/** Means of a path closer than this to a target, relative to it, have reached it. */
const RELATIVE_TOLERANCE = 1e-12;

/**
 * Probability that the critical path ends by the target: its tasks are taken as independent and their sum as normal. Without any variance
 * it is 1 or 0.
 *
 * @param means of the tasks of the critical path alone
 * @param variances as many
 * @example pertProbability(41, [7, 14, 11, 4], [4, 16, 4, 1]) // 0.8413…
 */
export function pertProbability(target: number, means: readonly number[], variances: readonly number[]): number {
  const mean = means.reduce((sum, value) => sum + value, 0);
  const variance = variances.reduce((sum, value) => sum + value, 0);
  if (variance > 0) return normalProbability((target - mean) / Math.sqrt(variance));
  return target >= mean - RELATIVE_TOLERANCE * Math.abs(mean) ? 1 : 0;
}
