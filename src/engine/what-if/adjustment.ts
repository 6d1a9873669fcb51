import type { DemandId, Interval, ItemId, Quantity, ResourceId } from '../model/units';

/**
 * One thing that a planner could do differently, as a change of what a plan is computed from. Applied to an input it gives another input; the
 * tables stay as they are, so nothing has to be undone.
 */
export type Adjustment =
  /** The resource also works then, all its units. */
  | { readonly kind: 'overtime'; readonly resource: ResourceId; readonly intervals: readonly Interval[] }
  /** One unit more of the resource: hired, lent or at a colleague's. */
  | { readonly kind: 'extra-unit'; readonly resource: ResourceId }
  /** What is bought or subcontracted of the item comes that many working days earlier, also what is ordered already. */
  | { readonly kind: 'expedite'; readonly item: ItemId; readonly days: number }
  /** Pieces of the item move on to its next operation in batches, before the whole lot is done. */
  | { readonly kind: 'overlap'; readonly item: ItemId; readonly batch: Quantity }
  /** The demand goes before all others. */
  | { readonly kind: 'priority'; readonly demand: DemandId };

/** Two adjustments of equal key are the same. */
export function adjustmentKey(adjustment: Adjustment): string {
  switch (adjustment.kind) {
    case 'overtime':
      return `overtime ${adjustment.resource} ${adjustment.intervals.map(({ start, end }) => `${start}-${end}`).join(',')}`;
    case 'extra-unit':
      return `extra-unit ${adjustment.resource}`;
    case 'expedite':
      return `expedite ${adjustment.item} ${adjustment.days}`;
    case 'overlap':
      return `overlap ${adjustment.item} ${adjustment.batch}`;
    case 'priority':
      return `priority ${adjustment.demand}`;
  }
}
