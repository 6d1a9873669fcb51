import type { Finding, FindingParameter } from '../engine/model/finding';
import type { LocatedFinding } from '../tables/read-input';
import { inputColumn, inputTable, isTableName } from '../tables/schema/input-tables';
import { FINDING_CATALOGUE } from './findings';
import { formatLength } from './format-length';
import { formatAmount, formatDay, formatMoment } from './format-values';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

export { formatLength };

/**
 * A finding as a sentence: what is wrong, and at its end what to do. Numbers, dates and lengths of time are in the language's manner. A code that
 * the catalogue lacks gives the code itself, so that nothing is ever hidden.
 *
 * @param catalogue the words by code; all areas by default
 */
export function formatFinding(
  finding: Finding | LocatedFinding,
  language: Language,
  catalogue: Readonly<Record<string, Text>> = FINDING_CATALOGUE,
): string {
  const words = catalogue[finding.code];
  if (words === undefined) return finding.code;
  return fillPhrase(words, { ...placeValues(finding, language), ...parameterValues(finding, language) }, language);
}

/** A parameter in the language's manner: `12,5`, `23/11/2026 06:00`, `2 j 3 h`, `A > B > A`. */
export function formatFindingParameter(value: FindingParameter, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatAmount(value, language);
  if ('at' in value) return formatMoment(value.at, language);
  if ('day' in value) return formatDay(value.day, language);
  if ('minutes' in value) return formatLength(value.minutes, language);
  return value.path.join(' > ');
}

/** What every sentence may speak of: the cell's content and the planner's own heading. */
function placeValues(finding: Finding | LocatedFinding, language: Language): Record<string, string> {
  const { value, key, table, column } = finding;
  const schema = table !== undefined && isTableName(table) ? inputTable(table) : undefined;
  const name = schema === undefined || column === undefined ? undefined : inputColumn(schema, column)?.name[language];
  const header = ('header' in finding ? finding.header : undefined) ?? name ?? column;
  const shownTable = ('excelTable' in finding ? finding.excelTable : undefined) ?? schema?.name[language] ?? table;
  const all = { value: shownValue(value, language), key, header, excelTable: shownTable };
  return Object.fromEntries(Object.entries(all).flatMap(([one, text]) => (text === undefined ? [] : [[one, text]])));
}

const LONGEST_VALUE = 60;

/** What stands in the cell, cut where it is long; a number with the language's decimal sign. */
function shownValue(value: string | undefined, language: Language): string | undefined {
  if (value === undefined) return undefined;
  if (/^-?\d+\.\d+$/.test(value)) return language === 'fr' ? value.replace('.', ',') : value;
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

/** `takenEn` and `takenFr` both fill `{taken}`, each in its language; a count stays a number, for `{count|one|many}`. */
function parameterValues(finding: Finding, language: Language): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  const suffix = language === 'fr' ? 'Fr' : 'En';
  for (const [name, value] of Object.entries(finding.parameters)) {
    const isWhole = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1000;
    const shown = isWhole ? value : formatFindingParameter(value, language);
    values[name] = shown;
    if (name.endsWith(suffix)) values[name.slice(0, -suffix.length)] = shown;
  }
  return values;
}
