import type { BooleanNumber, IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import type { Area, SheetLayout, SheetTab } from '../source/sheet-source';

/** Rows and columns that the grid shows beyond what is used, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;
const YES: BooleanNumber = 1;
const NO: BooleanNumber = 0;

/** What Univer keeps of a sheet's layout; the cells themselves stay in the host. */
export type UniverLayout = Pick<
  IWorksheetData,
  | 'rowCount'
  | 'columnCount'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'rowData'
  | 'columnData'
  | 'mergeData'
  | 'freeze'
  | 'showGridlines'
>;

/** A layout for Univer's grid. */
export function univerLayout(layout: SheetLayout): UniverLayout {
  return {
    rowCount: Math.max(LEAST_ROWS, layout.rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, layout.columns + SPARE_COLUMNS),
    defaultColumnWidth: layout.defaultColumnWidth,
    defaultRowHeight: layout.defaultRowHeight,
    rowData: sizes(layout.rowHeights, (h) => ({ h, ia: NO })),
    columnData: sizes(layout.columnWidths, (w) => ({ w })),
    mergeData: layout.merges.map(univerRange),
    freeze: univerFreeze(layout),
    showGridlines: layout.gridlines ? YES : NO,
  };
}

/** A whole sheet for Univer, without a cell. */
export function univerSheet(tab: SheetTab, layout: SheetLayout): Partial<IWorksheetData> & { id: string } {
  return { id: tab.id, name: tab.name, cellData: {}, gridlinesColor: '#e1e1e1', ...univerLayout(layout) };
}

/** A rectangle in Univer's terms: its ends are inside. */
export function univerRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

function univerFreeze(layout: SheetLayout): IFreeze {
  const { frozenRows, frozenColumns } = layout;
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function sizes<Data extends object>(
  of: ReadonlyMap<number, number>,
  data: (size: number) => Data,
): Record<number, Data | { readonly hd: BooleanNumber }> {
  return Object.fromEntries([...of].map(([index, size]) => [index, size === 0 ? { hd: YES } : { ...data(size), hd: NO }]));
}
