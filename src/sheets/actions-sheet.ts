import type { ActionState } from '../engine/improvement/action-states';
import { withMeasuredVerdicts } from '../engine/improvement/action-effect';
import { actionScore, actionState, byUrgency, overdueByOwner } from '../engine/improvement/action-states';
import { lossEvents } from '../engine/improvement/loss-events';
import type { ActionRow } from '../engine/model/follow-up-records';
import type { Minutes } from '../engine/model/units';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatMoment } from '../i18n/format-values';
import { actionBoard, actionMatrix } from './action-board';
import type { ActionTimeline } from './action-timeline';
import { actionTimeline, headerCells } from './action-timeline';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { CellSpec, GanttSpec, SheetSpec, StateStyle, TableSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable, serialOf } from './table-columns';
import { bucketWidth } from './gantt-grid';
import { ALERT_RULE, WARNING_RULE, stateTextRule } from './theme';

/** Columns that carry the board and the matrix are equally wide. */
const FIRST_CARD = 3;
const CARDS = 6;
const CARD_WIDTH = 23;
const ACTION_WIDTH = 40;
const GAIN_COLUMN = 2;
/** Sentences of what an action may say beside: the paper is no wider for them. */
const WRAPPED = ['expected', 'change', 'participants', 'means'];
const WRAPPED_WIDTH = 20;

/** The states in order of precedence, as the timeline shows them. */
const LOOKS: readonly (readonly [ActionState, StateStyle])[] = [
  ['overdue', 'stateLate'],
  ['reopened', 'stateCritical'],
  ['to-verify', 'stateSetup'],
  ['closed', 'stateDone'],
  ['cancelled', 'stateFixed'],
  ['open', 'statePlanned'],
];

/** Actions that somebody typed. */
export function actionsApply({ input }: SheetContext): boolean {
  return input.actions.length > 0;
}

/** The action plan: list with its timeline, ease × gain matrix, board by stage, and what is late by owner. */
export function actionsSheet(context: SheetContext): SheetSpec {
  const { input, say, language, plan } = context;
  const now = plan.now;
  const actions = withMeasuredVerdicts(input.actions, input.causes, lossEvents(input), now);
  const rows = [...actions].sort(byUrgency(now));
  const table = makeTable({ name: 'JalonActions', row: TABLE_ROW, column: 1 }, columnsOf(context, now, rows), rows);
  const timeline = actionTimeline(rows, now);
  const gantts = timeline === null ? [] : [ganttOf(context, table, timeline)];
  const firstGrid = lastColumn(table) + 1;
  const matrix = actionMatrix(context, rows, { row: table.row + table.rows.length + 3, labelColumn: GAIN_COLUMN, firstColumn: FIRST_CARD });
  const board = actionBoard(context, rows, { row: matrix.nextRow + 1, firstColumn: FIRST_CARD, columns: CARDS, width: CARD_WIDTH });
  const late = overdueTable(context, rows, board.nextRow + 1);
  const section: CellSpec = { row: late.row - 1, column: 1, content: say('actions.overdue'), style: 'section' };
  return frameSheet(context, {
    id: 'actions',
    sentence: say('actions.sentence', { moment: formatMoment(now, language), count: rows.length }),
    figures: figuresOf(context, rows, now),
    tables: [table, late],
    gantts,
    cells: [...(timeline === null ? [] : headerCells(timeline, firstGrid, TABLE_ROW, language)), ...matrix.cells, ...board.cells, section],
    rules: [...stateRules(context, table), columnRule(table, 'owner', (cell) => `${cell}="${say('action.no-owner-name')}"`, ALERT_RULE)],
    fixedWidths: new Map<number, number>([
      [GAIN_COLUMN, ACTION_WIDTH],
      ...table.columns.flatMap(({ key }, index): [number, number][] => (WRAPPED.includes(key) ? [[index + 1, WRAPPED_WIDTH]] : [])),
      ...Array.from({ length: CARDS }, (_, index): [number, number] => [FIRST_CARD + index, CARD_WIDTH]),
      ...(timeline === null
        ? []
        : timeline.starts.map((_, index): [number, number] => [firstGrid + index, bucketWidth(timeline.bucketMinutes)])),
    ]),
    fixedHeights: new Map([...matrix.heights, ...board.heights]),
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    paper: 'A3',
    groupRows: [TABLE_ROW + 1, matrix.firstRow, board.firstRow, late.row - 1],
  });
}

function figuresOf({ say }: SheetContext, rows: readonly ActionRow[], now: Minutes): Figure[] {
  const count = (...states: ActionState[]): number => rows.filter((row) => states.includes(actionState(row, now))).length;
  const [late, verify] = [count('overdue'), count('to-verify', 'reopened')];
  const nobody = rows.filter((row) => row.owner === null && row.stage !== 'cancelled').length;
  const third: Figure =
    nobody > 0
      ? { text: say('actions.figure-nobody', { count: nobody }), tone: 'bad' }
      : { text: say('actions.figure-closed', { count: count('closed') }), tone: 'neutral' };
  return [
    { text: say('actions.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    { text: say('actions.figure-verify', { count: verify }), tone: verify > 0 ? 'bad' : 'good' },
    third,
  ];
}

function columnsOf(context: SheetContext, now: Minutes, rows: readonly ActionRow[]): TableColumn<ActionRow>[] {
  const { say } = context;
  const about = ({ problem, cause }: ActionRow): string | null =>
    problem !== null && cause !== null ? say('pareto.kind-and-subject', { kind: problem, subject: cause }) : (problem ?? cause);
  return [
    { key: 'id', header: say('action.id'), format: 'text', style: 'strong', value: (row) => row.id },
    { key: 'action', header: say('action.action'), format: 'wrapped', style: 'strong', value: (row) => row.action },
    { key: 'owner', header: say('action.owner'), format: 'text', value: (row) => row.owner ?? say('action.no-owner-name') },
    { key: 'state', header: say('action.state'), format: 'text', value: (row) => say(`action-state.${actionState(row, now)}`) },
    { key: 'stage', header: say('action.stage'), format: 'text', value: (row) => say(`step.${row.step}`) },
    {
      key: 'nature',
      header: say('action.nature'),
      format: 'text',
      value: (row) => (row.nature === null ? null : say(`action-nature.${row.nature}`)),
    },
    { key: 'about', header: say('action.problem'), format: 'wrapped', value: about },
    { key: 'effect', header: say('action.effect'), format: 'wrapped', value: (row) => row.measuredEffect },
    { key: 'verifiedBy', header: say('action.verified-by'), format: 'text', value: (row) => row.verifiedBy },
    { key: 'priority', header: say('action.priority'), format: 'integer', value: (row) => row.priority },
    { key: 'ease', header: say('action.ease'), format: 'integer', value: (row) => row.ease },
    { key: 'gain', header: say('action.gain'), format: 'integer', value: (row) => row.gain },
    { key: 'score', header: say('action.score'), format: 'integer', value: (row) => actionScore(row) },
    ...fillableColumns(context).filter(({ value }) => rows.some((row) => value(row) !== null)),
    {
      key: 'start',
      header: say('action.start'),
      format: 'date',
      // Without a start the bar is the day on which it is due.
      value: (row) => serialOf(row.start?.minutes ?? row.due?.minutes ?? null),
    },
    { key: 'due', header: say('action.due'), format: 'date', value: (row) => serialOf(row.due?.minutes ?? row.start?.minutes ?? null) },
  ];
}

/** What an action may say beside; a column that none fills in is not shown. */
function fillableColumns({ say, input }: SheetContext): TableColumn<ActionRow>[] {
  const { currency } = input.parameters;
  const change = ({ change: made }: ActionRow): string | null =>
    made ? say(made.from === null ? 'action.change-to-make' : 'action.change-made', { ...made, from: made.from ?? '' }) : null;
  return [
    {
      key: 'concern',
      header: say('action.concern'),
      format: 'text',
      value: (row) => (row.concern ? say(`action-concern.${row.concern}`) : null),
    },
    { key: 'expected', header: say('action.expected-effect'), format: 'wrapped', value: (row) => row.expectedEffect ?? null },
    { key: 'change', header: say('action.change'), format: 'wrapped', value: change },
    { key: 'participants', header: say('action.participants'), format: 'wrapped', value: (row) => row.participants ?? null },
    { key: 'agreedBy', header: say('action.agreed-by'), format: 'text', value: (row) => row.agreedBy ?? null },
    { key: 'means', header: say('action.means'), format: 'wrapped', value: (row) => row.means ?? null },
    { key: 'hours', header: say('action.hours'), format: 'hours', value: (row) => row.hours ?? null },
    { key: 'cost', header: say('action.cost', { currency }), format: 'money', value: (row) => row.cost ?? null },
  ];
}

function stateRules({ say }: SheetContext, table: TableSpec): ReturnType<typeof columnRule>[] {
  const rule = (state: ActionState, style: Parameters<typeof columnRule>[3]): ReturnType<typeof columnRule> =>
    columnRule(table, 'state', (cell) => `${cell}="${say(`action-state.${state}`)}"`, style);
  return [
    rule('overdue', ALERT_RULE),
    rule('reopened', WARNING_RULE),
    rule('to-verify', WARNING_RULE),
    rule('closed', stateTextRule('stateDone')),
  ];
}

function ganttOf(context: SheetContext, table: TableSpec, timeline: ActionTimeline): GanttSpec {
  const firstColumn = lastColumn(table) + 1;
  return {
    headerRow: table.row,
    firstRow: table.row + 1,
    lastRow: table.row + table.rows.length,
    firstColumn,
    lastColumn: firstColumn + timeline.starts.length - 1,
    end: timeline.end / MINUTES_PER_DAY,
    startColumn: columnNumber(table, 'start'),
    finishColumn: columnNumber(table, 'due'),
    setupEndColumn: null,
    stateColumn: columnNumber(table, 'state'),
    labelColumn: columnNumber(table, 'id'),
    bucketDays: timeline.bucketMinutes / MINUTES_PER_DAY,
    states: LOOKS.map(([state, style]) => ({ word: context.say(`action-state.${state}`), style })),
    closedColumns: [],
    now: context.plan.now / MINUTES_PER_DAY,
  };
}

interface Overdue {
  readonly owner: string | null;
  readonly actions: readonly ActionRow[];
}

/** Late actions of each owner, most first. */
function overdueTable({ say, plan }: SheetContext, rows: readonly ActionRow[], row: number): TableSpec {
  const oldest = ({ actions }: Overdue): Minutes => Math.min(...actions.map(({ due }) => due?.minutes ?? plan.now));
  const columns: TableColumn<Overdue>[] = [
    { key: 'count', header: say('actions.overdue-count'), format: 'integer', align: 'center', value: ({ actions }) => actions.length },
    {
      key: 'list',
      header: say('actions.overdue-list'),
      format: 'wrapped',
      value: ({ actions }) => actions.map(({ id, action }) => `${id} ${action}`).join(say('list.then')),
    },
    {
      key: 'owner',
      header: say('action.owner'),
      format: 'text',
      style: 'strong',
      value: ({ owner }) => owner ?? say('action.no-owner-name'),
    },
    { key: 'oldest', header: say('actions.overdue-oldest'), format: 'date', value: (line) => serialOf(oldest(line)) },
    {
      key: 'days',
      header: say('actions.overdue-days'),
      format: 'integer',
      value: (line) => Math.floor((plan.now - oldest(line)) / MINUTES_PER_DAY),
    },
  ];
  return makeTable({ name: 'JalonActionsOverdue', row, column: 1 }, columns, overdueByOwner(rows, plan.now));
}
