import type { Element } from '@xmldom/xmldom';

/** Office's theme, in the order in which files number its colours. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A colour of a file as `#RRGGBB`; null when there is none or it is automatic. */
export function colourOf(element: Element | undefined): string | null {
  if (!element) return null;
  const rgb = element.getAttribute('rgb');
  const theme = element.getAttribute('theme');
  const indexed = element.getAttribute('indexed');
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : theme !== null
      ? THEME[Number(theme)]
      : indexed !== null
        ? INDEXED[Number(indexed) % 8]
        : undefined;
  if (base === undefined || (indexed !== null && Number(indexed) >= 64)) return null;
  return `#${tinted(base, Number(element.getAttribute('tint') ?? 0))}`;
}

/** Lighter for a tint above 0, darker below (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part * (1 - tint) + 255 * tint;
      return Math.round(mixed).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}
