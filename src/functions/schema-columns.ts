import type { Text } from '../i18n/language';
import { findWord } from '../tables/cells/find-word';
import type { InputTable, Word } from '../tables/schema/column';
import { inputColumn } from '../tables/schema/input-tables';
import type { NumberRange } from './declaration';
import { readText } from './read-cells';
import { numberColumn, textColumn, type Column } from './table-argument';
import { fail, isErrorCell, isFailure } from './values';

/** Where a column of a table argument takes its headers and its help from: a column of the planner's own tables (DOMAIN §1). */
export interface SchemaColumn {
  readonly table: InputTable;
  readonly key: string;
  readonly required?: boolean;
  /** Other headers beside those of the planner's table. */
  readonly also?: readonly string[];
}

function namesOf({ table, key, required, also }: SchemaColumn) {
  const column = inputColumn(table, key);
  if (column === undefined) throw new Error(`${table.table} has no column ${key}`);
  const synonyms = [column.name.en, column.name.fr, ...column.synonyms, ...(also ?? [])];
  return { name: { en: key, fr: frenchKey(column.name.fr) }, synonyms, help: column.help, required: required ?? false };
}

/** The French header as signatures write it: in small letters, words joined. */
function frenchKey(header: string): string {
  return header.toLowerCase().replace(/[ -]+/g, '_');
}

/** A column of numbers under the headers of the planner's own table. */
export function schemaNumber(column: SchemaColumn, range?: NumberRange): Column<number> {
  return numberColumn({ ...namesOf(column), range });
}

/** A column of names under the headers of the planner's own table. */
export function schemaText(column: SchemaColumn): Column<string> {
  return textColumn(namesOf(column));
}

/** A column of words, in either language and with all the spellings of the planner's own table. */
export function schemaWord<Value extends string>(column: SchemaColumn, words: readonly Word<Value>[]): Column<Value> {
  const names = namesOf(column);
  const choices: Text = { en: words.map(({ name }) => name.en).join(', '), fr: words.map(({ name }) => name.fr).join(', ') };
  return {
    ...names,
    zeroIsBlank: true,
    readCell: (cell, argument) => {
      if (isErrorCell(cell)) return fail('argument.error-value', { argument, value: cell.error }, cell.error);
      const text = readText(cell, argument, true);
      if (isFailure(text)) return text;
      return findWord<Value>(text, words) ?? fail('argument.unknown-choice', { argument, value: text, choices });
    },
  };
}
