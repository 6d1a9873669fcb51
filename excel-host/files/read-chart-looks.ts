import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import type { HostChart, HostSeries } from './chart-kinds';
import { UNITS_PER_POINT } from './chart-namespaces';
import { schemeColour } from './read-colour';

type Line = HostSeries['Format']['Line'];
type Fill = HostSeries['Format']['Fill'];

const DASHES: Readonly<Record<string, Line['LineStyle']>> = {
  dash: 'Dash',
  sysDash: 'Dash',
  lgDash: 'Dash',
  sysDot: 'RoundDot',
  dot: 'Dot',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
};

/** The colour within an element, `#RRGGBB`: '' for none, null for automatic. */
export function paintOf(element: Element | undefined): string | null {
  if (!element) return null;
  if (childOf(element, 'noFill')) return '';
  const solid = childOf(element, 'solidFill');
  const [colour] = solid ? childrenOf(solid) : [];
  if (!colour) return null;
  const value = colour.getAttribute('val') ?? '';
  if (colour.localName === 'srgbClr') return `#${value.toUpperCase()}`;
  if (colour.localName !== 'schemeClr') return null;
  const share = (name: string, usual: number): number => Number(childOf(colour, name)?.getAttribute('val') ?? usual) / 100_000;
  return schemeColour(value, share('lumMod', 100_000), share('lumOff', 0));
}

/** Reads the fill of a `<c:spPr>`. */
export function readFill(fill: Fill, look: Element | undefined): void {
  const colour = paintOf(look);
  if (colour === '') fill.Clear();
  else if (colour !== null) fill.SetSolidColor(colour);
}

/** Reads the line of a `<c:spPr>`. */
export function readLine(line: Line | HostChart['Format']['Border'], look: Element | undefined): void {
  const element = look && childOf(look, 'ln');
  if (!element) return;
  const colour = paintOf(element);
  if (colour === '') {
    line.LineStyle = 'None';
    return;
  }
  if (colour !== null) line.Color = colour;
  const width = element.getAttribute('w');
  if (width) line.Weight = Number(width) / UNITS_PER_POINT;
  const dash = childOf(element, 'prstDash')?.getAttribute('val');
  if (dash && DASHES[dash]) line.LineStyle = DASHES[dash];
  else if (colour !== null) line.LineStyle = 'Continuous';
}

/** Reads fill and border of an area. */
export function readArea(format: Pick<HostChart['Format'], 'Fill' | 'Border'>, look: Element | undefined): void {
  readFill(format.Fill, look);
  readLine(format.Border, look);
}

/** The words of a title: its own, or those of its cell as the file remembers them. */
export function textOf(title: Element): string {
  const text = childOf(title, 'tx');
  const rich = text && childOf(text, 'rich');
  if (rich) {
    const paragraphs = childrenOf(rich, 'p').map((paragraph) =>
      childrenOf(paragraph, 'r')
        .map((run) => childOf(run, 't')?.textContent ?? '')
        .join(''),
    );
    return paragraphs.join('\n');
  }
  const cache = childOf(childOf(text ?? title, 'strRef') ?? title, 'strCache');
  return (cache ? childrenOf(cache, 'pt') : []).map((point) => childOf(point, 'v')?.textContent ?? '').join(' ');
}

interface Titled {
  Text: string;
  readonly Format: { readonly Font: HostChart['Title']['Format']['Font'] };
  SetFormula(formula: string): void;
}

/** Reads the words and the font of a title. */
export function readTitle(title: Titled, element: Element): void {
  const text = textOf(element);
  if (text !== '') title.Text = text;
  const reference = childOf(childOf(element, 'tx') ?? element, 'strRef');
  const formula = reference && childOf(reference, 'f')?.textContent;
  if (formula) title.SetFormula(`=${formula}`);
  const rich = childOf(childOf(element, 'tx') ?? element, 'rich');
  const paragraph = rich && childOf(rich, 'p');
  const run = paragraph && childOf(paragraph, 'r');
  const properties = (run && childOf(run, 'rPr')) ?? childOf((paragraph && childOf(paragraph, 'pPr')) ?? element, 'defRPr');
  if (properties) readFont(title.Format.Font, properties);
}

/** Reads the font of run properties. */
export function readFont(font: HostChart['Title']['Format']['Font'], properties: Element): void {
  const size = Number(properties.getAttribute('sz') ?? 0);
  if (size >= 100) font.Size = size / 100;
  const bold = properties.getAttribute('b');
  if (bold !== null) font.Bold = isTrue(bold);
  const colour = paintOf(properties);
  if (colour) font.Color = colour;
}
