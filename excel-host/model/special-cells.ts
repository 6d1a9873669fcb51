import type { Cell, Rectangle } from './cell';
import { hasContents } from './cell-grid';
import { notImplemented, oneOf } from './errors';
import type { Range } from './range';
import { valueType } from './range-contents';

/** Excel.SpecialCellType. */
export const SPECIAL_CELL_TYPES = [
  ...(['ConditionalFormats', 'DataValidations', 'Blanks', 'Constants', 'Formulas', 'SameConditionalFormat'] as const),
  ...(['SameDataValidation', 'Visible'] as const),
] as const;

/** Kinds of values that each Excel.SpecialCellValueType takes. */
const KINDS_OF = {
  All: ['Error', 'Boolean', 'Double', 'String'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'],
  ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
} as const satisfies Record<string, readonly string[]>;

/** Excel.SpecialCellValueType. */
export const SPECIAL_CELL_VALUE_TYPES = Object.keys(KINDS_OF) as readonly (keyof typeof KINDS_OF)[];

type Test = (cell: Cell | undefined) => boolean;

/**
 * The cells of a range that are blank, constant, a formula or visible, as rectangles that do not overlap, from the top left. Except for visible
 * cells, only the sheet's used part is looked at, as in Excel. @throws ApiError `NotImplemented` for types that this host does not look for
 */
export function specialCells(range: Range, type: unknown, valueTypes: unknown, location: string): readonly Rectangle[] {
  const { sheet } = range;
  const known = oneOf(type, SPECIAL_CELL_TYPES, location);
  const kinds: readonly string[] = KINDS_OF[oneOf(valueTypes ?? 'All', SPECIAL_CELL_VALUE_TYPES, location)];
  sheet.workbook.calculateDue();
  const used = sheet.grid.usedRectangle(false);
  const within = known === 'Visible' ? range.area : used && range.GetIntersectionOrNullObject(sheet.rangeAt(used, location))?.area;
  if (!within) return [];
  switch (known) {
    case 'Blanks':
      return rectanglesOf(range, within, (cell) => !cell || !hasContents(cell));
    case 'Constants':
      return rectanglesOf(range, within, (cell) => isConstant(cell) && kinds.includes(valueType(cell.value)));
    case 'Formulas':
      return rectanglesOf(range, within, (cell) => typeof cell?.formula === 'string' && kinds.includes(valueType(cell.value)));
    case 'Visible':
      return visible(range);
    default:
      throw notImplemented(`${location} of ${known}`);
  }
}

function isConstant(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.formula === null && cell.spilledFrom === null && cell.value !== '';
}

/** The area cut at its hidden rows and columns. */
function visible({ area, sheet }: Range): Rectangle[] {
  const rows = runsBetween(area.row, area.rows, sheet.grid.rows.hiddenLines());
  const columns = runsBetween(area.column, area.columns, sheet.grid.columns.hiddenLines());
  return rows.flatMap(([row, count]) => columns.map(([column, width]) => ({ row, column, rows: count, columns: width })));
}

/** Runs of lines between those left out (ascending), each with its first line and its length. */
function runsBetween(first: number, count: number, leftOut: readonly number[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = first;
  for (const line of [...leftOut.filter((each) => each >= first && each < first + count), first + count]) {
    if (line > start) runs.push([start, line - start]);
    start = line + 1;
  }
  return runs;
}

/** Cells that pass, row by row as runs; runs of the same columns in rows that follow each other are one rectangle. */
function rectanglesOf({ sheet }: Range, within: Rectangle, passes: Test): Rectangle[] {
  const found: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    const runs = runsOf(within, (column) => passes(sheet.grid.get(row, column)));
    open = runs.map(([column, columns]) => {
      const above = open.find((each) => each.column === column && each.columns === columns);
      if (above) return Object.assign(above, { rows: above.rows + 1 });
      const made = { row, column, rows: 1, columns };
      found.push(made);
      return made;
    });
  }
  return found;
}

function runsOf(within: Rectangle, passes: (column: number) => boolean): (readonly [number, number])[] {
  const failing: number[] = [];
  for (let column = within.column; column < within.column + within.columns; column += 1) if (!passes(column)) failing.push(column);
  return runsBetween(within.column, within.columns, failing);
}
