/** What a deviation is about. */
export const DEVIATION_AXES = ['quantity', 'time', 'date', 'quality', 'cost', 'safety', 'environment', 'regulation'] as const;
export type DeviationAxis = (typeof DEVIATION_AXES)[number];

/** Unit in which planned and actual of an axis are given: dates are moments, and their difference days. */
export type DeviationUnit = 'units' | 'hours' | 'days' | 'money' | 'events';

/** From where on planned and actual deviate: a share of what was planned, and at least so much in the axis' own unit. */
export interface DeviationTolerance {
  readonly share: number;
  /** Days for dates. */
  readonly days: number;
}

/** So little is never a deviation: a piece, half an hour, a day, a piece to scrap, fifty of the currency, no event at all. */
const LEAST: Readonly<Record<DeviationAxis, number>> = {
  quantity: 1,
  time: 0.5,
  date: 1,
  quality: 1,
  cost: 50,
  safety: 0,
  environment: 0,
  regulation: 0,
};

/** True for what is counted in events. */
export function isEventAxis(axis: DeviationAxis): boolean {
  return axis === 'safety' || axis === 'environment' || axis === 'regulation';
}

/** By how much the actual may be off, in the unit of the axis. */
export function allowance(axis: DeviationAxis, planned: number, { share, days }: DeviationTolerance): number {
  if (isEventAxis(axis)) return 0;
  return axis === 'date' ? days : Math.max(LEAST[axis], Math.abs(planned) * share);
}

/**
 * How heavy a deviation is, to put unlike ones in one order: how many times it exceeds what is allowed, where an event of safety, regulation or the environment
 * weighs before everything else. A date without tolerance counts days.
 */
export function weightOfDeviation(axis: DeviationAxis, difference: number, allowed: number): number {
  if (axis === 'safety') return 1e6 * Math.abs(difference);
  if (axis === 'regulation') return 5e5 * Math.abs(difference);
  if (axis === 'environment') return 1e5 * Math.abs(difference);
  return Math.abs(difference) / Math.max(allowed, LEAST[axis]);
}
