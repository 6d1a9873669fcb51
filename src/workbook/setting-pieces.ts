/** Begins the names of the properties that hold settings. */
export const SETTING_PREFIX = 'Jalon.';
/** Excel holds 255 characters of a document property. */
const PIECE = 250;

/** A document property: name and text. */
export type Property = readonly [name: string, text: string];

/**
 * A setting as the workbook's own properties (File, Info, Advanced properties): `Jalon.<key>`, and `Jalon.<key>#2`, `#3` … where it is
 * longer than one may be. A pair of UTF-16 code units stays together.
 */
export function settingPieces(key: string, value: string, prefix = SETTING_PREFIX): Property[] {
  const first = propertyName(key, prefix);
  const pieces: Property[] = [];
  for (let at = 0; at < value.length || pieces.length === 0;) {
    const end = pieceEnd(value, at);
    pieces.push([pieces.length === 0 ? first : `${first}#${pieces.length + 1}`, value.slice(at, end)]);
    at = end;
  }
  return pieces;
}

/** The settings among properties. */
export function joinSettings(properties: Iterable<Property>, prefix = SETTING_PREFIX): Record<string, string> {
  const settings = new Map<string, string[]>();
  for (const [name, text] of properties) {
    const match = name.startsWith(prefix) ? /^(.*?)(?:#(\d+))?$/s.exec(name.slice(prefix.length)) : null;
    if (!match) continue;
    const key = match[1].replaceAll('%23', '#').replaceAll('%25', '%');
    const list = settings.get(key) ?? [];
    if (match[2] !== '0') list[Number(match[2] ?? 1) - 1] = text;
    settings.set(key, list);
  }
  return Object.fromEntries([...settings].map(([key, list]) => [key, list.join('')]));
}

/** True for every property that a setting is kept in. */
export function isPieceOf(name: string, key: string, prefix = SETTING_PREFIX): boolean {
  const first = propertyName(key, prefix);
  return name === first || (name.startsWith(`${first}#`) && /^\d+$/.test(name.slice(first.length + 1)));
}

/** Name of a setting's first property; `#` has a meaning of its own there. */
function propertyName(key: string, prefix: string): string {
  return prefix + key.replaceAll('%', '%25').replaceAll('#', '%23');
}

function pieceEnd(value: string, start: number): number {
  const end = Math.min(value.length, start + PIECE);
  const last = value.charCodeAt(end - 1);
  return end < value.length && last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
