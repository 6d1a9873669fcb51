/** An operation as costing sees it: times in hours, the rate per hour. */
export interface CostedOperation {
  readonly setupHours: number;
  readonly unitHours: number;
  readonly rate: number;
}

/**
 * Cost of one unit made in lots of `lot`: for each operation (setup / lot + unit time) × rate, then what one unit costs in material,
 * subcontracting and tooling.
 *
 * @example unitCost(200, [{ setupHours: 0.255, unitHours: 0.105, rate: 100 }], 0) // 10.6275
 */
export function unitCost(lot: number, operations: readonly CostedOperation[], perUnit: number): number {
  let cost = perUnit;
  for (const { setupHours, unitHours, rate } of operations) cost += (setupHours / lot + unitHours) * rate;
  return cost;
}
