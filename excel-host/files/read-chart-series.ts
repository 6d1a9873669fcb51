import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { SourceRange } from '../appearance/charts/source-range';
import { parseRectangle, splitAddress } from '../model/addresses';
import type { Worksheet } from '../model/worksheet';
import { typeOfPlot } from './chart-kinds';
import type { ChartType, HostChart, HostSeries } from './chart-kinds';
import { paintOf, readFill, readFont, readLine } from './read-chart-looks';

/** A series as a file draws it. */
export interface FileSeries {
  readonly element: Element;
  readonly plot: Element;
  readonly type: ChartType;
  /** True when its plot has other axes than the first one. */
  readonly isSecondary: boolean;
}

const MARKERS: Readonly<Record<string, HostSeries['MarkerStyle']>> = {
  ...({ none: 'None', square: 'Square', diamond: 'Diamond', triangle: 'Triangle', x: 'X', star: 'Star', dot: 'Dot' } as const),
  ...({ dash: 'Dash', circle: 'Circle', plus: 'Plus', auto: 'Automatic' } as const),
};
const LABEL_PLACES: Readonly<Record<string, HostSeries['DataLabels']['Position']>> = {
  ...({ ctr: 'Center', inEnd: 'InsideEnd', inBase: 'InsideBase', outEnd: 'OutsideEnd', l: 'Left', r: 'Right' } as const),
  ...({ t: 'Top', b: 'Bottom', bestFit: 'BestFit' } as const),
};

const valueOf = (parent: Element, name: string): string | null => childOf(parent, name)?.getAttribute('val') ?? null;

/** The series of a chart in their order; `isWhole` is false when some are of a kind that the host does not hold. */
export function plotsOf(plotArea: Element): { readonly series: readonly FileSeries[]; readonly isWhole: boolean } {
  const plots = childrenOf(plotArea).filter((child) => /Chart$/.test(child.localName ?? ''));
  const axesOf = (plot: Element): string =>
    childrenOf(plot, 'axId')
      .map((id) => id.getAttribute('val'))
      .join();
  const [first] = plots;
  const found: FileSeries[] = [];
  let isWhole = true;
  for (const plot of plots) {
    for (const element of childrenOf(plot, 'ser')) {
      const type = typeOf(plot, element);
      if (type === null) isWhole = false;
      else found.push({ element, plot, type, isSecondary: axesOf(plot) !== axesOf(first) });
    }
  }
  const order = ({ element }: FileSeries): number => Number(valueOf(element, 'order') ?? 0);
  return { series: found.sort((a, b) => order(a) - order(b)), isWhole };
}

function typeOf(plot: Element, series: Element): ChartType | null {
  const look = childOf(series, 'spPr');
  const line = look && childOf(look, 'ln');
  const marker = childOf(series, 'marker');
  const symbol = marker ? valueOf(marker, 'symbol') : null;
  const isLine = plot.localName === 'lineChart';
  return typeOfPlot({
    element: plot.localName ?? '',
    direction: valueOf(plot, 'barDir'),
    grouping: valueOf(plot, 'grouping'),
    hasMarkers: symbol !== null ? symbol !== 'none' : isLine ? marker !== undefined && isTrue(valueOf(plot, 'marker')) : true,
    hasLine: !line || paintOf(line) !== '',
    isSmooth: isTrue(valueOf(series, 'smooth')),
  });
}

/** Adds a series of a file to a chart. */
export function readSeries(chart: HostChart, { element, plot, type, isSecondary }: FileSeries): void {
  const series = chart.addSeries(null, null);
  series.ChartType = type;
  if (isSecondary) series.AxisGroup = 'Secondary';
  readName(chart, series, childOf(element, 'tx'));
  const values = rangeOf(chart, childOf(element, 'val') ?? childOf(element, 'yVal'));
  if (values) series.SetValues(values);
  const categories = rangeOf(chart, childOf(element, 'cat') ?? childOf(element, 'xVal'));
  if (categories) series.SetXAxisValues(categories);
  const look = childOf(element, 'spPr');
  readFill(series.Format.Fill, look);
  readLine(series.Format.Line, look);
  readMarker(series, childOf(element, 'marker'));
  readLabels(series, childOf(element, 'dLbls'));
  readNumbers(series, element, plot);
}

function readNumbers(series: HostSeries, element: Element, plot: Element): void {
  series.Smooth = isTrue(valueOf(element, 'smooth'));
  series.InvertIfNegative = isTrue(valueOf(element, 'invertIfNegative'));
  series.VaryByCategories = isTrue(valueOf(plot, 'varyColors'));
  const set = (name: 'GapWidth' | 'Overlap' | 'FirstSliceAngle' | 'DoughnutHoleSize' | 'Explosion', value: string | null): void => {
    if (value !== null && Number.isFinite(Number(value))) series[name] = Number(value);
  };
  set('GapWidth', valueOf(plot, 'gapWidth'));
  set('Overlap', valueOf(plot, 'overlap'));
  set('FirstSliceAngle', valueOf(plot, 'firstSliceAng'));
  set('DoughnutHoleSize', valueOf(plot, 'holeSize'));
  set('Explosion', valueOf(element, 'explosion'));
}

function readName(chart: HostChart, series: HostSeries, text: Element | undefined): void {
  if (!text) return;
  const range = rangeOf(chart, text);
  if (range) series.nameSource = new SourceRange(range.sheet, range.area);
  else series.Name = (childOf(text, 'v')?.textContent ?? cached(text) ?? '').slice(0, 255);
}

function cached(text: Element): string | undefined {
  const cache = childOf(childOf(text, 'strRef') ?? text, 'strCache');
  const point = cache && childOf(cache, 'pt');
  return point && (childOf(point, 'v')?.textContent ?? undefined);
}

/** The cells that `<c:f>` within an element names; null for a name, several areas or another workbook. */
function rangeOf(chart: HostChart, element: Element | undefined): ReturnType<Worksheet['GetCell']> | null {
  const reference = element && childrenOf(element).find((child) => /Ref$/.test(child.localName ?? ''));
  const formula = reference && childOf(reference, 'f')?.textContent;
  if (!formula) return null;
  const { sheet: name, rest } = splitAddress(formula.trim());
  const area = parseRectangle(rest);
  const sheet = name === null ? chart.Worksheet : chart.Worksheet.workbook.Worksheets.find(name);
  return area && sheet ? sheet.rangeAt(area, 'ChartSeries') : null;
}

function readMarker(series: HostSeries, marker: Element | undefined): void {
  if (!marker) return;
  series.MarkerStyle = MARKERS[valueOf(marker, 'symbol') ?? 'auto'] ?? 'Automatic';
  const size = Number(valueOf(marker, 'size') ?? 0);
  if (size >= 2 && size <= 72) series.MarkerSize = size;
  const colour = paintOf(childOf(marker, 'spPr'));
  if (colour) series.MarkerBackgroundColor = colour;
}

function readLabels(series: HostSeries, element: Element | undefined): void {
  if (!element || isTrue(valueOf(element, 'delete'))) return;
  const shows = (name: string): boolean => isTrue(valueOf(element, name));
  const { DataLabels: labels } = series;
  labels.ShowValue = shows('showVal');
  labels.ShowCategoryName = shows('showCatName');
  labels.ShowSeriesName = shows('showSerName');
  labels.ShowPercentage = shows('showPercent');
  labels.ShowLegendKey = shows('showLegendKey');
  labels.ShowBubbleSize = shows('showBubbleSize');
  series.HasDataLabels = labels.ShowValue || labels.ShowCategoryName || labels.ShowSeriesName || labels.ShowPercentage;
  const place = LABEL_PLACES[valueOf(element, 'dLblPos') ?? ''];
  if (place) labels.Position = place;
  const format = childOf(element, 'numFmt');
  if (format && !isTrue(format.getAttribute('sourceLinked'))) {
    labels.NumberFormat = format.getAttribute('formatCode') ?? 'General';
    labels.LinkNumberFormat = false;
  }
  const text = childOf(element, 'txPr');
  const paragraph = text && childOf(text, 'p');
  const properties = childOf((paragraph && childOf(paragraph, 'pPr')) ?? element, 'defRPr');
  if (properties) readFont(labels.Format.Font, properties);
}
