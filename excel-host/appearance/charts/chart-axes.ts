import { ApiError, HostObject } from '../../protocol/host-object';
import { flag, number, orElse, partOf, record, text, withProperties, word, wrongValue } from '../properties';
import { ChartAxisFormat, ChartGridlinesFormat } from './chart-formats';
import { ChartAxisTitle } from './chart-titles';
import * as words from './chart-words';

/** Lines across the plot at the marks of an axis. */
export class ChartGridlines extends withProperties({ Visible: flag(false) }) {
  private readonly format = partOf(this, new ChartGridlinesFormat());
  get Format(): ChartGridlinesFormat {
    return this.format;
  }
}

/** A bound or step of an axis: a number, or '' where Excel chooses. */
const BOUND = orElse(number(0), '');
const STEP = orElse(number(1, Number.MIN_VALUE), '');

/** Excel.ChartAxisType, of axes that this host has. */
export type AxisType = 'Category' | 'Value';
/** Excel.ChartAxisGroup. */
export type AxisGroup = (typeof words.AXIS_GROUPS)[number];

/** An axis of a chart. */
export class ChartAxis extends withProperties({
  Minimum: BOUND,
  Maximum: BOUND,
  MajorUnit: STEP,
  MinorUnit: STEP,
  DisplayUnit: word(words.DISPLAY_UNITS, 'None'),
  ShowDisplayUnitLabel: flag(true),
  CategoryType: word(words.CATEGORY_TYPES, 'Automatic'),
  BaseTimeUnit: word(words.TIME_UNITS, 'Days'),
  MajorTimeUnitScale: word(words.TIME_UNITS, 'Days'),
  MinorTimeUnitScale: word(words.TIME_UNITS, 'Days'),
  ScaleType: word(words.SCALE_TYPES, 'Linear'),
  LogBase: number(10, 2, 1000),
  ReversePlotOrder: flag(false),
  Crosses: word(words.AXIS_POSITIONS, 'Automatic'),
  Visible: flag(true),
  IsBetweenCategories: flag(true),
  MajorTickMark: word(words.TICK_MARKS, 'Outside'),
  MinorTickMark: word(words.TICK_MARKS, 'None'),
  TickMarkSpacing: number(1, 1, 31999),
  TickLabelPosition: word(words.TICK_LABEL_POSITIONS, 'NextToAxis'),
  TickLabelSpacing: orElse(number(1, 1, 31999), ''),
  Alignment: word(words.TICK_LABEL_ALIGNMENTS, 'Center'),
  MultiLevel: flag(true),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  Offset: number(100, 0, 1000),
  TextOrientation: record(0, (value, location) => {
    if (typeof value !== 'number' || !((value >= -90 && value <= 90) || value === 180)) throw wrongValue(location);
    return value;
  }),
}) {
  private readonly title = partOf(this, new ChartAxisTitle());
  private readonly format = partOf(this, new ChartAxisFormat());
  private readonly majorGridlines = partOf(this, new ChartGridlines());
  private readonly minorGridlines = partOf(this, new ChartGridlines());
  /** Where the other axis crosses it when `crosses` is `Custom`. */
  crossesAt = 0;

  constructor(
    private readonly type: AxisType,
    private readonly group: AxisGroup,
  ) {
    super();
    if (type === 'Value' && group === 'Primary') this.majorGridlines.Visible = true;
  }
  get Type(): AxisType {
    return this.type;
  }
  get AxisGroup(): AxisGroup {
    return this.group;
  }
  get CrossesAt(): number {
    return this.crossesAt;
  }
  get Title(): ChartAxisTitle {
    return this.title;
  }
  get Format(): ChartAxisFormat {
    return this.format;
  }
  get MajorGridlines(): ChartGridlines {
    return this.majorGridlines;
  }
  get MinorGridlines(): ChartGridlines {
    return this.minorGridlines;
  }
  SetCrossesAt(value: unknown): void {
    if (typeof value !== 'number') throw wrongValue('ChartAxis.setCrossesAt');
    this.crossesAt = value;
    this.Crosses = 'Custom';
  }
}

/** The axes of a chart. The secondary ones are there while a series uses them. */
export class ChartAxes extends HostObject {
  static readonly navigations = ['CategoryAxis', 'ValueAxis'];
  private readonly all = new Map<string, ChartAxis>();

  constructor(private readonly hasSecondary: () => boolean) {
    super();
    for (const type of ['Category', 'Value'] as const) {
      for (const group of words.AXIS_GROUPS) this.all.set(`${type} ${group}`, partOf(this, new ChartAxis(type, group)));
    }
  }

  /** An axis, whether it is shown or not; null for a secondary one that no series uses. */
  axis(type: AxisType, group: AxisGroup): ChartAxis | null {
    if (group === 'Secondary' && !this.hasSecondary()) return null;
    return this.all.get(`${type} ${group}`) ?? null;
  }
  get CategoryAxis(): ChartAxis {
    return this.GetItem('Category', 'Primary');
  }
  get ValueAxis(): ChartAxis {
    return this.GetItem('Value', 'Primary');
  }
  /** @throws ApiError `InvalidArgument` for other words, `ItemNotFound` for an axis that the chart lacks */
  GetItem(type: unknown, group: unknown = 'Primary'): ChartAxis {
    const types: readonly AxisType[] = ['Category', 'Value'];
    const knownType = types.find((each) => each === type);
    const knownGroup = words.AXIS_GROUPS.find((each) => each === group);
    if (knownType === undefined || knownGroup === undefined) throw wrongValue('ChartAxes.getItem');
    const axis = this.axis(knownType, knownGroup);
    if (axis === null) throw new ApiError('ItemNotFound', 'The chart has no such axis.', 'ChartAxes.getItem');
    return axis;
  }
}
