import { inventoryAccuracy } from '../engine/stock/inventory-accuracy';
import { stockAnalysis, type StockAnalysis, type StockValuePoint } from '../engine/stock/stock-analysis';
import { formatMoment, formatNumber } from '../i18n/format-values';
import type { ChartSpec, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import { accuracyColumns } from './accuracy-columns';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import { stockAnalysisColumns } from './stock-analysis-columns';
import type { TableColumn } from './table-columns';
import { bodyRows, columnNumber, lastColumn, makeTable, serialOf } from './table-columns';
import { ALERT_RULE, CHART_COLORS, WARNING_RULE } from './theme';

const CHART = { widthPixels: 620, heightPixels: 280 };
/** Less than this share of change is none. */
const FLAT = 0.02;

/** What the stock is worth over time, and item by item what is too much, dormant, blocked, expired or negative. */
export function stockAnalysisSheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const analysis = stockAnalysis(input, plan);
  const { rows, values } = analysis;
  const curve = makeTable({ name: 'JalonStockValueCurve', row: TABLE_ROW, column: 1 }, valueColumns(context), values);
  const first = Math.max(curve.row + curve.rows.length + 1, rowBelow(curve.row, CHART.heightPixels, new Map())) + 2;
  const counted = accuracyTable(context, analysis, first);
  const next = counted === null ? first : counted.row + counted.rows.length + 3;
  const items = makeTable({ name: 'JalonStockItems', row: next, column: 1 }, stockAnalysisColumns(context, rows), rows);
  return frameSheet(context, {
    id: 'stock-analysis',
    sentence: say('stocks.sentence', { moment: formatMoment(plan.now, language), days: input.parameters.horizonDays }),
    figures: figuresOf(context, analysis),
    tables: [curve, ...(counted === null ? [] : [counted]), items],
    cells: [
      ...(counted === null ? [] : [{ row: counted.row - 1, column: 1, content: say('accuracy.title'), style: 'section' as const }]),
      { row: items.row - 1, column: 1, content: say('stocks.items'), style: 'section' },
    ],
    rules: [
      columnRule(items, 'state', (cell) => `LEFT(${cell},1)="▲"`, ALERT_RULE),
      columnRule(items, 'state', (cell) => `OR(LEFT(${cell},1)="●",LEFT(${cell},1)="△",LEFT(${cell},1)="■")`, WARNING_RULE),
      columnRule(items, 'class', (cell) => `${cell}="A"`, { bold: true }),
    ],
    charts: () => (values.length < 2 ? [] : [chartOf(context, curve, values)]),
    frozenRows: TABLE_ROW - 2,
    frozenColumns: 1,
    paper: 'A3',
    groupRows: [...(counted === null ? [] : [counted.row - 1]), items.row - 1],
  });
}

/** How far the stock on paper is right, where something was counted. */
function accuracyTable(context: SheetContext, { rows }: StockAnalysis, row: number): TableSpec | null {
  const classes = new Map(rows.map((one) => [one.item, one.class]));
  const accuracy = inventoryAccuracy(context.input, (item) => classes.get(item) ?? null);
  if (accuracy.length === 0) return null;
  return makeTable({ name: 'JalonStockAccuracy', row, column: 1 }, accuracyColumns(context), accuracy);
}

/** Without any stock and requirement there is nothing to analyse. */
export function stockAnalysisApplies({ input, plan }: SheetContext): boolean {
  return plan.buckets.length > 0 && (input.stock.length > 0 || plan.netRequirements.length > 0);
}

function figuresOf(context: SheetContext, { rows, turns }: StockAnalysis): Parameters<typeof frameSheet>[1]['figures'] {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  const money = (value: number): string => formatNumber(value, 0, language);
  const total = rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const excess = rows.reduce((sum, { excessValue }) => sum + (excessValue ?? 0), 0);
  const count = rows.filter((row) => row.excess > 0).length;
  return [
    { text: say('stocks.figure-value', { value: money(total), currency }), tone: 'neutral' },
    { text: say('stocks.figure-excess', { value: money(excess), currency, count }), tone: count > 0 ? 'bad' : 'good' },
    {
      text: turns === null ? say('stocks.figure-no-turns') : say('stocks.figure-turns', { turns: formatNumber(turns, 1, language) }),
      tone: 'neutral',
    },
  ];
}

function valueColumns(context: SheetContext): TableColumn<StockValuePoint>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const whole = (value: number): number => Math.round(value * 100) / 100;
  return [
    { key: 'bucket', header: say('head.bucket'), format: 'text', style: 'strong', value: ({ bucket }) => context.bucketLabel(bucket) },
    { key: 'from', header: say('head.bucket-start'), format: 'date', align: 'left', value: ({ bucket }) => serialOf(bucket) },
    { key: 'made', header: say('stocks.head-made', { currency }), format: 'money', value: ({ made }) => whole(made) },
    { key: 'bought', header: say('stocks.head-bought', { currency }), format: 'money', value: ({ bought }) => whole(bought) },
    { key: 'total', header: say('stocks.head-total', { currency }), format: 'money', value: ({ made, bought }) => whole(made + bought) },
  ];
}

function chartOf(context: SheetContext, table: TableSpec, values: readonly StockValuePoint[]): ChartSpec {
  const { say } = context;
  const { currency } = context.input.parameters;
  const { first, last } = bodyRows(table);
  const range = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
  };
  return {
    key: 'stock-value',
    title: titleOf(context, values),
    row: table.row,
    column: lastColumn(table) + 2,
    ...CHART,
    categories: range('bucket'),
    series: [
      { name: say('stocks.series-total'), values: range('total'), kind: 'line', axis: 'primary', color: CHART_COLORS.capacity },
      { name: say('stocks.series-made'), values: range('made'), kind: 'line', axis: 'primary', color: CHART_COLORS.released },
      { name: say('stocks.series-bought'), values: range('bought'), kind: 'line', axis: 'primary', color: CHART_COLORS.need, dashed: true },
    ],
    stacked: false,
    categoryAxisTitle: say('axis.period'),
    valueAxisTitle: say('stocks.axis-value', { currency }),
    valueFormat: 'money',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

function titleOf({ say, language, input }: SheetContext, values: readonly StockValuePoint[]): string {
  const { currency } = input.parameters;
  const totals = [values[0], values[values.length - 1]].map(({ made, bought }) => made + bought);
  const [first, last] = totals.map((value) => formatNumber(value, 0, language));
  const change = totals[1] - totals[0];
  if (Math.abs(change) <= FLAT * Math.max(...totals)) return say('stocks.chart-flat', { last, currency });
  return say(change < 0 ? 'stocks.chart-down' : 'stocks.chart-up', { first, last, currency });
}
