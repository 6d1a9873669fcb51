import type { GanttSpec, RangeSpec } from './sheet-spec';
import { cellAddress, formulaText } from './cell-address';

/** Formula of a column's number in a grid, from 0, relative to its top left cell. */
export function columnIndex(headerRow: number, grid: Pick<RangeSpec, 'firstColumn'>): string {
  const first = cellAddress(headerRow, grid.firstColumn, { row: true, column: true });
  return `COLUMN(${cellAddress(headerRow, grid.firstColumn, { row: true })})-COLUMN(${first})`;
}

/** True in the columns given (from 0): a mask of them, since a rule may not hold a list of constants. */
export function columnMask(columns: readonly number[], headerRow: number, grid: Pick<RangeSpec, 'firstColumn' | 'lastColumn'>): string {
  const chosen = new Set(columns);
  const bits = Array.from({ length: grid.lastColumn - grid.firstColumn + 1 }, (_, index) => (chosen.has(index) ? '1' : '0'));
  const mask = (bits.join('').match(/.{1,250}/g) ?? []).map(formulaText).join('&');
  return `MID(${mask},${columnIndex(headerRow, grid)}+1,1)="1"`;
}

/** Tests on one cell of a Gantt's grid, as formulas with built-in functions, without their leading `=`. */
export interface BucketFormulas {
  /** The bar of the row runs through the bucket; arguments of an AND. */
  readonly inBar: string;
  /** The greater part of the bucket is before the end of setup; null when setups are not shown. */
  readonly inSetup: string | null;
  /** A new day begins here; where a bucket is half a day or more, a new week. */
  readonly beginsDay: string;
}

/** Less than a minute in days: two dates that ought to be equal may differ in their last digit. */
const TOLERANCE = '0.0003';

/**
 * Formulas of the grid's first cell: relative to it, the row's own columns and the header's row fixed.
 * No date stands in them, only cells, so that they are the same in a workbook that counts from 1904.
 */
export function bucketFormulas(gantt: GanttSpec): BucketFormulas {
  const inRow = (at: number): string => cellAddress(gantt.firstRow, at, { column: true });
  const start = inRow(gantt.startColumn);
  const finish = inRow(gantt.finishColumn);
  const bucket = cellAddress(gantt.headerRow, gantt.firstColumn, { row: true });
  const length = lengthOf(gantt.bucketDays);
  const startsBeforeEnd = `${start}<${bucket}+${length}-${TOLERANCE}`;
  const reachesIn = `MAX(${finish},${start}+0.0007)>${bucket}+${TOLERANCE}`;
  const inSetup = gantt.setupEndColumn === null ? null : `${inRow(gantt.setupEndColumn)}>${bucket}+${length}/2`;
  const beginsDay = `MOD(${bucket}+${TOLERANCE},1)<0.001`;
  return {
    inBar: `${startsBeforeEnd},${reachesIn}`,
    inSetup,
    beginsDay: gantt.bucketDays >= 0.5 ? `AND(WEEKDAY(${bucket},2)=1,${beginsDay})` : beginsDay,
  };
}

/** Column of the grid that holds the moment of the plan; null when it is not in sight. */
export function nowColumn(gantt: GanttSpec): number | null {
  const column = gantt.lastColumn + 1 - Math.ceil((gantt.end - gantt.now) / gantt.bucketDays - 1e-6);
  return column < gantt.firstColumn || column > gantt.lastColumn ? null : column;
}

/** Length of a bucket as an exact formula: a whole number of minutes over the minutes of a day. */
function lengthOf(days: number): string {
  if (Number.isInteger(days)) return String(days);
  const perDay = Math.round(1 / days);
  return Math.abs(perDay * days - 1) < 1e-9 ? `(1/${perDay})` : `(${Math.round(days * 1440)}/1440)`;
}
