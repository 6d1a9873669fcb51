import type { Serial } from '../engine/model/units';
import type { Language } from '../i18n/language';
import type { NetworkStyle } from './network-looks';

/**
 * A declarative description of one output sheet. Adapters turn it into cells, tables, conditional formats, charts and print set-up;
 * nothing in it knows Excel's API or file format. Rows and columns count from 1. Dates are serials of the 1900 system: an adapter
 * shifts every cell whose format is a date format when the workbook counts from 1904.
 */
export interface SheetSpec {
  /** Stable identity; the tab's name may differ by language. */
  readonly id: SheetId;
  readonly name: string;
  /** Of the number formats, such as those of dates; English when absent. */
  readonly language?: Language;
  /** Six hex digits. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly zoomPercent: number;
  /** Rows and columns that stay in view; 0 = none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Widths in characters, by column number; other columns keep the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights in points, by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Loose cells: title, sentence, figures, legend, Gantt headers. */
  readonly cells: readonly CellSpec[];
  readonly tables: readonly TableSpec[];
  readonly gantts: readonly GanttSpec[];
  readonly rules: readonly ConditionalRule[];
  readonly validations: readonly ValidationSpec[];
  readonly charts: readonly ChartSpec[];
  readonly names: readonly NameSpec[];
  readonly print: PrintSpec;
}

/** In tab order. */
export const SHEET_IDS = [
  'dashboard',
  'messages',
  'gantt-orders',
  'gantt-resources',
  'load',
  'schedule',
  'planned-orders',
  'net-requirements',
  'stock',
  'pareto',
  'changes',
  'feasibility',
  'data-quality',
  'adjustments',
  'scenarios',
  'master-schedule',
  'promises',
  'stock-analysis',
  'purchases',
  'subcontracting',
  'suppliers',
  'shipping',
  'receiving',
  'work-in-progress',
  'costs',
  'quotes',
  'budget',
  'network',
  'network-drawing',
  'programme',
  'shift-brief',
  'inform',
  'journal',
  'performance',
  'deviations',
  'releases',
  'work-orders',
  'job-tickets',
  'labels',
  'causes',
  'actions',
  'portfolio',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** What a cell shows. A formula is invariant English without its leading '='; `value` is what it gives now. */
export type CellContent = string | number | boolean | null | { readonly formula: string; readonly value: string | number | boolean | null };

/**
 * Formats by meaning; `sheets/number-formats` gives the format code of each in each language and tells which are dates. A cell with a
 * formula never has the format `text`.
 */
export type CellFormat =
  | 'text'
  | 'wrapped'
  | 'integer'
  | 'quantity0'
  | 'quantity1'
  | 'quantity2'
  | 'quantity3'
  | 'hours'
  | 'days'
  | 'percent'
  | 'money'
  | 'date'
  | 'dateTime'
  | 'shortDateTime'
  | 'timeOfDay'
  | 'weekdayDate'
  | 'dayHeader'
  | 'hourHeader'
  | 'hiddenHeader'
  | 'flag'
  | 'general';

/** Looks by meaning; `sheets/theme` gives font, fill, border and alignment of each. */
export type CellStyle =
  | 'body'
  | 'title'
  | 'subtitle'
  | 'figureLabel'
  | 'figureValue'
  | 'figureGood'
  | 'figureBad'
  | 'header'
  | 'headerRight'
  | 'section'
  | 'note'
  | 'legend'
  | 'ganttUpper'
  | 'ganttLower'
  | 'ganttClosed'
  | 'ganttCell'
  | 'ganttNow'
  | 'ganttLabel'
  | 'boardOpen'
  | 'boardClosed'
  | 'boardNow'
  | 'verdict'
  | 'paragraph'
  | 'strong'
  | 'muted'
  | 'link'
  | NetworkStyle
  /** A line of a printed page, without a rule below; the second one in bold. */
  | 'plain'
  | 'verdictLeft'
  /** Parts of a fishbone: a cause on its branch, the branch's name, the spine. */
  | 'bone'
  | 'boneLabel'
  | 'spine'
  /** Cards of a board, and the fields of a matrix by how much they promise. */
  | 'card'
  | 'matrixHigh'
  | 'matrixMiddle'
  | 'matrixLow'
  /** A dark module of a bar code. */
  | 'barCode'
  | StateStyle;

/** A bar or chip in the colour of a state (LOOK.md). */
export type StateStyle =
  'statePlanned' | 'stateSetup' | 'stateCritical' | 'stateLate' | 'stateDone' | 'stateFixed' | 'stateClosed' | 'stateToday';

export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly format?: CellFormat;
  /** Goes to another place of the workbook, e.g. `'Messages'!A1`. */
  readonly link?: string;
}

/** An Excel table: header at (row, column), body below. Its name is stable in every language. */
export interface TableSpec {
  /** Unique in the workbook; starts with `Jalon`. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly CellContent[])[];
  /** A thin rule above each of these body rows (from 0): where a new order or resource begins. */
  readonly groupStarts?: readonly number[];
}

export interface ColumnSpec {
  /** Stable key of the column, canonical English. */
  readonly key: string;
  readonly header: string;
  readonly format: CellFormat;
  readonly align?: 'left' | 'center' | 'right';
  /** Look of the body's cells; `body` when absent. */
  readonly style?: CellStyle;
  /** Format of each body row where they differ, such as quantities of items with other decimals; a row without one has `format`. */
  readonly formatByRow?: readonly CellFormat[];
}

/**
 * A Gantt over a rectangle of narrow columns: a bar runs on a row from its start column's date to its finish column's. It is drawn by a
 * few conditional formats with built-in functions, so that editing a date in the row moves the bar at once.
 */
export interface GanttSpec {
  /** Row of the bucket starts (a date serial in each column), and the body's rows. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns of the grid. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Exclusive end of the last bucket. */
  readonly end: Serial;
  /** Columns, in each row, that hold start, finish, the state (a word of `states`) and the label shown in the bar's first cell. */
  readonly startColumn: number;
  readonly finishColumn: number;
  readonly setupEndColumn: number | null;
  readonly stateColumn: number;
  readonly labelColumn: number;
  /** A thin rule stands above each row that differs from the one before in this column. */
  readonly groupColumn?: number;
  /** Length of a bucket; all are equal. */
  readonly bucketDays: number;
  /** The words of the state column, in order of precedence, and their looks; the last is also the look of a row with any other word. */
  readonly states: readonly { readonly word: string; readonly style: StateStyle }[];
  /** Columns of the grid (from firstColumn, 0-based) that are closed time for every row. */
  readonly closedColumns: readonly number[];
  readonly now: Serial;
}

/** A conditional format over a range; the formula is relative to the range's top left cell, without its leading '='. */
export interface ConditionalRule {
  readonly range: RangeSpec;
  readonly formula: string;
  readonly style: RuleStyle;
  readonly stopIfTrue: boolean;
}

export interface RangeSpec {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface RuleStyle {
  /** Six hex digits. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly leftBorder?: string;
  readonly topBorder?: string;
}

export interface ValidationSpec {
  readonly range: RangeSpec;
  readonly list: readonly string[];
  readonly message?: string;
}

/** A native chart: one idea, its title a sentence. All series read cells of the same sheet. */
export interface ChartSpec {
  /** Unique in the sheet, stable. */
  readonly key: string;
  readonly title: string;
  /** Place in cells: top left and size. */
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly categories: RangeSpec;
  readonly series: readonly SeriesSpec[];
  readonly stacked: boolean;
  readonly categoryAxisTitle: string | null;
  readonly valueAxisTitle: string | null;
  readonly valueFormat: CellFormat;
  /** Lower end of the axis of values; automatic when absent. */
  readonly valueMinimum?: number;
  readonly secondaryAxisTitle: string | null;
  readonly secondaryFormat: CellFormat | null;
  /** Upper end of the secondary axis, e.g. 1 for shares; null = automatic. */
  readonly secondaryMaximum: number | null;
}

export interface SeriesSpec {
  readonly name: string;
  readonly values: RangeSpec;
  readonly kind: 'column' | 'line' | 'bar';
  readonly axis: 'primary' | 'secondary';
  readonly color: string;
  readonly dashed?: boolean;
  readonly dataLabels?: boolean;
}

export interface NameSpec {
  /** Workbook-wide defined name; starts with `Jalon`. */
  readonly name: string;
  readonly range: RangeSpec;
}

export interface PrintSpec {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** Fitted to one page wide, any number high. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** Rows before which a page begins. */
  readonly pageBreaks: readonly number[];
  /** Footers are in Excel's codes: `&&` stands for `&`. At most 255 characters in all. */
  readonly footerLeft: string;
  readonly footerCenter: string;
  /** May hold &P and &N for page and pages. */
  readonly footerRight: string;
  readonly area: RangeSpec | null;
}
