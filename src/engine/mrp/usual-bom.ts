import type { BomLine } from '../model/input';
import type { ItemId, Minutes } from '../model/units';
import { isEffective, isOfAlternative } from './bom-line';

/**
 * The lines that an order consumes which names no alternative: of a parent the lines without an alternative, or, where it has none such, those of
 * the alternative that stands first.
 *
 * @param date only lines that hold then; null: whatever their dates.
 */
export function usualBom(bom: readonly BomLine[], date: Minutes | null = null): BomLine[] {
  const usual = new Map<ItemId, string | null>();
  for (const { parent, alternative } of bom) if (alternative === null || !usual.has(parent)) usual.set(parent, alternative);
  return bom.filter((line) => isOfAlternative(line, usual.get(line.parent) ?? null) && (date === null || isEffective(line, date)));
}
