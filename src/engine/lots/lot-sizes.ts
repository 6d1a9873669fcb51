import type { Quantity } from '../model/units';
import { lotPolicy, type LaunchTerms } from './lot-policy';
import { LOT_FOR_LOT, type LotRule } from './lot-rule';
import { lotSizingResult, sizeLots } from './time-phased-lots';

/**
 * The lot of each period for a series of requirements with nothing in stock (DOMAIN §4, LOT_SIZE). What a lot has more than its
 * requirement serves the periods that follow. With scrap or over-launch the lots are launched quantities.
 *
 * @example lotSizes([52, 87, 23, 56], wagnerWhitinOf75And1) // [52, 110, 0, 56]
 */
export function lotSizes(requirements: readonly Quantity[], rule: LotRule = LOT_FOR_LOT, options: LaunchTerms = {}): Quantity[] {
  const periods = requirements.length;
  const mean = periods === 0 ? 0 : requirements.reduce((sum, requirement) => sum + requirement, 0) / periods;
  const result = lotSizingResult(periods);
  sizeLots(
    {
      periods,
      onHand: 0,
      change: Float64Array.from(requirements, (requirement) => -requirement),
      safetyStock: new Float64Array(periods),
      frozen: 0,
      policy: lotPolicy(rule, options, mean),
    },
    result,
  );
  return [...result.launched];
}
