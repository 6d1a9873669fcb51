import { minutesFromSerial, civilDateOf } from '../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatTimeOfDay } from '../i18n/format-values';
import type { Language } from '../i18n/language';
import type { CellContent, ColumnSpec } from '../sheets/sheet-spec';
import { cellText } from '../tables/cells/cell-text';
import { nameKey } from '../tables/text-key';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { formatCsv, type Delimiter } from './csv';
import type { ExportKind, ExportProfile } from './export-profiles';

/** An extract of a planned workbook, ready to be written. Dates are serials of the 1900 system. */
export interface ExportedTable {
  readonly headers: readonly string[];
  readonly kinds: readonly ExportKind[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * What the last plan of a workbook has to give; null when there is no plan in it. Headers are those of the sheet, in its language.
 *
 * @param addressee only the rows of that sector, resource, person or supplier
 */
export function exportTable(snapshot: WorkbookSnapshot, profile: ExportProfile, addressee?: string): ExportedTable | null {
  const table = snapshot.tables.find(({ owned, name }) => owned && name === profile.table);
  // A plan without anything of that kind has no such sheet.
  if (table === undefined && !snapshot.tables.some(({ owned }) => owned)) return null;
  const { headers = [], rows: body = [] }: Partial<RawTable> = table ?? {};
  const kindAt = profile.all.indexOf('kind');
  const isFor = addresseeTest(profile, addressee);
  const rows = body.filter((row) => {
    if (row.every((cell) => cell === null || cell === '')) return false;
    return isFor(row) && (profile.kinds === undefined || profile.kinds.includes(cellText(row[kindAt] ?? null)));
  });
  const places = profile.columns.map(([key, kind]) => ({ at: profile.all.indexOf(key), kind }));
  return {
    headers: places.map(({ at }) => headers[at] ?? profile.all[at]),
    kinds: places.map(({ kind }) => kind),
    rows: rows.map((row) => places.map(({ at, kind }) => valueOf(row[at] ?? null, kind, snapshot.dateSystem))),
  };
}

/** Several people stand in one cell, separated by commas. */
function addresseeTest({ all, addressees }: ExportProfile, addressee: string | undefined): (row: readonly RawCell[]) => boolean {
  if (addressee === undefined) return () => true;
  const wanted = nameKey(addressee);
  const places = addressees.map((key) => all.indexOf(key));
  return (row) =>
    places.some((at) =>
      cellText(row[at] ?? null)
        .split(', ')
        .some((name) => nameKey(name) === wanted),
    );
}

function valueOf(cell: RawCell, kind: ExportKind, dateSystem: WorkbookSnapshot['dateSystem']): string | number | null {
  if (cell === null || cell === '') return null;
  if (kind === 'text' || typeof cell !== 'number') return cellText(cell);
  if (kind === 'number' || kind === 'time') return cell;
  return minutesFromSerial(cell, dateSystem) / MINUTES_PER_DAY;
}

/** How a language writes CSV: French programs and Excel want `;`, a decimal comma and the day first; English ones `,`, a point and ISO dates. */
export const CSV_STYLE: Readonly<Record<Language, { readonly delimiter: Delimiter; readonly decimal: string }>> = {
  en: { delimiter: ',', decimal: '.' },
  fr: { delimiter: ';', decimal: ',' },
};

/** The extract as CSV, its header first. */
export function exportCsv({ headers, kinds, rows }: ExportedTable, language: Language): string {
  const { delimiter, decimal } = CSV_STYLE[language];
  const write = (value: string | number | null, kind: ExportKind): string => {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    return kind === 'number' ? String(value).replace('.', decimal) : writeDate(value, kind, language);
  };
  return formatCsv([headers, ...rows.map((row) => row.map((value, at) => write(value, kinds[at])))], delimiter);
}

function writeDate(serial: number, kind: ExportKind, language: Language): string {
  const minutes = Math.round(serial * MINUTES_PER_DAY);
  if (kind === 'time') return formatTimeOfDay(minutes);
  const { day, month, year } = civilDateOf(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = language === 'fr' ? `${two(day)}/${two(month)}/${year}` : `${year}-${two(month)}-${two(day)}`;
  return kind === 'moment' ? `${date} ${formatTimeOfDay(minutes)}` : date;
}

const FORMATS: Readonly<Record<ExportKind, ColumnSpec['format']>> = {
  text: 'text',
  number: 'general',
  date: 'date',
  moment: 'dateTime',
  time: 'timeOfDay',
};

/** The extract as columns and rows of a sheet. */
export function exportSheetContent({ headers, kinds, rows }: ExportedTable): {
  columns: ColumnSpec[];
  rows: readonly (readonly CellContent[])[];
} {
  return { columns: headers.map((header, at) => ({ key: header, header, format: FORMATS[kinds[at]] })), rows };
}
