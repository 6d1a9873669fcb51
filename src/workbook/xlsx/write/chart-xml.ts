import type { CellFormat, ChartSpec, SeriesSpec } from '../../../sheets/sheet-spec';
import { RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../package/xml';
import { AXIS_IDS, primaryAxesXml, secondaryAxesXml } from './chart-axes-xml';
import type { ChartSource, SeriesContext } from './chart-series-xml';
import { seriesXml } from './chart-series-xml';
import { solidFill, textPropertiesXml, titleXml } from './chart-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;

/** How a chart writes formats, and dates. */
export interface ChartFormats {
  code(format: CellFormat): string;
  /** Format code of the cells that name the categories. */
  readonly categories: string;
  readonly dateSystem: 1900 | 1904;
}

/** The part of a chart, with the numbers that it shows now beside the cells they come from. */
export function chartXml(chart: ChartSpec, source: ChartSource, formats: ChartFormats): string {
  const primary = formats.code(chart.valueFormat);
  const secondary = formats.code(chart.secondaryFormat ?? chart.valueFormat);
  const plots = plotGroups(chart.series).map((group) => {
    const format = group.axis === 'primary' ? primary : secondary;
    const stacked = chart.stacked && group.kind !== 'line';
    return plotXml(group, { source, categories: chart.categories, format, categoryFormat: formats.categories, stacked });
  });
  const horizontal = chart.series.some((series) => series.kind === 'bar');
  const hasSecondary = chart.series.some((series) => series.axis === 'secondary');
  const axes =
    primaryAxesXml(
      chart.categoryAxisTitle,
      formats.categories,
      { title: chart.valueAxisTitle, format: primary, maximum: null, minimum: chart.valueMinimum },
      horizontal,
    ) + (hasSecondary ? secondaryAxesXml({ title: chart.secondaryAxisTitle, format: secondary, maximum: chart.secondaryMaximum }) : '');
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  const white = `<c:spPr>${solidFill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    `<c:date1904 val="${formats.dateSystem === 1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title, TITLE_SIZE, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots.join('')}${axes}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${white}${textPropertiesXml(TEXT_SIZE)}</c:chartSpace>`
  );
}

interface PlotGroup {
  readonly kind: SeriesSpec['kind'];
  readonly axis: SeriesSpec['axis'];
  /** Each with its place among all series of the chart. */
  readonly series: readonly { readonly spec: SeriesSpec; readonly index: number }[];
}

/** Series of one kind on one axis are drawn together; lines come after columns and so lie over them. */
function plotGroups(series: readonly SeriesSpec[]): PlotGroup[] {
  const indexed = series.map((spec, index) => ({ spec, index }));
  const groups: PlotGroup[] = [];
  for (const kind of ['column', 'bar', 'line'] as const) {
    for (const axis of ['primary', 'secondary'] as const) {
      const found = indexed.filter(({ spec }) => spec.kind === kind && spec.axis === axis);
      if (found.length > 0) groups.push({ kind, axis, series: found });
    }
  }
  return groups;
}

function plotXml({ kind, axis, series }: PlotGroup, context: SeriesContext): string {
  const drawn = series.map(({ spec, index }) => seriesXml(spec, index, context)).join('');
  const ids = AXIS_IDS[axis].map((id) => `<c:axId val="${id}"/>`).join('');
  if (kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${ids}</c:lineChart>`;
  }
  const grouping = context.stacked ? 'stacked' : 'clustered';
  const overlap = context.stacked ? '<c:overlap val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${drawn}<c:gapWidth val="50"/>${overlap}${ids}</c:barChart>`
  );
}
