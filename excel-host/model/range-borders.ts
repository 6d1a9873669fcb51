import { HostCollection, HostObject } from '../protocol/host-object';
import { readColour } from './colours';
import type { CellFormats, Rectangle } from './cell';
import { invalidArgument, itemNotFound, oneOf } from './errors';
import { BORDER_DEFAULTS, CellFormatStore, type FormatValue } from './format-store';
import type { Worksheet } from './worksheet';

const CELL_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** Excel.BorderIndex, in Excel's order. */
export const BORDER_SIDES = [...CELL_SIDES, 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
/** A side of a range. */
export type BorderSide = (typeof BORDER_SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** A line of cells and the side of each that makes a border of the range. */
interface SideLine {
  readonly area: Rectangle;
  readonly side: string;
}

function linesOf(area: Rectangle, side: BorderSide): SideLine[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ side, area: { ...area, rows: 1 } }];
    case 'EdgeBottom':
      return [{ side, area: { ...area, row: row + rows - 1, rows: 1 } }];
    case 'EdgeLeft':
      return [{ side, area: { ...area, columns: 1 } }];
    case 'EdgeRight':
      return [{ side, area: { ...area, column: column + columns - 1, columns: 1 } }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { side: 'EdgeBottom', area: { ...area, rows: rows - 1 } },
            { side: 'EdgeTop', area: { ...area, row: row + 1, rows: rows - 1 } },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { side: 'EdgeRight', area: { ...area, columns: columns - 1 } },
            { side: 'EdgeLeft', area: { ...area, column: column + 1, columns: columns - 1 } },
          ];
    default:
      return [{ side, area }];
  }
}

/** One border of a range. A colour or weight given to a side without a line draws a continuous one, as in Excel. */
export class RangeBorder extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Rectangle[],
    private readonly side: BorderSide,
  ) {
    super();
  }
  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return this.text('style');
  }
  set Style(style: string) {
    const word = oneOf(style, STYLES, 'RangeBorder.style');
    this.change((side, formats) => (word === 'None' ? withoutSide(formats, side) : { ...formats, [`borders/${side}/style`]: word }));
  }
  get Color(): string | null {
    return this.text('color');
  }
  set Color(colour: string) {
    this.set('color', readColour(colour, 'RangeBorder.color'));
  }
  get Weight(): string | null {
    return this.text('weight');
  }
  set Weight(weight: string) {
    this.set('weight', oneOf(weight, WEIGHTS, 'RangeBorder.weight'));
  }
  get TintAndShade(): number | null {
    const value = this.get('tintAndShade');
    return value === null ? null : Number(value);
  }
  set TintAndShade(tint: number) {
    if (typeof tint !== 'number' || Math.abs(tint) > 1) throw invalidArgument('RangeBorder.tintAndShade');
    this.set('tintAndShade', tint);
  }

  private text(name: string): string | null {
    const value = this.get(name);
    return value === null ? null : String(value);
  }
  private get(name: string): FormatValue | null {
    const lines = this.areas.flatMap((area) => linesOf(area, this.side));
    const values = lines.map((line) =>
      new CellFormatStore(this.sheet, [line.area], 'RangeBorder').common(
        (look) => look.format?.[`borders/${line.side}/${name}`] ?? BORDER_DEFAULTS[name] ?? null,
      ),
    );
    if (values.length === 0) return BORDER_DEFAULTS[name] ?? null;
    return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
  }
  private set(name: string, value: FormatValue): void {
    this.change((side, formats) => ({ [`borders/${side}/style`]: 'Continuous', ...formats, [`borders/${side}/${name}`]: value }));
  }
  private change(to: (side: string, formats: CellFormats) => CellFormats): void {
    for (const area of this.areas)
      for (const line of linesOf(area, this.side))
        new CellFormatStore(this.sheet, [line.area], 'RangeBorder').change((formats) => to(line.side, formats));
  }
}

function withoutSide(formats: CellFormats, side: string): CellFormats {
  return Object.fromEntries(Object.entries(formats).filter(([path]) => !path.startsWith(`borders/${side}/`)));
}

/** `range.format.borders`: by side's name. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super();
  }
  get items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.sheet, this.areas, side));
  }
  find(key: string | number): RangeBorder | null {
    const side = BORDER_SIDES.find((each) => each === key);
    return side === undefined ? null : new RangeBorder(this.sheet, this.areas, side);
  }
  override GetItem(key: string | number): RangeBorder {
    const border = this.find(key);
    if (!border)
      throw typeof key === 'string' ? invalidArgument('RangeBorderCollection.getItem') : itemNotFound('RangeBorderCollection.getItem');
    return border;
  }
}
