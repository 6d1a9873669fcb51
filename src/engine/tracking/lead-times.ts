/** mean, median, p90: the value that nine tenths do not pass; max: the longest. */
export type LeadTimeMeasure = 'mean' | 'median' | 'p90' | 'max';

/** One figure for lead times; null when there is none. Quantiles lie between the sorted values as in Excel's PERCENTILE.INC. */
export function leadTimeFigure(leadTimes: readonly number[], measure: LeadTimeMeasure): number | null {
  if (leadTimes.length === 0) return null;
  if (measure === 'mean') return leadTimes.reduce((sum, value) => sum + value, 0) / leadTimes.length;
  const sorted = Float64Array.from(leadTimes).sort();
  const place = (sorted.length - 1) * { median: 0.5, p90: 0.9, max: 1 }[measure];
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
