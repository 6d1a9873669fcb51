import type { ItemId, Quantity, ResourceId } from '../model/units';

/** What a line of a roll-up costs: what is bought or made before, an operation, a tool's wear, work outside. */
export type CostLineKind = 'component' | 'purchase' | 'operation' | 'tool' | 'subcontract';

/** One line of the cost of an item; quantities, hours and money are of one good unit of it. */
export interface CostLine {
  readonly kind: CostLineKind;
  /** The component, or the item itself where it is bought. */
  readonly component: ItemId | null;
  readonly operation: number | null;
  readonly resource: ResourceId | null;
  /** Units of the component, or units worked on outside; null for hours. */
  readonly quantity: Quantity | null;
  readonly hours: number | null;
  /** Money of one unit or of one hour; null: no table gives a price, and the line counts nothing. */
  readonly rate: number | null;
  readonly amount: number;
}

/** Money of one good unit by its kind, down through all levels. */
export interface CostParts {
  readonly material: number;
  /** Machines and people, by the hour. */
  readonly work: number;
  readonly subcontract: number;
  readonly tools: number;
}

/** What one good unit of an item costs when it is made or bought in lots of that size. */
export interface ItemCost extends CostParts {
  readonly item: ItemId;
  /** Low-level code: 0 = nothing contains it. */
  readonly level: number;
  /** Units launched or bought at once, and the good ones that come out. */
  readonly launched: Quantity;
  readonly good: Quantity;
  readonly total: number;
  readonly lines: readonly CostLine[];
  /** True when something in it, at any level, has no price. */
  readonly incomplete: boolean;
}

export const NO_COST: CostParts = { material: 0, work: 0, subcontract: 0, tools: 0 };

/** Sum of parts, the second taken so many times. */
export function addParts(sum: CostParts, more: CostParts, times = 1): CostParts {
  return {
    material: sum.material + more.material * times,
    work: sum.work + more.work * times,
    subcontract: sum.subcontract + more.subcontract * times,
    tools: sum.tools + more.tools * times,
  };
}
