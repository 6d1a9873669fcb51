import { capacitySummary } from '../engine/feasibility/capacity-summary';
import { feasibilityOf } from '../engine/feasibility/feasibility-of';
import { shortageOutlook } from '../engine/feasibility/shortage-outlook';
import { formatMoment } from '../i18n/format-values';
import type { CellSpec, ConditionalRule, SheetSpec, TableSpec } from './sheet-spec';
import { balanceColumns, hiringColumns, meansColumns } from './capacity-columns';
import { columnRule } from './column-rules';
import { orderColumns, outlookColumns, periodColumns } from './feasibility-columns';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import { makeTable } from './table-columns';
import { ALERT_RULE, NEGATIVE_RULE, WARNING_RULE } from './theme';

/** Blank rows and the heading between one table and the next. */
const GAP = 3;

/** Whether the plan can be kept: by period, by item that will run short, by order; the worst first, with the cause and whom to tell. */
export function feasibilitySheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const { periods, orders } = feasibilityOf(input, plan);
  const outlook = shortageOutlook(input, plan);
  const first = makeTable({ name: 'JalonFeasibilityPeriods', row: TABLE_ROW, column: 1 }, periodColumns(context), periods);
  const second = makeTable({ name: 'JalonShortageOutlook', row: below(first), column: 1 }, outlookColumns(context, outlook), outlook);
  const means = meansTables(context, below(second));
  const third = makeTable(
    { name: 'JalonFeasibilityOrders', row: below(means.at(-1)?.table ?? second), column: 1 },
    orderColumns(context),
    orders,
  );
  const notFeasible = periods.filter(({ verdict }) => verdict === 'not').length;
  const late = orders.filter(({ verdict }) => verdict === 'not').length;
  const short = outlook.filter(({ state }) => state === 'short').length;
  const act = outlook.filter(({ state }) => state === 'act').length;
  return frameSheet(context, {
    id: 'feasibility',
    sentence: say('feasible.sentence', { moment: formatMoment(plan.now, language) }),
    figures: [
      { text: say('feasible.figure-periods', { count: notFeasible, total: periods.length }), tone: notFeasible > 0 ? 'bad' : 'good' },
      { text: say('feasible.figure-short', { count: short, act }), tone: short > 0 ? 'bad' : 'good' },
      { text: say('feasible.figure-orders', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    ],
    tables: [first, second, ...means.map(({ table }) => table), third],
    cells: [
      heading(second, say(outlook.length === 0 ? 'feasible.shortages-none' : 'feasible.shortages')),
      ...means.map(({ table, title }) => heading(table, title)),
      heading(third, say('feasible.orders')),
    ],
    rules: [
      ...verdictRules(first, context),
      ...outlookRules(second, context),
      ...meansRules(means, context),
      ...verdictRules(third, context),
      marginRule(third),
    ],
    frozenRows: TABLE_ROW - 2,
    frozenColumns: 1,
    paper: 'A3',
    groupRows: [second.row - 1, ...means.map(({ table }) => table.row - 1), third.row - 1],
  });
}

/** What there is of machines, tools and people; who is to be found; how even the load is: as far as there is something to say. */
function meansTables(context: SheetContext, row: number): { readonly table: TableSpec; readonly title: string }[] {
  const { input, plan, say } = context;
  const { resources, hiring, balance } = capacitySummary(input, plan);
  const blocks = [
    resources.length > 0 && {
      title: say('means.title'),
      make: (at: number) => makeTable({ name: 'JalonMeans', row: at, column: 1 }, meansColumns(context, resources), resources),
    },
    hiring.length > 0 && {
      title: say('means.hiring-title'),
      make: (at: number) => makeTable({ name: 'JalonHiring', row: at, column: 1 }, hiringColumns(context), hiring),
    },
    balance.length > 0 && {
      title: say('means.balance-title'),
      make: (at: number) => makeTable({ name: 'JalonBalance', row: at, column: 1 }, balanceColumns(context), balance),
    },
  ].filter((block) => block !== false);
  let next = row;
  return blocks.map(({ title, make }) => {
    const table = make(next);
    next = below(table);
    return { table, title };
  });
}

function meansRules(means: ReturnType<typeof meansTables>, { say }: SheetContext): ConditionalRule[] {
  return means.flatMap(({ table }) =>
    table.name !== 'JalonMeans'
      ? []
      : [
          columnRule(table, 'state', (cell) => `${cell}="${say('means.short')}"`, ALERT_RULE),
          columnRule(table, 'state', (cell) => `${cell}="${say('means.full')}"`, WARNING_RULE),
        ],
  );
}

const below = (table: TableSpec): number => table.row + table.rows.length + GAP;

function heading(table: TableSpec, text: string): CellSpec {
  return { row: table.row - 1, column: 1, content: text, style: 'section' };
}

function verdictRules(table: TableSpec, { say }: SheetContext): ConditionalRule[] {
  return [
    columnRule(table, 'verdict', (cell) => `${cell}="${say('feasible.not')}"`, ALERT_RULE),
    columnRule(table, 'verdict', (cell) => `${cell}="${say('feasible.tight')}"`, WARNING_RULE),
  ];
}

function outlookRules(table: TableSpec, { say }: SheetContext): ConditionalRule[] {
  return [
    columnRule(table, 'state', (cell) => `${cell}="${say('outlook.short')}"`, ALERT_RULE),
    columnRule(table, 'state', (cell) => `${cell}="${say('outlook.act')}"`, WARNING_RULE),
    columnRule(table, 'reactDays', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, NEGATIVE_RULE),
  ];
}

function marginRule(table: TableSpec): ConditionalRule {
  return columnRule(table, 'margin', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, NEGATIVE_RULE);
}

/** A plan without periods and orders has nothing to check. */
export function feasibilityApplies({ plan }: SheetContext): boolean {
  return plan.buckets.length > 0 && plan.orders.length > 0;
}
