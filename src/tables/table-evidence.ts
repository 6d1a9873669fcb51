import type { RawTable } from '../workbook/workbook';
import { cellText } from './cells/cell-text';
import { preparedHeaders } from './match-headers';
import type { HeaderMatch } from './match-headers';
import type { InputTable } from './schema/column';
import { INPUT_TABLES } from './schema/input-tables';
import { PARAMETERS, findDefinition } from './schema/parameters';
import { looseKey, looseWords } from './text-key';

/** Prefixes and suffixes that people put around the name of a table. */
const AFFIXES = new Set(['t', 'tbl', 'tab', 'table', 'tableau', 'tb', 'q', 'list', 'liste', 'base', 'bd', 'data', 'donnees']);

/** True when a name is that of an input table, in French or English: `Items`, `tArticles`, `tbl_Items`, `Articles1`. */
export function namedAfter(name: string, table: InputTable): boolean {
  const keys = nameKeys(table);
  return variants(name).some((variant) => keys.has(variant));
}

const keysOfTable = new Map<InputTable, ReadonlySet<string>>();

function nameKeys(table: InputTable): ReadonlySet<string> {
  let keys = keysOfTable.get(table);
  if (keys === undefined) {
    keys = new Set([table.table, table.name.en, table.name.fr, ...table.synonyms].map(looseKey));
    keysOfTable.set(table, keys);
  }
  return keys;
}

const variantsOfName = new Map<string, readonly string[]>();

function variants(name: string): readonly string[] {
  const known = variantsOfName.get(name);
  if (known !== undefined) return known;
  const made = makeVariants(name);
  variantsOfName.set(name, made);
  return made;
}

function makeVariants(name: string): readonly string[] {
  const words = looseWords(name).filter((part) => !AFFIXES.has(part));
  const bare = words.join('');
  const camel = name.replace(/^(tbl|tab|t)_?(?=[A-ZÉÈ])/, '');
  const all = [looseKey(name), bare, looseKey(camel)];
  return [...all, ...all.map((variant) => variant.replace(/\d+$/, ''))].filter((variant) => variant !== '');
}

/** How many input tables know a header: a header that only one knows says much, `Date` says little. */
const knownBy = new Map<string, number>();

function rarity(keys: readonly string[]): number {
  if (knownBy.size === 0) countSpellings();
  const known = keys.find((key) => knownBy.has(key));
  return 1 / (known === undefined ? 1 : (knownBy.get(known) ?? 1));
}

function countSpellings(): void {
  for (const table of INPUT_TABLES) {
    const keys = new Set(table.columns.flatMap((column) => [column.key, column.name.en, column.name.fr, ...column.synonyms]).map(looseKey));
    for (const key of keys) knownBy.set(key, (knownBy.get(key) ?? 0) + 1);
  }
}

const SHEET_NAME = 1.5;
const TABLE_NAME = 3;
/** A column that is matched counts something even when its header is common. */
const ANY_COLUMN = 0.25;
/** A header that merely begins with a column's name. */
const BEGINNING = 0.5;
/** A header that this input table does not know. */
const FOREIGN = 0.1;

/**
 * How much the headers of a table speak for an input table: the rare ones more than the common ones, less for headers that it does not
 * know; the names of parameters in its rows too.
 */
export function contentEvidence(raw: RawTable, table: InputTable, match: HeaderMatch): number {
  const { keys } = preparedHeaders(raw.headers);
  let score = 0;
  for (const [key, index] of match.columns) score += (ANY_COLUMN + rarity(keys[index])) * (match.exact.has(key) ? 1 : BEGINNING);
  score -= FOREIGN * (raw.headers.length - match.columns.size);
  if (table === PARAMETERS && parameterRows(raw, match) >= 2) score += TABLE_NAME;
  return score;
}

/** How much the names of a table and of its sheet speak for an input table. */
export function nameEvidence(raw: RawTable, table: InputTable): number {
  return (namedAfter(raw.name, table) ? TABLE_NAME : 0) + (namedAfter(raw.sheet, table) ? SHEET_NAME : 0);
}

/** Rows that name a parameter: `Name` and `Value` head many tables, `horizon` and `bucket` stand in one. */
function parameterRows(raw: RawTable, match: HeaderMatch): number {
  const index = match.columns.get('name');
  return index === undefined ? 0 : raw.rows.filter((cells) => findDefinition(cellText(cells[index])) !== null).length;
}
