import type { Quantity } from '../model/units';
import { lotPolicy, type LaunchTerms } from './lot-policy';
import type { LotRule } from './lot-rule';

/**
 * Units to launch so that `net` good ones come out: scrap, over-launch, lot rule, decimals, in this order (DOMAIN conventions 4 and 5). A
 * rule that looks ahead sees this one requirement; MAX splits the quantity into orders without changing it.
 *
 * @example launchQuantity(100, { scrap: 0.1, decimals: 0 }) // 112
 */
export function launchQuantity(net: Quantity, options: LaunchTerms & { readonly lotRule?: LotRule } = {}): Quantity {
  return lotPolicy(options.lotRule, options, net).launch(net);
}
