import type { LossAxis, LossEvent, LossWeight } from '../engine/improvement/loss-events';
import { LOSS_AXES, lossEvents, paretoByAxis } from '../engine/improvement/loss-events';
import { formatShare } from '../i18n/format-values';
import { inputTable, isTableName } from '../tables/schema/input-tables';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import { decapitalized, weightOf, weightWords } from './loss-weights';
import { changesBlock } from './pareto-changes';
import type { CellSpec, ChartSpec, ConditionalRule, RangeSpec, TableSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, hoursOf, lastColumn, makeTable, serialOf } from './table-columns';
import { CHART_COLORS } from './theme';

/** What stands below the three Paretos by cause once stops or scrap are recorded. */
export interface ParetoAxes {
  readonly tables: readonly TableSpec[];
  readonly cells: readonly CellSpec[];
  readonly charts: readonly ChartSpec[];
  readonly rules: readonly ConditionalRule[];
  readonly groupRows: readonly number[];
}

const NOTHING: ParetoAxes = { tables: [], cells: [], charts: [], rules: [], groupRows: [] };
/** The cause has its own charts above; orders are too many for one. */
const CHARTED: readonly LossAxis[] = ['resource', 'item', 'shift', 'role'];
const CHART = { widthPixels: 560, heightPixels: 270 };
const MOST_GROUPS = 30;
const MOST_CHARTED = 12;
/** More rows than this nobody filters; the heaviest are shown. */
const MOST_ROWS = 2000;
const CUT = 0.8;

interface AxisRow {
  readonly axis: LossAxis;
  readonly name: string;
  readonly value: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: string;
  readonly events: readonly LossEvent[];
}

/** Losses by resource, item, order, shift and role, before against after, and the rows behind. Empty without stops and scrap. */
export function paretoAxes(context: SheetContext, firstRow: number): ParetoAxes {
  const events = lossEvents(context.input);
  if (events.length === 0) return NOTHING;
  const weight = weightOf(events);
  const changes = changesBlock(context, events, weight, firstRow);
  const axesRow = changes === null ? firstRow : changes.end + 3;
  const rows = LOSS_AXES.flatMap((axis) => axisRows(context, events, axis, weight));
  const axes = makeTable({ name: 'JalonParetoAxes', row: axesRow, column: 1 }, axisColumns(context, weight), rows, (row) => row.axis);
  const charts = axisCharts(context, axes, rows, weight);
  const chartsEnd = charts.reduce((last, chart) => Math.max(last, rowBelow(chart.row, chart.heightPixels, new Map())), 0);
  const listRow = Math.max(axes.row + axes.rows.length + 1, chartsEnd) + 3;
  const list = makeTable({ name: 'JalonParetoRows', row: listRow, column: 1 }, eventColumns(context), heaviest(events, weight));
  const section = (row: number, content: string): CellSpec => ({ row: row - 1, column: 1, content, style: 'section' });
  return {
    tables: [...(changes === null ? [] : [changes.table]), axes, list],
    cells: [
      ...(changes === null ? [] : [section(firstRow, changes.title)]),
      section(axesRow, context.say('pareto.axes-title')),
      section(listRow, context.say('pareto.rows-title')),
    ],
    charts: [...(changes === null ? [] : [changes.chart]), ...charts],
    rules: [columnRule(axes, 'group', (_cell, inRow) => `${inRow('class')}="A"`, { bold: true }, 'class')],
    groupRows: [...(changes === null ? [] : [firstRow - 1]), axesRow - 1, listRow - 1],
  };
}

/** A stop belongs to no item, order or operator. */
function ofAxis(events: readonly LossEvent[], axis: LossAxis): readonly LossEvent[] {
  return axis === 'item' || axis === 'order' || axis === 'role' ? events.filter(({ kind }) => kind !== 'stop') : events;
}

/** The groups of an axis; an axis of which the rows say nothing is left out. */
function axisRows(context: SheetContext, events: readonly LossEvent[], axis: LossAxis, weight: LossWeight): AxisRow[] {
  const weighed = ofAxis(events, axis);
  const groups = paretoByAxis(weighed, axis, weight, CUT);
  if (groups.every(({ key }) => key === null)) return [];
  const rows = groups.map(({ key, events: members, ...group }): AxisRow => ({
    ...group,
    axis,
    name: key ?? context.say('pareto.not-said'),
    events: members.map((index) => weighed[index]),
  }));
  if (rows.length <= MOST_GROUPS) return rows;
  const others = rows.slice(MOST_GROUPS - 1);
  const rest: AxisRow = {
    ...others[others.length - 1],
    name: `… ${context.say('orders.more-pegs', { count: others.length })}`,
    value: others.reduce((sum, row) => sum + row.value, 0),
    share: others.reduce((sum, row) => sum + row.share, 0),
    events: others.flatMap((row) => row.events),
  };
  return [...rows.slice(0, MOST_GROUPS - 1), rest];
}

const sum = (events: readonly LossEvent[], value: (event: LossEvent) => number | null): number =>
  events.reduce((total, event) => total + (value(event) ?? 0), 0);
const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;

function axisColumns(context: SheetContext, weight: LossWeight): TableColumn<AxisRow>[] {
  const { say, input } = context;
  const { currency } = input.parameters;
  const others: readonly TableColumn<AxisRow>[] = [
    { key: 'count', header: say('head.count'), format: 'integer', value: (row) => row.events.length },
    { key: 'minutes', header: say('col.hours-lost'), format: 'hours', value: (row) => hoursOf(sum(row.events, ({ minutes }) => minutes)) },
    {
      key: 'quantity',
      header: say('col.pieces-lost'),
      format: 'quantity0',
      value: (row) => tidy(sum(row.events, ({ quantity }) => quantity)),
    },
    { key: 'cost', header: say('col.cost', { currency }), format: 'money', value: (row) => tidy(sum(row.events, ({ cost }) => cost)) },
  ];
  const main = others.filter(({ key }) => key === weight);
  return [
    { key: 'group', header: say('col.group'), format: 'text', style: 'strong', value: (row) => row.name },
    { key: 'axis', header: say('col.axis'), format: 'text', value: (row) => say(`pareto.axis-${row.axis}`) },
    ...main,
    { key: 'share', header: say('head.share'), format: 'percent', value: (row) => tidy(row.share) },
    { key: 'cumulativeShare', header: say('head.cumulative-share'), format: 'percent', value: (row) => tidy(row.cumulativeShare) },
    { key: 'class', header: say('head.class'), format: 'text', align: 'center', value: (row) => row.class },
    ...others.filter(({ key }) => key !== weight),
    { key: 'threshold', header: say('head.threshold'), format: 'percent', style: 'muted', value: () => CUT },
  ];
}

/** A chart an axis that has something to compare, one below the other beside the table. */
function axisCharts(context: SheetContext, table: TableSpec, rows: readonly AxisRow[], weight: LossWeight): ChartSpec[] {
  const charts: ChartSpec[] = [];
  let row = table.row;
  for (const axis of CHARTED) {
    const first = rows.findIndex((one) => one.axis === axis);
    const count = Math.min(MOST_CHARTED, rows.filter((one) => one.axis === axis).length);
    if (first < 0 || count < 2) continue;
    charts.push(axisChart(context, table, rows[first], { first: table.row + 1 + first, count, row }, weight));
    row = rowBelow(row, CHART.heightPixels, new Map()) + 1;
  }
  return charts;
}

function axisChart(
  context: SheetContext,
  table: TableSpec,
  top: AxisRow,
  place: { readonly first: number; readonly count: number; readonly row: number },
  weight: LossWeight,
): ChartSpec {
  const { say, language } = context;
  const axis = say(`pareto.axis-${top.axis}`);
  const words = weightWords(context, weight);
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: place.first, lastRow: place.first + place.count - 1, firstColumn: column, lastColumn: column };
  };
  return {
    key: `pareto-${top.axis}`,
    title: say('pareto.chart-axis', { axis, first: top.name, share: formatShare(top.share, language), weight: decapitalized(words) }),
    row: place.row,
    column: lastColumn(table) + 2,
    ...CHART,
    categories: values('group'),
    series: [
      { name: words, values: values(weight), kind: 'column', axis: 'primary', color: CHART_COLORS.bar },
      {
        name: say('head.cumulative-share'),
        values: values('cumulativeShare'),
        kind: 'line',
        axis: 'secondary',
        color: CHART_COLORS.cumulative,
        dataLabels: true,
      },
      {
        name: say('head.threshold'),
        values: values('threshold'),
        kind: 'line',
        axis: 'secondary',
        color: CHART_COLORS.threshold,
        dashed: true,
      },
    ],
    stacked: false,
    categoryAxisTitle: axis,
    valueAxisTitle: words,
    valueFormat: weight === 'minutes' ? 'quantity1' : 'quantity0',
    valueMinimum: 0,
    secondaryAxisTitle: say('head.cumulative-share'),
    secondaryFormat: 'percent',
    secondaryMaximum: 1,
  };
}

/** The heaviest rows, in the order of the tables. */
function heaviest(events: readonly LossEvent[], weight: LossWeight): readonly LossEvent[] {
  if (events.length <= MOST_ROWS) return events;
  const least = [...events].sort((a, b) => (b[weight] ?? 0) - (a[weight] ?? 0)).slice(0, MOST_ROWS);
  const kept = new Set(least);
  return events.filter((event) => kept.has(event));
}

/** What each row of the planner's tables cost, with its place. */
function eventColumns(context: SheetContext): TableColumn<LossEvent>[] {
  const { say, input, language } = context;
  const { currency } = input.parameters;
  const place = ({ source }: LossEvent): string | null => {
    if (source === null) return null;
    return `${isTableName(source.table) ? inputTable(source.table).name[language] : source.table} ${source.row + 1}`;
  };
  return [
    { key: 'cause', header: say('head.cause'), format: 'text', style: 'strong', value: (row) => row.cause ?? say('pareto.no-cause') },
    { key: 'kind', header: say('col.loss-kind'), format: 'text', value: (row) => say(`loss-kind.${row.kind}`) },
    { key: 'at', header: say('col.seen'), format: 'shortDateTime', value: (row) => serialOf(row.at) },
    { key: 'resource', header: say('head.resource'), format: 'text', value: (row) => row.resource },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'order', header: say('head.order'), format: 'text', value: (row) => row.order },
    { key: 'shift', header: say('col.shift'), format: 'text', value: (row) => row.shift },
    { key: 'role', header: say('col.role'), format: 'text', value: (row) => row.role },
    { key: 'hours', header: say('col.hours-lost'), format: 'hours', value: (row) => (row.minutes === null ? null : hoursOf(row.minutes)) },
    { key: 'quantity', header: say('col.pieces-lost'), format: 'quantity0', value: (row) => (row.quantity === 0 ? null : row.quantity) },
    {
      key: 'cost',
      header: say('col.cost', { currency }),
      format: 'money',
      value: (row) => (row.cost === null ? null : Math.round(row.cost)),
    },
    { key: 'source', header: say('col.from-row'), format: 'text', style: 'muted', value: place },
  ];
}
