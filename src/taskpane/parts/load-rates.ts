import type { ResourceLoad } from '../../pipeline/plan-summary';

/** Minutes by which a load may pass the capacity and still be none too many: noise of fractions. */
const TOLERANCE = 1e-6;

/** A resource in one period, in minutes. */
export interface PeriodLoad {
  readonly work: number;
  readonly open: number;
  /** The work at its latest dates; as scheduled where that is not known. */
  readonly needed: number;
  /** More work is due than there is open time. */
  readonly isOver: boolean;
}

/** A resource period by period. */
export function periodLoads({ loadMinutes, capacityMinutes, neededMinutes }: ResourceLoad): PeriodLoad[] {
  return loadMinutes.map((work, index) => {
    const open = capacityMinutes[index] ?? 0;
    const needed = neededMinutes?.[index] ?? work;
    return { work, open, needed, isOver: isOver(Math.max(work, needed), open) };
  });
}

/** Load over capacity; Infinity for work in closed time, 0 where there is neither. */
export function rateOf(loadMinutes: number, capacityMinutes: number): number {
  if (capacityMinutes > 0) return loadMinutes / capacityMinutes;
  return loadMinutes > TOLERANCE ? Number.POSITIVE_INFINITY : 0;
}

/** True when there is more work than open time. */
export function isOver(loadMinutes: number, capacityMinutes: number): boolean {
  return loadMinutes > capacityMinutes + TOLERANCE;
}

/** The highest rate of a resource over the periods, as scheduled. */
export function peakRate(load: ResourceLoad): number {
  return periodLoads(load).reduce((peak, { work, open }) => Math.max(peak, rateOf(work, open)), 0);
}

/** The highest rate of a resource over the periods, of what is due at its latest dates where that is more than what is scheduled. */
export function peakNeed(load: ResourceLoad): number {
  return periodLoads(load).reduce((peak, { work, open, needed }) => Math.max(peak, rateOf(Math.max(work, needed), open)), 0);
}

/** In how many periods a resource has more work due than open time. */
export function overloadedPeriods(load: ResourceLoad): number {
  return periodLoads(load).filter((period) => period.isOver).length;
}
