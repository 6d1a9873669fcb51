/**
 * The text of a file: by its byte order mark (UTF-8, UTF-16), else UTF-8 where the bytes are that, else Windows-1252, as older programs and Excel's own
 * 'CSV' write it.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A text as UTF-8 with the mark by which Excel knows it. */
export function encodeForExcel(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`);
}
