import type { Element } from '@xmldom/xmldom';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import type { Worksheet } from '../model/worksheet';
import type { HostChart } from './chart-kinds';
import { UNITS_PER_POINT } from './chart-namespaces';
import { readAxes } from './read-chart-axes';
import { readArea, readTitle, textOf } from './read-chart-looks';
import { plotsOf, readSeries } from './read-chart-series';

const LEGEND_PLACES: Readonly<Record<string, HostChart['Legend']['Position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};
const BLANKS: Readonly<Record<string, HostChart['DisplayBlanksAs']>> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' };

/** Words of `OpenedFile.lost` for what a drawing may hold beside charts. */
type Lost = 'charts' | 'drawn shapes';

/** Reads the charts that lie on a sheet, once its rows and columns have their sizes. Gives what of the drawing the host does not hold. */
export function readCharts(sheet: Worksheet, parts: OpcPackage, sheetPart: string): readonly Lost[] {
  const drawing = parts.target(sheetPart, 'drawing');
  const text = drawing && parts.text(drawing);
  if (!drawing || !text) return [];
  const lost = new Set<Lost>();
  for (const anchor of childrenOf(rootOf(parseXml(text, drawing)))) {
    const frame = childOf(anchor, 'graphicFrame');
    if (!frame) {
      // Pictures are told apart, by their parts.
      if (childrenOf(anchor).some((child) => /^(sp|cxnSp|grpSp)$/.test(child.localName ?? ''))) lost.add('drawn shapes');
      else if (childOf(anchor, 'AlternateContent')) lost.add('charts');
      continue;
    }
    const part = chartPart(frame, parts, drawing);
    const root = part && parts.text(part) ? rootOf(parseXml(parts.require(part), part)) : null;
    const chart = root?.localName === 'chartSpace' ? readChart(sheet, root) : null;
    if (!chart) {
      lost.add('charts');
      continue;
    }
    place(chart, anchor);
    const name = descendant(frame, 'cNvPr')?.getAttribute('name');
    if (name) chart.Name = name;
  }
  return [...lost];
}

function chartPart(frame: Element, parts: OpcPackage, drawing: string): string | undefined {
  const reference = descendant(frame, 'chart');
  const id =
    reference?.getAttributeNS('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'id') ??
    reference?.getAttribute('r:id');
  const relation = id ? parts.relationshipsOf(drawing).byId(id) : undefined;
  return relation?.part ? parts.resolve(relation.part) : undefined;
}

/** First element of this local name anywhere within. */
function descendant(within: Element, name: string): Element | undefined {
  for (const child of childrenOf(within)) {
    const found = child.localName === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

function readChart(sheet: Worksheet, root: Element): HostChart | null {
  const body = childOf(root, 'chart');
  const plotArea = body && childOf(body, 'plotArea');
  if (!body || !plotArea) return null;
  const { series, isWhole } = plotsOf(plotArea);
  const [first] = series;
  if (!first || !isWhole) return null;
  const chart = sheet.Charts.Add(first.type, sheet.GetCell(0, 0), 'Columns');
  for (const drawn of [...chart.seriesList]) chart.removeSeries(drawn);
  for (const drawn of series) readSeries(chart, drawn);
  readAxes(chart, plotArea);
  const title = childOf(body, 'title');
  const isSingle = series.length === 1 && !isTrue(childOf(body, 'autoTitleDeleted')?.getAttribute('val'));
  chart.Title.Visible = title !== undefined;
  if (title) readTitle(chart.Title, title);
  if (title && isSingle && textOf(title) === '') chart.Title.Text = chart.seriesList[0]?.Name ?? '';
  readLegend(chart, childOf(body, 'legend'));
  chart.PlotVisibleOnly = childOf(body, 'plotVisOnly')?.getAttribute('val') !== '0';
  chart.DisplayBlanksAs = BLANKS[childOf(body, 'dispBlanksAs')?.getAttribute('val') ?? ''] ?? 'NotPlotted';
  chart.Format.RoundedCorners = isTrue(childOf(root, 'roundedCorners')?.getAttribute('val'));
  readArea(chart.Format, childOf(root, 'spPr'));
  readArea(chart.PlotArea.Format, childOf(plotArea, 'spPr'));
  return chart;
}

function readLegend(chart: HostChart, legend: Element | undefined): void {
  chart.Legend.Visible = legend !== undefined;
  if (!legend) return;
  chart.Legend.Position = LEGEND_PLACES[childOf(legend, 'legendPos')?.getAttribute('val') ?? 'r'] ?? 'Right';
  chart.Legend.Overlay = isTrue(childOf(legend, 'overlay')?.getAttribute('val'));
}

/** Puts a chart where its anchor says: by cells, by a cell and a size, or by a place and a size. */
function place(chart: HostChart, anchor: Element): void {
  const from = childOf(anchor, 'from');
  const to = childOf(anchor, 'to');
  const position = childOf(anchor, 'pos');
  const size = childOf(anchor, 'ext');
  const [left, top] = from ? corner(chart, from) : [points(position, 'x'), points(position, 'y')];
  const [right, bottom] = to ? corner(chart, to) : [left + points(size, 'cx'), top + points(size, 'cy')];
  chart.Left = left;
  chart.Top = top;
  chart.Width = Math.max(1, right - left);
  chart.Height = Math.max(1, bottom - top);
}

function corner(chart: HostChart, marker: Element): readonly [number, number] {
  const read = (name: string): number => Number(childOf(marker, name)?.textContent ?? 0);
  const { columns, rows } = chart.Worksheet.grid;
  return [columns.offset(read('col')) + read('colOff') / UNITS_PER_POINT, rows.offset(read('row')) + read('rowOff') / UNITS_PER_POINT];
}

function points(element: Element | undefined, name: string): number {
  return Number(element?.getAttribute(name) ?? 0) / UNITS_PER_POINT;
}
