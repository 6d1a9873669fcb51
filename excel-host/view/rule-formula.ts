import type { AstExpression } from '@borgar/fx';
import { toBoolean } from '../calculation/coerce';
import type { Compilation, Compute } from '../calculation/compile';
import { compileNode, formulaTree } from '../calculation/compile';
import type { Evaluation } from '../calculation/evaluation';
import { firstOf, implicitIntersection } from '../calculation/evaluation';
import { isError } from '../calculation/value';
import type { RuleCounts } from './rule-counts';
import { partText, sameAlong } from './same-along';
import type { Same } from './same-along';

interface Condition {
  readonly compute: Compute;
  readonly same: Same;
  readonly answers: Map<number, boolean>;
}

const LIMIT = 10_000;
const trees = new Map<string, AstExpression | null>();

/** The same text is parsed once. */
function treeOf(formula: string): AstExpression | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size >= LIMIT) trees.clear();
  const made = formulaTree(formula);
  trees.set(formula, made);
  return made;
}

/** A rule's formula, cut at its AND: a rule holds when all hold, and an error is as good as FALSE, so that the first FALSE is enough. */
export class RuleFormula {
  private readonly conditions: readonly Condition[];

  /** `counts` are those of the sheet; `base` tells the cell that relative references start from. */
  constructor(formula: string, counts: RuleCounts, base: string) {
    const tree = treeOf(formula);
    this.conditions = (tree === null ? [null] : partsOf(tree)).map((part) => conditionOf(part, counts, base));
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

function conditionOf(node: AstExpression | null, counts: RuleCounts, base: string): Condition {
  const compilation: Compilation = { references: [], isVolatile: false, special: (call) => counts.compile(call, base) };
  const compute = node === null ? () => false : compileNode(node, compilation);
  return { compute, same: node === null ? null : sameAlong(compilation, partText(node)), answers: new Map() };
}
