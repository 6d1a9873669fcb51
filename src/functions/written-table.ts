import type { Text } from '../i18n/language';
import { HEADER_WORDS } from '../i18n/sheets/header-words';
import { factsOf, missing } from './arguments';
import type { Argument } from './declaration';
import { nameKey, plainKey, shown } from './read-cells';
import { fail, isErrorCell, type GivenCell, type GivenRange } from './values';

/** What the rows of a key hold in a column. */
export interface FoundValue {
  readonly value: GivenCell;
  readonly count: number;
  /** True when the rows do not all hold the same. */
  readonly differ: boolean;
}

/** A table that a plan has written: whatever columns it has, by the words of its headers. */
export interface WrittenTable {
  /** Place of the column of that header, in either language, with or without the unit in brackets behind it; null when there is none. */
  columnOf(header: string): number | null;
  /** What the rows hold whose first column is `key` and, if asked for, whose other column is a second key; null when there is no such row. */
  find(column: number, key: Key, second: { readonly place: number; readonly key: Key } | null): FoundValue | null;
}

type Key = string | number | null;

/** A table with its headers, of any columns. */
export function writtenTable(options: { readonly name: Text; readonly help: Text }): Argument<WrittenTable> {
  const facts = factsOf(options, 'table', 'table');
  return {
    ...facts,
    read: (given) => {
      if (given === null || (given.single && given.rows[0][0] === 0)) return missing(facts);
      if (given.single || given.height * given.width === 0) return fail('table.not-a-table', { argument: facts.name });
      if (given.height < 2) return fail('table.no-rows', { argument: facts.name });
      return { kind: 'whole', value: tableOf(given) };
    },
  };
}

function tableOf({ rows, width }: GivenRange): WrittenTable {
  const headers = rows[0].map(shown);
  const indexes = new Map<number, Map<string, number[]>>();
  const found = new Map<string, FoundValue>();
  const places = new Map<string, number | null>();
  const rowsOf = (place: number, key: string): readonly number[] => {
    const index = indexes.get(place) ?? indexRows(rows, place);
    indexes.set(place, index);
    return index.get(key) ?? [];
  };
  return {
    columnOf: (header) => {
      const known = places.get(header);
      const place = known === undefined ? placeOf(header, headers) : known;
      places.set(header, place);
      return place;
    },
    find: (column, key, second) => {
      const place = second === null || second.place >= width ? -1 : second.place;
      const wanted = place < 0 ? keyOf(key) : joined(keyOf(key), keyOf(second?.key ?? null));
      const cacheKey = `${column} ${place} ${wanted}`;
      const known = found.get(cacheKey);
      if (known !== undefined) return known;
      const matching = rowsOf(place, wanted);
      if (matching.length === 0) return null;
      const values = matching.map((row) => rows[row][column]);
      const value = values[0] === '' ? null : values[0];
      const result = { value, count: values.length, differ: values.some((other) => shown(other) !== shown(values[0])) };
      found.set(cacheKey, result);
      return result;
    },
  };
}

/** Rows of the body by the key in the first column, and by the second one in `place` unless that is negative. */
function indexRows(rows: readonly (readonly GivenCell[])[], place: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 1; row < rows.length; row++) {
    const first = keyOf(rows[row][0]);
    const key = place < 0 ? first : joined(first, keyOf(rows[row][place]));
    const list = index.get(key);
    if (list === undefined) index.set(key, [row]);
    else list.push(row);
  }
  return index;
}

function joined(first: string, second: string): string {
  return `${first.length} ${first} ${second}`;
}

/** Numbers are equal to a billionth and to their own digits as text; texts without case. */
function keyOf(cell: GivenCell): string {
  if (cell === null || isErrorCell(cell)) return shown(cell);
  return typeof cell === 'number' ? String(Math.round(cell * 1e9) / 1e9) : nameKey(String(cell));
}

/** The header itself, then without its unit, then its words in the other language. */
function placeOf(asked: string, headers: readonly string[]): number | null {
  const wanted = plainKey(asked);
  const words = Object.values<Text>(HEADER_WORDS).filter(({ en, fr }) => [en, fr].some((word) => keysOf(word).includes(wanted)));
  const candidates = [wanted, ...words.flatMap(({ en, fr }) => [plainKey(en), plainKey(fr), ...keysOf(en), ...keysOf(fr)])];
  for (const candidate of candidates) {
    const place = headers.findIndex((header) => candidate !== '' && keysOf(header).includes(candidate));
    if (place >= 0) return place;
  }
  return null;
}

function keysOf(header: string): string[] {
  return [plainKey(header), plainKey(header.replace(/\s*\([^)]*\)\s*$/, ''))];
}
