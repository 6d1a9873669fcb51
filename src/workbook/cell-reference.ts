import type { RangeSpec } from '../sheets/sheet-spec';

const LETTERS: string[] = [''];

/** Letters of a column, from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  for (let next = LETTERS.length; next <= column; next++) {
    LETTERS.push(LETTERS[Math.floor((next - 1) / 26)] + String.fromCharCode(65 + ((next - 1) % 26)));
  }
  return LETTERS[column];
}

/** `C4` for row 4, column 3. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** `B2:D9`, or `B2` where the range is one cell. */
export function rangeAddress(range: RangeSpec): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `'Sheet'!$B$2:$D$9`, as defined names and charts write it. */
export function absoluteAddress(sheet: string, range: RangeSpec): string {
  const first = `$${columnLetters(range.firstColumn)}$${range.firstRow}`;
  const last = `$${columnLetters(range.lastColumn)}$${range.lastRow}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name in the quotes that a reference needs. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Range of an address such as `B2:D9` or `$B$2`; null when it is none. */
export function parseRange(address: string): RangeSpec | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    firstRow: Number(firstRow),
    firstColumn: columnNumber(firstColumn),
    lastRow: Number(lastRow),
    lastColumn: columnNumber(lastColumn),
  };
}

/** Column of its letters, the inverse of {@link columnLetters}; digits after the letters are ignored. */
export function columnNumber(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}
