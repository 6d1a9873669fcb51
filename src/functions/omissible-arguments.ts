import type { Text } from '../i18n/language';
import { eachNumber, factsOf, layoutOf, missing, nameVector, numberVector, onlyCell, unknownChoice, type Vector } from './arguments';
import type { Argument, NumberRange } from './declaration';
import { plainKey, readNumber, readText, shown } from './read-cells';
import { fail, isErrorCell, isFailure } from './values';

interface Options {
  readonly name: Text;
  readonly help: Text;
}

interface OmissibleNumber extends Options {
  /** What an omitted argument means. */
  readonly defaultText: Text;
  readonly range?: NumberRange;
  readonly date?: boolean;
}

function numberFacts(options: OmissibleNumber, shape: 'one' | 'each') {
  const { defaultText, range, date } = options;
  return factsOf(options, date === true ? 'date' : 'number', shape, { optional: true, defaultText, range: range ?? null });
}

/** One number for the call that means something only above 0; an omitted one, a blank cell and 0 are null. */
export function optionalNumber(options: OmissibleNumber): Argument<number | null> {
  const facts = numberFacts(options, 'one');
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (cell === null || cell === 0) return { kind: 'whole', value: null };
      const value = readNumber(cell, facts.name, facts.range);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

/** A number or a range of numbers, each answered, that mean something only above 0; an omitted one, a blank cell and 0 are null. */
export function optionalEach(options: OmissibleNumber): Argument<number | null> {
  const facts = numberFacts(options, 'each');
  const numbers = eachNumber({ ...options, default: 0 });
  return {
    ...facts,
    read: (given) => {
      const reading = numbers.read(given);
      if (isFailure(reading)) return reading;
      if (reading.kind !== 'each') return missing(facts);
      return { ...reading, values: reading.values.map((value) => (value === 0 ? null : value)) };
    },
  };
}

/** A row or column of numbers that need not be there; null when it is omitted. */
export function optionalNumberVector(options: OmissibleNumber): Argument<Vector<number> | null> {
  const numbers = numberVector(options);
  return {
    ...numbers,
    optional: true,
    defaultText: options.defaultText,
    read: (given) => (given === null ? { kind: 'whole', value: null } : numbers.read(given)),
  };
}

/** A name or a range of names that need not be there; null when it is omitted or one blank cell. */
export function optionalNames(options: Options & { readonly defaultText: Text }): Argument<Vector<string> | null> {
  const names = nameVector(options);
  return {
    ...names,
    optional: true,
    defaultText: options.defaultText,
    read: (given) => {
      const blank = given === null || (given.height * given.width === 1 && given.rows[0][0] === null);
      return blank ? { kind: 'whole', value: null } : names.read(given);
    },
  };
}

/** A name or a range of names, each answered. A number is taken as a name of digits. */
export function eachName(options: Options): Argument<string> {
  const facts = factsOf(options, 'text', 'each');
  return {
    ...facts,
    read: (given) => {
      if (given === null) return missing(facts);
      if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
      const values: string[] = [];
      for (const row of given.rows) {
        for (const cell of row) {
          const value = readText(cell, facts.name, true);
          if (isFailure(value)) return value;
          values.push(value);
        }
      }
      return { kind: 'each', values, layout: layoutOf(given) };
    },
  };
}

const TRUE: Text = { en: 'TRUE', fr: 'VRAI' };
const FALSE: Text = { en: 'FALSE', fr: 'FAUX' };

/** TRUE or FALSE, as a truth value, as 1 or 0, or as the word; FALSE when it is omitted or blank. */
export function oneFlag(options: Options): Argument<boolean> {
  const facts = factsOf(options, 'choice', 'one', { optional: true, defaultText: FALSE, choices: [FALSE, TRUE] });
  return {
    ...facts,
    read: (given) => {
      const cell = onlyCell(given, facts, null);
      if (isFailure(cell)) return cell;
      if (isErrorCell(cell)) return fail('argument.error-value', { argument: facts.name, value: cell.error }, cell.error);
      if (cell === null || cell === '' || cell === 0 || cell === false) return { kind: 'whole', value: false };
      if (cell === 1 || cell === true) return { kind: 'whole', value: true };
      const key = plainKey(shown(cell));
      const means = (words: Text): boolean => plainKey(words.en) === key || plainKey(words.fr) === key;
      if (means(TRUE)) return { kind: 'whole', value: true };
      return means(FALSE) ? { kind: 'whole', value: false } : unknownChoice(facts, shown(cell));
    },
  };
}
