import type { CellFormats } from '../model/cell';

/** A line at one side of a cell. */
export interface BorderLook {
  /** Excel's name of the line: `Continuous`, `Dash`, `Double` … */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** How a cell looks when everything is applied. */
export interface Look {
  /** `#RRGGBB`, null for none. */
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  /** Excel's word: `General`, `Left`, `Center`, `Right` … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: {
    readonly left: BorderLook | null;
    readonly right: BorderLook | null;
    readonly top: BorderLook | null;
    readonly bottom: BorderLook | null;
  };
}

/** What a table's style or a rule changes of a look. Borders are colours of thin lines. */
export interface PartialLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly borderLeft?: string;
  readonly borderRight?: string;
  readonly borderTop?: string;
  readonly borderBottom?: string;
  readonly numberFormat?: string;
}

type Read = (path: string) => string | number | boolean | null;

/** The look of a cell from its own formats, those of its style, of its table and of the workbook's Normal style, in this order. */
export function directLook(own: CellFormats | null, style: CellFormats | null, table: PartialLook, normal: Read): Look {
  const set = (path: string): string | number | boolean | undefined => own?.[path] ?? style?.[path];
  const text = (path: string, from: string | undefined): string => String(set(path) ?? from ?? normal(path) ?? '');
  const flag = (path: string, from: boolean | undefined): boolean => (set(path) ?? from ?? normal(path)) === true;
  const number = (path: string): number => Number(set(path) ?? normal(path) ?? 0);
  return {
    fill: fillOf(own, style) ?? table.fill ?? null,
    color: text('font/color', table.color),
    bold: flag('font/bold', table.bold),
    italic: flag('font/italic', table.italic),
    underline: text('font/underline', undefined) !== 'None',
    strikethrough: flag('font/strikethrough', undefined),
    fontName: text('font/name', undefined),
    fontSize: number('font/size'),
    horizontal: text('horizontalAlignment', undefined),
    vertical: text('verticalAlignment', undefined),
    wrap: flag('wrapText', undefined),
    indent: number('indentLevel'),
    borders: {
      left: border(set, 'EdgeLeft', table.borderLeft),
      right: border(set, 'EdgeRight', table.borderRight),
      top: border(set, 'EdgeTop', table.borderTop),
      bottom: border(set, 'EdgeBottom', table.borderBottom),
    },
  };
}

function fillOf(own: CellFormats | null, style: CellFormats | null): string | null {
  const colour = own?.['fill/color'] ?? style?.['fill/color'];
  return typeof colour === 'string' && colour !== '' ? colour : null;
}

const thin = (color: string): BorderLook => ({ style: 'Continuous', weight: 'Thin', color });

function border(set: (path: string) => unknown, side: string, fromTable: string | undefined): BorderLook | null {
  const style = set(`borders/${side}/style`);
  if (style === undefined || style === 'None') return fromTable === undefined || style === 'None' ? null : thin(fromTable);
  return {
    style: String(style),
    weight: String(set(`borders/${side}/weight`) ?? 'Thin'),
    color: String(set(`borders/${side}/color`) ?? '#000000'),
  };
}

/** A look with what rules changed. */
export function withRules(look: Look, rules: PartialLook): Look {
  const { borders } = look;
  const line = (colour: string | undefined, before: BorderLook | null): BorderLook | null => (colour === undefined ? before : thin(colour));
  return {
    ...look,
    fill: rules.fill ?? look.fill,
    color: rules.color ?? look.color,
    bold: rules.bold ?? look.bold,
    italic: rules.italic ?? look.italic,
    underline: rules.underline ?? look.underline,
    strikethrough: rules.strikethrough ?? look.strikethrough,
    borders: {
      left: line(rules.borderLeft, borders.left),
      right: line(rules.borderRight, borders.right),
      top: line(rules.borderTop, borders.top),
      bottom: line(rules.borderBottom, borders.bottom),
    },
  };
}
