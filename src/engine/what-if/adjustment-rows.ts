import type { AdjustmentKind, AdjustmentRow } from '../model/change-records';
import type { DateValue, Minutes } from '../model/units';

/** What of a row says what is done; the rest is left at its default. */
export type RowContent = Pick<AdjustmentRow, 'kind' | 'subject'> &
  Partial<Pick<AdjustmentRow, 'operation' | 'from' | 'to' | 'quantity' | 'replacement' | 'cost' | 'scenario'>>;

/** A row that is active, of no scenario unless said, and has a name only when it is kept. */
export function adjustmentRow(content: RowContent, id = ''): AdjustmentRow {
  return {
    operation: null,
    from: null,
    to: null,
    quantity: null,
    replacement: null,
    cost: null,
    scenario: null,
    ...content,
    id,
    active: true,
    comment: null,
  };
}

/** Two rows of equal key do the same. */
export function adjustmentKey({ kind, subject, operation, from, to, quantity, replacement }: AdjustmentRow): string {
  return JSON.stringify([kind, subject, operation, from?.minutes ?? null, to?.minutes ?? null, quantity, replacement]);
}

/** A day as planners write it in a row. */
export const dayValue = (minutes: Minutes): DateValue => ({ minutes, hasTime: false });

/** Letters that name a row by its kind in no language: `A1`, `A2` …, none of which the rows have yet. */
export function* freeIds(rows: readonly { readonly id: string }[], letter = 'A'): Generator<string, never> {
  const known = new Set(rows.map(({ id }) => id.toUpperCase()));
  for (let number = 1; ; number++) if (!known.has(`${letter}${number}`)) yield `${letter}${number}`;
}

export const ADJUSTMENT_KINDS: readonly AdjustmentKind[] = [
  'overtime',
  'shift',
  'extra-unit',
  'people',
  'other-resource',
  'subcontract',
  'split',
  'overlap',
  'advance',
  'delay',
  'quantity',
  'expedite',
  'supplier',
  'substitute',
  'priority',
];
