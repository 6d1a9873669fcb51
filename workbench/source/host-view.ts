import type { BorderLook } from '../../excel-host/view/look';
import { CellError } from '../../excel-host/model/cell';
import type { GridLines } from '../../excel-host/model/grid-lines';
import type { Worksheet } from '../../excel-host/model/worksheet';
import type { CellPicture } from '../../excel-host/view/cell-picture';
import { cellPicture } from '../../excel-host/view/cell-picture';
import { chartFaces } from './chart-faces';
import { editText } from './edit-text';
import type { HostView } from './host-sheets';
import type { BorderFace, CellFace, ChartFace, SheetLayout } from './sheet-source';

/** CSS pixels of a point. */
export const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a step of indent: three characters of the standard font, as Excel has it, less the gap of the cell. */
const INDENT_PIXELS = 9;
const NO_LINE = 'None';

/** How the host's sheets look, by the host's own view of them. Layouts and charts are kept until the workbook changes. */
export function createHostView(): HostView {
  let layouts = new WeakMap<Worksheet, SheetLayout>();
  let charts = new WeakMap<Worksheet, readonly ChartFace[]>();
  return {
    layout: (sheet) => kept(layouts, sheet, layoutOf),
    charts: (sheet) => kept(charts, sheet, chartFaces),
    face: (sheet, row, column) => faceOf(cellPicture(sheet, row, column), sheet, row, column),
    editText,
    forget: () => {
      layouts = new WeakMap();
      charts = new WeakMap();
    },
  };
}

function kept<Made>(known: WeakMap<Worksheet, Made>, sheet: Worksheet, make: (sheet: Worksheet) => Made): Made {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const made = make(sheet);
  known.set(sheet, made);
  return made;
}

function layoutOf(sheet: Worksheet): SheetLayout {
  const used = sheet.grid.usedRectangle(false);
  const { rows, columns } = sheet.grid;
  const extent = { rows: used === null ? 0 : used.row + used.rows, columns: used === null ? 0 : used.column + used.columns };
  const { frozen } = sheet.FreezePanes;
  return {
    ...extent,
    defaultColumnWidth: pixels(columns.standardSize),
    defaultRowHeight: pixels(rows.standardSize),
    columnWidths: ownSizes(columns, extent.columns),
    rowHeights: ownSizes(rows, extent.rows),
    merges: sheet.grid.merges,
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    gridlines: sheet.ShowGridlines,
  };
}

/** Lines that are not of the usual size, and those that do not show. */
function ownSizes(lines: GridLines, used: number): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const [line] of lines.customSizes()) sizes.set(line, pixels(lines.visibleSize(line)));
  for (let line = 0; line < used; line += 1) if (lines.isHidden(line)) sizes.set(line, 0);
  return sizes;
}

function faceOf(picture: CellPicture, sheet: Worksheet, row: number, column: number): CellFace | null {
  const { look, text, value } = picture;
  const covered = picture.merge !== null && (picture.merge.row !== row || picture.merge.column !== column);
  const lined = Object.values(look.borders).some((line) => isDrawn(line));
  if ((text === '' || covered) && look.fill === null && !lined) return null;
  const isText = typeof value === 'string';
  return {
    text: covered ? '' : text,
    horizontal: horizontalOf(look.horizontal, picture),
    vertical: look.vertical === 'Top' ? 'top' : look.vertical === 'Center' ? 'center' : 'bottom',
    indent: look.indent * INDENT_PIXELS,
    wrap: look.wrap,
    overflow: isText && sheet.grid.mergeAt(row, column) === null,
    font: look.fontName,
    size: look.fontSize,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    strikethrough: look.strikethrough,
    color: look.color,
    fill: look.fill,
    borders: {
      ...edge('top', look.borders.top),
      ...edge('right', look.borders.right),
      ...edge('bottom', look.borders.bottom),
      ...edge('left', look.borders.left),
    },
  };
}

function horizontalOf(word: string, { value }: CellPicture): CellFace['horizontal'] {
  if (word === 'Left' || word === 'Fill' || word === 'Justify') return 'left';
  if (word === 'Right') return 'right';
  if (word !== 'General') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}

const isDrawn = (line: BorderLook | null): line is BorderLook => line !== null && line.style !== NO_LINE;

function edge(name: keyof CellFace['borders'], line: BorderLook | null): CellFace['borders'] {
  return isDrawn(line) ? { [name]: { color: line.color, style: lineStyle(line) } } : {};
}

function lineStyle({ style, weight }: BorderLook): BorderFace['style'] {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  if (style !== 'Continuous') return 'dashed';
  return weight === 'Thick' ? 'thick' : weight === 'Medium' ? 'medium' : weight === 'Hairline' ? 'hair' : 'thin';
}

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
