import type { DateValue, ItemId, Quantity } from './units';
import type { Source } from './finding';

export type BudgetKind = 'labour' | 'overtime' | 'subcontract' | 'purchases' | 'total';

/** A row of Budget: what the unit may spend in the period that begins then, until the next period of that kind. */
export interface BudgetLine {
  readonly period: DateValue;
  readonly kind: BudgetKind;
  readonly amount: number;
  readonly source?: Source;
}

/** A row of Quotes: a customer asks what a quantity of an item costs. Several rows of one quote are its quantity breaks. */
export interface QuoteLine {
  readonly quote: string;
  readonly customer: string | null;
  readonly item: ItemId;
  readonly quantity: Quantity;
  /** Of the cost with overhead (taux de marge), as QUOTE_PRICE has it; ≥ 0. */
  readonly margin: number;
  /** Of the cost; ≥ 0. */
  readonly overhead: number;
  /** Money for tools, spread over `toolingQuantity` pieces; null = over this quantity. */
  readonly tooling: number;
  readonly toolingQuantity: Quantity | null;
  readonly source?: Source;
}
