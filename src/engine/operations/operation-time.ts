import type { Duration, Quantity } from '../model/units';

/** Times this close above a whole minute are that minute: binary fractions are not exact. */
const MINUTE_TOLERANCE = 1e-6;

/** Minutes rounded up to whole ones: what must be waited for is over then. */
export function wholeMinutes(minutes: number): Duration {
  return minutes <= 0 ? 0 : Math.ceil(minutes - MINUTE_TOLERANCE);
}

/**
 * Work in the nearest whole minute, at least one where there is any. Rounding up would make every place that a planner wrote to the minute
 * collide with the one before it.
 */
export function workMinutes(minutes: number): Duration {
  return minutes <= 0 ? 0 : Math.max(1, Math.round(minutes + MINUTE_TOLERANCE));
}

/** What decides how long an operation takes. */
export interface OperationWork {
  /** Units that are still to be processed, and units launched. */
  readonly quantity: Quantity;
  readonly launched: Quantity;
  /** Minutes. */
  readonly setupTime: Duration;
  /** Minutes for one unit at efficiency 1. */
  readonly unitTime: Duration;
  readonly efficiency: number;
  /** An order of fewer units takes the time of so many; null = no least batch. */
  readonly minBatch: Quantity | null;
}

/**
 * Working time of an operation (DOMAIN convention 12): setup, then quantity × unit time / efficiency. The whole is rounded to the nearest
 * minute, so that two roundings never add up. Of an order smaller than the least batch, what remains takes its share of the least batch's time.
 *
 * @example 15 units of 59.75 min after 45 min of setup, 941.25 min: setup 45, run 896
 */
export function operationMinutes(work: OperationWork): { readonly setup: Duration; readonly run: Duration } {
  const quantity = isBelowMinBatch(work) ? ((work.minBatch ?? 0) * work.quantity) / work.launched : work.quantity;
  const efficiency = work.efficiency > 0 ? work.efficiency : 1;
  const run = Math.max(0, (quantity * work.unitTime) / efficiency);
  const setup = Math.min(workMinutes(work.setupTime), workMinutes(work.setupTime + run));
  return { setup, run: workMinutes(Math.max(0, work.setupTime) + run) - setup };
}

/** True when the launched quantity is smaller than the least batch of the operation. */
export function isBelowMinBatch(work: Pick<OperationWork, 'launched' | 'minBatch'>): boolean {
  return work.minBatch !== null && work.launched > 0 && work.launched < work.minBatch - 1e-9;
}
