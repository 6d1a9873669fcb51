import type { PlanOrder } from '../engine/model/plan';
import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../engine/model/plan';
import { formatAmount, formatMoment } from '../i18n/format-values';
import type { CellFormat, SheetSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { daysOf, makeTable, serialOf } from './table-columns';
import { TABLE_ROW, frameSheet } from './frame';
import { columnRule } from './column-rules';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** Excel's name of the table; the last plan is read back from it. */
export const PLANNED_ORDERS_TABLE = 'JalonPlannedOrders';

/** Keys of its columns, in their order, which never changes. `start` (release) and `finish` are date serials, empty without a place. */
export const PLANNED_ORDER_COLUMNS = [
  'order',
  'kind',
  'status',
  'item',
  'itemDescription',
  'quantity',
  'unit',
  'start',
  'finish',
  'due',
  'late',
  'releaseBy',
  'supplier',
  'priority',
  'serves',
  'goodQuantity',
] as const;
type PlannedOrderColumn = (typeof PLANNED_ORDER_COLUMNS)[number];

const STATUS_ORDER: Readonly<Record<PlanOrder['status'], number>> = { planned: 0, firm: 1, released: 2, started: 3 };
const MOST_PEGS = 4;

/** What to launch and to buy: proposed and firm orders first, the soonest release first; then those that are already released. */
export function plannedOrdersSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context;
  const definitions = columnsOf(context);
  const columns = PLANNED_ORDER_COLUMNS.map((key) => ({ ...definitions[key], key }));
  const rows = [...plan.orders].sort((one, other) => releaseRank(one) - releaseRank(other) || releaseOf(one) - releaseOf(other));
  const table = makeTable({ name: PLANNED_ORDERS_TABLE, row: TABLE_ROW, column: 1 }, columns, rows, (row) => String(releaseRank(row)));
  const toLaunch = rows.filter((row) => releaseRank(row) === 0);
  const week = plan.now + 7 * 1440;
  const soon = toLaunch.filter((row) => releaseOf(row) < week).length;
  const late = rows.filter((row) => row.lateMinutes > 0).length;
  return frameSheet(context, {
    id: 'planned-orders',
    sentence: say('orders.sentence', {
      moment: formatMoment(plan.now, context.language),
      count: toLaunch.length,
      released: rows.length - toLaunch.length,
    }),
    figures: [
      { text: say('orders.figure-soon', { count: soon }), tone: 'neutral' },
      { text: say('orders.figure-buy', { count: toLaunch.filter((row) => row.kind === 'buy').length }), tone: 'neutral' },
      { text: say('orders.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      columnRule(table, 'start', (cell, inRow) => `AND(ISNUMBER(${cell}),${cell}>${inRow('releaseBy')}+0.0003)`, WARNING_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
    paper: 'A3',
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

/** 0 = still to be launched. */
function releaseRank(order: PlanOrder): number {
  return STATUS_ORDER[order.status] < STATUS_ORDER.released ? 0 : 1;
}

function releaseOf(order: PlanOrder): number {
  return order.start ?? order.releaseBy;
}

function columnsOf(context: SheetContext): Record<PlannedOrderColumn, Omit<TableColumn<PlanOrder>, 'key'>> {
  const { plan, say } = context;
  const quantity = context.quantityFormat(plan.orders.map((order) => order.item));
  const formatOf = (row: PlanOrder): CellFormat => context.quantityFormat([row.item]);
  return {
    order: { header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    kind: { header: say('head.kind'), format: 'text', value: (row) => say(`kind.${row.kind}`) },
    status: { header: say('head.status'), format: 'text', value: (row) => say(`status.${row.status}`) },
    item: { header: say('head.item'), format: 'text', value: (row) => row.item },
    itemDescription: { header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    quantity: { header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    unit: { header: say('head.unit-of-measure'), format: 'text', value: (row) => context.item(row.item)?.unit ?? null },
    start: { header: say('head.release'), format: 'dateTime', value: (row) => serialOf(row.start) },
    finish: { header: say('head.finish'), format: 'dateTime', value: (row) => serialOf(row.finish) },
    due: { header: say('head.needed'), format: 'dateTime', value: (row) => serialOf(row.due) },
    late: { header: say('head.late-days'), format: 'days', value: (row) => (row.lateMinutes > 0 ? daysOf(row.lateMinutes) : null) },
    releaseBy: { header: say('head.release-by'), format: 'dateTime', value: (row) => serialOf(row.releaseBy) },
    supplier: { header: say('head.supplier'), format: 'text', value: (row) => row.supplier },
    priority: { header: say('head.priority'), format: 'integer', align: 'center', value: (row) => row.priority },
    serves: { header: say('head.serves'), format: 'wrapped', style: 'paragraph', value: (row) => servesText(row, context) },
    goodQuantity: { header: say('head.good-quantity'), format: quantity, formatOf, value: (row) => row.goodQuantity },
  };
}

function pegName(demand: string, { say }: SheetContext): string {
  if (demand === SAFETY_STOCK_PEG) return say('orders.safety-stock');
  return demand === MASTER_SCHEDULE_PEG ? say('orders.programme') : demand;
}

/** `CMD-101 (12), CMD-118 (8), stock de sécurité (5)`. */
function servesText(order: PlanOrder, context: SheetContext): string | null {
  const { say, language } = context;
  const precision = 10 ** Math.max(1, context.item(order.item)?.decimals ?? 0);
  const shown = order.pegs.slice(0, MOST_PEGS).map(({ demand, quantity }) => {
    return `${pegName(demand, context)} (${formatAmount(Math.round(quantity * precision) / precision, language)})`;
  });
  const rest = order.pegs.length - shown.length;
  if (rest > 0) shown.push(say('orders.more-pegs', { count: rest }));
  return shown.join(', ') || null;
}
