/** One criterion: how much it counts, and its score; null = not known. */
export interface Criterion {
  readonly weight: number;
  readonly score: number | null;
}

/**
 * The weighted mean of the scores that are known (weighted-point plan): Σ weight × score / Σ weight. A criterion without a score is left out
 * together with its weight, so that what is not known neither helps nor harms. null when nothing that counts is known.
 *
 * @example weightedScore([{ weight: 3, score: 90 }, { weight: 1, score: 50 }, { weight: 2, score: null }]) // 80
 */
export function weightedScore(criteria: readonly Criterion[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, score } of criteria) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
