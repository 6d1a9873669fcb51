import { RangeShape } from '../../model/range-shape';
import type { Worksheet } from '../../model/worksheet';
import { flag, liesOn, number, partOf, touched, withProperties, word, wrongValue } from '../properties';
import { ChartAxes } from './chart-axes';
import type { ChartCollection } from './chart-collection';
import { ChartAreaFormat } from './chart-formats';
import { ChartSeries, ChartSeriesCollection } from './chart-series';
import type { ChartType } from './chart-series';
import { ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from './chart-titles';
import { BLANKS_AS, CHART_TYPES, PLOT_BY, SERIES_BY } from './chart-words';
import { seriesOfRange } from './series-from-range';
import { SourceRange } from './source-range';

/** A chart on a sheet. Place and size are in points from the sheet's top left corner; the first size is Excel's. */
export class Chart extends withProperties({
  Left: number(0, 0),
  Top: number(0, 0),
  Width: number(360, 1),
  Height: number(216, 1),
  DisplayBlanksAs: word(BLANKS_AS, 'NotPlotted'),
  PlotBy: word(PLOT_BY, 'Columns'),
  PlotVisibleOnly: flag(true),
  ShowAllFieldButtons: flag(false),
  ShowDataLabelsOverMaximum: flag(false),
  Style: number(201, 1, 353),
}) {
  private readonly title = partOf(this, new ChartTitle());
  private readonly legend = partOf(this, new ChartLegend());
  private readonly labels = partOf(this, new ChartDataLabels());
  private readonly plotArea = partOf(this, new ChartPlotArea());
  private readonly format = partOf(this, new ChartAreaFormat());
  private readonly axes = partOf(this, new ChartAxes(() => this.seriesList.some((series) => series.AxisGroup === 'Secondary')));
  private readonly series = partOf(this, new ChartSeriesCollection(this));
  private drawn: readonly ChartSeries[] = [];

  constructor(
    private readonly charts: ChartCollection,
    private readonly id: string,
    private name: string,
    private type: ChartType,
  ) {
    super();
    liesOn(charts.worksheet, this);
  }

  override get isDeleted(): boolean {
    return this.charts.worksheet.isDeleted || !this.charts.items.includes(this);
  }
  /** Type of a series that is added. */
  get baseType(): ChartType {
    return this.type;
  }
  get seriesList(): readonly ChartSeries[] {
    return this.drawn;
  }
  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '' || name.length > 255) throw wrongValue('Chart.name');
    this.name = name;
    touched(this);
  }
  get ChartType(): ChartType {
    return this.type;
  }
  set ChartType(type: unknown) {
    const known = CHART_TYPES.find((each) => each === type);
    if (known === undefined) throw wrongValue('Chart.chartType');
    this.type = known;
    for (const series of this.drawn) series.ChartType = known;
    touched(this);
  }
  get Title(): ChartTitle {
    return this.title;
  }
  get Legend(): ChartLegend {
    return this.legend;
  }
  get DataLabels(): ChartDataLabels {
    return this.labels;
  }
  get PlotArea(): ChartPlotArea {
    return this.plotArea;
  }
  get Format(): ChartAreaFormat {
    return this.format;
  }
  get Axes(): ChartAxes {
    return this.axes;
  }
  get Series(): ChartSeriesCollection {
    return this.series;
  }
  get Worksheet(): Worksheet {
    return this.charts.worksheet;
  }

  /** Puts it over cells: at the first one's corner with its own size, or from the first to the last. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const first = this.cellsOf(startCell);
    this.Left = first.Left;
    this.Top = first.Top;
    if (endCell === undefined || endCell === null) return;
    const last = this.cellsOf(endCell);
    const width = last.Left + last.Width - first.Left;
    const height = last.Top + last.Height - first.Top;
    if (width <= 0 || height <= 0) throw wrongValue('Chart.setPosition');
    this.Width = width;
    this.Height = height;
  }
  SetData(sourceData: unknown, seriesBy: unknown = 'Auto'): void {
    const by = SERIES_BY.find((each) => each === seriesBy);
    if (!(sourceData instanceof RangeShape) || by === undefined) throw wrongValue('Chart.setData');
    const { sheet } = sourceData;
    for (const series of this.drawn) series.release();
    this.drawn = [];
    for (const part of seriesOfRange(sheet, sourceData.area, by)) {
      const series = this.addSeries(null, null);
      series.values = new SourceRange(sheet, part.values);
      series.categories = part.categories && new SourceRange(sheet, part.categories);
      series.nameSource = part.name && new SourceRange(sheet, part.name);
    }
    const [only, ...others] = this.drawn;
    // Excel gives a chart of one series that series' name as its title.
    if (only !== undefined && others.length === 0 && only.nameSource !== null) this.title.Text = only.Name;
  }
  Activate(): void {
    this.charts.worksheet.Activate();
  }
  Delete(): void {
    for (const series of this.drawn) series.release();
    this.charts.remove(this);
  }

  addSeries(name: string | null, place: number | null): ChartSeries {
    const series = partOf(this, new ChartSeries(this));
    if (name !== null) series.Name = name;
    const at = place ?? this.drawn.length;
    this.drawn = [...this.drawn.slice(0, at), series, ...this.drawn.slice(at)];
    touched(this);
    return series;
  }
  removeSeries(series: ChartSeries): void {
    series.release();
    this.drawn = this.drawn.filter((each) => each !== series);
    touched(this);
  }
  reorder(series: ChartSeries, place: number): void {
    const others = this.drawn.filter((each) => each !== series);
    this.drawn = [...others.slice(0, place), series, ...others.slice(place)];
    touched(this);
  }
  private cellsOf(given: unknown): RangeShape {
    if (given instanceof RangeShape) return given;
    if (typeof given !== 'string') throw wrongValue('Chart.setPosition');
    return this.charts.worksheet.rangeOfAddress(given, 'Chart.setPosition');
  }
}
