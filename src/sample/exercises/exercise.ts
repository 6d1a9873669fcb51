import type { Text } from '../../i18n/language';

/** A cell of an exercise; a Text is a word in the planner's language. */
export type ExerciseCell = string | number | boolean | null | Text;

/** An argument of a question: a parameter, a column of data, all columns with their headers, the answer to an earlier question, or a value. */
export type ExerciseArgument =
  | { readonly parameter: string }
  | { readonly column: string }
  | 'table'
  | { readonly answerTo: number }
  | { readonly value: ExerciseCell }
  | null;

/** A question that one function answers. */
export interface Question {
  readonly ask: Text;
  /** English id. */
  readonly function: string;
  readonly given: readonly ExerciseArgument[];
  /** The right answer, to nine significant digits, as rows of cells: columns of data are answered by columns. */
  readonly answer: readonly (readonly ExerciseCell[])[];
}

/** A published calculation of production planning: its words, its numbers and its right answers. */
export interface Exercise {
  readonly sheet: Text;
  readonly title: Text;
  readonly words: Text;
  readonly parameters: readonly { readonly key: string; readonly label: Text; readonly value: ExerciseCell }[];
  /** Columns of data, of one length. */
  readonly columns: readonly { readonly key: string; readonly header: Text; readonly values: readonly ExerciseCell[] }[];
  readonly questions: readonly Question[];
  /** Where the publication errs; null when its answer is right. */
  readonly published: Text | null;
  readonly source: Text;
}

/** The answer that is a column of cells. */
export function column(values: readonly ExerciseCell[]): ExerciseCell[][] {
  return values.map((value) => [value]);
}
