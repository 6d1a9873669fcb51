import type { Duration, Quantity } from '../model/units';

/** What the time of an operation is made of. */
export interface OperationLoad {
  readonly quantity: Quantity;
  /** Minutes for each batch. */
  readonly setupTime: Duration;
  /** Minutes for one unit at efficiency 1. */
  readonly unitTime: Duration;
  /** Above 0. */
  readonly efficiency: number;
  /** Units after which it is set up again; null = the whole quantity in one go. */
  readonly batch: Quantity | null;
}

/** What misses a whole number of batches by less is rounding noise. */
const NOISE = 1e-9;

/**
 * Minutes of an operation (DOMAIN §4, OP_TIME): a setup for each batch, and the run. Not rounded; nothing for no units.
 *
 * @example 200 units of 0.6 min after 30 min of setup: 150 min
 */
export function operationLoad({ quantity, setupTime, unitTime, efficiency, batch }: OperationLoad): Duration {
  const batches = quantity <= 0 ? 0 : batch === null ? 1 : Math.ceil((quantity / batch) * (1 - NOISE));
  return setupTime * batches + (quantity * unitTime) / efficiency;
}

/** By how much a load is more than the capacity, in the unit of both (surcharge); 0 where it fits. */
export function overload(load: number, capacity: number): number {
  return Math.max(0, load - capacity);
}
