import { STANDARD_OEE } from '../engine/tracking/oee-definition';
import { indicators } from '../engine/tracking/indicators';
import type { LossStep, Performance, PerformanceGroup } from '../engine/tracking/performance';
import { lossWaterfall, performance } from '../engine/tracking/performance';
import { formatDay, formatMoment, formatNumber, formatShare } from '../i18n/format-values';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import { againstTargets, unknownTargets } from './indicator-targets';
import type { IndicatorLine } from './performance-tables';
import { groupColumns, indicatorColumns, lossColumns, periodName } from './performance-tables';
import type { CellSpec, ChartSpec, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import { columnNumber, makeTable } from './table-columns';
import { ALERT_RULE, CHART_COLORS, STATE_COLORS, WARNING_RULE } from './theme';

/** The column of the verdict also holds what time is lost by, in several lines. */
const [VERDICT_COLUMN, VERDICT_WIDTH] = [5, 20];
/** The chart stands beside them: one that begins over frozen columns is cut when the sheet is scrolled. */
const FROZEN_COLUMNS = 1;
const CHART = { widthPixels: 700, heightPixels: 300 };

/** Progress, stops, shipments or targets: something to measure, or somebody who wants it measured. */
export function performanceApplies({ input }: SheetContext): boolean {
  return input.progress.length + input.stops.length + input.targets.length > 0;
}

/** Indicators against targets; below them where the time goes, by resource, by period and by shift (NF E60-182). */
export function performanceSheet(context: SheetContext): SheetSpec {
  const { input, say, plan } = context;
  const measured = performance(input);
  const targeted = againstTargets(indicators(input, plan, measured), input.targets);
  const lines: IndicatorLine[] = [...targeted, ...unknownTargets(input.targets).map((unknown) => ({ unknown }))];
  const main = makeTable({ name: 'JalonPerformance', row: TABLE_ROW, column: 1 }, indicatorColumns(context), lines);
  const blocks = measured === null ? [] : blocksOf(context, measured, main.row + main.rows.length);
  const bad = targeted.filter(({ verdict }) => verdict === 'bad').length;
  return frameSheet(context, {
    id: 'performance',
    sentence: sentenceOf(context, measured),
    figures: [
      oeeFigure(context, measured),
      bad > 0
        ? { text: say('performance.figure-alert', { count: bad }), tone: 'bad' }
        : { text: say('performance.figure-no-alert'), tone: 'good' },
      ...gapFigure(context, measured),
    ],
    tables: [main, ...blocks.map(({ table }) => table)],
    cells: blocks.map(({ table, title }): CellSpec => ({ row: table.row - 1, column: 1, content: title, style: 'section' })),
    rules: [
      columnRule(main, 'verdict', (cell) => `${cell}="${say('verdict.bad')}"`, ALERT_RULE),
      columnRule(main, 'verdict', (cell) => `${cell}="${say('verdict.watch')}"`, WARNING_RULE),
    ],
    charts: () => blocks.flatMap(({ chart }) => (chart === null ? [] : [chart])),
    frozenRows: 3,
    frozenColumns: FROZEN_COLUMNS,
    paper: 'A3',
    fixedWidths: new Map([[VERDICT_COLUMN, VERDICT_WIDTH]]),
    groupRows: [TABLE_ROW + 1, ...blocks.map(({ table }) => table.row - 1)],
  });
}

interface Block {
  readonly title: string;
  readonly table: TableSpec;
  readonly chart: ChartSpec | null;
}

/** Losses with their waterfall, resources, periods with their trend, shifts; each below the one before and its chart. */
function blocksOf(context: SheetContext, measured: Performance, lastRow: number): Block[] {
  const { say } = context;
  const steps = lossWaterfall(measured.whole.times);
  let row = lastRow + 3;
  const below = (table: TableSpec, chart: ChartSpec | null): void => {
    const afterChart = chart === null ? 0 : rowBelow(chart.row, chart.heightPixels, new Map());
    row = Math.max(table.row + table.rows.length + 1, afterChart) + 2;
  };
  const blocks: Block[] = [];
  const add = (title: string, table: TableSpec, chart: ChartSpec | null): void => {
    blocks.push({ title, table, chart });
    below(table, chart);
  };
  if (measured.whole.measured > 0) {
    const losses = makeTable({ name: 'JalonOeeLosses', row, column: 1 }, lossColumns(context, measured.whole.times.opening), steps);
    add(say('performance.losses-title'), losses, waterfallChart(context, losses, steps));
  }
  const groups = (
    name: string,
    title: string,
    header: string,
    rows: readonly PerformanceGroup[],
    nameOf: (group: PerformanceGroup) => string,
  ): TableSpec => {
    const table = makeTable({ name, row, column: 1 }, groupColumns(context, header, nameOf), rows);
    blocks.push({ title, table, chart: null });
    return table;
  };
  below(
    groups('JalonOeeResources', say('performance.resources-title'), say('head.resource'), measured.byResource, ({ key }) => key ?? ''),
    null,
  );
  const header = say(measured.periodDays === 7 ? 'col.week' : 'col.day');
  const periods = groups('JalonOeePeriods', say('performance.periods-title'), header, measured.byPeriod, (group) =>
    periodName(context, measured, group),
  );
  const trend = trendChart(context, periods, measured);
  if (trend !== null) blocks[blocks.length - 1] = { ...blocks[blocks.length - 1], chart: trend };
  below(periods, trend);
  groups('JalonOeeShifts', say('performance.shifts-title'), say('col.shift'), measured.byShift, ({ key }) => key ?? say('shift.none'));
  return blocks;
}

function sentenceOf(context: SheetContext, measured: Performance | null): string {
  const { say, language, plan, input } = context;
  if (measured === null) return say('performance.sentence-none', { moment: formatMoment(plan.now, language) });
  const own = JSON.stringify(input.parameters.oee ?? STANDARD_OEE) !== JSON.stringify(STANDARD_OEE);
  return say('performance.sentence', {
    from: formatDay(measured.from, language),
    to: formatMoment(measured.to, language),
    measured: measured.whole.measured,
    resources: measured.byResource.filter((group) => group.measured > 0).length,
    definition: say(own ? 'performance.definition-house' : 'performance.definition-standard'),
  });
}

function oeeFigure({ say, language }: SheetContext, measured: Performance | null): Figure {
  const rate = measured?.whole.measured ? measured.whole.rates.oee : null;
  if (rate === null) return { text: say('performance.figure-oee-none'), tone: 'neutral' };
  return { text: say('performance.figure-oee', { rate: formatShare(rate, language) }), tone: 'neutral' };
}

function gapFigure({ say }: SheetContext, measured: Performance | null): Figure[] {
  const count = measured === null ? 0 : Object.values(measured.whole.gaps).reduce((sum, gap) => sum + gap, 0);
  return count === 0 ? [] : [{ text: say('performance.figure-gaps', { count }), tone: 'bad' }];
}

const rangeOf = (table: TableSpec, key: string): RangeSpec => {
  const column = columnNumber(table, key);
  return { firstRow: table.row + 1, lastRow: table.row + table.rows.length, firstColumn: column, lastColumn: column };
};

function waterfallChart(context: SheetContext, table: TableSpec, steps: readonly LossStep[]): ChartSpec {
  const { say, language } = context;
  const [opening, useful] = [steps[1], steps[steps.length - 1]];
  const worst = steps.slice(2).reduce((most, step) => (step.lost > most.lost ? step : most), steps[2]);
  const hours = (minutes: number): string => formatNumber(minutes / 60, 0, language);
  return {
    key: 'oee-losses',
    title: say('performance.chart-losses', {
      opening: hours(opening.kept),
      useful: hours(useful.kept),
      loss: say(`loss.${worst.step}`),
      hours: hours(worst.lost),
    }),
    row: table.row,
    column: table.column + table.columns.length + 1,
    ...CHART,
    categories: rangeOf(table, 'step'),
    series: [
      {
        name: say('series.kept'),
        values: rangeOf(table, 'kept'),
        kind: 'column',
        axis: 'primary',
        color: CHART_COLORS.bar,
        dataLabels: true,
      },
      { name: say('series.lost'), values: rangeOf(table, 'lost'), kind: 'column', axis: 'primary', color: STATE_COLORS.stateCritical.fill },
    ],
    stacked: true,
    categoryAxisTitle: say('axis.time'),
    valueAxisTitle: say('axis.hours'),
    valueFormat: 'integer',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

/** Less than two points of change is none. */
const STEADY = 0.02;

/** OEE and its factors by period, below the table; null where fewer than two periods are measured. */
function trendChart(context: SheetContext, table: TableSpec, { byPeriod }: Performance): ChartSpec | null {
  const { say, language } = context;
  const rates = byPeriod.flatMap(({ rates: { oee }, measured }) => (measured > 0 && oee !== null ? [oee] : []));
  if (rates.length < 2) return null;
  const [first, last] = [rates[0], rates[rates.length - 1]];
  const values = { first: formatShare(first, language), last: formatShare(last, language) };
  const title =
    Math.abs(last - first) < STEADY
      ? say('performance.chart-trend-flat', { last: values.last })
      : say(last > first ? 'performance.chart-trend-up' : 'performance.chart-trend-down', values);
  const line = (key: string, name: string, color: string, dashed = false): ChartSpec['series'][number] => ({
    name,
    values: rangeOf(table, key),
    kind: 'line',
    axis: 'primary',
    color,
    dashed,
    dataLabels: key === 'oee',
  });
  return {
    key: 'oee-trend',
    title,
    row: table.row + table.rows.length + 2,
    column: FROZEN_COLUMNS + 1,
    ...CHART,
    categories: rangeOf(table, 'group'),
    series: [
      line('oee', say('col.oee'), CHART_COLORS.bar),
      line('availability', say('col.availability'), CHART_COLORS.firm, true),
      line('performance', say('col.performance'), CHART_COLORS.cumulative, true),
      line('quality', say('col.quality'), CHART_COLORS.threshold, true),
    ],
    stacked: false,
    categoryAxisTitle: say('axis.period'),
    valueAxisTitle: say('axis.share'),
    valueFormat: 'percent',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}
