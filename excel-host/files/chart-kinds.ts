import type { ChartCollection } from '../appearance';

/** A chart of the host. */
export type HostChart = ChartCollection['items'][number];
/** A series of such a chart. */
export type HostSeries = HostChart['seriesList'][number];
/** Excel's word for how a series is drawn. */
export type ChartType = HostSeries['ChartType'];

/** The element of a file that draws series: series of one kind on one pair of axes stand in one. */
export interface PlotKind {
  readonly element: 'areaChart' | 'barChart' | 'lineChart' | 'scatterChart' | 'pieChart' | 'doughnutChart';
  /** Columns or bars. */
  readonly direction: 'col' | 'bar' | null;
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked' | null;
}

const kind = (element: PlotKind['element'], direction: PlotKind['direction'], grouping: PlotKind['grouping']): PlotKind => ({
  element,
  direction,
  grouping,
});

/** Lines come after columns, and so lie over them. */
const KINDS: Readonly<Partial<Record<ChartType, PlotKind>>> = {
  Area: kind('areaChart', null, 'standard'),
  AreaStacked: kind('areaChart', null, 'stacked'),
  AreaStacked100: kind('areaChart', null, 'percentStacked'),
  ColumnClustered: kind('barChart', 'col', 'clustered'),
  ColumnStacked: kind('barChart', 'col', 'stacked'),
  ColumnStacked100: kind('barChart', 'col', 'percentStacked'),
  BarClustered: kind('barChart', 'bar', 'clustered'),
  BarStacked: kind('barChart', 'bar', 'stacked'),
  BarStacked100: kind('barChart', 'bar', 'percentStacked'),
  Line: kind('lineChart', null, 'standard'),
  LineStacked: kind('lineChart', null, 'stacked'),
  LineStacked100: kind('lineChart', null, 'percentStacked'),
  LineMarkers: kind('lineChart', null, 'standard'),
  LineMarkersStacked: kind('lineChart', null, 'stacked'),
  LineMarkersStacked100: kind('lineChart', null, 'percentStacked'),
  XYScatter: kind('scatterChart', null, null),
  XYScatterLines: kind('scatterChart', null, null),
  XYScatterLinesNoMarkers: kind('scatterChart', null, null),
  XYScatterSmooth: kind('scatterChart', null, null),
  XYScatterSmoothNoMarkers: kind('scatterChart', null, null),
  Pie: kind('pieChart', null, null),
  Doughnut: kind('doughnutChart', null, null),
};

/** How a file draws a type; null for types that files are not written with. */
export function plotKind(type: ChartType): PlotKind | null {
  return KINDS[type] ?? null;
}

/** The place of a kind among the plots of a chart. */
export function plotOrder({ element }: PlotKind): number {
  return ['areaChart', 'barChart', 'lineChart', 'scatterChart', 'pieChart', 'doughnutChart'].indexOf(element);
}

/** What tells the type of a series in a file. */
export interface DrawnSeries {
  readonly element: string;
  readonly direction: string | null;
  readonly grouping: string | null;
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
  readonly isSmooth: boolean;
}

/** The type of a series of a file; null for what the host does not hold. */
export function typeOfPlot(drawn: DrawnSeries): ChartType | null {
  const { element, hasMarkers, hasLine, isSmooth } = drawn;
  if (element === 'scatterChart') {
    if (!hasLine) return 'XYScatter';
    if (isSmooth) return hasMarkers ? 'XYScatterSmooth' : 'XYScatterSmoothNoMarkers';
    return hasMarkers ? 'XYScatterLines' : 'XYScatterLinesNoMarkers';
  }
  const same = (Object.keys(KINDS) as ChartType[]).filter((type) => {
    const known = KINDS[type];
    if (known?.element !== element) return false;
    const isDirection = known.direction === null || known.direction === (drawn.direction ?? 'col');
    const grouping = drawn.grouping ?? (element === 'barChart' ? 'clustered' : 'standard');
    return isDirection && (known.grouping === null || known.grouping === grouping);
  });
  if (element !== 'lineChart') return same[0] ?? null;
  return same.find((type) => type.startsWith('LineMarkers') === hasMarkers) ?? null;
}
