import type { Language, Text } from '../i18n/language';
import type { TableName } from './schema/column';
import { INPUT_TABLES } from './schema/input-tables';
import { PARAMETER_DEFINITIONS } from './schema/parameters';
import type { TemplateColumn } from './template-tables';
import { templateTables } from './template-tables';

const words = {
  title: { en: 'Your tables', fr: 'Vos tableaux' },
  intro: {
    en: 'Made from the same description that Jalon reads by. Headings may be in English or French, in any order, under many usual names; extra columns do not disturb. A star marks what a row cannot do without; everything else has a default. A table is an Excel table anywhere in the workbook; only Items, or Demand or Orders with Routings, is needed to start.',
    fr: 'Page tirée de la description même que Jalon utilise pour lire. Les en-têtes peuvent être en français ou en anglais, dans n’importe quel ordre, sous bien des noms usuels ; les colonnes supplémentaires ne gênent pas. Une étoile marque ce dont une ligne ne peut se passer ; le reste a une valeur par défaut. Un tableau est un tableau Excel, où qu’il soit dans le classeur ; il suffit des articles, ou des besoins ou des ordres avec les gammes, pour commencer.',
  },
  also: { en: 'In mappings', fr: 'Dans les correspondances' },
  column: { en: 'Column', fr: 'Colonne' },
  what: { en: 'What to write', fr: 'Quoi écrire' },
  choices: { en: 'one of', fr: 'au choix' },
  parameter: { en: 'Parameter', fr: 'Paramètre' },
  fallback: { en: 'Default', fr: 'Par défaut' },
} as const satisfies Record<string, Text>;

/** The page `docs/en/tables.md` or `docs/fr/tableaux.md`: every table and column, from the schemas. */
export function tablesPage(language: Language): string {
  const parts = templateTables(language).map((table) => {
    const head = `## ${table.name}\n\n${table.help} ${words.also[language]}: \`${table.table}\`.\n`;
    return `${head}\n${table.table === 'Parameters' ? parameterLines(language) : columnLines(table.table, table.columns, language)}\n`;
  });
  return `# ${words.title[language]}\n\n${words.intro[language]}\n\n${parts.join('\n')}`;
}

function columnLines(table: TableName, columns: readonly TemplateColumn[], language: Language): string {
  const keys = INPUT_TABLES.find((schema) => schema.table === table)?.columns ?? [];
  const lines = columns.map((column, i) => {
    const choices = column.choices.length > 0 ? ` (${words.choices[language]}: ${column.choices.join(', ')})` : '';
    return `| ${column.header}${column.required ? ' *' : ''} | \`${keys[i]?.key ?? column.key}\` | ${column.help}${choices} |`;
  });
  return [`| ${words.column[language]} | ${words.also[language]} | ${words.what[language]} |`, '| --- | --- | --- |', ...lines].join('\n');
}

function parameterLines(language: Language): string {
  const lines = PARAMETER_DEFINITIONS.map(
    (parameter) => `| ${parameter.name[language]} | \`${parameter.key}\` | ${parameter.default ?? ''} | ${parameter.help[language]} |`,
  );
  return [
    `| ${words.parameter[language]} | ${words.also[language]} | ${words.fallback[language]} | ${words.what[language]} |`,
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
