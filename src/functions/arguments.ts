import { LOT_FOR_LOT, type LotRule } from '../engine/lots/lot-rule';
import { parseLotRule } from '../engine/lots/parse-lot-rule';
import type { Text } from '../i18n/language';
import type { Argument, ArgumentFacts, ArgumentKind, ArgumentShape, Layout, NumberRange } from './declaration';
import { plainKey, readNumber, readText, shown } from './read-cells';
import type { Failure, GivenCell, GivenRange } from './values';
import { fail, isFailure } from './values';

interface Common {
  readonly name: Text;
  readonly help: Text;
}

interface NumberOptions extends Common {
  readonly range?: NumberRange;
  /** An Excel serial rather than a quantity or a time. */
  readonly date?: boolean;
  /** Makes the argument optional. */
  readonly default?: number;
  /** Excel lets it be left out, and the function then says that it is missing. */
  readonly askedFor?: boolean;
}

/** The facts of an argument without what most arguments do not have. */
export function factsOf(
  common: Common,
  kind: ArgumentKind,
  shape: ArgumentShape,
  more: Partial<Omit<ArgumentFacts, 'name' | 'help' | 'kind' | 'shape'>> = {},
): ArgumentFacts {
  const { name, help } = common;
  return { name, help, kind, shape, optional: false, defaultText: null, range: null, choices: null, columns: null, ...more };
}

function numberFacts(options: NumberOptions, shape: ArgumentShape): ArgumentFacts {
  const text = options.default === undefined ? null : String(options.default);
  return factsOf(options, options.date === true ? 'date' : 'number', shape, {
    optional: options.default !== undefined || options.askedFor === true,
    defaultText: text === null ? null : { en: text, fr: text.replace('.', ',') },
    range: options.range ?? null,
  });
}

/** One number for the whole call. */
export function oneNumber(options: NumberOptions): Argument<number> {
  const facts = numberFacts(options, 'one');
  return {
    ...facts,
    read: (given) => {
      if (given === null && options.default === undefined) return missing(facts);
      const cell = onlyCell(given, facts, options.default ?? null);
      if (isFailure(cell)) return cell;
      const value = readNumber(cell, facts.name, facts.range);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

/** A number or a range of numbers: the function answers each. */
export function eachNumber(options: NumberOptions): Argument<number> {
  const facts = numberFacts(options, 'each');
  return {
    ...facts,
    read: (given) => {
      if (given === null) {
        return options.default === undefined ? missing(facts) : { kind: 'each', values: [options.default], layout: null };
      }
      const values = numbersOf(given, facts);
      return isFailure(values) ? values : { kind: 'each', values, layout: layoutOf(given) };
    },
  };
}

/** One number a period. A single number holds in every period or falls into the first. */
export function numberSeries(options: NumberOptions & { readonly single: 'every-period' | 'first-period' }): Argument<readonly number[]> {
  const facts = numberFacts(options, 'series');
  const aligned = (values: readonly number[], layout: Layout | null) => ({
    kind: 'series' as const,
    layout,
    length: values.length,
    align: (length: number) => (layout === null ? spread(values[0], length, options.single) : values),
  });
  return {
    ...facts,
    read: (given) => {
      if (given === null) return options.default === undefined ? missing(facts) : aligned([options.default], null);
      const wrong = notAVector(given, facts);
      if (wrong !== null) return wrong;
      const values = numbersOf(given, facts);
      return isFailure(values) ? values : aligned(values, layoutOf(given));
    },
  };
}

function spread(value: number, length: number, single: 'every-period' | 'first-period'): number[] {
  const series = new Array<number>(length).fill(single === 'every-period' ? value : 0);
  series[0] = value;
  return series;
}

/** A row or column of values with a length of its own; `layout` is null for a single value. */
export interface Vector<Value> {
  readonly values: readonly Value[];
  readonly layout: Layout | null;
}

/** A row or column of numbers or dates whose length is free of the other arguments. */
export function numberVector(options: NumberOptions & { readonly ascending?: boolean }): Argument<Vector<number>> {
  const facts = numberFacts(options, 'vector');
  return {
    ...facts,
    read: (given) => {
      if (given === null) return missing(facts);
      const wrong = notAVector(given, facts);
      if (wrong !== null) return wrong;
      const values = numbersOf(given, facts);
      if (isFailure(values)) return values;
      const fault = options.ascending === true ? notAscending(values, facts) : null;
      return fault ?? { kind: 'whole', value: { values, layout: layoutOf(given) } };
    },
  };
}

/** A name, or a row or column of names. A number is taken as a name of digits. */
export function nameVector(options: Common): Argument<Vector<string>> {
  const facts = factsOf(options, 'text', 'vector');
  return {
    ...facts,
    read: (given) => {
      if (given === null) return missing(facts);
      if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
      const wrong = notAVector(given, facts);
      if (wrong !== null) return wrong;
      const values: string[] = [];
      for (const row of given.rows) {
        for (const cell of row) {
          const value = readText(cell, facts.name, true);
          if (isFailure(value)) return value;
          values.push(value);
        }
      }
      return { kind: 'whole', value: { values, layout: layoutOf(given) } };
    },
  };
}

/** One of a few words, in either language; `default` when it is omitted or blank. */
export function oneChoice<const Value extends string, const Default extends string>(
  options: Common & {
    readonly choices: readonly { readonly value: Value; readonly words: Text }[];
    readonly default: Default;
    readonly defaultText: Text;
  },
): Argument<Value | Default> {
  const { choices } = options;
  const facts = factsOf(options, 'choice', 'one', {
    optional: true,
    defaultText: options.defaultText,
    choices: choices.map(({ words }) => words),
  });
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (isBlankText(cell)) return { kind: 'whole', value: options.default };
      const text = readText(cell, facts.name, false);
      if (isFailure(text)) return text;
      const found = choices.find(({ words }) => plainKey(words.en) === plainKey(text) || plainKey(words.fr) === plainKey(text));
      return found === undefined ? unknownChoice(facts, text) : { kind: 'whole', value: found.value };
    },
  };
}

/** The lot rule of DOMAIN convention 5, as text; omitted or blank, lot for lot. */
export function lotRule(options: Common): Argument<LotRule> {
  const facts = factsOf(options, 'lot-rule', 'one', { optional: true, defaultText: { en: 'L4L', fr: 'LPL' } });
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (isBlankText(cell)) return { kind: 'whole', value: LOT_FOR_LOT };
      const text = readText(cell, facts.name, false);
      if (isFailure(text)) return text;
      const rule = parseLotRule(text);
      return rule === null ? fail('lot-rule.not-understood', { argument: facts.name, value: text }) : { kind: 'whole', value: rule };
    },
  };
}

/** A blank where a word is due: Excel passes null, an empty text, or 0 for an empty cell. */
export function isBlankText(cell: GivenCell): boolean {
  return cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

/** The failure of a word that is none of the choices. */
export function unknownChoice(facts: ArgumentFacts, value: string): Failure {
  const words = facts.choices ?? [];
  const choices = { en: words.map(({ en }) => en).join(', '), fr: words.map(({ fr }) => fr).join(', ') };
  return fail('argument.unknown-choice', { argument: facts.name, value, choices });
}

/** The failure of an argument that must be given and is not. */
export function missing(facts: ArgumentFacts): Failure {
  return fail('argument.missing', { argument: facts.name });
}

/** The cell of an argument that is one value; `omitted` when it was left out. A range of several cells is a failure. */
export function onlyCell(given: GivenRange | null, facts: ArgumentFacts, omitted: GivenCell): GivenCell | Failure {
  if (given === null) return facts.optional ? omitted : missing(facts);
  const count = given.height * given.width;
  if (count === 0) return fail('argument.empty', { argument: facts.name });
  return count > 1 ? fail('argument.not-one-value', { argument: facts.name, count }) : given.rows[0][0];
}

/** Rows and columns of a range; null for a single value. */
export function layoutOf(given: GivenRange): Layout | null {
  return given.height * given.width === 1 ? null : { rows: given.height, columns: given.width };
}

/** The failure of a block where one row or one column is due; null when it is one. */
export function notAVector(given: GivenRange, facts: ArgumentFacts): Failure | null {
  if (given.height <= 1 || given.width <= 1) return null;
  return fail('argument.not-a-vector', { argument: facts.name, rows: given.height, columns: given.width });
}

function numbersOf(given: GivenRange, facts: ArgumentFacts): number[] | Failure {
  if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
  const values: number[] = [];
  for (const row of given.rows) {
    for (const cell of row) {
      const value = readNumber(cell, facts.name, facts.range);
      if (isFailure(value)) return value;
      values.push(value);
    }
  }
  return values;
}

function notAscending(values: readonly number[], facts: ArgumentFacts): Failure | null {
  for (let index = 1; index < values.length; index++) {
    if (values[index] <= values[index - 1]) {
      return fail('argument.not-ascending', { argument: facts.name, value: shown(values[index]), previous: shown(values[index - 1]) });
    }
  }
  return null;
}
