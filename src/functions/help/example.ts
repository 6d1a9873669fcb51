import type { Text } from '../../i18n/language';

/** A cell of an example; a Text is a word that the planner writes, or the function gives, in his language. */
export type ExampleCell = string | number | boolean | null | Text;

/** A table argument of an example, with its headers in the first row, under the name that the call gives it. */
export interface ExampleTable {
  readonly table: Text;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** An argument of an example: a value, a row of values, or a table; null = omitted. */
export type ExampleArgument = ExampleCell | readonly ExampleCell[] | ExampleTable;

/** What the page of a function shows beyond its declaration. */
export interface FunctionExample {
  /** In the order of the call. */
  readonly given: readonly ExampleArgument[];
  /** A value, or rows of cells, as the source has it: the tests hold the function to it. */
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
  /** Serials of the example that the page shows as dates, too. */
  readonly dates?: readonly number[];
  readonly formula: Text;
  /** Where formula and numbers come from. */
  readonly source: Text;
}

/** Examples by English id of the function. */
export type FunctionExamples = Readonly<Record<string, FunctionExample>>;

/** True for a word in both languages. */
export function isText(value: ExampleArgument): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value;
}

/** True for a table argument. */
export function isTable(value: ExampleArgument): value is ExampleTable {
  return typeof value === 'object' && value !== null && 'table' in value;
}
