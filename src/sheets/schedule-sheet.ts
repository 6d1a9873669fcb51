import type { PlanOperation } from '../engine/model/plan';
import { latenessSentence } from '../i18n/lateness-words';
import { formatMoment } from '../i18n/format-values';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { capitalized } from './rendered-text';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { daysOf, hoursOf, makeTable, serialOf } from './table-columns';
import { TABLE_ROW, frameSheet } from './frame';
import { columnRange, columnRule } from './column-rules';
import { byOrder } from './operation-order';
import { operationStates } from './operation-state';
import { ALERT_RULE, NEGATIVE_RULE, WARNING_RULE } from './theme';

/** Excel's name of the table; the last plan is read back from it. */
export const SCHEDULE_TABLE = 'JalonSchedule';

/** Keys of its columns, in their order, which never changes. `start` and `finish` are date serials, empty without a place in the calendars. */
export const SCHEDULE_COLUMNS = [
  'order',
  'operation',
  'description',
  'item',
  'resource',
  'unit',
  'start',
  'finish',
  'state',
  'late',
  'cause',
  'quantity',
  'changeover',
  'setup',
  'run',
  'slack',
  'critical',
  'earliestStart',
  'latestStart',
  'latestFinish',
  'status',
  'tool',
  'people',
] as const;
type ScheduleColumn = (typeof SCHEDULE_COLUMNS)[number];

/** Workbook-wide names of the columns that the planning board follows, since a conditional format cannot name a table's columns. */
export const SCHEDULE_NAMES = {
  resource: 'JalonScheduleResource',
  unit: 'JalonScheduleUnit',
  start: 'JalonScheduleStart',
  finish: 'JalonScheduleFinish',
  state: 'JalonScheduleState',
} as const satisfies Partial<Record<ScheduleColumn, string>>;
const NAMED_COLUMNS = ['resource', 'unit', 'start', 'finish', 'state'] as const;

/** Every operation with its dates, its slack and, where its order is late, the cause; orders as they begin, operations as they follow. */
export function scheduleSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context;
  const definitions = columnsOf(context);
  const rows = [...plan.operations].sort(byOrder(plan.operations));
  const columns = SCHEDULE_COLUMNS.map((key) => ({ ...definitions[key], key }));
  const table = makeTable({ name: SCHEDULE_TABLE, row: TABLE_ROW, column: 1 }, columns, rows, (row) => row.order);
  const unplaced = plan.operations.filter((operation) => operation.start === null).length;
  const late = plan.operations.filter((operation) => operation.lateMinutes > 0).length;
  const critical = plan.operations.filter((operation) => operation.critical).length;
  const words = operationStates(say);
  return frameSheet(context, {
    id: 'schedule',
    sentence: say('schedule.sentence', {
      moment: formatMoment(plan.now, context.language),
      operations: plan.operations.length,
      orders: new Set(plan.operations.map((operation) => operation.order)).size,
    }),
    figures: [
      { text: say('schedule.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
      { text: say('schedule.figure-critical', { count: critical }), tone: 'neutral' },
      { text: say('schedule.figure-unplaced', { count: unplaced }), tone: unplaced > 0 ? 'bad' : 'good' },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'state', (cell) => `${cell}="${words.late}"`, ALERT_RULE),
      columnRule(table, 'state', (cell) => `${cell}="${words.critical}"`, WARNING_RULE),
      columnRule(table, 'slack', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, NEGATIVE_RULE),
    ],
    names: NAMED_COLUMNS.map((key) => ({ name: SCHEDULE_NAMES[key], range: columnRange(table, key) })),
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    paper: 'A3',
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

function columnsOf(context: SheetContext): Record<ScheduleColumn, Omit<TableColumn<PlanOperation>, 'key'>> {
  const { plan, say, language } = context;
  const states = operationStates(say);
  const quantity = context.quantityFormat(plan.operations.map((operation) => operation.item));
  const formatOf = (row: PlanOperation): CellFormat => context.quantityFormat([row.item]);
  return {
    order: { header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    operation: { header: say('head.operation'), format: 'integer', value: (row) => row.operation },
    description: { header: say('head.description'), format: 'text', value: (row) => row.description },
    item: { header: say('head.item'), format: 'text', value: (row) => row.item },
    resource: { header: say('head.resource'), format: 'text', value: (row) => row.resource },
    unit: { header: say('head.resource-unit'), format: 'integer', align: 'center', value: (row) => row.unit },
    start: { header: say('head.start'), format: 'dateTime', value: (row) => serialOf(row.start) },
    finish: { header: say('head.finish'), format: 'dateTime', value: (row) => serialOf(row.finish) },
    state: { header: say('head.state'), format: 'text', align: 'center', value: (row) => states.of(row) },
    late: { header: say('head.late-days'), format: 'days', value: (row) => (row.lateMinutes > 0 ? daysOf(row.lateMinutes) : null) },
    cause: {
      header: say('head.cause'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => (row.reason && row.lateMinutes > 0 ? capitalized(latenessSentence(row.reason, language)) : null),
    },
    quantity: { header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    changeover: { header: say('head.changeover-hours'), format: 'hours', value: (row) => hoursOf(row.changeoverMinutes) },
    setup: { header: say('head.setup-hours'), format: 'hours', value: (row) => hoursOf(row.setupMinutes) },
    run: { header: say('head.run-hours'), format: 'hours', value: (row) => hoursOf(row.runMinutes) },
    slack: { header: say('head.slack-hours'), format: 'hours', value: (row) => hoursOf(row.totalSlackMinutes) },
    critical: { header: say('head.critical'), format: 'flag', align: 'center', value: (row) => (row.critical ? say('flag.yes') : null) },
    earliestStart: { header: say('head.earliest-start'), format: 'dateTime', value: (row) => serialOf(row.earliestStart) },
    latestStart: { header: say('head.latest-start'), format: 'dateTime', value: (row) => serialOf(row.latestStart) },
    latestFinish: { header: say('head.latest-finish'), format: 'dateTime', value: (row) => serialOf(row.latestFinish) },
    status: { header: say('head.status'), format: 'text', value: (row) => say(`status.${row.status}`) },
    tool: { header: say('head.tool'), format: 'text', value: (row) => row.tool },
    people: {
      header: say('head.people'),
      format: 'text',
      value: (row) => [...new Set(row.people.map((time) => time.person))].join(', ') || null,
    },
  };
}
