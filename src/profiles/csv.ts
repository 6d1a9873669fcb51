/** What a CSV text holds: its records as they stand, quotes taken off. */
export type CsvRecords = readonly (readonly string[])[];

/** Signs that part fields, by how usual they are. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Reads CSV (RFC 4180): fields parted by `delimiter`, records by CR LF, LF or CR; a field in quotes may hold all of these, and a quote twice is one. A
 * quote inside an unquoted field is taken as it stands, an open one ends with the text. A last line break ends the last record; an empty text has none.
 *
 * @example parseCsv('a;"b ""c""";\r\n', ';') // [['a', 'b "c"', '']]
 */
export function parseCsv(text: string, delimiter: Delimiter): CsvRecords {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    record.push(field.text);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      else continue;
    }
    records.push(record);
    record = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
  }
  return records;
}

interface Field {
  readonly text: string;
  /** Where its delimiter, its line break or the end of the text stands. */
  readonly end: number;
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

/** What stands between the closing quote and the delimiter belongs to the field. */
function quotedField(text: string, from: number, delimiter: string): Field {
  let content = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: content + text.slice(at), end: text.length };
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, delimiter);
      return { text: content + rest.text, end: rest.end };
    }
    content += '"';
    at = quote + 2;
  }
}

/**
 * Writes records as CSV (RFC 4180): CR LF after each, quotes where a field holds a quote, the delimiter, a line break or outer spaces.
 *
 * @example formatCsv([['a', 'b;c']], ';') // 'a;"b;c"\r\n'
 */
export function formatCsv(records: CsvRecords, delimiter: Delimiter): string {
  const field = (text: string): string =>
    text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  // A record of one empty field would read back as no record.
  return records.map((record) => `${record.length === 1 && record[0] === '' ? '""' : record.map(field).join(delimiter)}\r\n`).join('');
}

/** The delimiter of a text: of those that part its first lines into the same number of fields, the one that makes most; `;` when none does. */
export function findDelimiter(text: string): Delimiter {
  const sample = text
    .split(/\r\n|\r|\n/, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .join('\n');
  let [best, most]: [Delimiter, number] = [';', 1];
  for (const delimiter of DELIMITERS) {
    const counts = parseCsv(sample, delimiter).map((record) => record.length);
    const usual = counts[0] ?? 0;
    const agree = counts.filter((count) => count === usual).length;
    const fields = agree * 2 > counts.length ? usual : 0;
    if (fields > most) [best, most] = [delimiter, fields];
  }
  return best;
}

const LINES_LOOKED_AT = 20;
