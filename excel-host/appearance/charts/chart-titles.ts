import { colour, flag, number, orElse, partOf, record, text, touched, withProperties, word, wrongValue } from '../properties';
import { ChartAxisTitleFormat, ChartDataLabelFormat, ChartLegendFormat, ChartPlotAreaFormat, ChartTitleFormat } from './chart-formats';
import { HORIZONTAL_ALIGNMENTS, LABEL_POSITIONS, LEGEND_POSITIONS, TITLE_POSITIONS, VERTICAL_ALIGNMENTS } from './chart-words';

/** Degrees from -90 to 90, or 180 for letters below each other. */
const ORIENTATION = record(0, (value, location) => {
  if (typeof value !== 'number' || !((value >= -90 && value <= 90) || value === 180)) throw wrongValue(location);
  return value;
});

/** A place in points within the chart; null while Excel chooses it. */
const PLACE = orElse(number(0), null);

/** The title of a chart. */
export class ChartTitle extends withProperties({
  Visible: flag(true),
  Text: text('Chart Title'),
  Overlay: flag(false),
  HorizontalAlignment: word(HORIZONTAL_ALIGNMENTS, 'Center'),
  VerticalAlignment: word(VERTICAL_ALIGNMENTS, 'Top'),
  TextOrientation: ORIENTATION,
  Position: word(TITLE_POSITIONS, 'Top'),
  ShowShadow: flag(false),
  Left: PLACE,
  Top: PLACE,
}) {
  private readonly format = partOf(this, new ChartTitleFormat());
  /** The cell whose text it shows, as a formula; '' for a text of its own. */
  formula = '';
  get Format(): ChartTitleFormat {
    return this.format;
  }
  SetFormula(formula: unknown): void {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw wrongValue('ChartTitle.setFormula');
    this.formula = formula;
    touched(this);
  }
}

/** The title of an axis. */
export class ChartAxisTitle extends withProperties({ Visible: flag(false), Text: text('Axis Title'), TextOrientation: ORIENTATION }) {
  private readonly format = partOf(this, new ChartAxisTitleFormat());
  formula = '';
  get Format(): ChartAxisTitleFormat {
    return this.format;
  }
  SetFormula(formula: unknown): void {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw wrongValue('ChartAxisTitle.setFormula');
    this.formula = formula;
    touched(this);
  }
}

/** The legend of a chart. */
export class ChartLegend extends withProperties({
  Visible: flag(true),
  Position: word(LEGEND_POSITIONS, 'Bottom'),
  Overlay: flag(false),
  ShowShadow: flag(false),
  Left: PLACE,
  Top: PLACE,
  Width: PLACE,
  Height: PLACE,
}) {
  private readonly format = partOf(this, new ChartLegendFormat());
  get Format(): ChartLegendFormat {
    return this.format;
  }
}

/** The labels at the points of a series, or of all series. */
export class ChartDataLabels extends withProperties({
  Position: orElse(word(LABEL_POSITIONS, 'OutsideEnd'), null),
  ShowValue: flag(true),
  ShowSeriesName: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowBubbleSize: flag(false),
  Separator: text(', '),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  TextOrientation: ORIENTATION,
  AutoText: flag(true),
  HorizontalAlignment: word(HORIZONTAL_ALIGNMENTS, 'Center'),
  VerticalAlignment: word(VERTICAL_ALIGNMENTS, 'Center'),
}) {
  private readonly format = partOf(this, new ChartDataLabelFormat());
  get Format(): ChartDataLabelFormat {
    return this.format;
  }
}

/** The area between the axes. */
export class ChartPlotArea extends withProperties({
  Left: PLACE,
  Top: PLACE,
  Width: PLACE,
  Height: PLACE,
  InsideLeft: PLACE,
  InsideTop: PLACE,
  InsideWidth: PLACE,
  InsideHeight: PLACE,
}) {
  private readonly format = partOf(this, new ChartPlotAreaFormat());
  get Format(): ChartPlotAreaFormat {
    return this.format;
  }
}

/** Colours that a marker may have; '' for automatic. */
export const MARKER_COLOUR = colour('');
