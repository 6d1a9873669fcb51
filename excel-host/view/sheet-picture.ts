import type { Rectangle } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import type { ChartPicture } from './chart-picture';
import { chartPicture } from './chart-picture';
import { zoomOf } from './zoom';

/** A table as it lies on its sheet. */
export interface TablePicture {
  readonly name: string;
  readonly place: Rectangle;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly hasFilterButtons: boolean;
}

/** A sheet around its cells. Sizes are in pixels at 96 to the inch; sizes that are not listed are the standard ones. */
export interface SheetPicture {
  readonly name: string;
  /** Rows and columns up to the last cell that holds something or has a look. */
  readonly rows: number;
  readonly columns: number;
  readonly standardColumnWidth: number;
  readonly standardRowHeight: number;
  /** By number from 0; hidden ones are 0 wide. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TablePicture[];
  readonly charts: readonly ChartPicture[];
  readonly hasGridlines: boolean;
  /** `#RRGGBB`, null for none. */
  readonly tabColor: string | null;
  readonly isVisible: boolean;
  /** Percent. */
  readonly zoom: number;
}

/** Pixels of so many points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Everything of a sheet that is not a cell, as a reader sees it. */
export function sheetPicture(worksheet: Worksheet): SheetPicture {
  const { grid, workbook } = worksheet;
  workbook.calculateDue();
  const used = grid.usedRectangle(false);
  const { frozen } = worksheet.FreezePanes;
  return {
    name: worksheet.Name,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
    standardColumnWidth: pixels(grid.columns.standardSize),
    standardRowHeight: pixels(grid.rows.standardSize),
    columnWidths: sizesOf(grid.columns),
    rowHeights: sizesOf(grid.rows),
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    merges: grid.merges,
    tables: workbook.Tables.items
      .filter((table) => table.sheet === worksheet)
      .map((table) => ({
        name: table.Name,
        place: table.area,
        hasHeaders: table.ShowHeaders,
        hasTotals: table.ShowTotals,
        hasFilterButtons: table.ShowHeaders && table.ShowFilterButton,
      })),
    charts: worksheet.Charts.items.map(chartPicture),
    hasGridlines: worksheet.ShowGridlines,
    tabColor: worksheet.TabColor || null,
    isVisible: worksheet.Visibility === 'Visible',
    zoom: zoomOf(worksheet),
  };
}

function sizesOf(lines: Worksheet['grid']['rows']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const [line] of lines.customSizes()) sizes.set(line, pixels(lines.visibleSize(line)));
  for (const line of lines.hiddenLines()) sizes.set(line, 0);
  return sizes;
}
