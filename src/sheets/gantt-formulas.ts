import type { GanttSpec } from './sheet-spec';
import { cellAddress } from './cell-address';

/** Tests on one cell of a Gantt's grid, as formulas with built-in functions, without their leading `=`. */
export interface BucketFormulas {
  /** The bar of the row runs through the bucket; arguments of an AND. */
  readonly inBar: string;
  /** The greater part of the bucket is before the end of setup; null when setups are not shown. */
  readonly inSetup: string | null;
  /** A new day begins here; where a bucket is a day or more, a new week. */
  readonly beginsDay: string;
  /** What the cell says. */
  readonly label: string;
}

/** Less than a minute in days: two dates that ought to be equal may differ in their last digit. */
const TOLERANCE = '0.0003';

/**
 * Formulas of the cell at (row, column), the grid's first one when absent: relative to it, the row's own columns and the header's row fixed.
 * No date stands in them, only cells, so that they are the same in a workbook that counts from 1904.
 */
export function bucketFormulas(gantt: GanttSpec, row = gantt.firstRow, column = gantt.firstColumn): BucketFormulas {
  const inRow = (at: number): string => cellAddress(row, at, { column: true });
  const start = inRow(gantt.startColumn);
  const finish = inRow(gantt.finishColumn);
  const bucket = cellAddress(gantt.headerRow, column, { row: true });
  const firstBucket = cellAddress(gantt.headerRow, gantt.firstColumn, { row: true, column: true });
  const length = lengthOf(gantt.bucketDays);
  const startsBeforeEnd = `${start}<${bucket}+${length}-${TOLERANCE}`;
  const reachesIn = `MAX(${finish},${start}+0.0007)>${bucket}+${TOLERANCE}`;
  const inSetup = gantt.setupEndColumn === null ? null : `${inRow(gantt.setupEndColumn)}>${bucket}+${length}/2`;
  const index = `INT((${bucket}-MAX(${start},${firstBucket}))/${length}+0.99999)`;
  const setupSign =
    gantt.setupEndColumn === null
      ? '" "'
      : `IF(${inRow(gantt.setupEndColumn)}>${firstBucket}+(INT((MAX(${start},${firstBucket})-${firstBucket})/${length}+0.00001)+0.5)*${length},"/"," ")`;
  const text = `LEFT(${inRow(gantt.stateColumn)},1)&${setupSign}&${inRow(gantt.labelColumn)}`;
  return {
    inBar: `${startsBeforeEnd},${reachesIn}`,
    inSetup,
    beginsDay: gantt.bucketDays >= 1 ? `WEEKDAY(${bucket},2)=1` : `MOD(${bucket}+${TOLERANCE},1)<0.001`,
    label: `IF(AND(${startsBeforeEnd},${reachesIn}),MID(${text},1+2*${index},2),"")`,
  };
}

/** Length of a bucket as an exact formula: a whole number of minutes over the minutes of a day. */
function lengthOf(days: number): string {
  if (Number.isInteger(days)) return String(days);
  const perDay = Math.round(1 / days);
  return Math.abs(perDay * days - 1) < 1e-9 ? `(1/${perDay})` : `(${Math.round(days * 1440)}/1440)`;
}
