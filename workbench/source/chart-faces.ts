import type { ChartAxis } from '../../excel-host/appearance/charts/chart-axes';
import type { Chart } from '../../excel-host/appearance/charts/chart';
import type { ChartSeries } from '../../excel-host/appearance/charts/chart-series';
import type { SourceRange } from '../../excel-host/appearance/charts/source-range';
import type { Worksheet } from '../../excel-host/model/worksheet';
import type { ChartFace, SeriesFace, ValueAxisFace } from './sheet-source';

const PIXELS_PER_POINT = 96 / 72;
/** Colours of series that were given none, Office's own. */
const OFFICE_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The charts of a sheet with the values of their cells. Kinds that the bench cannot draw are shown as columns. */
export function chartFaces(sheet: Worksheet): readonly ChartFace[] {
  return sheet.Charts.items.map((chart) => chartFace(chart, sheet));
}

function chartFace(chart: Chart, sheet: Worksheet): ChartFace {
  const shown = chart.seriesList.filter((series) => !series.Filtered);
  const category = chart.Axes.axis('Category', 'Primary');
  const secondary = chart.Axes.axis('Value', 'Secondary');
  const first = (group: string): ChartSeries | undefined => shown.find((series) => series.AxisGroup === group);
  const categories = shown.find((series) => series.categories !== null)?.categories ?? null;
  return {
    id: chart.Id,
    name: chart.Name,
    left: chart.Left * PIXELS_PER_POINT,
    top: chart.Top * PIXELS_PER_POINT,
    width: chart.Width * PIXELS_PER_POINT,
    height: chart.Height * PIXELS_PER_POINT,
    title: chart.Title.Visible ? chart.Title.Text : '',
    categories: categories === null ? numbered(shown) : textsOf(categories, sheet),
    series: shown.map((series, index) => seriesFace(series, index)),
    stacked: /stacked/i.test(shown.find((series) => kindOf(series) !== 'line')?.ChartType ?? chart.ChartType),
    legend: chart.Legend.Visible,
    categoryTitle: titleOf(category),
    value: axisFace(chart.Axes.axis('Value', 'Primary'), first('Primary')),
    secondary: secondary === null ? null : axisFace(secondary, first('Secondary')),
  };
}

function seriesFace(series: ChartSeries, index: number): SeriesFace {
  const kind = kindOf(series);
  const { Fill: fill, Line: line } = series.Format;
  const own = kind === 'line' ? line.Color || fill.colour : fill.colour || line.Color;
  return {
    name: series.Name,
    kind,
    secondary: series.AxisGroup === 'Secondary',
    color: own ? own : OFFICE_COLORS[index % OFFICE_COLORS.length],
    dashed: /dash|dot/i.test(line.LineStyle),
    labels: series.HasDataLabels,
    values: (series.values?.values() ?? []).map((value) => (typeof value === 'number' ? value : null)),
  };
}

function kindOf({ ChartType: type }: ChartSeries): SeriesFace['kind'] {
  if (/line|xy|scatter/i.test(type)) return 'line';
  return /bar/i.test(type) ? 'bar' : 'column';
}

function axisFace(axis: ChartAxis | null, series: ChartSeries | undefined): ValueAxisFace {
  const source = series?.values ?? null;
  const area = source?.area ?? null;
  const linked = source === null || area === null ? 'General' : source.sheet.grid.look(area.row, area.column).numberFormat;
  const format = axis === null || axis.NumberFormat === 'General' ? linked : axis.NumberFormat;
  return {
    title: titleOf(axis),
    minimum: boundOf(axis?.Minimum),
    maximum: boundOf(axis?.Maximum),
    write: (value) => source?.sheet.workbook.textOf(value, format) ?? String(value),
  };
}

const titleOf = (axis: ChartAxis | null): string => (axis !== null && axis.Title.Visible ? axis.Title.Text : '');
const boundOf = (bound: unknown): number | null => (typeof bound === 'number' ? bound : null);

function textsOf(source: SourceRange, sheet: Worksheet): readonly string[] {
  const { area } = source;
  if (area === null) return [];
  return source.values().map((value, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return sheet.workbook.textOf(value, source.sheet.grid.look(row, column).numberFormat);
  });
}

function numbered(series: readonly ChartSeries[]): readonly string[] {
  const most = Math.max(0, ...series.map((each) => each.values?.values().length ?? 0));
  return Array.from({ length: most }, (_, index) => String(index + 1));
}
