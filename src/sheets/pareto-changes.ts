import type { LossChange, LossEvent, LossWeight, TwoPeriods } from '../engine/improvement/loss-events';
import { compareLosses, halvesOf } from '../engine/improvement/loss-events';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatAmount, formatDayOfMonth } from '../i18n/format-values';
import { rowBelow } from './chart-places';
import { decapitalized, shownLoss, weightWords } from './loss-weights';
import type { ChartSpec, RangeSpec, TableSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable } from './table-columns';
import { CHART_COLORS } from './theme';

const CHART = { widthPixels: 560, heightPixels: 270 };
const MOST_CHARTED = 12;

/** Before and after: its title, table and chart, and the first row below them. */
export interface ChangesBlock {
  readonly title: string;
  readonly table: TableSpec;
  readonly chart: ChartSpec;
  readonly end: number;
}

/** The same metric by cause over two periods of equal length; null where the records do not span two days. */
export function changesBlock(context: SheetContext, events: readonly LossEvent[], weight: LossWeight, row: number): ChangesBlock | null {
  const { say, input } = context;
  const periods = halvesOf(events, input.parameters.now.minutes);
  const changes = periods === null ? [] : compareLosses(events, 'cause', weight, periods);
  if (periods === null || changes.length === 0) return null;
  const nameOf = ({ key }: LossChange): string => key ?? say('pareto.no-cause');
  const format = weight === 'minutes' ? 'hours' : 'quantity0';
  const column = (key: 'before' | 'after' | 'difference', header: string): TableColumn<LossChange> => ({
    key,
    header,
    format,
    value: (change) => shownLoss(change[key], weight),
  });
  const table = makeTable(
    { name: 'JalonParetoChanges', row, column: 1 },
    [
      { key: 'cause', header: say('head.cause'), format: 'text', style: 'strong', value: nameOf },
      column('before', say('col.before')),
      column('after', say('col.after')),
      column('difference', say('col.difference')),
    ],
    changes,
  );
  const words = weightWords(context, weight);
  const chart = changesChart(context, table, { name: nameOf(changes[0]), change: changes[0], weight, words });
  const end = Math.max(table.row + table.rows.length + 1, rowBelow(row, CHART.heightPixels, new Map()));
  const [before, after] = periodNames(context, periods);
  return { title: say('pareto.changes-title', { weight: decapitalized(words), before, after }), table, chart, end };
}

function periodNames({ say, language }: SheetContext, { beforeFrom, afterFrom, afterTo }: TwoPeriods): [string, string] {
  const span = (from: number, to: number): string =>
    say('pareto.period', { from: formatDayOfMonth(from, language), to: formatDayOfMonth(to - MINUTES_PER_DAY, language) });
  return [span(beforeFrom, afterFrom), span(afterFrom, afterTo)];
}

function changesChart(
  context: SheetContext,
  table: TableSpec,
  {
    name,
    change,
    weight,
    words,
  }: { readonly name: string; readonly change: LossChange; readonly weight: LossWeight; readonly words: string },
): ChartSpec {
  const { say, language } = context;
  const last = table.row + Math.min(table.rows.length, MOST_CHARTED);
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: table.row + 1, lastRow: last, firstColumn: column, lastColumn: column };
  };
  const amount = (value: number): string => formatAmount(Math.round(shownLoss(value, weight) * 10) / 10, language);
  return {
    key: 'pareto-changes',
    title: say('pareto.chart-changes', { key: name, before: amount(change.before), after: amount(change.after) }),
    row: table.row,
    column: lastColumn(table) + 2,
    ...CHART,
    categories: values('cause'),
    series: [
      { name: say('col.before'), values: values('before'), kind: 'column', axis: 'primary', color: CHART_COLORS.planned },
      { name: say('col.after'), values: values('after'), kind: 'column', axis: 'primary', color: CHART_COLORS.bar },
    ],
    stacked: false,
    categoryAxisTitle: say('axis.cause'),
    valueAxisTitle: words,
    valueFormat: 'quantity0',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}
