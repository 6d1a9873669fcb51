import { solidFill, titleXml } from '../../src/workbook/xlsx/write/chart-text';
import type { HostChart } from './chart-kinds';
import { UNITS_PER_POINT } from './chart-namespaces';

const DASHES: Readonly<Record<string, string>> = {
  Dash: 'dash',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
};

/** A line of a chart: '' as colour and `Automatic` as style leave it to Excel. */
export interface LineLook {
  readonly Color: string;
  readonly LineStyle: string;
  /** Points. */
  readonly Weight: number;
}

const bare = (colour: string): string => colour.replace('#', '');

/** A line as `<a:ln>`; nothing where all is automatic. */
export function lineXml({ Color: color, LineStyle: style, Weight: weight }: LineLook): string {
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  if (color === '' && style === 'Automatic') return '';
  const fill = color === '' ? '' : solidFill(bare(color));
  const dash = DASHES[style] === undefined ? '' : `<a:prstDash val="${DASHES[style]}"/>`;
  return `<a:ln w="${Math.round(weight * UNITS_PER_POINT)}" cap="rnd">${fill}${dash}<a:round/></a:ln>`;
}

/** A fill: `#RRGGBB`, '' for none, null for automatic. */
export function fillXml(colour: string | null): string {
  return colour === null ? '' : colour === '' ? '<a:noFill/>' : solidFill(bare(colour));
}

/** Fill and border of an area as `<c:spPr>`; nothing where all is automatic. */
export function areaLook({ Fill: fill, Border: border }: { Fill: { colour: string | null }; Border: LineLook }): string {
  const inside = fillXml(fill.colour) + lineXml(border);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

/** A title with its size, weight and colour; titles whose size nobody chose have `size`, in points. */
export function titleOf(title: Pick<HostChart['Title'], 'Text'> & TitleFont, size: number, turned: boolean): string {
  const { Font: font } = title.Format;
  return titleXml(title.Text, font.Size === USUAL_SIZE ? size : font.Size, font.Bold, turned, bare(font.Color));
}

/** The size that a font has when nobody chose one. */
const USUAL_SIZE = 10;

interface TitleFont {
  readonly Format: { readonly Font: { readonly Size: number; readonly Bold: boolean; readonly Color: string } };
}
