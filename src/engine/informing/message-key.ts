import type { Finding } from '../model/finding';

/**
 * A short name of what a message says: the same words, the same name, whatever its row; when a date or a quantity in it changes it is another message.
 *
 * @example messageKey({ severity: 'warning', code: 'late.order', parameters: {}, key: 'OF-1' }) // 'late.order-1k5x0f'
 */
export function messageKey({ code, table, column, key, row, parameters, value }: Finding): string {
  const place = key === undefined ? (row ?? null) : null;
  const content = JSON.stringify([code, table ?? null, column ?? null, key ?? null, place, value ?? null, sorted(parameters)]);
  return `${code}-${hash(content)}`;
}

function sorted(parameters: Finding['parameters']): (readonly [string, unknown])[] {
  return Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** FNV-1a over the UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
