import type { BomLine } from '../model/input';
import { MINUTES_PER_DAY, type Minutes, type Quantity } from '../model/units';

/**
 * Units of the component that an order of so many launched parents consumes: quantity per unit, its scrap on top, then the fixed quantity
 * of an order, which knows no scrap.
 */
export function componentQuantity(line: BomLine, launched: Quantity, convention: 'yield' | 'additive' = 'yield'): Quantity {
  const each = launched * line.quantity;
  return (convention === 'yield' ? each / (1 - line.scrap) : each * (1 + line.scrap)) + line.fixedQuantity;
}

/** True when a line holds at a moment; a `to` without a time includes its whole day. */
export function isEffective({ from, to }: BomLine, at: Minutes): boolean {
  if (from !== null && at < from.minutes) return false;
  return to === null || (to.hasTime ? at <= to.minutes : at < to.minutes + MINUTES_PER_DAY);
}

/** True when a line belongs to that alternative; a line without one belongs to all. */
export function isOfAlternative(line: BomLine, alternative: string | null): boolean {
  return line.alternative === null || line.alternative === alternative;
}
