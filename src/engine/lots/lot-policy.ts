import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { economicLot } from './eoq';
import { LOT_FOR_LOT, type LotRule } from './lot-rule';
import { ceilToDecimals, ceilToMultiple } from './rounding';

/** How good units become launched ones. Fractions: 0 ≤ scrap < 1. */
export interface LaunchTerms {
  /** Share of the launched units that is lost (0). */
  readonly scrap?: number;
  /** Margin on top, as a fraction (0). */
  readonly overLaunch?: number;
  /** yield: net / (1 - scrap), the default; additive: net × (1 + scrap) (DOMAIN convention 4). */
  readonly convention?: 'yield' | 'additive';
  /** Decimals of the item: the launched quantity is rounded up to them; none = not rounded. */
  readonly decimals?: number;
}

/** A lot rule made ready for one item: how many units to launch for a need, and how many good ones come out. */
export interface LotPolicy {
  readonly rule: LotRule;
  /** Good units of one launched unit. */
  readonly goodShare: number;
  /** Launched quantity for a need of good units, before MAX splits it; 0 for no need. */
  launch(good: Quantity): Quantity;
}

/**
 * The policy of an item. The order is scrap, over-launch, fixed or economic quantity, MIN, MULT, decimals (DOMAIN conventions 4 and 5).
 *
 * @param meanRequirement mean requirement of a period, for `EOQ:S,H` alone.
 */
export function lotPolicy(rule: LotRule = LOT_FOR_LOT, terms: LaunchTerms = {}, meanRequirement: Quantity = 0): LotPolicy {
  const { scrap = 0, overLaunch = 0, convention = 'yield', decimals } = terms;
  const goodShare = convention === 'yield' ? 1 - scrap : 1 / (1 + scrap);
  const margin = convention === 'yield' ? (1 + overLaunch) / (1 - scrap) : (1 + scrap) * (1 + overLaunch);
  const fixed = fixedQuantity(rule, meanRequirement);
  const launch = (good: Quantity): Quantity => {
    if (good <= QUANTITY_TOLERANCE) return 0;
    let lot = margin === 1 ? good : good * margin;
    if (fixed !== null) lot = ceilToMultiple(lot, fixed);
    if (rule.minimum !== null && lot < rule.minimum) lot = rule.minimum;
    if (rule.multiple !== null) lot = ceilToMultiple(lot, rule.multiple);
    return decimals === undefined ? lot : ceilToDecimals(lot, decimals);
  };
  return { rule, goodShare, launch };
}

function fixedQuantity({ base }: LotRule, meanRequirement: Quantity): Quantity | null {
  if (base.rule === 'FOQ') return base.quantity;
  if (base.rule === 'EOQ') return economicLot(meanRequirement, base.setupCost, base.holdingCost);
  return null;
}

/**
 * The orders that a launched quantity becomes under MAX: full ones, then the rest. With MULT a full one is the greatest multiple that MAX
 * allows, so that every order keeps to the multiple.
 *
 * @example splitLot(1100, { ...LOT_FOR_LOT, maximum: 500 }) // [500, 500, 100]
 */
export function splitLot(launched: Quantity, rule: LotRule): Quantity[] {
  const { maximum, multiple } = rule;
  if (launched <= QUANTITY_TOLERANCE) return [];
  if (maximum === null || launched <= maximum + QUANTITY_TOLERANCE) return [launched];
  const full = multiple !== null && multiple <= maximum ? Math.floor(maximum / multiple + QUANTITY_TOLERANCE) * multiple : maximum;
  const count = Math.floor(launched / full + QUANTITY_TOLERANCE);
  const orders = new Array<Quantity>(count).fill(full);
  const rest = launched - count * full;
  if (rest > QUANTITY_TOLERANCE) orders.push(rest);
  return orders;
}
