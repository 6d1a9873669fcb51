import type { Text } from '../i18n/language';
import { factsOf, isBlankText, layoutOf, missing, notAVector, onlyCell, unknownChoice } from './arguments';
import type { Argument, Layout } from './declaration';
import { errorOf, plainKey, readText } from './read-cells';
import { fail, isFailure, type Failure, type GivenCell, type GivenRange } from './values';

interface Common {
  readonly name: Text;
  readonly help: Text;
}

/** Texts in a row or column, and how they lie; the layout is null for a single one. */
export interface NameSeries {
  readonly values: readonly string[];
  readonly layout: Layout;
}

/**
 * One text for each element, of one length with the other series of the call. A number is taken as a name of digits. A blank cell is an error,
 * or the empty text where `blanks` says so (`with-zero`: 0, which Excel may pass for it, too); a single value then stands for every element.
 */
export function nameSeries(options: Common & { readonly blanks?: 'empty' | 'with-zero' }): Argument<NameSeries> {
  const facts = factsOf(options, 'text', 'series');
  return {
    ...facts,
    read: (given) => {
      if (given === null) return missing(facts);
      if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
      const wrong = notAVector(given, facts);
      if (wrong !== null) return wrong;
      const values = textsOf(given, facts.name, options.blanks ?? null);
      if (isFailure(values)) return values;
      const layout = layoutOf(given);
      return {
        kind: 'series',
        layout,
        length: values.length,
        align: (length) =>
          layout === null
            ? { values: new Array<string>(length).fill(values[0]), layout: { rows: length, columns: 1 } }
            : { values, layout },
      };
    },
  };
}

function textsOf(given: GivenRange, argument: Text, blanks: 'empty' | 'with-zero' | null): string[] | Failure {
  const values: string[] = [];
  for (const row of given.rows) {
    for (const cell of row) {
      const isBlank = blanks !== null && (cell === null || (cell === 0 && blanks === 'with-zero'));
      const value = isBlank ? '' : readText(cell, argument, true);
      if (isFailure(value)) return value;
      if (value === '' && blanks === null) return fail('argument.blank-name', { argument, place: values.length + 1 });
      values.push(value);
    }
  }
  return values;
}

/** One text for the whole call. `optionalText` makes it optional and says what holds without it; null then, and for a blank cell. */
export function oneName(options: Common): Argument<string>;
export function oneName(options: Common & { readonly optionalText: Text }): Argument<string | null>;
export function oneName(options: Common & { readonly optionalText?: Text }): Argument<string | null> {
  const optional = options.optionalText !== undefined;
  const facts = factsOf(options, 'text', 'one', { optional, defaultText: options.optionalText ?? null });
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (isBlankText(cell)) return optional ? { kind: 'whole', value: null } : missing(facts);
      const value = readText(cell, facts.name, true);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

/** A key of a table, or a range of keys that is answered key by key: a text, a number or a date. `optional`: null where it is left out or blank. */
export function eachKey(options: Common & { readonly optionalText?: Text }): Argument<string | number | null> {
  const optional = options.optionalText !== undefined;
  const facts = factsOf(options, 'text', 'each', { optional, defaultText: options.optionalText ?? null });
  return {
    ...facts,
    read: (given) => {
      if (given === null) return optional ? { kind: 'each', values: [null], layout: null } : missing(facts);
      if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
      const values: (string | number | null)[] = [];
      for (const row of given.rows) {
        for (const cell of row) {
          const value = keyOf(cell, facts.name);
          if (isFailure(value)) return value;
          values.push(value);
        }
      }
      return { kind: 'each', values, layout: layoutOf(given) };
    },
  };
}

function keyOf(cell: GivenCell, argument: Text): string | number | null | Failure {
  const error = errorOf(cell, argument);
  if (error !== null) return error;
  if (cell === null || typeof cell === 'number') return cell;
  const text = readText(cell, argument, true);
  return text === '' ? null : text;
}

/** One of a few words, in either language, that must be given. */
export function neededChoice<const Value extends string>(
  options: Common & { readonly choices: readonly { readonly value: Value; readonly words: Text }[] },
): Argument<Value> {
  const facts = factsOf(options, 'choice', 'one', { choices: options.choices.map(({ words }) => words) });
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (isBlankText(cell)) return missing(facts);
      const text = readText(cell, facts.name, false);
      if (isFailure(text)) return text;
      const found = options.choices.find(({ words }) => plainKey(words.en) === plainKey(text) || plainKey(words.fr) === plainKey(text));
      return found === undefined ? unknownChoice(facts, text) : { kind: 'whole', value: found.value };
    },
  };
}
