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

const SCHEME: Readonly<Record<string, number>> = {
  ...{ bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7 },
  ...{ accent5: 8, accent6: 9, hlink: 10, folHlink: 11 },
};

/** A colour of the theme by its name in drawings, `#RRGGBB`, made darker by a factor and lighter by a part of white; null for other names. */
export function schemeColour(name: string, factor: number, lighter: number): string | null {
  const base = THEME[SCHEME[name] ?? -1];
  if (base === undefined) return null;
  const mixed = [0, 2, 4].map((at) => {
    const part = Math.min(255, Math.round(parseInt(base.slice(at, at + 2), 16) * factor + 255 * lighter));
    return part.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${mixed.join('')}`;
}
