import type { PlanOperation } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Duration, Minutes } from '../engine/model/units';
import { formatDay, formatMoment } from '../i18n/format-values';
import type { CellSpec, GanttSpec, SheetSpec, TableSpec } from './sheet-spec';
import { cellAddress } from './cell-address';
import { columnRange } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { GanttGrid } from './gantt-grid';
import { bucketWidth, ganttGrid, lowerFormat, upperHeaders } from './gantt-grid';
import { byOrder } from './operation-order';
import { operationStates, stateLegend } from './operation-state';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable, serialOf } from './table-columns';
import { stateTextRule } from './theme';

const UPPER_ROW = TABLE_ROW;
const LOWER_ROW = TABLE_ROW + 1;
/** Longer buckets are too coarse to tell setup from the run, in minutes. */
const LONGEST_WITH_SETUP = 120;

const COLUMNS = ['order', 'operation', 'item', 'resource', 'start', 'finish', 'setupEnd', 'state'] as const;
type GanttColumn = (typeof COLUMNS)[number];

/** Every operation on its dates, by order: orders as they begin, operations as they follow. */
export function ganttByOrder(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const grid = ganttGrid(plan, context.input);
  const rows = plan.operations.filter((row) => row.start !== null && row.start < grid.end).sort(byOrder(plan.operations));
  const hidden = plan.operations.length - rows.length;
  const keys = grid.bucketMinutes <= LONGEST_WITH_SETUP ? COLUMNS : COLUMNS.filter((key) => key !== 'setupEnd');
  const definitions = columnsOf(context);
  const columns = keys.map((key) => ({ ...definitions[key], key }));
  const table = makeTable({ name: 'JalonGanttOrders', row: LOWER_ROW, column: 1 }, columns, rows, (row) => row.order);
  const gantt = ganttOf(context, grid, table);
  const groups = [LOWER_ROW + 1, ...(table.groupStarts ?? []).map((start) => LOWER_ROW + 1 + start)];
  return frameSheet(context, {
    id: 'gantt-orders',
    sentence: say('gantt-orders.sentence', {
      moment: formatMoment(plan.now, language),
      end: formatDay(grid.end - 1, language),
      operations: rows.length,
      groups: rows.length === 0 ? 0 : groups.length,
    }),
    figures: figures(context, rows, hidden),
    tables: [table],
    gantts: [gantt],
    cells: headerCells(grid, gantt.firstColumn, context),
    legend: stateLegend(say, grid.bucketMinutes <= LONGEST_WITH_SETUP),
    rules: stateColumnRules(context, table),
    validations: [{ range: columnRange(table, 'state'), list: operationStates(say).looks.map((look) => look.word) }],
    fixedWidths: new Map(grid.starts.map((_, index) => [gantt.firstColumn + index, bucketWidth(grid.bucketMinutes)])),
    frozenRows: LOWER_ROW,
    frozenColumns: keys.length,
    paper: 'A3',
    zoomPercent: 85,
    groupRows: groups,
  });
}

function ganttOf(context: SheetContext, grid: GanttGrid, table: TableSpec): GanttSpec {
  const firstColumn = lastColumn(table) + 1;
  const setupEnd = table.columns.some((column) => column.key === 'setupEnd') ? columnNumber(table, 'setupEnd') : null;
  return {
    headerRow: LOWER_ROW,
    firstRow: LOWER_ROW + 1,
    lastRow: LOWER_ROW + table.rows.length,
    firstColumn,
    lastColumn: firstColumn + grid.starts.length - 1,
    end: grid.end / MINUTES_PER_DAY,
    startColumn: columnNumber(table, 'start'),
    finishColumn: columnNumber(table, 'finish'),
    setupEndColumn: setupEnd,
    stateColumn: columnNumber(table, 'state'),
    labelColumn: columnNumber(table, 'resource'),
    groupColumn: table.column,
    bucketDays: grid.bucketMinutes / MINUTES_PER_DAY,
    states: operationStates(context.say).looks,
    closedColumns: grid.closed,
    now: context.plan.now / MINUTES_PER_DAY,
  };
}

/** Week or day above, day or hour below; closed time is shaded in the header too. */
function headerCells(grid: GanttGrid, firstColumn: number, context: SheetContext): CellSpec[] {
  const closed = new Set(grid.closed);
  const upper = upperHeaders(grid.starts, grid.bucketMinutes, context.language).map((content, index): CellSpec => ({
    row: UPPER_ROW,
    column: firstColumn + index,
    content,
    style: 'ganttUpper',
  }));
  const lower = grid.starts.map((start, index): CellSpec => ({
    row: LOWER_ROW,
    column: firstColumn + index,
    content: start / MINUTES_PER_DAY,
    style: closed.has(index) ? 'ganttClosed' : 'ganttLower',
    format: lowerFormat(start, grid.bucketMinutes),
  }));
  return [...upper, ...lower];
}

/** The state's word in the colour of its bar, from the same words. */
function stateColumnRules(context: SheetContext, table: TableSpec): SheetSpec['rules'] {
  const range = columnRange(table, 'state');
  const cell = cellAddress(range.firstRow, range.firstColumn, { column: true });
  return operationStates(context.say).looks.map(({ word, style }) => ({
    range,
    formula: `${cell}="${word}"`,
    style: stateTextRule(style),
    stopIfTrue: true,
  }));
}

function figures(context: SheetContext, rows: readonly PlanOperation[], hidden: number): Figure[] {
  const late = new Set(rows.filter((row) => row.lateMinutes > 0).map((row) => row.order)).size;
  const critical = rows.filter((row) => row.critical).length;
  const list: Figure[] = [
    { text: context.say('gantt.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    { text: context.say('gantt.figure-critical', { count: critical }), tone: 'neutral' },
  ];
  if (hidden > 0) list.push({ text: context.say('gantt.figure-hidden', { count: hidden }), tone: 'neutral' });
  return list;
}

function columnsOf(context: SheetContext): Record<GanttColumn, Omit<TableColumn<PlanOperation>, 'key'>> {
  const { say } = context;
  const states = operationStates(say);
  return {
    order: { header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    operation: { header: say('head.operation'), format: 'integer', align: 'center', value: (row) => row.operation },
    item: { header: say('head.item'), format: 'text', value: (row) => row.item },
    resource: { header: say('head.resource'), format: 'text', style: 'strong', value: (row) => row.resource },
    start: { header: say('head.start'), format: 'shortDateTime', value: (row) => serialOf(row.start) },
    finish: { header: say('head.finish'), format: 'shortDateTime', value: (row) => serialOf(row.finish) },
    setupEnd: { header: say('head.setup-end'), format: 'shortDateTime', value: (row) => serialOf(setupEndOf(row)) },
    state: { header: say('head.state'), format: 'text', align: 'center', value: (row) => states.of(row) },
  };
}

/** When changeover and setup are done: so many worked minutes from the start. */
function setupEndOf(operation: PlanOperation): Minutes | null {
  let left: Duration = operation.changeoverMinutes + operation.setupMinutes;
  if (left <= 0) return null;
  for (const { start, end } of operation.segments) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return operation.finish;
}
