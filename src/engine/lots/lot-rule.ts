import type { Quantity } from '../model/units';

/** How the base quantity of a lot is found. S = cost of a setup or order, H = holding cost of a unit for one period. */
export type LotBase =
  | { readonly rule: 'L4L' }
  | { readonly rule: 'FOQ'; readonly quantity: Quantity }
  | { readonly rule: 'POQ'; readonly periods: number }
  | { readonly rule: 'EOQ' | 'SM' | 'LUC' | 'PPB' | 'WW'; readonly setupCost: number; readonly holdingCost: number };

/** A lot rule of DOMAIN convention 5: the base, then MIN, then MULT up, then MAX (which splits). */
export interface LotRule {
  readonly base: LotBase;
  readonly minimum: Quantity | null;
  readonly multiple: Quantity | null;
  readonly maximum: Quantity | null;
}

export const LOT_FOR_LOT: LotRule = { base: { rule: 'L4L' }, minimum: null, multiple: null, maximum: null };
