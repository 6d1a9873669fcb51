import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A value that JSON can hold, packed into text of letters and digits, so that it travels in a workbook's settings. */
export function packValue(value: unknown): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }), true));
}

/** The reverse; null for text that is no packed value. */
export function unpackValue(text: string | undefined): unknown {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true))));
  } catch {
    return null;
  }
}
