import type { Text } from '../i18n/language';
import type { Cell, Failure, GivenRange, ResultCell } from './values';

/** What the cells of an argument must hold. A date is a serial of Excel; a table comes with its headers. */
export type ArgumentKind = 'number' | 'date' | 'text' | 'choice' | 'lot-rule' | 'table';

/**
 * How many values an argument has. one: a single value; each: a value or a range that is answered value by value; series: one value a
 * period, all series of a call being of one length; vector: a row or a column with a length of its own; table: rows under headers.
 */
export type ArgumentShape = 'one' | 'each' | 'series' | 'vector' | 'table';

/** What a number must keep to. */
export interface NumberRange {
  readonly atLeast?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** A column that a table argument needs or may have. */
export interface ColumnHelp {
  readonly name: Text;
  readonly required: boolean;
  readonly help: Text;
}

/** What is true of every argument, whatever it holds: all that checking, help and metadata need. */
export interface ArgumentFacts {
  readonly name: Text;
  readonly help: Text;
  readonly kind: ArgumentKind;
  readonly shape: ArgumentShape;
  readonly optional: boolean;
  /** What stands for an omitted argument, in words; null when nothing does. */
  readonly defaultText: Text | null;
  readonly range: NumberRange | null;
  /** Words that a choice may be, in both languages. */
  readonly choices: readonly Text[] | null;
  readonly columns: readonly ColumnHelp[] | null;
}

/** An argument and how it is read; Value is what the function's code gets. */
export interface Argument<Value> extends ArgumentFacts {
  readonly read: (given: GivenRange | null) => Reading<Value> | Failure;
}

/** An argument read: one value for all, values to be aligned with those of the other arguments, or a whole of its own. */
export type Reading<Value> =
  | { readonly kind: 'whole'; readonly value: Value }
  | { readonly kind: 'each'; readonly values: readonly Value[]; readonly layout: Layout | null }
  | {
      readonly kind: 'series';
      readonly layout: Layout | null;
      readonly length: number;
      /** The series at the common length of the call. */
      readonly align: (length: number) => Value;
    };

/** Rows and columns of a range, for the orientation of what spills; null in a Reading = a single value. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
}

/** The arguments of a function by their names in its code, in the order of the call. */
export type ArgumentRecord = Readonly<Record<string, Argument<unknown>>>;

/** What the code of a function gets for its arguments. */
export type ValuesOf<Arguments> = {
  readonly [Name in keyof Arguments]: Arguments[Name] extends Argument<infer Value> ? Value : never;
};

/** A cell of rows that a function gives: a value, a word said in the reader's language, or why this cell alone has no answer. */
export type ComputedCell = ResultCell | Text | Failure;

/** What the code of a function gives: one cell, one cell a period, or rows of cells, of which each may fail alone; a word in both languages is said in the caller's. */
export interface Computed {
  readonly cell: Cell;
  readonly series: readonly Cell[];
  readonly rows: readonly (readonly ComputedCell[])[];
}

/** A worksheet function: declared once, called, checked, described and documented from here. */
export interface FunctionDeclaration {
  /** English id, the contract, e.g. NET_REQUIREMENT. */
  readonly id: string;
  /** French id of the same code, e.g. BESOIN_NET. */
  readonly alias: string;
  readonly summary: Text;
  readonly resultHelp: Text;
  readonly result: keyof Computed;
  /** In the order of the call. */
  readonly arguments: readonly (ArgumentFacts & { readonly key: string })[];
  /** Reads the arguments and computes; whatever is wrong with them is a Failure. */
  readonly call: (given: readonly (GivenRange | null)[]) => Outcome | Failure;
}

/** What a call gave, before it takes the form of the caller. */
export type Outcome = { readonly cell: Cell } | { readonly rows: readonly (readonly ComputedCell[])[] };
