import type { DateValue, Quantity } from './units';
import type { Source } from './finding';

/**
 * What a planner does about load or lateness. `subject` names a resource (overtime, shift, extra-unit), a person or skill (people), an item (expedite,
 * overlap, supplier, substitute), an order (other-resource, subcontract, split, advance, delay, quantity) or a demand (priority, advance, delay,
 * quantity).
 */
export type AdjustmentKind =
  | 'overtime'
  | 'shift'
  | 'extra-unit'
  | 'people'
  | 'other-resource'
  | 'subcontract'
  | 'split'
  | 'overlap'
  | 'advance'
  | 'delay'
  | 'quantity'
  | 'expedite'
  | 'supplier'
  | 'substitute'
  | 'priority';

/** A row of Adjustments: while it is active, every plan is computed with it; taking it back is making it inactive. */
export interface AdjustmentRow {
  readonly id: string;
  readonly kind: AdjustmentKind;
  readonly subject: string;
  /** Of the order, where the kind is about one operation; null = all of them. */
  readonly operation: number | null;
  readonly from: DateValue | null;
  readonly to: DateValue | null;
  /** Units, persons, lots, batch size, working days or pieces, by the kind. */
  readonly quantity: Quantity | null;
  /** Instead of what: the other resource, subcontractor, supplier or item. */
  readonly replacement: string | null;
  /** Money, the planner's own figure; null = computed. */
  readonly cost: number | null;
  /** Only computed with when that scenario is; null = always. */
  readonly scenario: string | null;
  readonly active: boolean;
  readonly comment: string | null;
  readonly source?: Source;
}

export type DisturbanceKind = 'breakdown' | 'absence' | 'late-supply' | 'scrap' | 'rush-order' | 'quantity';

/**
 * A row of Disturbances: something that happened. `subject` names a resource (breakdown), a person (absence), an order or item (late-supply,
 * scrap), an item (rush-order), a demand or order (quantity).
 */
export interface DisturbanceRow {
  readonly id: string;
  readonly kind: DisturbanceKind;
  readonly subject: string;
  readonly operation: number | null;
  readonly from: DateValue | null;
  /** End of a breakdown or absence; new date of a late supply; due date of a rush order. */
  readonly to: DateValue | null;
  /** Units lost, scrapped, ordered, or the new quantity. */
  readonly quantity: Quantity | null;
  readonly declaredBy: string | null;
  readonly comment: string | null;
  /** Over: it changes nothing any more. */
  readonly closed: boolean;
  readonly source?: Source;
}
