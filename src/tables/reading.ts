import type { Finding, FindingParameter, Severity } from '../engine/model/finding';
import type { DateSystem } from '../engine/calendar/dates';
import type { Language, Text } from '../i18n/language';
import type { TimeUnit } from './cells/time-unit';
import type { TableFindingCode } from './finding-codes';
import type { FoundTable } from './found-table';
import type { TableName } from './schema/column';

/** What reading a row needs to know of the workbook. */
export interface Reading {
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  readonly dateSystem: DateSystem;
  /** How numbers typed as text are written. */
  readonly language: Language;
  /** Of times in rows without one. */
  readonly timeUnit: TimeUnit;
  readonly findings: Finding[];
}

/** Where a finding speaks of, and what else it says. */
export interface FindingDetails {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly key?: string;
  readonly parameters?: Readonly<Record<string, FindingParameter>>;
}

/** Adds a finding of a table. */
export function report(
  reading: Pick<Reading, 'findings'>,
  severity: Severity,
  code: TableFindingCode,
  table: TableName,
  details: FindingDetails = {},
): void {
  const { parameters = {}, ...place } = details;
  reading.findings.push({ severity, code, parameters, table, ...place });
}

/** A parameter that reads differently in each language: `{taken}` in a sentence stands for `takenEn` or `takenFr`. */
export function inBothLanguages(name: string, text: Text): Readonly<Record<string, FindingParameter>> {
  return { [`${name}En`]: text.en, [`${name}Fr`]: text.fr };
}

/** What a default is called in a sentence. */
export function wordsOfDefault(value: string | number | boolean | null): Text {
  if (value === null || value === '') return { en: 'none', fr: 'aucune' };
  if (typeof value === 'boolean') return value ? { en: 'yes', fr: 'oui' } : { en: 'no', fr: 'non' };
  return { en: String(value), fr: String(value).replace('.', ',') };
}
