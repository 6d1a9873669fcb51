import { isoFromMinutes } from '../../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import type { Language } from '../../i18n/language';
import type { RecordCells, RecordTable } from '../../pipeline/shop-floor-question';
import { findDelimiter, parseCsv } from '../../profiles/csv';
import { guessProfile } from '../../profiles/import-profiles';
import { importTable } from '../../profiles/import-table';
import { inputColumn, inputTable } from '../../tables/schema/input-tables';

/** Records of an extract, by canonical columns. */
export interface Extract {
  readonly headers: readonly string[];
  /** Headers for which there is no column; their cells are not written. */
  readonly unknown: readonly string[];
  /** Required columns that it lacks, by their names: nothing can be read. */
  readonly missing: readonly string[];
  readonly records: readonly {
    /** From 1, the header being line 1. */
    readonly line: number;
    readonly cells: RecordCells;
    /** As it came, for copying. */
    readonly source: readonly string[];
  }[];
}

/** Reads an extract: a header line, fields parted by tabulators, semicolons or commas. What cannot be read stays as it was typed; no record is left out. */
export function readExtract(text: string, table: RecordTable, language: Language): Extract {
  const schema = inputTable(table);
  const lines = parseCsv(text.replace(/^\ufeff/, ''), findDelimiter(text)).filter((line) => line.some((field) => field.trim() !== ''));
  const [headers = [], ...body] = lines;
  const { columns, rows, unknown, missing } = importTable(lines, schema, guessProfile(headers, body), language);
  const records = rows.map((row, index) => {
    const cells = columns.flatMap(({ key }, at): [string, string | number][] => {
      const cell = row[at] ?? null;
      const column = inputColumn(schema, key);
      if (column === undefined || cell === null || typeof cell === 'object' || typeof cell === 'boolean') return [];
      const isDate = column.kind.kind === 'date' && typeof cell === 'number';
      return [[key, isDate ? isoFromMinutes(Math.round(cell * MINUTES_PER_DAY)).replace(/T00:00$/, '') : cell]];
    });
    return { line: index + 2, cells: Object.fromEntries(cells), source: body[index] ?? [] };
  });
  return { headers, unknown, missing: missing.map(({ name }) => name[language]), records };
}
