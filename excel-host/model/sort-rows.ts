import { CellError, type Cell, type CellValue, type Rectangle } from './cell';
import { invalidArgument, notImplemented } from './errors';
import type { Worksheet } from './worksheet';

/** Excel.SortField, as far as this host sorts: by values. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Reads sort fields of the wire. @throws ApiError `InvalidArgument`, `NotImplemented` for colours and icons. */
export function readSortFields(fields: unknown, columns: number, location: string): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument(location);
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = (field ?? {}) as Partial<Record<keyof SortField, unknown>>;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument(location);
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw notImplemented(`${location} (${String(sortOn)})`);
    return { key, ascending: ascending !== false };
  });
}

/** Sorts the rows of an area, stable: numbers, texts, logicals, errors, and blanks last whatever the direction, as Excel does. */
export function sortRows(sheet: Worksheet, area: Rectangle, fields: readonly SortField[], matchCase: boolean): void {
  sheet.cells.requireWritable(area, 'RangeSort.apply');
  sheet.workbook.calculateDue();
  const rows = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_column, right): Cell | undefined => sheet.grid.get(area.row + down, area.column + right)),
  );
  const order = rows.map((cells, from) => ({ cells, from }));
  order.sort((a, b) => compareRows(a.cells, b.cells, fields, matchCase) || a.from - b.from);
  order.forEach(({ cells, from }, down) =>
    cells.forEach((cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      if (!cell) return sheet.grid.remove(row, column);
      const place = { sheet, row: area.row + from, column };
      const formula = cell.formula && (sheet.workbook.calculator?.copied(cell.formula, place, { sheet, row, column }) ?? cell.formula);
      sheet.grid.put(row, column, { ...cell, formula });
    }),
  );
  sheet.cells.contentsChanged(area, null);
}

function compareRows(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const field of fields) {
    const [first, second] = [a[field.key]?.value ?? '', b[field.key]?.value ?? ''];
    if (first === '' || second === '') {
      if (first !== second) return first === '' ? 1 : -1;
      continue;
    }
    const order = compareValues(first, second, matchCase);
    if (order !== 0) return field.ascending ? order : -order;
  }
  return 0;
}

const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return Number(a) - Number(b);
}
