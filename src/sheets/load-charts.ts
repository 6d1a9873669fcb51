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
const LARGE = { widthPixels: 760, heightPixels: 330 };
const FEWEST_BUCKETS = 8;
const SMALL = { widthPixels: 760, heightPixels: 250 };

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
  const shown = chartedBuckets(profile);
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow, lastRow: firstRow + shown - 1, firstColumn: column, lastColumn: column };
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
      ...(profile.hasNeed
        ? [
            {
              name: say('series.need'),
              values: values('need'),
              kind: 'line',
              axis: 'primary',
              color: CHART_COLORS.need,
              dashed: true,
            } as const,
          ]
        : []),
      { name: say('series.capacity'), values: values('capacity'), kind: 'line', axis: 'primary', color: CHART_COLORS.capacity },
    ],
    stacked: true,
    categoryAxisTitle: say('axis.period'),
    valueAxisTitle: say('axis.hours'),
    valueFormat: 'integer',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

/** Buckets up to the last one with load, a few at least: a long empty end would crowd the rest. */
function chartedBuckets({ cells }: LoadProfile): number {
  const used = cells.reduce((last, cell, index) => (cell.loadMinutes > 0 || cell.infiniteMinutes > 0 ? index + 1 : last), 0);
  return Math.min(cells.length, Math.max(FEWEST_BUCKETS, used));
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
