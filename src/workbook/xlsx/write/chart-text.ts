import { escapeText } from '../package/xml-text';

/** Ink of all text in charts. */
const TEXT_COLOR = '404040';

/** A solid colour. */
export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
}

/** A title of a chart or an axis; vertical axes turn theirs. Sizes in points, colours in six hex digits. */
export function titleXml(text: string, size: number, bold: boolean, turned = false, color = TEXT_COLOR): string {
  const properties = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  const fill = solidFill(color);
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const run = `<a:r><a:rPr ${properties}>${fill}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr ${properties}>${fill}</a:defRPr></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Black or white, whichever reads better on a fill (WCAG's relative luminance). */
export function inkOn(fill: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '000000' : 'FFFFFF';
}

/** How the text of an element without words of its own looks. */
export function textPropertiesXml(size: number, color = TEXT_COLOR): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${solidFill(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
