import type { Language } from '../i18n/language';
import { YES_NO } from './schema/column';
import type { ColumnKind, InputColumn, TableName } from './schema/column';
import { INPUT_TABLES } from './schema/input-tables';
import { PARAMETER_DEFINITIONS } from './schema/parameters';

/** A column of an empty table for the planner to fill in. */
export interface TemplateColumn {
  /** Key of the column, the same in every language. */
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
  /** One line: what to write. */
  readonly help: string;
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
  readonly kind: ColumnKind['kind'];
}

/** An empty table in one language. */
export interface TemplateTable {
  readonly table: TableName;
  /** Name of the Excel table and of its sheet. */
  readonly name: string;
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that the template comes with: the parameters with their defaults; none elsewhere. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Every input table in a language: name, headers, lists for validation, help. What a template sheet and the documentation show. */
export function templateTables(language: Language): readonly TemplateTable[] {
  return INPUT_TABLES.map((schema) => ({
    table: schema.table,
    name: schema.name[language],
    help: schema.help[language],
    columns: schema.columns.map((column) => templateColumn(column, language)),
    rows: schema.table === 'Parameters' ? parameterRows(language) : [],
  }));
}

function templateColumn(column: InputColumn, language: Language): TemplateColumn {
  const { key, kind, required } = column;
  return { key, header: column.name[language], required, help: column.help[language], choices: choicesOf(kind, language), kind: kind.kind };
}

function choicesOf(kind: ColumnKind, language: Language): readonly string[] {
  if (kind.kind === 'words') return kind.words.map((word) => word.name[language]);
  if (kind.kind === YES_NO.kind) return language === 'fr' ? ['oui', 'non'] : ['yes', 'no'];
  return [];
}

function parameterRows(language: Language): readonly (readonly (string | number | null)[])[] {
  return PARAMETER_DEFINITIONS.map((parameter) => {
    const words = parameter.kind.kind === 'words' ? parameter.kind.words : [];
    const named = words.find((word) => word.value === parameter.default)?.name[language];
    return [parameter.name[language], parameter.key === 'language' ? language : (named ?? parameter.default)];
  });
}
