const DAY = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Serial of an ISO date or date and time, as strict files store dates; null when it is none. */
export function isoToSerial(text: string, dateSystem: 1900 | 1904): number | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?$/.test(text)) return null;
  const time = Date.parse(text.length > 10 && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(time) ? null : (time - EPOCHS[dateSystem]) / DAY;
}
