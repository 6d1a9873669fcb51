import type { Minutes } from './units';

/** error: the row is left out; warning: a value was replaced or doubted; info: read as meant, or good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A value inside a finding's words. A bare number is written in the reader's locale; `at` as date and time, `day` as a date,
 * `minutes` as a length of time, `path` as `A > B > A`.
 */
export type FindingParameter =
  | string
  | number
  | { readonly at: Minutes }
  | { readonly day: Minutes }
  | { readonly minutes: number }
  | { readonly path: readonly string[] };

/**
 * Something the planner should know about his data or his plan. Data only: the words are in i18n, by `code`, in French and
 * English, and end in what to do. `table`, `row` and `column` say where it was typed; they are canonical English names, `row`
 * counts the body's rows from 0.
 */
export interface Finding<Code extends string = string> {
  readonly severity: Severity;
  readonly code: Code;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  /** What stands in the cell, as text. */
  readonly value?: string;
  /** The order, item, demand or resource that it speaks of. */
  readonly key?: string;
}

/** Where a record of the input came from; absent for what the engine made. */
export interface Source {
  readonly table: string;
  /** Row of the table's body, from 0. */
  readonly row: number;
}
