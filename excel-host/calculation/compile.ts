import type { AstExpression, CallExpression, LambdaExpression, LetExpression, ReferenceIdentifier } from '@borgar/fx';
import { parse, tokenize } from '@borgar/fx';
import { errorFromWord } from './coerce';
import type { Evaluation } from './evaluation';
import { implicitIntersection, plain } from './evaluation';
import { findFunction } from './functions/all-functions';
import { lazyFunction } from './functions/lazy-functions';
import { BINARY, UNARY, broadcast, each } from './operators';
import type { StaticReference } from './references';
import { intersectionOf, rangeOf, referenceReader, spillArea, unionOf } from './references';
import { Area, Areas, ERRORS, Lambda, Matrix } from './value';
import type { Scalar, Value } from './value';

/** A part of a formula, ready to be computed. */
export type Compute = (evaluation: Evaluation) => Value;

/** A formula, ready to be computed for any cell. */
export interface CompiledFormula {
  readonly compute: Compute;
  /** What it refers to by itself, apart from what its functions find. */
  readonly references: readonly StaticReference[];
  readonly isVolatile: boolean;
  /** True when it names something that is not a place by itself: what a name means may change without any cell changing. */
  readonly readsNames: boolean;
}

/** What is gathered about a formula while it is compiled. */
export interface Compilation {
  readonly references: StaticReference[];
  isVolatile: boolean;
  /** Compiles a call in another way than the function's own; null leaves it to the function. */
  readonly special?: (node: CallExpression) => Compute | null;
}

const LIMIT = 50_000;
const compiled = new Map<string, CompiledFormula>();
/** Numbers the places in formulas where a function of an add-in is called. */
let callSites = 0;

/** Compiles a formula, with or without its `=`. One that cannot be read gives #NAME?. The same text is compiled once. */
export function compileFormula(text: string): CompiledFormula {
  const known = compiled.get(text);
  if (known) return known;
  if (compiled.size >= LIMIT) compiled.clear();
  const made = compileText(text);
  compiled.set(text, made);
  return made;
}

/** The formula's tree; null when it cannot be read. */
export function formulaTree(text: string): AstExpression | null {
  try {
    return parse(tokenize(text.startsWith('=') ? text : `=${text}`), { looseRefCalls: true });
  } catch {
    return null;
  }
}

function compileText(text: string): CompiledFormula {
  const tree = formulaTree(text);
  if (tree === null) return { compute: () => ERRORS.name, references: [], isVolatile: false, readsNames: true };
  const compilation: Compilation = { references: [], isVolatile: false };
  const compute = compileNode(tree, compilation);
  const { references, isVolatile } = compilation;
  return { compute, references, isVolatile, readsNames: references.some(({ kind }) => kind !== 'range') };
}

/** Compiles one node of the tree. */
export function compileNode(node: AstExpression | null, compilation: Compilation): Compute {
  if (node === null) return () => null;
  switch (node.type) {
    case 'Literal':
      return constant(node.value);
    case 'ErrorLiteral':
      return constant(errorFromWord(node.value));
    case 'ReferenceIdentifier':
      return referenceReader(node as ReferenceIdentifier, compilation);
    case 'ArrayExpression':
      return constant(Matrix.of(node.elements.map((row) => row.map(elementValue))));
    case 'UnaryExpression':
      return compileUnary(node.operator, compileNode(node.arguments[0], compilation));
    case 'BinaryExpression':
      return compileBinary(
        node.operator,
        node.arguments.map((argument) => compileNode(argument, compilation)),
      );
    case 'CallExpression':
      return compileCall(node, compilation);
    case 'LetExpression':
      return compileLet(node, compilation);
    case 'LambdaExpression':
      return compileLambda(node, compilation);
  }
}

function constant(value: Value): Compute {
  return () => value;
}

function elementValue(element: { readonly type: string }): Scalar {
  if (element.type === 'Literal') return (element as { value?: string | number | boolean }).value ?? null;
  if (element.type === 'ErrorLiteral') return errorFromWord((element as { value?: string }).value ?? '');
  return ERRORS.value;
}

function compileUnary(operator: string, operand: Compute): Compute {
  if (operator === '+') return operand;
  if (operator === '@') return (evaluation) => implicitIntersection(operand(evaluation), evaluation);
  if (operator === '#') return (evaluation) => spillArea(operand(evaluation), evaluation);
  const apply = UNARY[operator];
  return (evaluation) => each(plain(operand(evaluation), evaluation), apply);
}

function compileBinary(operator: string, [left, right]: readonly Compute[]): Compute {
  if (operator === ':') return (evaluation) => rangeOf(left(evaluation), right(evaluation));
  if (operator === ' ') return (evaluation) => intersectionOf(left(evaluation), right(evaluation));
  if (operator === ',') return (evaluation) => unionOf(left(evaluation), right(evaluation));
  const apply = BINARY[operator];
  return (evaluation) => {
    const a = plain(left(evaluation), evaluation);
    const b = plain(right(evaluation), evaluation);
    if (!(a instanceof Matrix) && !(b instanceof Matrix)) return apply(a, b);
    return broadcast([a, b], ([first, second]) => apply(first, second));
  };
}

function compileCall(node: CallExpression, compilation: Compilation): Compute {
  const given = node.arguments.map((argument) => compileNode(argument, compilation));
  if (node.callee.type !== 'Identifier') {
    const callee = compileNode(node.callee as unknown as AstExpression, compilation);
    return (evaluation) => callLambda(callee(evaluation), given, evaluation);
  }
  const special = compilation.special?.(node);
  if (special) return special;
  const name = plainName(node.callee.name);
  const lazy = lazyFunction(name, given, node.arguments);
  if (lazy) return lazy;
  const specification = findFunction(name);
  if (specification) {
    if (specification.volatile) compilation.isVolatile = true;
    if (given.length < specification.least || given.length > specification.most) return constant(ERRORS.value);
    return (evaluation) =>
      specification.call(
        given.map((argument) => argument(evaluation)),
        evaluation,
      );
  }
  if (name.includes('.')) {
    const site = ++callSites;
    return (evaluation) =>
      evaluation.callAddIn(
        site,
        name,
        given.map((argument) => argument(evaluation)),
      );
  }
  return (evaluation) => {
    const variable = evaluation.variables?.get(name.toLowerCase());
    if (variable !== undefined) return callLambda(variable, given, evaluation);
    const named = evaluation.source.definedName(name, evaluation.sheet);
    return named === null ? ERRORS.name : callLambda(compileFormula(named).compute(evaluation), given, evaluation);
  };
}

/** The function's name without what a file puts before it. */
export function plainName(name: string): string {
  const upper = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
  return upper.startsWith('_XLDUDF_') ? upper.slice(8).replace('_', '.') : upper;
}

function callLambda(callee: Value, given: readonly Compute[], evaluation: Evaluation): Value {
  if (!(callee instanceof Lambda)) return callee instanceof Area || callee instanceof Areas ? ERRORS.reference : ERRORS.value;
  return callee.call(given.map((argument) => argument(evaluation)));
}

function compileLet(node: LetExpression, compilation: Compilation): Compute {
  const declarations = node.declarations.map(({ id, init }) => ({ name: id.name.toLowerCase(), init: compileNode(init, compilation) }));
  const body = compileNode(node.body, compilation);
  return (evaluation) => {
    const variables = new Map(evaluation.variables ?? []);
    const inner: Evaluation = withVariables(evaluation, variables);
    for (const { name, init } of declarations) variables.set(name, init(inner));
    return body(inner);
  };
}

function compileLambda(node: LambdaExpression, compilation: Compilation): Compute {
  const names = node.params.map((parameter) => parameter.name.toLowerCase());
  const body = compileNode(node.body, compilation);
  return (evaluation) =>
    new Lambda(names.length, (given) => {
      if (given.length > names.length) return ERRORS.value;
      const variables = new Map(evaluation.variables ?? []);
      names.forEach((name, index) => variables.set(name, given[index] ?? null));
      return body(withVariables(evaluation, variables));
    });
}

/** The same evaluation with other variables; methods of the original keep working. */
function withVariables(evaluation: Evaluation, variables: ReadonlyMap<string, Value>): Evaluation {
  return Object.create(evaluation, { variables: { value: variables } }) as Evaluation;
}
