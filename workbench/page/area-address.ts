import { MAX_COLUMNS, MAX_ROWS } from '../../excel-host/model/cell';
import type { Area } from '../source/sheet-source';

/** `B3`, or `B3:D9` for more than one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The area of an address without its sheet; null when it is none. */
export function parseAreaAddress(text: string): Area | null {
  const found = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?\s*$/i.exec(text);
  if (found === null) return null;
  const [, letters, digits, lastLetters = letters, lastDigits = digits] = found;
  const columns = [columnNumber(letters), columnNumber(lastLetters)];
  const rows = [Number(digits) - 1, Number(lastDigits) - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  if (row < 0 || Math.max(...rows) >= MAX_ROWS || Math.max(...columns) >= MAX_COLUMNS) return null;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
