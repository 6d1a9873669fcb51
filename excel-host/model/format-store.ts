import type { CellFormats, Rectangle } from './cell';
import type { CellGrid, CellLook } from './cell-grid';
import type { Worksheet } from './worksheet';

/** A format's value. */
export type FormatValue = string | number | boolean;

/** Where a tree of formats (`RangeFormat`, `RangeFont`, …) reads and writes; paths as in `Cell.format`. */
export interface FormatStore {
  /** null when the cells differ. */
  get(path: string): FormatValue | null;
  set(path: string, value: FormatValue): void;
  /** Takes away what was set at a path or below it. */
  clear(prefix: string): void;
}

/** What a format reads as when nothing was set, besides the font of the style Normal. */
export const FORMAT_DEFAULTS: CellFormats = {
  'fill/color': '#FFFFFF',
  'fill/pattern': 'None',
  'fill/patternColor': '#000000',
  'fill/tintAndShade': 0,
  'fill/patternTintAndShade': 0,
  'font/color': '#000000',
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/strikethrough': false,
  'font/subscript': false,
  'font/superscript': false,
  'font/tintAndShade': 0,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: 'Context',
  shrinkToFit: false,
  autoIndent: false,
  'protection/locked': true,
  'protection/formulaHidden': false,
  style: 'Normal',
};

/** What a border side reads as when nothing was set. */
export const BORDER_DEFAULTS: CellFormats = { style: 'None', color: '#000000', weight: 'Thin', tintAndShade: 0 };

const MANY = 200_000;

/** The formats of the cells of rectangles of a sheet. */
export class CellFormatStore implements FormatStore {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Rectangle[],
    private readonly location: string,
  ) {}

  get(path: string): FormatValue | null {
    return this.common((look) => this.sheet.workbook.formatOf(look.format, path));
  }

  set(path: string, value: FormatValue): void {
    this.change((formats) => ({ ...formats, [path]: value }));
  }

  clear(prefix: string): void {
    this.change((formats) => without(formats, prefix));
  }

  /** The one answer of all cells, null when they differ. */
  common<Value>(of: (look: CellLook) => Value): Value | null {
    let first: { value: Value } | null = null;
    for (const area of this.areas)
      for (const look of looksOf(this.sheet.grid, area)) {
        const value = of(look);
        if (first === null) first = { value };
        else if (first.value !== value) return null;
      }
    return first ? first.value : null;
  }

  /** Replaces the formats of each cell; cells that shared one share the new one. */
  change(to: (formats: CellFormats) => CellFormats): void {
    for (const area of this.areas) {
      this.sheet.cells.requireFormattable(this.location);
      this.sheet.grid.changeLook(area, shared(to));
      this.sheet.cells.looksChanged(area);
    }
  }
}

function shared(to: (formats: CellFormats) => CellFormats): (look: CellLook) => CellLook {
  const made = new Map<CellFormats | null, CellFormats | null>();
  return (look) => {
    let format = made.get(look.format);
    if (format === undefined) {
      const next = to(look.format ?? {});
      format = Object.keys(next).length === 0 ? null : next;
      made.set(look.format, format);
    }
    return { numberFormat: look.numberFormat, format };
  };
}

function without(formats: CellFormats, prefix: string): CellFormats {
  return Object.fromEntries(Object.entries(formats).filter(([path]) => path !== prefix && !path.startsWith(`${prefix}/`)));
}

/** The looks that occur in an area; of a very large one those of its made cells and of its rows and columns. */
function* looksOf(grid: CellGrid, area: Rectangle): Iterable<CellLook> {
  if (area.rows * area.columns <= MANY) {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) yield grid.look(row, column);
    return;
  }
  const looks: CellLook[] = [];
  let made = 0;
  grid.forEachCell(area, (cell) => {
    made += 1;
    looks.push(cell);
  });
  yield* looks;
  if (made === area.rows * area.columns) return;
  const { rows, columns, sheet } = grid.lineLooks;
  for (const [row, look] of rows) if (row >= area.row && row < area.row + area.rows) yield look;
  for (let column = area.column; column < area.column + area.columns; column += 1) yield columns.get(column) ?? sheet;
}
