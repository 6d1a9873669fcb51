import type { PlanOperation } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Duration, Minutes } from '../engine/model/units';
import { formatDay, formatMoment } from '../i18n/format-values';
import type { CellSpec, GanttSpec, SheetSpec, TableSpec } from './sheet-spec';
import { cellAddress } from './cell-address';
import { columnRange } from './column-rules';
import type { Figure, LegendEntry } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { GanttGrid } from './gantt-grid';
import { BUCKET_WIDTH, ganttGrid, upperHeaders } from './gantt-grid';
import { operationStates } from './operation-state';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable, serialOf } from './table-columns';
import { stateRule } from './theme';

const UPPER_ROW = TABLE_ROW;
const LOWER_ROW = TABLE_ROW + 1;

type GanttColumn = 'order' | 'operation' | 'item' | 'resource' | 'start' | 'finish' | 'setupEnd' | 'state';

/** Every operation on its dates, by order: orders as they begin, operations as they follow. */
export function ganttByOrder(context: SheetContext): SheetSpec {
  const firstStart = earliestBy(context.plan.operations, (row) => row.order);
  return ganttSheet(context, {
    id: 'gantt-orders',
    table: 'JalonGanttOrders',
    keys: ['order', 'operation', 'item', 'resource', 'start', 'finish', 'setupEnd', 'state'],
    label: 'resource',
    groupOf: (row) => row.order,
    compare: (one, other) =>
      (firstStart.get(one.order) ?? 0) - (firstStart.get(other.order) ?? 0) ||
      compareText(one.order, other.order) ||
      startOf(one) - startOf(other) ||
      one.operation - other.operation,
  });
}

/** What each resource does, in the order of its work; resources as the planner lists them. */
export function ganttByResource(context: SheetContext): SheetSpec {
  const rank = new Map(context.input.resources.map((resource, index) => [resource.resource, index]));
  return ganttSheet(context, {
    id: 'gantt-resources',
    table: 'JalonGanttResources',
    keys: ['resource', 'order', 'operation', 'item', 'start', 'finish', 'setupEnd', 'state'],
    label: 'order',
    groupOf: (row) => row.resource,
    compare: (one, other) =>
      (rank.get(one.resource) ?? rank.size) - (rank.get(other.resource) ?? rank.size) ||
      compareText(one.resource, other.resource) ||
      startOf(one) - startOf(other) ||
      (one.unit ?? 0) - (other.unit ?? 0) ||
      compareText(one.order, other.order),
  });
}

interface GanttView {
  readonly id: 'gantt-orders' | 'gantt-resources';
  readonly table: string;
  readonly keys: readonly GanttColumn[];
  readonly label: GanttColumn;
  readonly groupOf: (row: PlanOperation) => string;
  readonly compare: (one: PlanOperation, other: PlanOperation) => number;
}

function ganttSheet(context: SheetContext, view: GanttView): SheetSpec {
  const { plan, say, language } = context;
  const grid = ganttGrid(plan, context.input);
  const rows = plan.operations.filter((row) => row.start !== null && row.start < grid.end).sort(view.compare);
  const hidden = plan.operations.length - rows.length;
  const keys = grid.zoom === 'hour' ? view.keys : view.keys.filter((key) => key !== 'setupEnd');
  const definitions = columnsOf(context);
  const columns = keys.map((key) => ({ ...definitions[key], key }));
  const table = makeTable({ name: view.table, row: LOWER_ROW, column: 1 }, columns, rows, view.groupOf);
  const gantt = ganttOf(context, grid, table, view.label);
  const groups = [LOWER_ROW + 1, ...(table.groupStarts ?? []).map((start) => LOWER_ROW + 1 + start)];
  return frameSheet(context, {
    id: view.id,
    sentence: say(`${view.id}.sentence`, {
      moment: formatMoment(plan.now, language),
      end: formatDay(grid.end - 1, language),
      operations: rows.length,
      groups: rows.length === 0 ? 0 : groups.length,
    }),
    figures: figures(context, rows, hidden),
    tables: [table],
    gantts: [gantt],
    cells: headerCells(grid, gantt, context),
    legend: legendOf(context, grid),
    rules: stateColumnRules(context, table),
    validations: [{ range: columnRange(table, 'state'), list: operationStates(say).looks.map((look) => look.word) }],
    fixedWidths: new Map(grid.starts.map((_, index) => [gantt.firstColumn + index, BUCKET_WIDTH])),
    frozenRows: LOWER_ROW,
    frozenColumns: keys.length,
    paper: 'A3',
    zoomPercent: 85,
    groupRows: groups,
  });
}

function ganttOf(context: SheetContext, grid: GanttGrid, table: TableSpec, label: GanttColumn): GanttSpec {
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
    labelColumn: columnNumber(table, label),
    groupColumn: table.column,
    bucketDays: grid.bucketMinutes / MINUTES_PER_DAY,
    states: operationStates(context.say).looks,
    closedColumns: grid.closed,
    now: context.plan.now / MINUTES_PER_DAY,
  };
}

/** Week or day above, shift or hour below; closed time is shaded in the header too. */
function headerCells(grid: GanttGrid, gantt: GanttSpec, context: SheetContext): CellSpec[] {
  const closed = new Set(grid.closed);
  const format = grid.zoom === 'hour' || grid.zoom === 'half-day' ? 'hourHeader' : 'dayHeader';
  const upper = upperHeaders(grid, context.language).map((content, index): CellSpec => ({
    row: UPPER_ROW,
    column: gantt.firstColumn + index,
    content,
    style: 'ganttUpper',
  }));
  const lower = grid.starts.map((start, index): CellSpec => ({
    row: LOWER_ROW,
    column: gantt.firstColumn + index,
    content: start / MINUTES_PER_DAY,
    style: closed.has(index) ? 'ganttClosed' : 'ganttLower',
    format,
  }));
  return [...upper, ...lower];
}

/** The legend in one line, each state in its own look, with the letter that stands in its bars. */
function legendOf(context: SheetContext, grid: GanttGrid): LegendEntry[] {
  const { say } = context;
  const letter = (state: 'planned' | 'critical' | 'late' | 'fixed'): { letter: string } => ({ letter: say(`state.${state}`).slice(0, 1) });
  return [
    { text: say('legend.late', letter('late')), style: 'stateLate' },
    { text: say('legend.critical', letter('critical')), style: 'stateCritical' },
    { text: say('legend.fixed', letter('fixed')), style: 'stateFixed' },
    { text: say('legend.planned', letter('planned')), style: 'statePlanned' },
    ...(grid.zoom === 'hour' ? [{ text: say('legend.setup'), style: 'stateSetup' as const }] : []),
    { text: say('legend.closed'), style: 'stateClosed' },
    { text: say('legend.today'), style: 'stateToday' },
  ];
}

/** The state's word in the colour of its bar, from the same words. */
function stateColumnRules(context: SheetContext, table: TableSpec): SheetSpec['rules'] {
  const range = columnRange(table, 'state');
  const cell = cellAddress(range.firstRow, range.firstColumn, { column: true });
  return operationStates(context.say).looks.map(({ word, style }) => ({
    range,
    formula: `${cell}="${word}"`,
    style: stateRule(style),
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

const startOf = (row: PlanOperation): Minutes => row.start ?? 0;

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function earliestBy(rows: readonly PlanOperation[], keyOf: (row: PlanOperation) => string): Map<string, Minutes> {
  const earliest = new Map<string, Minutes>();
  for (const row of rows) {
    if (row.start !== null) earliest.set(keyOf(row), Math.min(earliest.get(keyOf(row)) ?? Infinity, row.start));
  }
  return earliest;
}
