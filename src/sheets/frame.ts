import type { CellSpec, CellStyle, ChartSpec, ConditionalRule, GanttSpec, NameSpec, RangeSpec, SheetId, SheetSpec } from './sheet-spec';
import type { StateStyle, TableSpec, ValidationSpec } from './sheet-spec';
import { formatMoment } from '../i18n/format-values';
import type { SheetContext } from './sheet-context';
import type { ColumnWidths } from './column-widths';
import { heightsOf, widenForCells, widthsOf } from './column-widths';
import { pageBreaks } from './page-breaks';
import { TAB_COLOR } from './theme';

/** Where every sheet has its title, its sentence, its figures and its first table. */
export const TITLE_ROW = 1;
export const SENTENCE_ROW = 2;
export const FIGURES_ROW = 3;
export const NOTE_ROW = 4;
export const TABLE_ROW = 5;

/** One of the two or three figures that matter, in words: `12 en retard sur 118`. */
export interface Figure {
  readonly text: string;
  readonly tone: 'neutral' | 'good' | 'bad';
}

/** One entry of a legend. */
export interface LegendEntry {
  readonly text: string;
  readonly style: StateStyle;
}

/** What a sheet says; the frame adds what is the same everywhere. */
export interface SheetContent {
  readonly id: SheetId;
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly tables: readonly TableSpec[];
  /** Further cells. `sized` ones widen their column; the others may run over empty neighbours. */
  readonly cells?: readonly CellSpec[];
  readonly sizedCells?: readonly CellSpec[];
  /** One line above the table, each entry in its own look. */
  readonly legend?: readonly LegendEntry[];
  readonly gantts?: readonly GanttSpec[];
  readonly rules?: readonly ConditionalRule[];
  readonly validations?: readonly ValidationSpec[];
  /** Made when the widths and heights are known, so that a chart never covers a table. */
  readonly charts?: (size: SheetSize) => readonly ChartSpec[];
  readonly names?: readonly NameSpec[];
  /** Widths that a column has at least. */
  readonly minimumWidths?: ReadonlyMap<number, number>;
  /** Widths that do not come from the content (a Gantt's grid), and heights of particular rows. */
  readonly fixedWidths?: ReadonlyMap<number, number>;
  readonly fixedHeights?: ReadonlyMap<number, number>;
  /** Rows that stay in view and key columns that do; columns also repeat on every page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly paper?: 'A4' | 'A3';
  readonly zoomPercent?: number;
  /** Rows of the sheet that begin a group; a page breaks only there, and only when the next group does not fit. */
  readonly groupRows?: readonly number[];
  /** Rows of the sheet that begin a page, whatever fits. */
  readonly pageRows?: readonly number[];
  /** False: the first table's header stands on the first page alone. */
  readonly repeatHeader?: boolean;
  /** Upright paper. */
  readonly portrait?: boolean;
  /** First row that is printed; the heading stays on the screen. */
  readonly printFrom?: number;
}

/** Widths in characters and heights in points as they will be. */
export interface SheetSize {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

const FIGURE_STYLES: Readonly<Record<Figure['tone'], CellStyle>> = { neutral: 'figureValue', good: 'figureGood', bad: 'figureBad' };
const DEFAULT_WIDTH = 8.43;
const PIXELS_PER_CHARACTER = 7;

/** Puts a sheet's content into the common frame: title, sentence, figures, widths, frozen panes, print set-up. */
export function frameSheet(context: SheetContext, content: SheetContent): SheetSpec {
  const { tables, cells = [], sizedCells = [], gantts = [] } = content;
  const widths = widthsOf(tables, context.language);
  widenForCells(widths, sizedCells, context.language);
  for (const [column, width] of content.minimumWidths ?? []) widths.set(column, Math.max(width, widths.get(column) ?? 0));
  for (const [column, width] of content.fixedWidths ?? []) widths.set(column, width);
  const heights = heightsOf(tables, widths, context.language);
  heights.set(TITLE_ROW, 24).set(SENTENCE_ROW, 17).set(FIGURES_ROW, 20);
  for (const [row, height] of content.fixedHeights ?? []) heights.set(row, height);
  const charts = content.charts?.({ widths, heights }) ?? [];
  const legend = legendCells(content.legend ?? [], widths);
  const last = lastCell([...cells, ...sizedCells, ...legend], tables, gantts, charts, widths);
  return {
    id: content.id,
    language: context.language,
    name: context.tabName(content.id),
    tabColor: TAB_COLOR,
    showGridlines: false,
    zoomPercent: content.zoomPercent ?? 100,
    freeze: { rows: content.frozenRows, columns: content.frozenColumns },
    columnWidths: widths,
    rowHeights: heights,
    cells: [...titleCells(context, content), ...figureCells(content.figures, widths), ...legend, ...cells, ...sizedCells],
    tables,
    gantts,
    rules: content.rules ?? [],
    validations: content.validations ?? [],
    charts,
    names: content.names ?? [],
    print: printOf(context, content, { widths, heights }, last),
  };
}

function titleCells(context: SheetContext, content: SheetContent): CellSpec[] {
  return [
    { row: TITLE_ROW, column: 1, content: context.say(`title.${content.id}`), style: 'title', format: 'text' },
    { row: SENTENCE_ROW, column: 1, content: content.sentence, style: 'subtitle', format: 'text' },
  ];
}

/** Figures stand side by side, each far enough from the one before to be read whole. */
function figureCells(figures: readonly Figure[], widths: ColumnWidths): CellSpec[] {
  let column = 1;
  return figures.map(({ text, tone }): CellSpec => {
    const cell: CellSpec = { row: FIGURES_ROW, column, content: text, style: FIGURE_STYLES[tone], format: 'text' };
    for (let room = 0; room < text.length * 1.25 + 3; column++) room += widths.get(column) ?? DEFAULT_WIDTH;
    return cell;
  });
}

/** Each entry spans as many cells as its text needs, with a free one between. */
function legendCells(legend: readonly LegendEntry[], widths: ColumnWidths): CellSpec[] {
  let column = 1;
  return legend.flatMap(({ text, style }) => {
    const cells: CellSpec[] = [];
    for (let room = 0; room < text.length + 2; column++) {
      const first = cells.length === 0;
      cells.push({ row: NOTE_ROW, column, content: first ? text : null, style: first || style !== 'stateToday' ? style : 'legend' });
      room += widths.get(column) ?? DEFAULT_WIDTH;
    }
    if ((widths.get(column) ?? DEFAULT_WIDTH) < 4) column++;
    return cells;
  });
}

/** Column in which something that wide ends. */
function columnAfter(column: number, widthPixels: number, widths: ColumnWidths): number {
  let at = column;
  for (let used = 0; used < widthPixels; at++) used += (widths.get(at) ?? DEFAULT_WIDTH) * PIXELS_PER_CHARACTER;
  return at - 1;
}

/** Last row and column that hold anything; a chart counts by the cells it may cover. */
function lastCell(
  cells: readonly CellSpec[],
  tables: readonly TableSpec[],
  gantts: readonly GanttSpec[],
  charts: readonly ChartSpec[],
  widths: ColumnWidths,
): { row: number; column: number } {
  const corners = [
    { row: FIGURES_ROW, column: 1 },
    ...cells,
    ...tables.map((table) => ({ row: table.row + table.rows.length, column: table.column + table.columns.length - 1 })),
    ...gantts.map((gantt) => ({ row: gantt.lastRow, column: gantt.lastColumn })),
    ...charts.map((chart) => ({
      row: chart.row + Math.ceil(chart.heightPixels / 20),
      column: columnAfter(chart.column, chart.widthPixels, widths),
    })),
  ];
  return {
    row: corners.reduce((most, corner) => Math.max(most, corner.row), 1),
    column: corners.reduce((most, corner) => Math.max(most, corner.column), 1),
  };
}

function printOf(context: SheetContext, content: SheetContent, size: SheetSize, last: { row: number; column: number }): SheetSpec['print'] {
  const paper = content.paper ?? 'A4';
  const area: RangeSpec = { firstRow: content.printFrom ?? 1, firstColumn: 1, lastRow: last.row, lastColumn: last.column };
  return {
    paper,
    landscape: content.portrait !== true,
    titleRows: content.repeatHeader !== false && content.frozenRows > FIGURES_ROW ? { first: NOTE_ROW, last: content.frozenRows } : null,
    titleColumns: content.frozenColumns > 0 ? { first: 1, last: content.frozenColumns } : null,
    pageBreaks: content.pageRows ?? pageBreaks(content.groupRows ?? [], area, paper, size),
    // Excel's own code for the file's name: the plan stays the same whatever the file is called.
    footerLeft: '&F',
    footerCenter: context.say('frame.plan-of', { moment: formatMoment(context.plan.now, context.language) }),
    footerRight: context.say('frame.page'),
    area,
  };
}
