import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Compilation, Compute } from '../calculation/compile';
import { compileFormula, compileNode } from '../calculation/compile';
import type { Evaluation } from '../calculation/evaluation';
import { areaMatrix, plain } from '../calculation/evaluation';
import { criterionOf } from '../calculation/functions/criteria';
import type { StaticReference } from '../calculation/references';
import { areaOf } from '../calculation/references';
import { Matrix } from '../calculation/value';
import { partText, sameAlong } from './same-along';
import { ValueGroups } from './value-groups';

/** A pair of COUNTIFS: cells that are the same for every cell of the rule, and a condition of the cell's row or of its column. */
interface Pair {
  /** Tells it from other pairs of the sheet's rules. */
  readonly key: string;
  readonly range: Compute;
  readonly references: readonly StaticReference[];
  readonly condition: Compute;
  readonly isOfRow: boolean;
}

/** A pair with where it and all before it hold, by row or column. */
interface Step {
  readonly pair: Pair;
  readonly byLine: Map<number, Uint8Array | null>;
}

/** Longest range that is kept; longer ones are for the function itself. */
const LONGEST = 200_000;
/** Names within names within names: no deeper. */
const DEEPEST = 8;

/**
 * The COUNTIFS of a sheet's rules, as a planning board asks them: over the same columns for every cell, with conditions of the cell's row and of
 * its column. What a row picks out and what a column picks out is found once each; a cell then looks only where both meet. Holds as long as
 * no value changes.
 */
export class RuleCounts {
  private readonly groups = new Map<string, ValueGroups>();
  private readonly ofPairs = new Map<string, ValueGroups | null>();
  private readonly calls = new Map<string, Compute>();
  private readonly hits = new Map<string, Map<number, Uint8Array | null>>();
  private readonly picks = new Map<string, Map<number, Int32Array | null>>();

  /** Compiles a call of a rule whose relative references start from `base`; null for what is no such COUNTIFS. */
  compile(node: CallExpression, base: string): Compute | null {
    if (node.callee.type !== 'Identifier' || node.callee.name.toUpperCase() !== 'COUNTIFS') return null;
    const given = node.arguments;
    if (given.length < 2 || given.length % 2 === 1) return null;
    const key = `${base} ${partText(node)}`;
    const known = this.calls.get(key);
    if (known) return known;
    const pairs: Pair[] = [];
    for (let at = 0; at < given.length; at += 2) {
      const pair = pairOf(given[at], given[at + 1], base);
      if (pair === null) return null;
      pairs.push(pair);
    }
    const made = this.counter(pairs, compileNode(node, { references: [], isVolatile: false }));
    this.calls.set(key, made);
    return made;
  }

  /** `otherwise` is the function itself, for ranges that are of no use here. */
  private counter(pairs: readonly Pair[], otherwise: Compute): Compute {
    const ofRow = this.steps(pairs.filter((pair) => pair.isOfRow));
    const ofColumn = this.steps(pairs.filter((pair) => !pair.isOfRow));
    const byRow = known(this.picks, `${pairs[0].key} ${ofRow.map(({ pair }) => pair.key).join(' ')}`);
    let isUsable: boolean | null = null;
    let last = { row: -1, column: -1, count: 0 };
    return (evaluation) => {
      const { row, column } = evaluation;
      if (last.row === row && last.column === column) return last.count;
      isUsable ??= this.haveOneSize(pairs, evaluation);
      if (!isUsable) return otherwise(evaluation);
      let picked = byRow.get(row);
      if (picked === undefined) byRow.set(row, (picked = placesOf(this.wanted(ofRow, ofRow.length, pairs[0], evaluation))));
      const wanted = this.wanted(ofColumn, ofColumn.length, pairs[0], evaluation);
      if (picked === null || wanted === null) return otherwise(evaluation);
      let count = 0;
      for (let at = 0; at < picked.length; at++) count += wanted[picked[at]];
      last = { row, column, count };
      return count;
    };
  }

  private haveOneSize(pairs: readonly Pair[], evaluation: Evaluation): boolean {
    const sizes = pairs.map((pair) => this.groupsOf(pair, evaluation)?.length);
    return sizes.every((size) => size !== undefined && size === sizes[0]);
  }

  /** Each pair with what is known of it and those before it; calls that begin alike share it. */
  private steps(pairs: readonly Pair[]): readonly Step[] {
    return pairs.map((pair, index) => {
      const key = pairs.slice(0, index + 1).map((each) => each.key);
      return { pair, byLine: known(this.hits, key.join(' ')) };
    });
  }

  /** Where the first so many conditions hold, 1 for each place; null when a condition is an array. */
  private wanted(steps: readonly Step[], count: number, any: Pair, evaluation: Evaluation): Uint8Array | null {
    if (count === 0) return new Uint8Array(this.groupsOf(any, evaluation)?.length ?? 0).fill(1);
    const { pair, byLine } = steps[count - 1];
    const line = pair.isOfRow ? evaluation.row : evaluation.column;
    const found = byLine.get(line);
    if (found !== undefined) return found;
    const condition = plain(pair.condition(evaluation), evaluation);
    const own = condition instanceof Matrix ? null : (this.groupsOf(pair, evaluation)?.hits(condition, criterionOf) ?? null);
    const before = count === 1 ? own : this.wanted(steps, count - 1, any, evaluation);
    const made = count === 1 || own === null || before === null ? before && own : both(before, own);
    byLine.set(line, made);
    return made;
  }

  private groupsOf(pair: Pair, evaluation: Evaluation): ValueGroups | null {
    const found = this.ofPairs.get(pair.key);
    if (found !== undefined) return found;
    const made = pair.references.every((reference) => isFixed(reference, evaluation, DEEPEST)) ? this.read(pair, evaluation) : null;
    this.ofPairs.set(pair.key, made);
    return made;
  }

  private read({ range }: Pair, evaluation: Evaluation): ValueGroups | null {
    const area = areaOf(range(evaluation));
    if (area === null || area.rows * area.columns > LONGEST) return null;
    const key = `${area.sheet.name}!${area.row},${area.column},${area.rows},${area.columns}`;
    const found = this.groups.get(key);
    if (found) return found;
    const { cells } = areaMatrix(area, evaluation);
    if (cells.length !== area.rows * area.columns) return null;
    const made = new ValueGroups(cells);
    this.groups.set(key, made);
    return made;
  }
}

function known<Value>(all: Map<string, Map<number, Value>>, key: string): Map<number, Value> {
  const found = all.get(key) ?? new Map<number, Value>();
  all.set(key, found);
  return found;
}

/** The places of the ones. */
function placesOf(hits: Uint8Array | null): Int32Array | null {
  if (hits === null) return null;
  const places: number[] = [];
  for (let index = 0; index < hits.length; index++) if (hits[index] === 1) places.push(index);
  return Int32Array.from(places);
}

function both(first: Uint8Array, second: Uint8Array): Uint8Array {
  const made = new Uint8Array(first.length);
  for (let index = 0; index < made.length; index++) made[index] = first[index] & second[index];
  return made;
}

function pairOf(rangeNode: AstExpression | null, conditionNode: AstExpression | null, base: string): Pair | null {
  if (rangeNode?.type !== 'ReferenceIdentifier' || conditionNode === null) return null;
  const ofRange: Compilation = { references: [], isVolatile: false };
  const ofCondition: Compilation = { references: [], isVolatile: false };
  const range = compileNode(rangeNode, ofRange);
  const condition = compileNode(conditionNode, ofCondition);
  const tree = partText(conditionNode);
  const isConstant = conditionNode.type === 'Literal';
  const same = isConstant ? 'column' : sameAlong(ofCondition, tree);
  if (same === null) return null;
  return { key: `${base} ${partText(rangeNode)} ${tree}`, range, references: ofRange.references, condition, isOfRow: same === 'row' };
}

/** True for cells that do not move with the rule's cell. */
function isFixed(reference: StaticReference, evaluation: Evaluation, deep: number): boolean {
  if (reference.kind === 'table') return reference.structure.table !== '' && !reference.structure.sections.includes('this row');
  if (reference.kind === 'range') {
    const { $top, $left, $bottom, $right } = reference.range;
    return $top === true && $left === true && $bottom === true && $right === true;
  }
  const sheet = reference.sheet === null ? evaluation.sheet : evaluation.source.sheet(reference.sheet);
  const formula = evaluation.source.definedName(reference.name, sheet ?? evaluation.sheet);
  // A table's name stands for its rows.
  if (formula === null) return true;
  return deep > 0 && compileFormula(formula).references.every((inner) => isFixed(inner, evaluation, deep - 1));
}
