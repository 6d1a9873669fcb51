import type { SheetSpec } from '../../sheets/sheet-spec';
import { columnRuns, rowsWithHeights } from './line-runs';
import type { LineRun } from './line-runs';
import { hasExcelApi } from './office-options';
import type { TableFacts } from './survey';

/** What a sheet wears beside what its cells hold and look like, as far as a write changes it: read before, so that it can be put back. */
export interface SheetDress {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In points; without those that differ within a run. */
  readonly widths: readonly SizedRun[];
  readonly heights: readonly SizedRun[];
  readonly pages: PageDress;
  readonly charts: readonly ChartDress[];
  readonly filters: readonly FilterDress[];
}

export interface SizedRun extends LineRun {
  readonly points: number;
}

/** What can be set of `pageLayout` at once, and the rest. */
export interface PageDress {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  /** Rows before which a page begins, from 1. */
  readonly breaks: readonly number[];
}

export interface ChartDress {
  readonly name: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesDress[];
}

/** Addresses of its cells, as in a formula; null where Excel cannot tell them. */
export interface SeriesDress {
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
}

/** Criteria of a table's columns; null where there is none. */
export interface FilterDress {
  readonly tableId: string;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

const MARGINS = 'leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin';
const WHOLE_ROWS = 1_048_576;
const WHOLE_COLUMNS = 16_384;

/** Asks for a sheet's dress in the request that is under way; the answer is there once that was sent. */
export function askDress(sheet: Excel.Worksheet, spec: SheetSpec, tables: readonly TableFacts[]): () => SheetDress {
  sheet.load('tabColor,showGridlines');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
  const widths = columnRuns(spec.columnWidths).map((run) => ({ run, format: formatOf(sheet, run).load('columnWidth') }));
  const heights = rowsWithHeights(spec.rowHeights).map((run) => ({ run, format: formatOf(sheet, run).load('rowHeight') }));
  const pages = askPages(sheet);
  const charts = sheet.charts.load(
    'items/name,items/left,items/top,items/width,items/height,items/title/text,items/title/visible,items/series/items/name',
  );
  const filters = tables.map(({ id }) => ({ id, filter: sheet.tables.getItem(id).autoFilter.load('criteria') }));
  return () => ({
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: partOf(frozen.rowCount, WHOLE_ROWS), columns: partOf(frozen.columnCount, WHOLE_COLUMNS) },
    widths: widths.flatMap(({ run, format }) => sized(run, format.columnWidth)),
    heights: heights.flatMap(({ run, format }) => sized(run, format.rowHeight)),
    pages: pages(),
    charts: charts.items.map(({ name, left, top, width, height, title, series }) => {
      const named = series.items.map((one): SeriesDress => ({ name: one.name, values: null, categories: null }));
      return { name, left, top, width, height, title: title.text, titleVisible: title.visible, series: named };
    }),
    filters: filters.map(({ id, filter }): FilterDress => ({
      tableId: id,
      criteria: [...((filter.criteria as Excel.FilterCriteria[] | null) ?? [])],
    })),
  });
}

/** Sources of the series of charts that are loaded, in the request that is under way. */
export function askSeries(
  sheet: Excel.Worksheet,
  charts: readonly { readonly name: string; readonly series: number }[],
): () => ReadonlyMap<string, readonly SeriesDress[]> {
  const asked = charts.map(({ name, series: count }) => {
    const { series } = sheet.charts.getItem(name);
    return { name, series: Array.from({ length: count }, (_, index) => askSource(series.getItemAt(index))) };
  });
  return () => new Map(asked.map(({ name, series }) => [name, series.map((one) => one())]));
}

function askSource(series: Excel.ChartSeries): () => SeriesDress {
  series.load('name');
  if (!hasExcelApi('1.15')) return () => ({ name: series.name, values: null, categories: null });
  const values = series.getDimensionDataSourceString('Values');
  const categories = series.getDimensionDataSourceString('Categories');
  return () => ({ name: series.name, values: values.value, categories: categories.value });
}

function askPages(sheet: Excel.Worksheet): () => PageDress {
  const { pageLayout } = sheet;
  pageLayout.load(`orientation,paperSize,zoom,${MARGINS}`);
  const footers = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  return () => {
    const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = pageLayout;
    const { leftFooter, centerFooter, rightFooter } = footers;
    const margins = { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin };
    const headersFooters = { defaultForAllPages: { leftFooter, centerFooter, rightFooter } };
    return {
      layout: { orientation, paperSize, zoom, ...margins, headersFooters },
      printArea: area.isNullObject ? null : withoutSheet(area.address),
      titleRows: rows.isNullObject ? null : withoutSheet(rows.address),
      titleColumns: columns.isNullObject ? null : withoutSheet(columns.address),
      breaks: breaks.items.map(({ rowIndex }) => rowIndex + 1),
    };
  };
}

/** An address of one or several areas without the sheet's name in front of each. */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, '');
}

/** Whole rows are frozen without columns, whole columns without rows. */
function partOf(count: number, whole: number): number {
  return count >= whole ? 0 : count;
}

function sized(run: LineRun, points: number | null): SizedRun[] {
  return points === null ? [] : [{ ...run, points }];
}

function formatOf(sheet: Excel.Worksheet, { address }: LineRun): Excel.RangeFormat {
  return sheet.getRange(address).format;
}
