import type { AstExpression } from '@borgar/fx';
import type { Compilation } from '../calculation/compile';

/** Along what a part of a rule's formula stays the same: every cell of a row has its answer, or every cell of a column. */
export type Same = 'row' | 'column' | null;

const texts = new WeakMap<AstExpression, string>();

/** A part of a formula as JSON: equal parts give equal texts. */
export function partText(node: AstExpression): string {
  const known = texts.get(node) ?? JSON.stringify(node);
  texts.set(node, known);
  return known;
}

/** Tells it by the references: columns that do not move make it the row's, rows that do not move the column's. `tree` is the part as JSON. */
export function sameAlong({ references, isVolatile }: Compilation, tree: string): Same {
  if (isVolatile || references.length === 0 || /"(ROW|COLUMN)"\},"arguments":\[\]/.test(tree)) return null;
  const fixed = (first: '$left' | '$top', last: '$right' | '$bottom'): boolean =>
    references.every((reference) => reference.kind === 'range' && reference.range[first] === true && reference.range[last] === true);
  return fixed('$left', '$right') ? 'row' : fixed('$top', '$bottom') ? 'column' : null;
}
