import type { ActualNames } from '../actual-names';
import { actualPlace } from '../actual-names';
import type { Block } from './block';
import { rangeOf } from './block';
import { breather } from './breather';
import type { Entry } from './cell-entry';
import { cellEntry } from './cell-entry';
import { blocksByValue } from './format-blocks';
import type { Outbox } from './outbox';
import { wireBytes } from './outbox';
import type { AnySheet, SheetImage } from './sheet-image';

/** Beyond so many rectangles a column's number formats travel as a list. */
const MOST_BLOCKS = 200;
/** Office.js looks at each value of a call before it travels: a larger chunk would hold the thread up. */
const LARGEST_CHUNK = 200_000;

/** Number formats, before the values: what is entered into a cell of the text format stays text. */
export async function writeNumberFormats(outbox: Outbox, sheet: Excel.Worksheet, image: SheetImage): Promise<void> {
  const codes = image.looks.map(({ code }) => (code === 'General' ? undefined : code));
  const blocks = blocksByValue(image.bands, codes);
  const many = [...blocks.values()].reduce((sum, list) => sum + list.length, 0) > MOST_BLOCKS;
  const columns = many ? restlessColumns(blocks) : new Set<number>();
  for (const [code, list] of blocks) {
    for (const block of list.flatMap((one) => withoutColumns(one, columns))) {
      await outbox.room(wireBytes(code));
      // A single format holds for all cells of a range.
      rangeOf(sheet, block).numberFormat = code as unknown as string[][];
    }
  }
  for (const column of columns) await writeFormatList(outbox, sheet, image, column);
}

/** Columns whose format changes from row to row. */
function restlessColumns(blocks: ReadonlyMap<string, readonly Block[]>): Set<number> {
  const counts = new Map<number, number>();
  for (const { column, columns } of [...blocks.values()].flat()) {
    for (let at = column; at < column + columns; at++) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_BLOCKS / 10).map(([column]) => column));
}

function withoutColumns(block: Block, left: ReadonlySet<number>): Block[] {
  const kept: Block[] = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (left.has(column)) continue;
    const last = kept.at(-1);
    if (last && last.column + last.columns === column) kept[kept.length - 1] = { ...last, columns: last.columns + 1 };
    else kept.push({ ...block, column, columns: 1 });
  }
  return kept;
}

async function writeFormatList(outbox: Outbox, sheet: Excel.Worksheet, image: SheetImage, column: number): Promise<void> {
  const codes = image.bands.flatMap(({ rows, looks }) => new Array<string[]>(rows).fill([image.looks[looks[column]].code]));
  await inChunks(
    codes,
    (rows) => wireBytes(rows),
    async (row, rows, bytes) => {
      await outbox.room(bytes);
      sheet.getRangeByIndexes(row, column, rows.length, 1).numberFormat = rows;
    },
  );
}

/** Everything that the sheet holds, blank cells too, row by row in requests as large as may be. */
export async function writeContents(outbox: Outbox, sheet: Excel.Worksheet, image: SheetImage, names: ActualNames): Promise<void> {
  if (image.columns === 0) return;
  let rows: Entry[][] = [];
  let first = 0;
  let bytes = 0;
  const pause = breather();
  const flush = async (next: number): Promise<void> => {
    if (rows.length === 0) return;
    await outbox.room(bytes, 1 + Math.ceil((rows.length * image.columns) / 1500));
    sheet.getRangeByIndexes(first, 0, rows.length, image.columns).formulas = rows;
    [rows, bytes, first] = [[], 0, next];
  };
  for (const { row, rows: count, looks } of image.bands) {
    for (let at = row; at < row + count; at++) {
      await pause();
      const entries = new Array<Entry>(image.columns).fill('');
      for (const { column, content } of image.row(at + 1)) {
        entries[column - 1] = cellEntry(content, image.looks[looks[column - 1]].code, names);
      }
      const size = wireBytes(entries);
      if (bytes + size > LARGEST_CHUNK) await flush(at);
      rows.push(entries);
      bytes += size;
    }
  }
  await flush(0);
}

/** Links to other places of the workbook. */
export async function writeLinks(outbox: Outbox, worksheet: Excel.Worksheet, sheet: AnySheet, names: ActualNames): Promise<void> {
  for (const { row, column, content, link } of sheet.cells) {
    if (link === undefined) continue;
    await outbox.room(200);
    const shown = content !== null && typeof content === 'object' ? content.value : content;
    worksheet.getCell(row - 1, column - 1).hyperlink = { documentReference: actualPlace(link, names), textToDisplay: String(shown ?? '') };
  }
}

async function inChunks<Row>(
  rows: readonly Row[],
  bytesOf: (rows: readonly Row[]) => number,
  write: (first: number, rows: Row[], bytes: number) => Promise<void>,
): Promise<void> {
  const ROWS = 5_000;
  const pause = breather();
  for (let at = 0; at < rows.length; at += ROWS) {
    await pause();
    const chunk = rows.slice(at, at + ROWS);
    await write(at, chunk, bytesOf(chunk));
  }
}
