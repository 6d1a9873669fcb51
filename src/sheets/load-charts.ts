import { formatShare } from '../i18n/format-values';
import type { ChartSpec, RangeSpec, TableSpec } from './sheet-spec';
import { rowBelow } from './chart-places';
import type { SheetSize } from './frame';
import type { LoadProfile } from './load-profile';
import type { SheetContext } from './sheet-context';
import { columnNumber, lastColumn } from './table-columns';
import { CHART_COLORS } from './theme';

/** The bottleneck's chart is large; the next ones below it are smaller. */
const CHARTS = 4;
const LARGE = { widthPixels: 760, heightPixels: 380 };
const SMALL = { widthPixels: 760, heightPixels: 300 };

/** Load by order status against capacity, for the resources that hurt most; beside the table, one below the other. */
export function loadCharts(context: SheetContext, table: TableSpec, profiles: readonly LoadProfile[], size: SheetSize): ChartSpec[] {
  const charts: ChartSpec[] = [];
  let row = table.row;
  let bodyRow = table.row + 1;
  for (const [index, profile] of profiles.entries()) {
    if (index === CHARTS) break;
    const place = index === 0 ? LARGE : SMALL;
    charts.push(chartOf(context, table, profile, bodyRow, { row, column: lastColumn(table) + 2, ...place }));
    row = rowBelow(row, place.heightPixels, size.heights) + 1;
    bodyRow += profile.cells.length;
  }
  return charts;
}

type Place = Pick<ChartSpec, 'row' | 'column' | 'widthPixels' | 'heightPixels'>;

function chartOf(context: SheetContext, table: TableSpec, profile: LoadProfile, firstRow: number, place: Place): ChartSpec {
  const { say } = context;
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow, lastRow: firstRow + profile.cells.length - 1, firstColumn: column, lastColumn: column };
  };
  return {
    key: `load-${profile.resource}`,
    title: loadTitle(context, profile),
    ...place,
    categories: values('bucket'),
    series: [
      { name: say('series.released'), values: values('released'), kind: 'column', axis: 'primary', color: CHART_COLORS.released },
      { name: say('series.firm'), values: values('firm'), kind: 'column', axis: 'primary', color: CHART_COLORS.firm },
      { name: say('series.planned'), values: values('planned'), kind: 'column', axis: 'primary', color: CHART_COLORS.planned },
      { name: say('series.need'), values: values('need'), kind: 'line', axis: 'primary', color: CHART_COLORS.need, dashed: true },
      { name: say('series.capacity'), values: values('capacity'), kind: 'line', axis: 'primary', color: CHART_COLORS.capacity },
    ],
    stacked: true,
    categoryAxisTitle: say('axis.period'),
    valueAxisTitle: say('axis.hours'),
    valueFormat: 'integer',
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

/** What the chart shows in a sentence: `RECT dépasse sa capacité 3 semaines sur 10`. */
export function loadTitle(context: SheetContext, profile: LoadProfile): string {
  const { say, language } = context;
  const kind = context.input.parameters.bucket;
  const buckets = say(`buckets.${kind}`, { count: profile.overloaded });
  if (profile.overloaded > 0) {
    return say('load.title-over', { resource: profile.resource, count: profile.overloaded, buckets, total: profile.cells.length });
  }
  if (profile.peak === null || !Number.isFinite(profile.peakRate)) return say('load.title-idle', { resource: profile.resource });
  const rate = formatShare(profile.peakRate, language);
  return say('load.title-within', { resource: profile.resource, rate, bucket: context.bucketLabel(profile.peak.bucket) });
}
