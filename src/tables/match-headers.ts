import type { InputColumn, InputTable } from './schema/column';
import { looseKey, looseWords, withoutBrackets } from './text-key';

/** Which header of a table stands for which column of an input table. */
export interface HeaderMatch {
  /** Column key → index of the header. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns whose header says their name whole; the others only begin with it. */
  readonly exact: ReadonlySet<string>;
  /** Required columns that no header stands for. */
  readonly missing: readonly InputColumn[];
}

interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly column: InputColumn;
}

const spellingsOfTable = new Map<InputTable, readonly Spelling[]>();

/** All spellings of all columns, names before synonyms and the longest synonym first. */
function spellings(table: InputTable): readonly Spelling[] {
  const known = spellingsOfTable.get(table);
  if (known !== undefined) return known;
  const ofNames: Spelling[] = [];
  const ofSynonyms: Spelling[] = [];
  for (const column of table.columns) {
    for (const name of [column.name.en, column.name.fr, column.key]) ofNames.push(spelling(name, column));
    for (const synonym of column.synonyms) ofSynonyms.push(spelling(synonym, column));
  }
  ofSynonyms.sort((a, b) => b.key.length - a.key.length);
  const all = [...ofNames, ...ofSynonyms];
  spellingsOfTable.set(table, all);
  return all;
}

function spelling(text: string, column: InputColumn): Spelling {
  return { key: looseKey(text), words: looseWords(text), column };
}

/**
 * Matches headers with the columns of an input table: by the saved mapping, then by a whole name or synonym, then by a header that
 * begins with one (`Prix de revient unitaire` for `prix de revient`), longest first. Case, accents, spaces, punctuation and what
 * stands in brackets do not count; position never does. Each header and each column is used once.
 */
export function matchHeaders(headers: readonly string[], table: InputTable, saved: Readonly<Record<string, string>> = {}): HeaderMatch {
  const columns = new Map<string, number>();
  const exact = new Set<string>();
  const free = new Set(headers.keys());
  const take = (column: InputColumn, index: number): void => {
    columns.set(column.key, index);
    free.delete(index);
  };
  for (const column of table.columns) {
    const wanted = saved[column.key];
    if (wanted === undefined) continue;
    const index = findHeader(headers, free, wanted);
    if (index === undefined) continue;
    take(column, index);
    exact.add(column.key);
  }
  const { indices } = preparedHeaders(headers);
  for (const candidate of spellings(table)) {
    if (columns.has(candidate.column.key)) continue;
    const index = indices.get(candidate.key)?.find((i) => free.has(i));
    if (index === undefined) continue;
    take(candidate.column, index);
    exact.add(candidate.column.key);
  }
  matchBeginnings(headers, table, columns, free, take);
  const missing = table.columns.filter((column) => column.required && !columns.has(column.key));
  return { columns, exact, missing };
}

/** Headers taken apart once, for they are compared with the columns of every input table. */
interface PreparedHeaders {
  /** Loose key, with and without what stands in brackets → indices of the headers. */
  readonly indices: ReadonlyMap<string, readonly number[]>;
  /** Both loose keys of each header. */
  readonly keys: readonly (readonly string[])[];
  /** Words of each header, without what stands in brackets. */
  readonly words: readonly (readonly string[])[];
}

const preparedByHeaders = new WeakMap<readonly string[], PreparedHeaders>();

/** The headers of a table, taken apart. */
export function preparedHeaders(headers: readonly string[]): PreparedHeaders {
  const known = preparedByHeaders.get(headers);
  if (known !== undefined) return known;
  const keys = headers.map((header) => [...new Set([looseKey(header), looseKey(withoutBrackets(header))])].filter((key) => key !== ''));
  const indices = new Map<string, number[]>();
  keys.forEach((ofHeader, index) => {
    for (const key of ofHeader) indices.set(key, [...(indices.get(key) ?? []), index]);
  });
  const prepared = { indices, keys, words: headers.map((header) => looseWords(withoutBrackets(header))) };
  preparedByHeaders.set(headers, prepared);
  return prepared;
}

function findHeader(headers: readonly string[], free: ReadonlySet<number>, wanted: string): number | undefined {
  return [...free].find((i) => headers[i] === wanted) ?? [...free].find((i) => looseKey(headers[i]) === looseKey(wanted));
}

/** Shorter beginnings than this say too little: `to`, `n`, `de`. */
const SHORTEST_BEGINNING = 4;
const MOST_WORDS_AFTER = 2;

function matchBeginnings(
  headers: readonly string[],
  table: InputTable,
  columns: ReadonlyMap<string, number>,
  free: ReadonlySet<number>,
  take: (column: InputColumn, index: number) => void,
): void {
  if (free.size === 0) return;
  const { words } = preparedHeaders(headers);
  const firstWords = new Set([...free].map((i) => words[i][0]));
  for (const candidate of beginnings(table)) {
    if (!firstWords.has(candidate.words[0]) || columns.has(candidate.column.key)) continue;
    const index = [...free].find((i) => beginsWith(words[i], candidate.words));
    if (index !== undefined) take(candidate.column, index);
  }
}

const beginningsOfTable = new Map<InputTable, readonly Spelling[]>();

/** Spellings that are long enough to say something at the beginning of a header, the longest first. */
function beginnings(table: InputTable): readonly Spelling[] {
  const known = beginningsOfTable.get(table);
  if (known !== undefined) return known;
  const long = spellings(table).filter((one) => one.key.length >= SHORTEST_BEGINNING);
  const sorted = [...long].sort((a, b) => b.key.length - a.key.length);
  beginningsOfTable.set(table, sorted);
  return sorted;
}

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  const extra = words.length - start.length;
  return extra > 0 && extra <= MOST_WORDS_AFTER && start.every((part, i) => part === words[i]);
}
