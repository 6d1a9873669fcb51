/** Everything that is measured and may have a target, in the order in which it is shown. */
export const INDICATORS = [
  'oee',
  'oee-overall',
  'oee-total',
  'availability',
  'performance',
  'quality',
  'schedule-adherence',
  'on-time',
  'on-time-in-full',
  'lead-time-mean',
  'lead-time-p90',
  'wip-quantity',
  'wip-hours',
  'wip-value',
  'scrap-rate',
  'rework-rate',
  'stock-turns',
  'bottleneck-load',
  'overdue-actions',
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

export type IndicatorUnit = 'share' | 'days' | 'quantity' | 'hours' | 'money' | 'turns' | 'count';

/** What an indicator would need and the workbook has not. */
export type MissingData =
  'progress' | 'measured-shifts' | 'shipments' | 'planned-finishes' | 'finished-orders' | 'unit-costs' | 'stock' | 'bottleneck';

/** The value of an indicator; null with what is missing where it cannot be told. */
export interface IndicatorValue {
  readonly id: IndicatorId;
  readonly value: number | null;
  /** How many deliveries, operations, orders, shifts or pieces it rests on. */
  readonly base: number;
  /** How many of them had to be left out, for `missing`. */
  readonly leftOut: number;
  readonly missing: MissingData | null;
}

/** Unit of each indicator, and whether more of it is better. */
export const INDICATOR_KINDS: Readonly<Record<IndicatorId, { readonly unit: IndicatorUnit; readonly better: 'high' | 'low' }>> = {
  oee: { unit: 'share', better: 'high' },
  'oee-overall': { unit: 'share', better: 'high' },
  'oee-total': { unit: 'share', better: 'high' },
  availability: { unit: 'share', better: 'high' },
  performance: { unit: 'share', better: 'high' },
  quality: { unit: 'share', better: 'high' },
  'schedule-adherence': { unit: 'share', better: 'high' },
  'on-time': { unit: 'share', better: 'high' },
  'on-time-in-full': { unit: 'share', better: 'high' },
  'lead-time-mean': { unit: 'days', better: 'low' },
  'lead-time-p90': { unit: 'days', better: 'low' },
  'wip-quantity': { unit: 'quantity', better: 'low' },
  'wip-hours': { unit: 'hours', better: 'low' },
  'wip-value': { unit: 'money', better: 'low' },
  'scrap-rate': { unit: 'share', better: 'low' },
  'rework-rate': { unit: 'share', better: 'low' },
  'stock-turns': { unit: 'turns', better: 'high' },
  'bottleneck-load': { unit: 'share', better: 'low' },
  'overdue-actions': { unit: 'count', better: 'low' },
};

export type TargetVerdict = 'good' | 'watch' | 'bad' | 'none';

/** Values closer than this are equal. */
const TOLERANCE = 1e-9;

/**
 * Where a value stands: good when it reaches the target; bad, so that somebody is to be alerted, beyond the threshold; to watch between. Without a
 * threshold what misses the target is to watch; without a target only the threshold counts. none: nothing to compare.
 *
 * @param better a threshold above its target means that less is better, whatever the indicator
 * @example targetVerdict(0.93, 0.95, 0.9, 'high') // 'watch'
 */
export function targetVerdict(
  value: number | null,
  target: number | null,
  threshold: number | null,
  better: 'high' | 'low',
): TargetVerdict {
  if (value === null || (target === null && threshold === null)) return 'none';
  const opposed = target !== null && threshold !== null && Math.abs(threshold - target) > TOLERANCE;
  const high = opposed ? target > threshold : better === 'high';
  const reaches = (wanted: number): boolean => (high ? value >= wanted - TOLERANCE : value <= wanted + TOLERANCE);
  if (target !== null && reaches(target)) return 'good';
  if (threshold === null) return 'watch';
  if (!reaches(threshold)) return 'bad';
  return target === null ? 'good' : 'watch';
}
