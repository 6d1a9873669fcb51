import { escapeAttribute, escapeText } from '../../src/workbook/xlsx/package/xml-text';
import { inkOn, textPropertiesXml } from '../../src/workbook/xlsx/write/chart-text';
import { CellError } from '../model/cell';
import type { CellValue } from '../model/cell';
import type { HostSeries, PlotKind } from './chart-kinds';
import { fillXml, lineXml } from './chart-looks-file';

type Source = NonNullable<HostSeries['values']>;

const LABEL_PLACES: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};
/** Places that each kind allows: a file with another one is refused. */
const ALLOWED: Readonly<Record<PlotKind['element'], readonly string[]>> = {
  barChart: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  lineChart: ['ctr', 'l', 'r', 't', 'b'],
  scatterChart: ['ctr', 'l', 'r', 't', 'b'],
  pieChart: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
  areaChart: [],
  doughnutChart: [],
};
const MARKERS: Readonly<Record<string, string>> = { Dot: 'dot', Automatic: 'auto' };

/** One series; `index` counts all series of its chart from 0. */
export function seriesXml(series: HostSeries, index: number, element: PlotKind['element']): string {
  const order = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}`;
  const labels = series.HasDataLabels ? labelsXml(series, element) : '';
  const [categories, values] = element === 'scatterChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const data =
    (series.categories ? `<c:${categories}>${referenceXml(series.categories)}</c:${categories}>` : '') +
    (series.values ? `<c:${values}>${numbersXml(series.values)}</c:${values}>` : '');
  switch (element) {
    case 'barChart':
      return `<c:ser>${order}${areaLook(series)}<c:invertIfNegative val="${series.InvertIfNegative ? 1 : 0}"/>${labels}${data}</c:ser>`;
    case 'lineChart':
    case 'scatterChart': {
      const smooth = element === 'scatterChart' ? series.ChartType.includes('Smooth') : series.Smooth;
      return `<c:ser>${order}${lineLook(series)}${markerXml(series)}${labels}${data}<c:smooth val="${smooth ? 1 : 0}"/></c:ser>`;
    }
    case 'areaChart':
      return `<c:ser>${order}${areaLook(series)}${labels}${data}</c:ser>`;
    default: {
      const explosion = series.Explosion > 0 ? `<c:explosion val="${series.Explosion}"/>` : '';
      return `<c:ser>${order}${areaLook(series)}${explosion}${labels}${data}</c:ser>`;
    }
  }
}

function nameXml(series: HostSeries): string {
  const { nameSource } = series;
  if (nameSource === null) return `<c:tx><c:v>${escapeText(series.Name)}</c:v></c:tx>`;
  return `<c:tx>${textsXml(nameSource)}</c:tx>`;
}

function areaLook({ Format: { Fill: fill, Line: line } }: HostSeries): string {
  const inside = fillXml(fill.colour) + lineXml(line);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

/** A line, in the colour of its fill when it has none of its own. */
function lineLook({ Format: { Fill: fill, Line: line }, ChartType: type }: HostSeries): string {
  if (type === 'XYScatter') return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const { Weight, LineStyle } = line;
  const inside = lineXml({ Color: line.Color || (fill.colour ?? ''), LineStyle, Weight });
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

function markerXml(series: HostSeries): string {
  const isBare = series.ChartType.startsWith('Line') ? !series.ChartType.startsWith('LineMarkers') : series.ChartType.endsWith('NoMarkers');
  const style = series.MarkerStyle;
  if (style === 'None' || (isBare && style === 'Automatic')) return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = MARKERS[style] ?? style.toLowerCase();
  const fill = fillXml(series.MarkerBackgroundColor === '' ? null : series.MarkerBackgroundColor);
  const look = fill === '' ? '' : `<c:spPr>${fill}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol === 'picture' ? 'auto' : symbol}"/><c:size val="${series.MarkerSize}"/>${look}</c:marker>`;
}

function labelsXml({ DataLabels: labels, Format: format }: HostSeries, element: PlotKind['element']): string {
  const place = LABEL_PLACES[labels.Position ?? ''];
  const isAllowed = place !== undefined && ALLOWED[element].includes(place);
  const fill = format.Fill.colour;
  const ink = place === 'ctr' && element === 'barChart' && fill ? inkOn(fill.replace('#', '')) : undefined;
  const number = `<c:numFmt formatCode="${escapeAttribute(labels.NumberFormat)}" sourceLinked="${isLinked(labels) ? 1 : 0}"/>`;
  const look = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const flag = (name: string, value: boolean): string => `<c:${name} val="${value ? 1 : 0}"/>`;
  const shows = [
    flag('showLegendKey', labels.ShowLegendKey),
    flag('showVal', labels.ShowValue),
    flag('showCatName', labels.ShowCategoryName),
    flag('showSerName', labels.ShowSeriesName),
    flag('showPercent', labels.ShowPercentage),
    flag('showBubbleSize', labels.ShowBubbleSize),
  ];
  const position = isAllowed ? `<c:dLblPos val="${place}"/>` : '';
  return `<c:dLbls>${number}${look}${textPropertiesXml(labels.Format.Font.Size, ink)}${position}${shows.join('')}</c:dLbls>`;
}

/** A format that somebody gave is the labels' own, whatever they were linked to before. */
function isLinked(labels: HostSeries['DataLabels']): boolean {
  return labels.LinkNumberFormat && labels.NumberFormat === 'General';
}

/** Categories: numbers where all of them are, else texts. */
function referenceXml(source: Source): string {
  const values = source.values();
  const hasNumbers = values.some((value) => typeof value === 'number');
  return hasNumbers && values.every((value) => value === '' || typeof value === 'number') ? numbersXml(source) : textsXml(source);
}

function textsXml(source: Source): string {
  const values = source.values();
  const points = values.map((value, i) => (value === '' ? '' : `<c:pt idx="${i}"><c:v>${escapeText(textOf(value))}</c:v></c:pt>`)).join('');
  return `<c:strRef>${placeXml(source)}<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbersXml(source: Source): string {
  const values = source.values();
  const points = values.map((value, i) => (typeof value === 'number' ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : '')).join('');
  const { area } = source;
  const code = area ? source.sheet.grid.look(area.row, area.column).numberFormat : 'General';
  const cache = `<c:formatCode>${escapeText(code)}</c:formatCode><c:ptCount val="${values.length}"/>${points}`;
  return `<c:numRef>${placeXml(source)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

function placeXml({ formula }: Source): string {
  return `<c:f>${escapeText(formula.slice(1))}</c:f>`;
}

function textOf(value: CellValue): string {
  if (value instanceof CellError) return value.word;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
