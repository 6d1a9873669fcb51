import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chart-namespaces';
import { textPropertiesXml } from '../../src/workbook/xlsx/write/chart-text';
import { RELATIONSHIP_NAMESPACE } from '../../src/workbook/xlsx/package/xml';
import { axesXml, axisIds } from './chart-axes-file';
import { plotKind, plotOrder } from './chart-kinds';
import type { HostChart, HostSeries, PlotKind } from './chart-kinds';
import { areaLook, titleOf } from './chart-looks-file';
import { seriesXml } from './chart-series-file';

const TEXT_SIZE = 9;
const TITLE_SIZE = 14;
const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
const BLANKS: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };

/** Series of one kind on one pair of axes. */
interface Plot {
  readonly kind: PlotKind;
  readonly group: 'Primary' | 'Secondary';
  readonly series: HostSeries[];
}

/** True when a file can hold the chart: it has series, and each of a type that is written. */
export function canWriteChart(chart: HostChart): boolean {
  return chart.seriesList.length > 0 && chart.seriesList.every((series) => plotKind(series.ChartType) !== null);
}

/** A chart as its part of a file, without the XML declaration. */
export function chartXml(chart: HostChart): string {
  const plots = plotsOf(chart);
  const round = plots.every(({ kind }) => kind.element === 'pieChart' || kind.element === 'doughnutChart');
  const title = chart.Title.Visible ? titleOf(chart.Title, TITLE_SIZE, false) : '';
  const legend = chart.Legend.Visible
    ? `<c:legend><c:legendPos val="${LEGEND_PLACES[chart.Legend.Position] ?? 'b'}"/><c:overlay val="${chart.Legend.Overlay ? 1 : 0}"/></c:legend>`
    : '';
  const area = areaLook(chart.PlotArea.Format);
  return [
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">`,
    `<c:date1904 val="${chart.Worksheet.workbook.date1904 ? 1 : 0}"/><c:roundedCorners val="${chart.Format.RoundedCorners ? 1 : 0}"/>`,
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${plots.map((plot) => plotXml(plot, chart)).join('')}${round ? '' : axesXml(chart, plots)}${area}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="${chart.PlotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="${BLANKS[chart.DisplayBlanksAs] ?? 'gap'}"/></c:chart>`,
    areaLook(chart.Format),
    textPropertiesXml(TEXT_SIZE),
    '</c:chartSpace>',
  ].join('');
}

function plotsOf(chart: HostChart): Plot[] {
  const plots: Plot[] = [];
  for (const series of chart.seriesList) {
    const kind = plotKind(series.ChartType);
    if (kind === null) continue;
    const group = series.AxisGroup;
    const known = plots.find((plot) => plot.group === group && sameKind(plot.kind, kind));
    if (known) known.series.push(series);
    else plots.push({ kind, group, series: [series] });
  }
  const place = (plot: Plot): number => plotOrder(plot.kind) * 2 + (plot.group === 'Primary' ? 0 : 1);
  return plots.sort((a, b) => place(a) - place(b));
}

function sameKind(a: PlotKind, b: PlotKind): boolean {
  return a.element === b.element && a.direction === b.direction && a.grouping === b.grouping;
}

function plotXml({ kind, group, series }: Plot, chart: HostChart): string {
  const { element, direction, grouping } = kind;
  const [first] = series;
  const drawn = series.map((one) => seriesXml(one, chart.seriesList.indexOf(one), element)).join('');
  const vary = `<c:varyColors val="${first.VaryByCategories ? 1 : 0}"/>`;
  const ids = axisIds(group)
    .map((id) => `<c:axId val="${id}"/>`)
    .join('');
  switch (element) {
    case 'barChart': {
      const overlap = grouping === 'clustered' ? first.Overlap : first.Overlap || 100;
      const gaps = `<c:gapWidth val="${first.GapWidth}"/>${overlap === 0 ? '' : `<c:overlap val="${overlap}"/>`}`;
      return `<c:barChart><c:barDir val="${direction ?? 'col'}"/><c:grouping val="${grouping ?? 'clustered'}"/>${vary}${drawn}${gaps}${ids}</c:barChart>`;
    }
    case 'lineChart':
      return `<c:lineChart><c:grouping val="${grouping ?? 'standard'}"/>${vary}${drawn}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'areaChart':
      return `<c:areaChart><c:grouping val="${grouping ?? 'standard'}"/>${vary}${drawn}${ids}</c:areaChart>`;
    case 'scatterChart':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${drawn}${ids}</c:scatterChart>`;
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${drawn}<c:firstSliceAng val="${first.FirstSliceAngle}"/></c:pieChart>`;
    case 'doughnutChart':
      return `<c:doughnutChart><c:varyColors val="1"/>${drawn}<c:firstSliceAng val="${first.FirstSliceAngle}"/><c:holeSize val="${first.DoughnutHoleSize}"/></c:doughnutChart>`;
  }
}
