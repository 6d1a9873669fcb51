import { compareBudget, isExceeded, type BudgetComparison } from '../engine/cost/budget-comparison';
import { planCosts, type UnpricedCost } from '../engine/cost/plan-cost';
import { formatDayOfMonth, formatMoment, formatMonth, formatNumber } from '../i18n/format-values';
import type { CellSpec, ChartSpec, SheetSpec, TableSpec } from './sheet-spec';
import { rowBelow } from './chart-places';
import { columnRange, columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { ALERT_RULE, CHART_COLORS, WARNING_RULE } from './theme';

/** From here on a budget is nearly used. */
const NEARLY = 0.9;
const MOST_NAMED = 3;
/** The chart stands beside them: one that begins over frozen columns is cut when the sheet is scrolled. */
const FROZEN_COLUMNS = 1;
const CHART = { widthPixels: 820, heightPixels: 400 };

/** There is a budget. */
export function budgetApplies({ input }: SheetContext): boolean {
  return input.budget.length > 0;
}

/** Each budget against what the plan spends in its period, what weighs most in it, and what no table gives a price. */
export function budgetSheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const { rows: costs, unpriced } = planCosts(input, plan);
  const rows = compareBudget(input.budget, costs);
  const table = makeTable({ name: 'JalonBudget', row: TABLE_ROW, column: 1 }, columnsOf(context), rows, ({ start }) => String(start));
  const chartRow = table.row + table.rows.length + 2;
  const below = rowBelow(chartRow, CHART.heightPixels, new Map()) + 1;
  const unpricedTable = makeTable({ name: 'JalonBudgetUnpriced', row: below + 2, column: 1 }, unpricedColumns(context), unpriced);
  return frameSheet(context, {
    id: 'budget',
    sentence: say('budget.sentence', { moment: formatMoment(plan.now, language), currency: input.parameters.currency }),
    figures: figuresOf(context, rows, unpriced.length),
    tables: unpriced.length === 0 ? [table] : [table, unpricedTable],
    cells: unpriced.length === 0 ? [] : unpricedTitle(context, below),
    rules: [
      columnRule(table, 'state', (cell) => `${cell}="${say('budget.over')}"`, ALERT_RULE),
      columnRule(table, 'state', (cell) => `${cell}="${say('budget.near')}"`, WARNING_RULE),
      columnRule(table, 'left', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, ALERT_RULE),
    ],
    charts: () => (rows.length === 0 ? [] : [chartOf(context, table, rows, chartRow)]),
    frozenRows: TABLE_ROW,
    frozenColumns: FROZEN_COLUMNS,
  });
}

function stateOf(row: BudgetComparison): 'over' | 'near' | 'within' {
  if (isExceeded(row)) return 'over';
  return row.spent >= row.amount * NEARLY && row.spent > 0 ? 'near' : 'within';
}

/** `mars 2027 · Achats`, or the first day of a period that is no month. */
function nameOf({ say, language }: SheetContext, { start, kind }: BudgetComparison): string {
  const isMonth = formatDayOfMonth(start, 'fr').startsWith('01');
  return `${isMonth ? formatMonth(start, language) : formatDayOfMonth(start, language)} · ${say(`budget.kind-${kind}`)}`;
}

function worstOf(rows: readonly BudgetComparison[]): BudgetComparison | null {
  return rows
    .filter(isExceeded)
    .reduce<BudgetComparison | null>((worst, row) => (worst === null || row.left < worst.left ? row : worst), null);
}

function figuresOf(context: SheetContext, rows: readonly BudgetComparison[], unpriced: number): Figure[] {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  const over = rows.filter(isExceeded).length;
  const worst = worstOf(rows);
  return [
    { text: say('budget.figure-over', { count: over }), tone: over > 0 ? 'bad' : 'good' },
    ...(worst === null
      ? []
      : [
          {
            text: say('budget.figure-worst', { what: nameOf(context, worst), amount: formatNumber(-worst.left, 0, language), currency }),
            tone: 'bad' as const,
          },
        ]),
    ...(unpriced === 0 ? [] : [{ text: say('budget.figure-unpriced', { count: unpriced }), tone: 'neutral' as const }]),
  ];
}

function columnsOf(context: SheetContext): TableColumn<BudgetComparison>[] {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  return [
    { key: 'period', header: say('head.period-kind'), format: 'text', style: 'strong', value: (row) => nameOf(context, row) },
    { key: 'start', header: say('head.period-start'), format: 'date', value: ({ start }) => serialOf(start) },
    { key: 'end', header: say('head.period-end'), format: 'date', value: ({ end }) => serialOf(end - 1440) },
    { key: 'kind', header: say('head.budget-kind'), format: 'text', style: 'paragraph', value: ({ kind }) => say(`budget.kind-${kind}`) },
    { key: 'amount', header: say('head.budget-amount', { currency }), format: 'money', value: ({ amount }) => tidyMoney(amount) },
    { key: 'spent', header: say('head.plan-amount', { currency }), format: 'money', value: ({ spent }) => tidyMoney(spent) },
    { key: 'left', header: say('head.budget-left', { currency }), format: 'money', value: ({ left }) => tidyMoney(left) },
    {
      key: 'used',
      header: say('head.budget-used'),
      format: 'percent',
      value: ({ amount, spent }) => (amount > 0 ? tidyMoney(spent / amount, 4) : null),
    },
    { key: 'state', header: say('head.state'), format: 'text', style: 'paragraph', value: (row) => say(`budget.${stateOf(row)}`) },
    {
      key: 'weighs',
      header: say('head.breach-by'),
      format: 'wrapped',
      value: ({ weighs }) =>
        weighs
          .slice(0, MOST_NAMED)
          .map(({ subject, amount }) => say('budget.weighs', { subject, amount: formatNumber(amount, 0, language) }))
          .join(say('list.then')) || null,
    },
  ];
}

function unpricedColumns({ say }: SheetContext): TableColumn<UnpricedCost>[] {
  return [
    { key: 'subject', header: say('head.cost-subject'), format: 'text', style: 'strong', value: ({ subject }) => subject },
    { key: 'kind', header: say('head.budget-kind'), format: 'text', value: ({ kind }) => say(`budget.kind-${kind}`) },
  ];
}

function unpricedTitle({ say }: SheetContext, row: number): CellSpec[] {
  return [
    { row, column: 1, content: say('budget.unpriced-title'), style: 'section', format: 'text' },
    { row: row + 1, column: 1, content: say('budget.advice'), style: 'note', format: 'text' },
  ];
}

function chartOf(context: SheetContext, table: TableSpec, rows: readonly BudgetComparison[], row: number): ChartSpec {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  const worst = worstOf(rows);
  const title =
    worst === null
      ? say('budget.chart-within')
      : say('budget.chart-over', { what: nameOf(context, worst), amount: formatNumber(-worst.left, 0, language), currency });
  return {
    key: 'budget',
    title,
    row,
    column: FROZEN_COLUMNS + 1,
    ...CHART,
    categories: columnRange(table, 'period'),
    series: [
      { name: say('series.budget'), values: columnRange(table, 'amount'), kind: 'column', axis: 'primary', color: CHART_COLORS.planned },
      { name: say('series.plan-cost'), values: columnRange(table, 'spent'), kind: 'column', axis: 'primary', color: CHART_COLORS.bar },
    ],
    stacked: false,
    categoryAxisTitle: say('head.period-kind'),
    valueAxisTitle: say('axis.money', { currency }),
    valueFormat: 'money',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}
