import type { CellValue } from '../../model/cell';
import { HostCollection } from '../../protocol/host-object';
import { flag, number, partOf, touched, withProperties, word, wrongValue } from '../properties';
import type { Chart } from './chart';
import { ChartSeriesFormat } from './chart-formats';
import { ChartDataLabels, MARKER_COLOUR } from './chart-titles';
import { AXIS_GROUPS, CHART_TYPES, MARKER_STYLES, SERIES_DIMENSIONS } from './chart-words';
import { SourceRange } from './source-range';

/** Excel.ChartType. */
export type ChartType = (typeof CHART_TYPES)[number];

/** A series of a chart. */
export class ChartSeries extends withProperties({
  HasDataLabels: flag(false),
  Filtered: flag(false),
  Smooth: flag(false),
  ShowShadow: flag(false),
  MarkerStyle: word(MARKER_STYLES, 'Automatic'),
  MarkerSize: number(5, 2, 72),
  MarkerBackgroundColor: MARKER_COLOUR,
  MarkerForegroundColor: MARKER_COLOUR,
  GapWidth: number(150, 0, 500),
  Overlap: number(0, -100, 100),
  AxisGroup: word(AXIS_GROUPS, 'Primary'),
  InvertIfNegative: flag(false),
  VaryByCategories: flag(false),
  Explosion: number(0, 0, 400),
  FirstSliceAngle: number(0, 0, 360),
  DoughnutHoleSize: number(75, 10, 90),
}) {
  private readonly format = partOf(this, new ChartSeriesFormat());
  private readonly labels = partOf(this, new ChartDataLabels());
  private type: ChartType;
  private givenName: string | null = null;
  /** The cells of the values; null while the series has none. */
  values: SourceRange | null = null;
  /** The cells of the categories, or of x for scatter charts. */
  categories: SourceRange | null = null;
  /** The cell that names it; null when it was named by a text. */
  nameSource: SourceRange | null = null;

  constructor(readonly chart: Chart) {
    super();
    this.type = chart.baseType;
  }

  override get isDeleted(): boolean {
    return !this.chart.seriesList.includes(this);
  }
  get ChartType(): ChartType {
    return this.type;
  }
  set ChartType(type: unknown) {
    const known = CHART_TYPES.find((each) => each === type);
    if (known === undefined) throw wrongValue('ChartSeries.chartType');
    this.type = known;
    touched(this);
  }
  get Name(): string {
    const [named] = this.nameSource?.values() ?? [];
    return this.givenName ?? (named === undefined ? `Series${String(this.PlotOrder)}` : String(named));
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name.length > 255) throw wrongValue('ChartSeries.name');
    this.givenName = name;
    this.nameSource = null;
    touched(this);
  }
  /** From 1. */
  get PlotOrder(): number {
    return this.chart.seriesList.indexOf(this) + 1;
  }
  set PlotOrder(place: unknown) {
    if (typeof place !== 'number' || !Number.isInteger(place) || place < 1) throw wrongValue('ChartSeries.plotOrder');
    this.chart.reorder(this, place - 1);
  }
  get Format(): ChartSeriesFormat {
    return this.format;
  }
  get DataLabels(): ChartDataLabels {
    return this.labels;
  }

  SetValues(range: unknown): void {
    const source = SourceRange.of(range, 'ChartSeries.setValues');
    this.values?.release();
    this.values = source;
    touched(this);
  }
  SetXAxisValues(range: unknown): void {
    const source = SourceRange.of(range, 'ChartSeries.setXAxisValues');
    this.categories?.release();
    this.categories = source;
    touched(this);
  }
  GetDimensionValues(dimension: unknown): readonly CellValue[] {
    return this.source(dimension, 'ChartSeries.getDimensionValues')?.values() ?? [];
  }
  /** `Load!$B$2:$B$9`, without a leading `=`. */
  GetDimensionDataSourceString(dimension: unknown): string {
    const source = this.source(dimension, 'ChartSeries.getDimensionDataSourceString');
    return source?.formula.slice(1) ?? '';
  }
  GetDimensionDataSourceType(dimension: unknown): 'LocalRange' | 'Unknown' {
    return this.source(dimension, 'ChartSeries.getDimensionDataSourceType') === null ? 'Unknown' : 'LocalRange';
  }
  Delete(): void {
    this.chart.removeSeries(this);
  }

  /** Follows its cells no more. */
  release(): void {
    this.values?.release();
    this.categories?.release();
    this.nameSource?.release();
  }
  private source(dimension: unknown, location: string): SourceRange | null {
    const known = SERIES_DIMENSIONS.find((each) => each === dimension);
    if (known === undefined) throw wrongValue(location);
    if (known === 'Categories' || known === 'XValues') return this.categories;
    return known === 'BubbleSizes' ? null : this.values;
  }
}

/** The series of a chart, in the order of their drawing. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super();
  }
  get items(): readonly ChartSeries[] {
    return this.chart.seriesList;
  }
  /** Excel finds series by their number alone. */
  find(key: string | number): ChartSeries | null {
    return typeof key === 'number' ? (this.items[key] ?? null) : null;
  }
  Add(name?: unknown, index?: unknown): ChartSeries {
    if (index !== undefined && index !== null && (typeof index !== 'number' || index < 0)) throw wrongValue('ChartSeriesCollection.add');
    return this.chart.addSeries(typeof name === 'string' ? name : null, typeof index === 'number' ? index : null);
  }
}
