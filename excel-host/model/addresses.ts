import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';

/** Letters that were asked for before: formulas ask for the same ones again and again. */
const knownLetters: string[] = [];

/** Letters of a column that counts from 0: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  return (knownLetters[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Number from 0 of a column's letters, of any case: `a` → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as it stands before `!`: quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isCellLike(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** True for what reads as a reference (`AB12`, `R1C1`, `RC`), which neither a name nor a bare sheet's name may be. */
export function isCellLike(text: string): boolean {
  if (/^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(text)) return true;
  const cell = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  return cell !== null && columnNumber(cell[1] ?? '') < MAX_COLUMNS && Number(cell[2]) >= 1 && Number(cell[2]) <= MAX_ROWS;
}

/** Parts an address into the sheet's bare name (null when none is given) and the rest: `'My ''x'''!A1` → `My 'x'`, `A1`. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const before = address.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(before);
  return { sheet: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : before, rest: address.slice(bang + 1) };
}

function cellOf(text: string): { row: number | null; column: number | null } | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return null;
  const column = parts[1] === undefined ? null : columnNumber(parts[1]);
  const row = parts[2] === undefined ? null : Number(parts[2]) - 1;
  if ((column !== null && column >= MAX_COLUMNS) || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column };
}

/** The rectangle of an A1 address without a sheet (`B2`, `$A$1:C3`, `A:B`, `2:5`); null for anything else. */
export function parseRectangle(address: string): Rectangle | null {
  const ends = address.trim().split(':');
  const first = cellOf(ends[0] ?? '');
  const last = ends.length === 1 ? first : cellOf(ends[1] ?? '');
  if (!first || !last || ends.length > 2) return null;
  const wholeColumns = first.row === null;
  const wholeRows = first.column === null;
  if (wholeColumns !== (last.row === null) || wholeRows !== (last.column === null)) return null;
  if (ends.length === 1 && (wholeColumns || wholeRows)) return null;
  const [top, bottom] = wholeColumns ? [0, MAX_ROWS - 1] : sorted(first.row ?? 0, last.row ?? 0);
  const [left, right] = wholeRows ? [0, MAX_COLUMNS - 1] : sorted(first.column ?? 0, last.column ?? 0);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const sorted = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** A1 address of a rectangle without its sheet, as Excel writes it: `B2`, `A1:C3`, `A:B`, `2:5`, `1:1048576`. `absolute` puts the dollars. */
export function rectangleAddress(area: Rectangle, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const left = dollar + columnLetters(area.column);
  const right = dollar + columnLetters(area.column + area.columns - 1);
  const top = `${dollar}${area.row + 1}`;
  const bottom = `${dollar}${area.row + area.rows}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (area.rows === MAX_ROWS) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** The common part of two rectangles; null when there is none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around two. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** True when both are the same rectangle. */
export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
