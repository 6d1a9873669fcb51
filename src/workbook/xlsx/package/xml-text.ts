const LONGEST_TEXT = 32767;
const NEEDS_ESCAPE = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text inside an attribute. */
export function escapeAttribute(text: string): string {
  return wellFormed(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]);
}

/** Text between tags, for places that do not know the escapes of {@link escapeOoxml}. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>\r]/g, (character) => ENTITIES[character]);
}

/**
 * Text of a cell or property: what XML cannot hold is written as `_xHHHH_` (ECMA-376 part 1, 22.4.2.4), and text that looks like such
 * an escape is escaped itself. Unpaired surrogates have no place in a file and become U+FFFD; Excel's limit of 32,767 characters holds.
 */
export function escapeOoxml(text: string): string {
  if (text.length <= LONGEST_TEXT && !NEEDS_ESCAPE.test(text)) return text;
  const escaped = pairedSurrogates(cutToCell(text))
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escaped.replace(/[&<>]/g, (character) => ENTITIES[character]);
}

/** Undoes the `_xHHHH_` escapes. */
export function unescapeOoxml(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** True when white space at the ends or a line break asks for `xml:space="preserve"`. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|[\n\t]/.test(text);
}

function cutToCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const splitsPair = /[\ud800-\udbff]/.test(text[LONGEST_TEXT - 1]);
  return text.slice(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}

function wellFormed(text: string): string {
  return pairedSurrogates(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function pairedSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
