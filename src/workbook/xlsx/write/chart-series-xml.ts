import type { RangeSpec, SeriesSpec } from '../../../sheets/sheet-spec';
import { absoluteAddress } from '../../cell-reference';
import { escapeAttribute, escapeText } from '../package/xml-text';
import { inkOn, solidFill, textPropertiesXml } from './chart-text';

/** Where a chart finds its numbers, and what they are now. */
export interface ChartSource {
  /** Actual name of the sheet. */
  readonly sheet: string;
  shown(row: number, column: number): string | number | boolean | null;
}

/** What the series of one chart have in common. */
export interface SeriesContext {
  readonly source: ChartSource;
  readonly categories: RangeSpec;
  /** Format codes of the values and of categories that are numbers. */
  readonly format: string;
  readonly categoryFormat: string;
  readonly stacked: boolean;
}

const LINE_WIDTH = 28575;
const LABEL_SIZE = 9;
const VEIL = '<a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="75000"/></a:srgbClr></a:solidFill>';

/** One series; `index` counts all series of the chart from 0. */
export function seriesXml(series: SeriesSpec, index: number, context: SeriesContext): string {
  const { source, categories, categoryFormat, format } = context;
  const isLine = series.kind === 'line';
  const name = `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
  const look = isLine
    ? `${lineLook(series)}<c:marker><c:symbol val="none"/></c:marker>`
    : `${barLook(series)}<c:invertIfNegative val="0"/>`;
  const labels = series.dataLabels ? labelsXml(series, context) : '';
  const data = `<c:cat>${referenceXml(categories, source, categoryFormat)}</c:cat><c:val>${numbersXml(series.values, source, format)}</c:val>`;
  const end = isLine ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${labels}${data}${end}</c:ser>`;
}

function lineLook({ color, dashed }: SeriesSpec): string {
  const dash = dashed ? '<a:prstDash val="dash"/>' : '';
  return `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${solidFill(color)}${dash}<a:round/></a:ln></c:spPr>`;
}

function barLook({ color }: SeriesSpec): string {
  return `<c:spPr>${solidFill(color)}</c:spPr>`;
}

/** Labels stand above lines, on a veil since columns may lie behind; inside stacked columns in an ink that reads on their colour; else at the end. */
function labelsXml({ kind, color }: SeriesSpec, { format, stacked }: SeriesContext): string {
  const place = kind === 'line' ? 't' : stacked ? 'ctr' : 'outEnd';
  const ground = kind === 'line' ? VEIL : '<a:noFill/>';
  const text = textPropertiesXml(LABEL_SIZE, place === 'ctr' ? inkOn(color) : undefined);
  const number = `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;
  const shows = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const flags = shows.map((show) => `<c:${show} val="${show === 'showVal' ? 1 : 0}"/>`).join('');
  return `<c:dLbls>${number}<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${place}"/>${flags}</c:dLbls>`;
}

/** Categories: numbers where all of them are, else texts. */
function referenceXml(range: RangeSpec, source: ChartSource, format: string): string {
  const values = valuesOf(range, source);
  if (values.some((value) => typeof value === 'number') && values.every((value) => value === null || typeof value === 'number')) {
    return numbersXml(range, source, format);
  }
  const points = values
    .map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${escapeText(String(value))}</c:v></c:pt>`))
    .join('');
  return `<c:strRef>${placeXml(range, source)}<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbersXml(range: RangeSpec, source: ChartSource, format: string): string {
  const values = valuesOf(range, source);
  const points = values.map((value, i) => (typeof value === 'number' ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : '')).join('');
  const code = `<c:formatCode>${escapeText(format)}</c:formatCode>`;
  return `<c:numRef>${placeXml(range, source)}<c:numCache>${code}<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function placeXml(range: RangeSpec, source: ChartSource): string {
  return `<c:f>${escapeText(absoluteAddress(source.sheet, range))}</c:f>`;
}

function valuesOf(range: RangeSpec, source: ChartSource): (string | number | boolean | null)[] {
  const values: (string | number | boolean | null)[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) values.push(source.shown(row, column));
  }
  return values;
}
