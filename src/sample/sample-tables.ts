import { Random } from '../engine/schedule/random';
import type { Language } from '../i18n/language';

/** A cell of a sample: dates are local ISO text, enumerations the English words of the tables' schemas. */
export type SampleCell = string | number;
export type SampleRow = Readonly<Record<string, SampleCell>>;

/** Rows under canonical English table and column names, as DOMAIN §1 has them. */
export interface SampleTables {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly SampleRow[]>>;
}

/** Picks the word of a language. */
export type Speak = (en: string, fr: string) => string;

export function speakerOf(language: Language): Speak {
  return (en, fr) => (language === 'fr' ? fr : en);
}

/** Chance with a seed: the same sample on every machine. */
export function seededChance(seed: number): () => number {
  const random = new Random(seed);
  return () => random.next();
}

/** Rows from a heading and lines of cells; an empty text is an empty cell. */
export function rowsOf(columns: readonly string[], lines: readonly (readonly SampleCell[])[]): SampleRow[] {
  return lines.map((line) =>
    Object.fromEntries(columns.flatMap((column, i) => (line[i] === undefined || line[i] === '' ? [] : [[column, line[i]]]))),
  );
}
