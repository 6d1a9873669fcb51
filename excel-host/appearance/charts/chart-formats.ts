import { readColour } from '../../model/colours';
import { HostObject } from '../../protocol/host-object';
import { colour, flag, number, partOf, text, touched, withProperties, word } from '../properties';
import { COLOR_SCHEMES, LINE_STYLES, UNDERLINE_STYLES } from './chart-words';

/** How an area of a chart is filled. The library can set a fill, not read it. */
export class ChartFill extends HostObject {
  /** `#RRGGBB`, '' where it was cleared, null for automatic. */
  colour: string | null = null;

  SetSolidColor(color: unknown): void {
    this.colour = readColour(color, 'ChartFill.setSolidColor');
    touched(this);
  }
  Clear(): void {
    this.colour = '';
    touched(this);
  }
}

const LINE = { Color: colour(''), LineStyle: word(LINE_STYLES, 'Automatic'), Weight: number(0.75, 0, 1584) };

/** A line of a chart: '' as colour is automatic, the weight is in points. */
export class ChartLineFormat extends withProperties(LINE) {
  Clear(): void {
    this.LineStyle = 'None';
  }
}

/** The border of a part of a chart. */
export class ChartBorder extends withProperties(LINE) {
  Clear(): void {
    this.LineStyle = 'None';
  }
}

/** The font of a part of a chart, size in points. */
export class ChartFont extends withProperties({
  Bold: flag(false),
  Italic: flag(false),
  Color: colour('#595959'),
  Name: text('Calibri'),
  Size: number(10, 1, 409),
  Underline: word(UNDERLINE_STYLES, 'None'),
}) {}

/** Fill, font and border of a part. */
abstract class TextPartFormat extends HostObject {
  private readonly fill = partOf(this, new ChartFill());
  private readonly font = partOf(this, new ChartFont());
  private readonly border = partOf(this, new ChartBorder());
  get Fill(): ChartFill {
    return this.fill;
  }
  get Font(): ChartFont {
    return this.font;
  }
  get Border(): ChartBorder {
    return this.border;
  }
}

/** Format of a chart's title. */
export class ChartTitleFormat extends TextPartFormat {}
/** Format of an axis's title. */
export class ChartAxisTitleFormat extends TextPartFormat {}
/** Format of the legend. */
export class ChartLegendFormat extends TextPartFormat {}
/** Format of data labels. */
export class ChartDataLabelFormat extends TextPartFormat {}

/** Format of the chart as a whole. */
export class ChartAreaFormat extends withProperties({ RoundedCorners: flag(false), ColorScheme: word(COLOR_SCHEMES, 'ColorfulPalette1') }) {
  private readonly fill = partOf(this, new ChartFill());
  private readonly font = partOf(this, new ChartFont());
  private readonly border = partOf(this, new ChartBorder());
  get Fill(): ChartFill {
    return this.fill;
  }
  get Font(): ChartFont {
    return this.font;
  }
  get Border(): ChartBorder {
    return this.border;
  }
}

/** Format of an axis. */
export class ChartAxisFormat extends HostObject {
  private readonly fill = partOf(this, new ChartFill());
  private readonly font = partOf(this, new ChartFont());
  private readonly line = partOf(this, new ChartLineFormat());
  get Fill(): ChartFill {
    return this.fill;
  }
  get Font(): ChartFont {
    return this.font;
  }
  get Line(): ChartLineFormat {
    return this.line;
  }
}

/** Format of a series: the fill of bars and areas, the line of lines. */
export class ChartSeriesFormat extends HostObject {
  private readonly fill = partOf(this, new ChartFill());
  private readonly line = partOf(this, new ChartLineFormat());
  get Fill(): ChartFill {
    return this.fill;
  }
  get Line(): ChartLineFormat {
    return this.line;
  }
}

/** Format of gridlines. */
export class ChartGridlinesFormat extends HostObject {
  private readonly line = partOf(this, new ChartLineFormat());
  get Line(): ChartLineFormat {
    return this.line;
  }
}

/** Format of the area between the axes. */
export class ChartPlotAreaFormat extends HostObject {
  private readonly fill = partOf(this, new ChartFill());
  private readonly border = partOf(this, new ChartBorder());
  get Fill(): ChartFill {
    return this.fill;
  }
  get Border(): ChartBorder {
    return this.border;
  }
}
