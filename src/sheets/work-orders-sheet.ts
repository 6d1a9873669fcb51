import { isInPack } from '../engine/release/pack-choice';
import { workOrders, type WorkOrder } from '../engine/release/work-order';
import { startOfDay } from '../engine/calendar/dates';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE, type Minutes } from '../engine/model/units';
import { formatDay, formatMoment } from '../i18n/format-values';
import { TABLE_ROW, frameSheet } from './frame';
import { FIRST_MODULE_COLUMN, moduleColumns } from './page-cells';
import type { SheetContext } from './sheet-context';
import type { CellSpec, SheetSpec } from './sheet-spec';
import { hoursOf, makeTable, serialOf, type TableColumn } from './table-columns';
import { workOrderPage, type WorkOrderPage } from './work-order-page';

/** Today and tomorrow. */
const PACK_DAYS = 2;
/** A pack of more orders than this is for another day. */
const MOST_ORDERS = 40;

/** True when an order is under way or starts soon, or when the planner chose some. */
export function hasWorkOrders(context: SheetContext): boolean {
  const until = untilOf(context.plan.now);
  return hasPack(context) || context.plan.orders.some(({ kind, start }) => kind === 'make' && start !== null && start < until);
}

/** True when the planner chose the orders whose papers he wants. */
export function hasPack({ pack }: SheetContext): boolean {
  return pack !== null && pack !== undefined;
}

/** The packs of the chosen orders; without a choice of those of today and tomorrow. */
export function chosenPacks({ input, plan, pack }: SheetContext): WorkOrder[] {
  const until = untilOf(plan.now);
  const packs = workOrders(input, plan, (order) => (pack ? isInPack(pack, order) : (order.start ?? Infinity) < until));
  return packs.slice(0, MOST_ORDERS);
}

const untilOf = (now: Minutes): Minutes => startOfDay(now) + PACK_DAYS * MINUTES_PER_DAY;

/** What the sheet holds, which chosen orders the plan does not have, and that it holds no more than so many. */
function sentenceOf({ plan, pack, say, language }: SheetContext, packs: readonly WorkOrder[]): string {
  const moment = formatMoment(plan.now, language);
  const count = packs.length;
  const cut = count === MOST_ORDERS ? ` ${say('pack.cut', { count })}` : '';
  if (!pack) return `${say('pack.sentence', { count, until: formatDay(untilOf(plan.now), language), moment })}${cut}`;
  if ('day' in pack) return `${say('pack.chosen-day', { count, day: formatDay(pack.day, language), moment })}${cut}`;
  const known = new Set(plan.orders.map(({ order }) => order));
  const gone = pack.orders.filter((order) => !known.has(order));
  const missing = gone.length === 0 ? '' : ` ${say('pack.not-in-plan', { orders: gone.join(', ') })}`;
  return `${say('pack.chosen-orders', { count, moment })}${cut}${missing}`;
}

/** The papers of the orders: a list of them, then for each a traveler, a pick list and what to respect, with bar codes. */
export function workOrdersSheet(context: SheetContext): SheetSpec {
  const { say } = context;
  const packs = chosenPacks(context);
  const list = makeTable({ name: 'JalonWorkOrders', row: TABLE_ROW, column: 1 }, columnsOf(context), packs);
  const pages = pagesOf(context, packs, TABLE_ROW + list.rows.length + 3);
  const missing = packs.flatMap(({ picks }) => picks).filter((pick) => pick.missing > QUANTITY_TOLERANCE).length;
  const narrow = moduleColumns(FIRST_MODULE_COLUMN, Math.max(0, ...pages.map((page) => page.modules)));
  return frameSheet(context, {
    id: 'work-orders',
    sentence: sentenceOf(context, packs),
    figures: [
      { text: say('pack.figure-orders', { count: packs.length }), tone: 'neutral' },
      {
        text: say('pack.figure-operations', { count: packs.reduce((sum, { operations }) => sum + operations.length, 0) }),
        tone: 'neutral',
      },
      { text: say('pack.figure-missing', { count: missing }), tone: missing > 0 ? 'bad' : 'good' },
    ],
    tables: [list],
    cells: pages.flatMap((page): readonly CellSpec[] => page.cells),
    minimumWidths: new Map([
      [1, 14],
      [2, 14],
      [3, 30],
      [7, 13],
    ]),
    fixedWidths: new Map([[FIRST_MODULE_COLUMN - 1, 1.5], ...narrow]),
    fixedHeights: new Map(pages.flatMap((page) => [...page.heights])),
    frozenRows: TABLE_ROW,
    frozenColumns: 0,
    paper: 'A4',
    repeatHeader: false,
    pageRows: pages.map(({ firstRow }) => firstRow),
  });
}

function pagesOf(context: SheetContext, packs: readonly WorkOrder[], firstRow: number): WorkOrderPage[] {
  let row = firstRow;
  return packs.map((pack) => {
    const page = workOrderPage(context, pack, row);
    row = page.lastRow + 2;
    return page;
  });
}

function columnsOf(context: SheetContext): TableColumn<WorkOrder>[] {
  const { say } = context;
  const hours = ({ operations }: WorkOrder): number =>
    hoursOf(
      operations.reduce((sum, { operation }) => sum + operation.changeoverMinutes + operation.setupMinutes + operation.runMinutes, 0),
    );
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: ({ order }) => order.order },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ order }) => order.item },
    {
      key: 'description',
      header: say('head.description'),
      format: 'text',
      value: ({ order }) => context.item(order.item)?.description ?? null,
    },
    { key: 'status', header: say('head.status'), format: 'text', value: ({ order }) => say(`status.${order.status}`) },
    {
      key: 'quantity',
      header: say('head.quantity'),
      format: 'quantity0',
      formatOf: ({ order }) => context.quantityFormat([order.item]),
      value: ({ order }) => order.quantity,
    },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ order }) => context.item(order.item)?.unit ?? null },
    { key: 'hours', header: say('head.load-hours'), format: 'hours', value: hours },
    { key: 'start', header: say('head.start'), format: 'dateTime', value: ({ order }) => serialOf(order.start) },
    { key: 'finish', header: say('head.finish'), format: 'dateTime', value: ({ order }) => serialOf(order.finish) },
    { key: 'due', header: say('head.due'), format: 'date', value: ({ order }) => serialOf(order.due) },
  ];
}
