import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import type { PlanOperation } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Minutes } from '../engine/model/units';
import { formatDay, formatMoment } from '../i18n/format-values';
import type { CellSpec, CellStyle, ConditionalRule, SheetSpec, TableSpec } from './sheet-spec';
import type { LabelNames } from './board-labels';
import { boardLabels } from './board-labels';
import type { BoardRow } from './board-rows';
import { boardRows } from './board-rows';
import { boardRules } from './board-rules';
import type { BoardWindow } from './board-window';
import { boardWindow } from './board-window';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import { bucketWidth, dayNames, fittingHeaders, lowerFormat, weekNames } from './gantt-grid';
import { operationStates, stateLegend } from './operation-state';
import { orderNames } from './order-names';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable } from './table-columns';

const UPPER_ROW = TABLE_ROW;
const LOWER_ROW = TABLE_ROW + 1;
/** The rows share an A3 page's height, in points, within what looks right. */
const ROOM_FOR_ROWS = 900;
const LOWEST_ROW = 17;
const HIGHEST_ROW = 36;
/** Longest span that the board may show. */
const CALENDAR_DAYS = 100;

/** The planning board: one row a unit, the next days in parts of a day, coloured from the schedule's columns. */
export function boardSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const book = createCalendarBook(context.input, { from: plan.now - MINUTES_PER_DAY, to: plan.now + CALENDAR_DAYS * MINUTES_PER_DAY });
  const rows = boardRows(context, book);
  const times = rows.flatMap((row) => (row.single && row.time !== null ? [row.time] : []));
  const window = boardWindow(plan, times);
  const table = makeTable({ name: 'JalonGanttResources', row: LOWER_ROW, column: 1 }, columnsOf(context, rows), rows, groupOf);
  const firstColumn = lastColumn(table) + 1;
  const height = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, Math.floor(ROOM_FOR_ROWS / Math.max(1, rows.length))));
  return frameSheet(context, {
    id: 'gantt-resources',
    sentence: say('gantt-resources.sentence', {
      moment: formatMoment(plan.now, language),
      units: rows.length,
      end: formatDay(window.ends[window.ends.length - 1] - 1, language),
      schedule: context.tabName('schedule'),
    }),
    figures: figuresOf(context, rows, window),
    tables: [table],
    cells: [...headerCells(context, rows, window, firstColumn), ...gridCells(context, rows, window, firstColumn)],
    legend: stateLegend(say, false),
    rules: rulesOf(context, table, rows, window),
    fixedWidths: new Map(window.starts.map((_, index) => [firstColumn + index, bucketWidth(window.bucketMinutes)])),
    fixedHeights: new Map(rows.map((_, index) => [LOWER_ROW + 1 + index, height])),
    frozenRows: LOWER_ROW,
    frozenColumns: table.columns.length,
    paper: 'A3',
    zoomPercent: 85,
    groupRows: rows.map((_, index) => LOWER_ROW + 1 + index),
  });
}

/** What a thin rule parts: sectors, and what may overlap from what may not. */
const groupOf = (row: BoardRow): string => `${String(row.single)} ${row.sector ?? ''}`;

function columnsOf({ say }: SheetContext, rows: readonly BoardRow[]): TableColumn<BoardRow>[] {
  const columns: TableColumn<BoardRow>[] = [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: (row) => row.resource },
    { key: 'unit', header: say('head.resource-unit'), format: 'integer', align: 'center', value: (row) => row.unit },
  ];
  const described = rows.some((row) => row.description !== null && row.description !== row.resource);
  if (described) {
    const shown = (row: BoardRow): string | null => (row.description === row.resource ? null : row.description);
    columns.push({ key: 'description', header: say('head.description'), format: 'text', value: shown });
  }
  return columns;
}

/** The day above its hours, or the week above its days; time closed for all is shaded. */
function headerCells(context: SheetContext, rows: readonly BoardRow[], window: BoardWindow, firstColumn: number): CellSpec[] {
  const { language } = context;
  const ofDays = window.bucketMinutes < MINUTES_PER_DAY;
  const begins = new Set(window.dayStarts);
  const closed = new Set(closedColumns(rows, window));
  const names = window.starts.map((start) => (ofDays ? dayNames(start, language) : weekNames(start, language)));
  const upper = fittingHeaders(names, (index) => begins.has(index), bucketWidth(window.bucketMinutes));
  return window.starts.flatMap((start, index): CellSpec[] => {
    const column = firstColumn + index;
    const format = lowerFormat(start, window.bucketMinutes);
    return [
      { row: UPPER_ROW, column, content: upper[index], style: 'ganttUpper' },
      { row: LOWER_ROW, column, content: start / MINUTES_PER_DAY, style: closed.has(index) ? 'ganttClosed' : 'ganttLower', format },
    ];
  });
}

/** The cells behind the bars: closed time of each row, the line of now, and the labels. */
function gridCells(context: SheetContext, rows: readonly BoardRow[], window: BoardWindow, firstColumn: number): CellSpec[] {
  const names = labelNames(context);
  const closed = closedColumns(rows, window);
  const now = nowColumn(context, window);
  return rows.flatMap((row, index) => {
    const labels = new Map(boardLabels(row.operations, window, names, row.single ? closed : []).map((label) => [label.column, label.text]));
    return window.starts.map((start, column): CellSpec => {
      const style: CellStyle =
        column === now ? 'boardNow' : isClosed(row, start, start + window.bucketMinutes) ? 'boardClosed' : 'boardOpen';
      return { row: LOWER_ROW + 1 + index, column: firstColumn + column, content: labels.get(column) ?? null, style };
    });
  });
}

/** Columns (from 0) in which no unit that does one thing at a time is open. */
function closedColumns(rows: readonly BoardRow[], window: BoardWindow): number[] {
  const single = rows.filter((row) => row.single);
  if (single.length === 0) return [];
  return window.starts.flatMap((start, index) =>
    single.every((row) => isClosed(row, start, start + window.bucketMinutes)) ? [index] : [],
  );
}

/** The column (from 0) of the plan's moment. */
function nowColumn({ plan }: SheetContext, window: BoardWindow): number {
  return window.starts.findIndex((start, index) => start <= plan.now && plan.now < window.ends[index]);
}

function isClosed({ time }: BoardRow, start: Minutes, end: Minutes): boolean {
  return time !== null && time.workBetween(start, end) === 0;
}

/** The states as the board shows them: what is late before what is critical, before what is fixed. */
function boardStates(context: SheetContext): ReturnType<typeof operationStates>['looks'] {
  const { looks } = operationStates(context.say);
  const rank = ['stateLate', 'stateCritical', 'stateFixed', 'stateDone', 'statePlanned'];
  return [...looks].sort((one, other) => rank.indexOf(one.style) - rank.indexOf(other.style));
}

function labelNames(context: SheetContext): LabelNames {
  const states = operationStates(context.say);
  const words = boardStates(context).map((state) => state.word);
  const names = orderNames(context.plan.operations.map((operation) => operation.order));
  const shown = (operations: readonly PlanOperation[]): string => {
    const here = new Set(operations.map((operation) => states.of(operation)));
    return words.find((word) => here.has(word)) ?? states.planned;
  };
  return {
    sign: (operations) => (shown(operations) === states.planned ? '' : shown(operations).slice(0, 1)),
    order: (order) => names.get(order) ?? [order],
  };
}

function rulesOf(context: SheetContext, table: TableSpec, rows: readonly BoardRow[], window: BoardWindow): ConditionalRule[] {
  const firstColumn = lastColumn(table) + 1;
  const single = rows.filter((row) => row.single).length;
  const hasWildcards = rows.some((row) => /[*?~]/.test(row.resource));
  const block = (from: number, to: number, unitColumn: number | null): ConditionalRule[] =>
    from > to
      ? []
      : boardRules({
          grid: {
            firstRow: LOWER_ROW + from,
            lastRow: LOWER_ROW + to,
            firstColumn,
            lastColumn: firstColumn + window.starts.length - 1,
          },
          headerRow: LOWER_ROW,
          resourceColumn: columnNumber(table, 'resource'),
          unitColumn,
          bucketMinutes: window.bucketMinutes,
          dayStarts: window.dayStarts,
          closedColumns: unitColumn === null ? [] : closedColumns(rows, window),
          nowColumn: nowColumn(context, window),
          states: boardStates(context),
          hasWildcards,
        });
  return [...block(1, single, columnNumber(table, 'unit')), ...block(single + 1, rows.length, null)];
}

function figuresOf(context: SheetContext, rows: readonly BoardRow[], window: BoardWindow): Figure[] {
  const { say } = context;
  const end = window.ends[window.ends.length - 1];
  const all = rows.flatMap((row) => row.operations);
  const shown = all.filter((operation) => operation.start !== null && operation.start < end);
  const late = new Set(shown.filter((operation) => operation.lateMinutes > 0).map((operation) => operation.order)).size;
  const after = all.length - shown.length;
  return [
    { text: say('gantt.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    { text: say('board.figure-shown', { count: shown.length }), tone: 'neutral' },
    ...(after > 0 ? [{ text: say('board.figure-after', { count: after }), tone: 'neutral' } as const] : []),
  ];
}
