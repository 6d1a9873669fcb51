import { columnLetters } from '../cell-reference';

/** Neighbouring columns or rows, as an address such as `C:F` or `4:4`. */
export interface LineRun {
  readonly address: string;
}

/** Longer runs of columns of one width, those of Gantts, are read together. */
const SINGLE_COLUMNS = 8;
const MOST_ROWS = 200;

/** The columns that have a width, from the left: each by itself, or together where many neighbours have the same. */
export function columnRuns(widths: ReadonlyMap<number, number>): LineRun[] {
  const runs: { first: number; last: number; width: number }[] = [];
  for (const [column, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last?.last === column - 1 && last.width === width) last.last = column;
    else runs.push({ first: column, last: column, width });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first >= SINGLE_COLUMNS) return [{ address: `${columnLetters(first)}:${columnLetters(last)}` }];
    return Array.from({ length: last - first + 1 }, (_, at) => ({ address: `${columnLetters(first + at)}:${columnLetters(first + at)}` }));
  });
}

/** The rows that have a height, the first some hundred. */
export function rowsWithHeights(heights: ReadonlyMap<number, number>): LineRun[] {
  return [...heights.keys()]
    .sort((a, b) => a - b)
    .slice(0, MOST_ROWS)
    .map((row) => ({ address: `${row}:${row}` }));
}
