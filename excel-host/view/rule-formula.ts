import type { AstExpression } from '@borgar/fx';
import { toBoolean } from '../calculation/coerce';
import type { Compilation, Compute } from '../calculation/compile';
import { compileNode, formulaTree } from '../calculation/compile';
import type { Evaluation } from '../calculation/evaluation';
import { firstOf, implicitIntersection } from '../calculation/evaluation';
import { isError } from '../calculation/value';

/** Along what a condition stays the same: every cell of a row has its answer, or every cell of a column. */
type Same = 'row' | 'column' | null;

interface Condition {
  readonly compute: Compute;
  readonly same: Same;
  readonly answers: Map<number, boolean>;
}

/** A rule's formula, cut at its AND: a rule holds when all hold, and an error is as good as FALSE, so that the first FALSE is enough. */
export class RuleFormula {
  private readonly conditions: readonly Condition[];

  constructor(formula: string) {
    const tree = formulaTree(formula);
    this.conditions = (tree === null ? [null] : partsOf(tree)).map(conditionOf);
  }

  /** True when the rule holds for the cell that the evaluation stands at. Answers are kept: make a new one when values change. */
  holds(evaluation: Evaluation): boolean {
    for (const { compute, same, answers } of this.conditions) {
      const key = same === 'row' ? evaluation.row : evaluation.column;
      let answer = same === null ? undefined : answers.get(key);
      if (answer === undefined) {
        const value = firstOf(implicitIntersection(compute(evaluation), evaluation), evaluation);
        answer = !isError(value) && toBoolean(value) === true;
        if (same !== null) answers.set(key, answer);
      }
      if (!answer) return false;
    }
    return true;
  }
}

/** Arguments of an AND that can be asked one by one: comparisons and functions, since AND passes over texts in references. */
function partsOf(tree: AstExpression): readonly AstExpression[] {
  if (tree.type !== 'CallExpression' || tree.callee.name.toUpperCase() !== 'AND') return [tree];
  const asked = tree.arguments.every((part) => part?.type === 'BinaryExpression' || part?.type === 'CallExpression');
  return asked && tree.arguments.length > 0 ? tree.arguments.flatMap(partsOf) : [tree];
}

function conditionOf(node: AstExpression | null): Condition {
  const compilation: Compilation = { references: [], isVolatile: false };
  const compute = node === null ? () => false : compileNode(node, compilation);
  return { compute, same: sameAlong(compilation, JSON.stringify(node)), answers: new Map() };
}

function sameAlong({ references, isVolatile }: Compilation, tree: string): Same {
  if (isVolatile || references.length === 0 || /"(ROW|COLUMN)"\},"arguments":\[\]/.test(tree)) return null;
  const fixed = (first: '$left' | '$top', last: '$right' | '$bottom'): boolean =>
    references.every((reference) => reference.kind === 'range' && reference.range[first] === true && reference.range[last] === true);
  return fixed('$left', '$right') ? 'row' : fixed('$top', '$bottom') ? 'column' : null;
}
