import { HostCollection } from '../../protocol/host-object';
import { HostObject } from '../../protocol/host-object';
import { colour, flag, orElse, partOf, record, text, withProperties, word, wrongValue } from '../properties';

/** The fill that a rule gives; '' for none. */
export class ConditionalRangeFill extends withProperties({ Color: colour('') }) {
  Clear(): void {
    this.Color = '';
  }
}

/** Excel.ConditionalRangeFontUnderlineStyle. */
export const UNDERLINES = ['None', 'Single', 'Double'] as const;
/** Excel.ConditionalRangeBorderLineStyle. */
export const BORDER_LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
/** Excel.ConditionalRangeBorderIndex. */
export const BORDER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The font that a rule gives; null or '' where it leaves the cell's own. */
export class ConditionalRangeFont extends withProperties({
  Bold: orElse(flag(false), null),
  Italic: orElse(flag(false), null),
  Strikethrough: orElse(flag(false), null),
  Underline: word(UNDERLINES, 'None'),
  Color: colour(''),
}) {
  Clear(): void {
    this.Bold = null;
    this.Italic = null;
    this.Strikethrough = null;
    this.Underline = 'None';
    this.Color = '';
  }
}

/** One side's border. A colour alone makes a line, as in Excel's dialog. */
export class ConditionalRangeBorder extends withProperties({ Style: word(BORDER_LINES, 'None'), Color: colour('') }) {
  constructor(private readonly side: (typeof BORDER_SIDES)[number]) {
    super();
  }
  get SideIndex(): (typeof BORDER_SIDES)[number] {
    return this.side;
  }
}

/** The borders that a rule gives. */
export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static readonly navigations = ['Top', 'Bottom', 'Left', 'Right'];
  readonly items = BORDER_SIDES.map((side) => partOf(this, new ConditionalRangeBorder(side)));

  find(key: string | number): ConditionalRangeBorder | null {
    return this.items.find((border) => border.SideIndex === key) ?? null;
  }
  override GetItem(key: string | number): ConditionalRangeBorder {
    const border = this.find(key);
    if (border === null) throw wrongValue('ConditionalRangeBorderCollection.getItem');
    return border;
  }
  get Top(): ConditionalRangeBorder {
    return this.GetItem('EdgeTop');
  }
  get Bottom(): ConditionalRangeBorder {
    return this.GetItem('EdgeBottom');
  }
  get Left(): ConditionalRangeBorder {
    return this.GetItem('EdgeLeft');
  }
  get Right(): ConditionalRangeBorder {
    return this.GetItem('EdgeRight');
  }
}

/** The look that a rule gives to the cells where it holds. */
export class ConditionalRangeFormat extends withProperties({ NumberFormat: orElse(text('General'), null) }) {
  private readonly fill = partOf(this, new ConditionalRangeFill());
  private readonly font = partOf(this, new ConditionalRangeFont());
  private readonly borders = partOf(this, new ConditionalRangeBorderCollection());

  get Fill(): ConditionalRangeFill {
    return this.fill;
  }
  get Font(): ConditionalRangeFont {
    return this.font;
  }
  get Borders(): ConditionalRangeBorderCollection {
    return this.borders;
  }
}

/** The formula of a custom rule, relative to the first cell of its range. */
export class ConditionalFormatRule extends withProperties({
  Formula: record('', (value, location) => {
    if (typeof value !== 'string' || value.trim() === '' || value === '=') throw wrongValue(location);
    return value;
  }),
}) {}

/** A kind of rule that gives a look: everything but bars, scales and icons. */
export abstract class FormattingRule extends HostObject {
  private readonly format = partOf(this, new ConditionalRangeFormat());
  get Format(): ConditionalRangeFormat {
    return this.format;
  }
}
