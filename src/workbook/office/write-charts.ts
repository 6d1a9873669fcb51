import type { ChartSpec, SeriesSpec } from '../../sheets/sheet-spec';
import type { Outbox } from './outbox';
import type { AnySheet, SheetImage } from './sheet-image';
import { specRange } from './write-rules';

/** A chart that stands on a sheet, and how many series it has. */
export interface StandingChart {
  readonly name: string;
  readonly series: number;
}

const POINTS_PER_PIXEL = 0.75;
const LABEL_SIZE = 9;
const LINE_WEIGHT = 2.25;

/** Charts of a sheet: one that stands is filled anew in place, so that what the planner made of it lives on. */
export async function writeCharts(
  outbox: Outbox,
  worksheet: Excel.Worksheet,
  sheet: AnySheet,
  image: SheetImage,
  standing: readonly StandingChart[],
): Promise<void> {
  for (const chart of sheet.charts) {
    await outbox.room(chart.title.length, 30 + 16 * chart.series.length);
    const known = standing.find(({ name }) => name === chart.key);
    const proxy = known ? worksheet.charts.getItem(chart.key) : addChart(worksheet, chart);
    // A chart that was just made has one series, of the range it was made from.
    fillSeries(worksheet, proxy, chart, known?.series ?? 1, image);
    dressChart(worksheet, proxy, chart, sheet, image);
  }
}

function addChart(worksheet: Excel.Worksheet, chart: ChartSpec): Excel.Chart {
  const { values } = chart.series[0];
  // Values that stand in a line would else make a series of each of them.
  const by = values.firstRow === values.lastRow ? 'Rows' : 'Columns';
  const made = worksheet.charts.add(chartType(chart.series[0], chart.stacked), specRange(worksheet, values), by);
  made.name = chart.key;
  return made;
}

function fillSeries(worksheet: Excel.Worksheet, proxy: Excel.Chart, chart: ChartSpec, count: number, image: SheetImage): void {
  for (const [index, series] of chart.series.entries()) {
    const one = index < count ? proxy.series.getItemAt(index) : proxy.series.add(series.name);
    one.name = series.name;
    one.setValues(specRange(worksheet, series.values));
    one.setXAxisValues(specRange(worksheet, chart.categories));
    one.chartType = chartType(series, chart.stacked);
    one.axisGroup = series.axis === 'primary' ? 'Primary' : 'Secondary';
    dressSeries(one, series, chart, image);
  }
  for (let index = count - 1; index >= chart.series.length; index--) proxy.series.getItemAt(index).delete();
}

function chartType(series: SeriesSpec, stacked: boolean): 'Line' | 'BarStacked' | 'BarClustered' | 'ColumnStacked' | 'ColumnClustered' {
  if (series.kind === 'line') return 'Line';
  if (series.kind === 'bar') return stacked ? 'BarStacked' : 'BarClustered';
  return stacked ? 'ColumnStacked' : 'ColumnClustered';
}

function dressSeries(one: Excel.ChartSeries, series: SeriesSpec, chart: ChartSpec, image: SheetImage): void {
  const { kind, color, dashed, dataLabels } = series;
  if (kind === 'line') {
    one.format.line.color = `#${color}`;
    one.format.line.weight = LINE_WEIGHT;
    one.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
    one.markerStyle = 'None';
    one.smooth = false;
  } else {
    one.format.fill.setSolidColor(`#${color}`);
    one.gapWidth = 50;
    if (chart.stacked) one.overlap = 100;
  }
  one.hasDataLabels = dataLabels === true;
  if (!dataLabels) return;
  one.dataLabels.numberFormat = image.code(series.axis === 'primary' ? chart.valueFormat : (chart.secondaryFormat ?? chart.valueFormat));
  one.dataLabels.position = kind === 'line' ? 'Top' : chart.stacked ? 'Center' : 'OutsideEnd';
  one.dataLabels.format.font.size = LABEL_SIZE;
}

function dressChart(worksheet: Excel.Worksheet, proxy: Excel.Chart, chart: ChartSpec, sheet: AnySheet, image: SheetImage): void {
  proxy.title.text = chart.title;
  proxy.title.format.font.size = 12;
  proxy.title.format.font.bold = true;
  proxy.setPosition(worksheet.getCell(chart.row - 1, chart.column - 1));
  proxy.width = chart.widthPixels * POINTS_PER_PIXEL;
  proxy.height = chart.heightPixels * POINTS_PER_PIXEL;
  proxy.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) proxy.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = proxy.axes;
  title(categoryAxis, chart.categoryAxisTitle);
  title(valueAxis, chart.valueAxisTitle);
  categoryAxis.numberFormat = categoryFormat(chart, sheet, image);
  valueAxis.numberFormat = image.code(chart.valueFormat);
  if (chart.valueMinimum !== undefined) valueAxis.minimum = chart.valueMinimum;
  // Bars stand from the top in the order of their rows.
  categoryAxis.reversePlotOrder = chart.series.some(({ kind }) => kind === 'bar');
  if (!chart.series.some(({ axis }) => axis === 'secondary')) return;
  const secondary = proxy.axes.getItem('Value', 'Secondary');
  title(secondary, chart.secondaryAxisTitle);
  secondary.numberFormat = image.code(chart.secondaryFormat ?? chart.valueFormat);
  if (chart.secondaryMaximum === null) return;
  secondary.maximum = chart.secondaryMaximum;
  secondary.minimum = 0;
}

function title(axis: Excel.ChartAxis, text: string | null): void {
  if (text !== null) axis.title.text = text;
  axis.title.visible = text !== null;
}

function categoryFormat(chart: ChartSpec, { cells, tables }: AnySheet, image: SheetImage): string {
  const { firstRow: row, firstColumn: column } = chart.categories;
  const loose = cells.find((cell) => cell.row === row && cell.column === column);
  if (loose) return image.code(loose.format);
  const table = tables.find((one) => row > one.row && row <= one.row + one.rows.length && column >= one.column);
  return image.code(table?.columns[column - table.column]?.format);
}
