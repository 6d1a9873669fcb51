import type { RangeA1, ReferenceIdentifier } from '@borgar/fx';
import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { Rectangle } from '../model/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { Compilation, Compute } from './compile';
import { compileFormula } from './compile';
import type { Evaluation } from './evaluation';
import { Area, Areas, ERRORS, isError } from './value';
import type { CalculationSheet, Value } from './value';
import type { CalculationTable, WorkbookSource } from './workbook-source';

/** A reference that stands in a formula's text. */
export type StaticReference =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: RangeA1 }
  | { readonly kind: 'table'; readonly structure: TableReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string };

/** A structured reference: sections in lower case without their `#`. */
export interface TableReference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** Compiles a reference, and takes note of it. */
export function referenceReader(node: ReferenceIdentifier, compilation: Compilation): Compute {
  if (node.kind === 'table') {
    const parsed = parseStructRef(node.value);
    if (!parsed) return () => ERRORS.reference;
    const structure = { table: parsed.table ?? '', columns: parsed.columns ?? [], sections: parsed.sections ?? [] };
    compilation.references.push({ kind: 'table', structure });
    return (evaluation) => tableArea(structure, evaluation.source, evaluation);
  }
  const parsed = parseA1Ref(node.value);
  if (!parsed) return () => ERRORS.reference;
  const context = parsed.context ?? [];
  if (context.length > 1) return () => ERRORS.reference;
  const sheet = context[0] ?? null;
  if ('name' in parsed) {
    compilation.references.push({ kind: 'name', sheet, name: parsed.name });
    return nameReader(parsed.name, sheet);
  }
  const { range } = parsed;
  compilation.references.push({ kind: 'range', sheet, range });
  return rangeReader(range, sheet);
}

function rangeReader(range: RangeA1, sheetName: string | null): Compute {
  return (evaluation) => {
    const sheet = sheetName === null ? evaluation.sheet : evaluation.source.sheet(sheetName);
    if (sheet === null) return ERRORS.reference;
    const place = shiftedRange(range, evaluation.shiftRows, evaluation.shiftColumns);
    return new Area(sheet, place.row, place.column, place.rows, place.columns);
  };
}

/** The rectangle of a range, its relative parts moved and wrapped around the sheet's edge as Excel does. */
export function shiftedRange(range: RangeA1, rows: number, columns: number): Rectangle {
  const along = (value: number | null | undefined, isFixed: boolean | null | undefined, by: number, size: number, open: number): number => {
    if (value === null || value === undefined) return open;
    if (isFixed || by === 0) return value;
    return (((value + by) % size) + size) % size;
  };
  const top = along(range.top, range.$top, rows, MAX_ROWS, 0);
  const bottom = along(range.bottom, range.$bottom, rows, MAX_ROWS, MAX_ROWS - 1);
  const left = along(range.left, range.$left, columns, MAX_COLUMNS, 0);
  const right = along(range.right, range.$right, columns, MAX_COLUMNS, MAX_COLUMNS - 1);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function nameReader(name: string, sheetName: string | null): Compute {
  const key = name.toLowerCase();
  return (evaluation) => {
    const variable = sheetName === null ? evaluation.variables?.get(key) : undefined;
    if (variable !== undefined) return variable;
    const sheet = sheetName === null ? evaluation.sheet : evaluation.source.sheet(sheetName);
    const formula = evaluation.source.definedName(name, sheet ?? evaluation.sheet);
    if (formula !== null) return compileFormula(formula).compute(evaluation);
    const table = evaluation.source.table(name);
    if (table) return dataArea(table, table.place.column, table.place.columns);
    return ERRORS.name;
  };
}

/** The cells that a structured reference names, #REF! when there is no such table or column. */
export function tableArea(
  structure: TableReference,
  source: WorkbookSource,
  at: { readonly sheet: CalculationSheet; readonly row: number; readonly column: number },
): Area | Value {
  const table = structure.table === '' ? source.tableAt(at.sheet, at.row, at.column) : source.table(structure.table);
  if (!table) return structure.table === '' ? ERRORS.value : ERRORS.reference;
  const numbers = structure.columns.map((wanted) => columnOf(table, wanted));
  if (numbers.includes(-1)) return ERRORS.reference;
  const first = numbers.length === 0 ? 0 : Math.min(...numbers);
  const last = numbers.length === 0 ? table.place.columns - 1 : Math.max(...numbers);
  return sectionArea(table, structure.sections, table.place.column + first, last - first + 1, at);
}

function columnOf(table: CalculationTable, wanted: string): number {
  const key = wanted.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === key);
}

function sectionArea(
  table: CalculationTable,
  sections: readonly string[],
  column: number,
  columns: number,
  at: { readonly sheet: CalculationSheet; readonly row: number },
): Area | Value {
  const { place, sheet } = table;
  const top = place.row + (table.hasHeaders ? 1 : 0);
  const end = place.row + place.rows - (table.hasTotals ? 1 : 0);
  if (sections.includes('this row')) {
    const inside = at.sheet === sheet && at.row >= top && at.row < end;
    return inside ? new Area(sheet, at.row, column, 1, columns) : ERRORS.value;
  }
  if (sections.includes('all')) return new Area(sheet, place.row, column, place.rows, columns);
  const wantsData = sections.length === 0 || sections.includes('data');
  const wantsHeaders = sections.includes('headers');
  const wantsTotals = sections.includes('totals');
  if ((wantsHeaders && !table.hasHeaders) || (wantsTotals && !table.hasTotals)) return ERRORS.reference;
  const from = wantsHeaders ? place.row : wantsData ? top : end;
  const to = wantsTotals ? place.row + place.rows : wantsData ? end : top;
  return to > from ? new Area(sheet, from, column, to - from, columns) : ERRORS.reference;
}

function dataArea(table: CalculationTable, column: number, columns: number): Value {
  return sectionArea(table, [], column, columns, { sheet: table.sheet, row: -1 });
}

/** The one area of a reference, null when the value is none. */
export function areaOf(value: Value): Area | null {
  if (value instanceof Area) return value;
  return value instanceof Areas && value.areas.length === 1 ? value.areas[0] : null;
}

/** The area that a formula's result spills into, as `A1#` names it. */
export function spillArea(value: Value, evaluation: Evaluation): Value {
  const area = areaOf(value);
  if (!area) return isError(value) ? value : ERRORS.reference;
  const spill = evaluation.spillOf(area.sheet, area.row, area.column);
  return spill ? new Area(area.sheet, area.row, area.column, spill.rows, spill.columns) : ERRORS.reference;
}

/** The smallest rectangle around two references on one sheet. */
export function rangeOf(left: Value, right: Value): Value {
  const [a, b] = [areaOf(left), areaOf(right)];
  if (!a || !b) return isError(left) ? left : isError(right) ? right : ERRORS.value;
  if (a.sheet !== b.sheet) return ERRORS.value;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return new Area(a.sheet, row, column, rows, Math.max(a.column + a.columns, b.column + b.columns) - column);
}

/** The cells that two references share; #NULL! when there are none. */
export function intersectionOf(left: Value, right: Value): Value {
  const [a, b] = [areaOf(left), areaOf(right)];
  if (!a || !b) return isError(left) ? left : isError(right) ? right : ERRORS.value;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? new Area(a.sheet, row, column, rows, columns) : ERRORS.null;
}

/** Two references as one. */
export function unionOf(left: Value, right: Value): Value {
  const areas: Area[] = [];
  for (const value of [left, right]) {
    if (value instanceof Area) areas.push(value);
    else if (value instanceof Areas) areas.push(...value.areas);
    else return isError(value) ? value : ERRORS.value;
  }
  return new Areas(areas);
}
