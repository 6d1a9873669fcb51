import type { Language } from '../../i18n/language';
import { PANE_WORDS } from '../../i18n/pane';
import type { PaneWord, SayInPane } from '../../i18n/pane';
import { inputColumn, inputTable, isTableName } from '../../tables/schema/input-tables';

const isWord = (key: string): key is PaneWord & `table.${string}` => key in PANE_WORDS;

/** A table of DOMAIN §1 as a planner says it; its own name where the catalogue has none. */
export function tableWords(table: string, say: SayInPane): string {
  const key = `table.${table}`;
  return isWord(key) ? say(key) : table;
}

/** A column of it, as it is headed in a template. */
export function columnWords(table: string, column: string, language: Language): string {
  const known = isTableName(table) ? inputColumn(inputTable(table), column) : undefined;
  return known?.name[language] ?? column;
}
