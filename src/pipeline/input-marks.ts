import { findTables } from '../tables/find-tables';
import type { TableMapping } from '../tables/mapping';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { fingerprint } from './fingerprint';

/** A mark of each input table: its canonical name, Excel's name, and a fingerprint of its headers and rows. */
export type InputMarks = readonly (readonly [table: string, excelTable: string, fingerprint: string])[];

/** Marks the tables that a plan of this workbook would be computed from. */
export function inputMarks(snapshot: WorkbookSnapshot, mapping: TableMapping | undefined): InputMarks {
  const { tables } = findTables(snapshot, mapping);
  return [...tables].map(([table, { raw }]) => [table, raw.name, fingerprint([raw.headers, raw.rows])] as const);
}

/** Excel's names of the tables that differ, came or went between two markings; what is only renamed does not differ. */
export function changedTables(before: InputMarks, now: InputMarks): readonly string[] {
  const known = new Map(before.map((mark) => [mark[0], mark]));
  const changed = now.filter(([table, , print]) => known.get(table)?.[2] !== print).map(([, excelTable]) => excelTable);
  const there = new Set(now.map(([table]) => table));
  const gone = before.filter(([table]) => !there.has(table)).map(([, excelTable]) => excelTable);
  return [...new Set([...changed, ...gone])];
}

/** Marks as text for the workbook's settings. */
export function packMarks(marks: InputMarks): string {
  return JSON.stringify(marks);
}

/** The reverse; null when the text holds none. */
export function unpackMarks(text: string | undefined): InputMarks | null {
  if (text === undefined || text === '') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isMark) ? parsed : null;
  } catch {
    return null;
  }
}

function isMark(value: unknown): value is InputMarks[number] {
  return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');
}
