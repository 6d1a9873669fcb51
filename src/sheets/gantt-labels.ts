import type { CellContent, CellSpec, GanttSpec, TableSpec } from './sheet-spec';
import { nowColumn } from './gantt-formulas';

/** Less than a minute, in days. */
const TOLERANCE = 0.0003;
/** Characters of a label that a column holds, as its width is given in characters of the larger type of the cells. */
const CHARACTERS_PER_COLUMN = 2.6;

/**
 * What stands in the grid of a Gantt: in a bar's first cell the letter of its state, and beside the bar, on the empty cells to its right, its
 * label, where there is room for all of it. Plain texts: they say how the plan was made, the bars follow the dates. The column of now has
 * its line.
 *
 * @param tables tables of the sheet, among them the one whose rows the Gantt shows
 */
export function ganttLabels(gantt: GanttSpec, tables: readonly TableSpec[] = []): CellSpec[] {
  const now = nowColumn(gantt);
  const cells: CellSpec[] = [];
  for (let row = gantt.firstRow; row <= gantt.lastRow; row++) {
    const texts = rowTexts(gantt, tables, row);
    if (now !== null && !texts.has(now)) cells.push({ row, column: now, content: null, style: 'ganttNow' });
    for (const [column, { text, style }] of texts) {
      cells.push({ row, column, content: text, style: column === now ? 'ganttNow' : style, format: 'text' });
    }
  }
  return cells;
}

type GridText = { readonly text: string; readonly style: 'ganttCell' | 'ganttLabel' };

/** Texts of a row by column. */
function rowTexts(gantt: GanttSpec, tables: readonly TableSpec[], row: number): Map<number, GridText> {
  const texts = new Map<number, GridText>();
  const at = (column: number): CellContent => cellOf(tables, row, column);
  const [start, finish] = [at(gantt.startColumn), at(gantt.finishColumn)];
  if (typeof start !== 'number' || typeof finish !== 'number') return texts;
  const columns = gantt.lastColumn - gantt.firstColumn + 1;
  const gridStart = gantt.end - columns * gantt.bucketDays;
  if (finish < gridStart + TOLERANCE || start > gantt.end - TOLERANCE) return texts;
  const first = Math.max(0, Math.floor((start - gridStart + TOLERANCE) / gantt.bucketDays));
  const after = Math.max(first + 1, Math.ceil((finish - gridStart - TOLERANCE) / gantt.bucketDays));
  const state = String(at(gantt.stateColumn) ?? '');
  const plain = gantt.states[gantt.states.length - 1]?.word;
  if (state !== '' && state !== plain) texts.set(gantt.firstColumn + first, { text: state.slice(0, 1), style: 'ganttCell' });
  const label = String(at(gantt.labelColumn) ?? '');
  if (label !== '' && label.length + 1 <= (columns - after) * CHARACTERS_PER_COLUMN) {
    texts.set(gantt.firstColumn + after, { text: ` ${label}`, style: 'ganttLabel' });
  }
  return texts;
}

function cellOf(tables: readonly TableSpec[], row: number, column: number): CellContent {
  const table = tables.find((one) => one.row < row && row <= one.row + one.rows.length);
  return table?.rows[row - table.row - 1]?.[column - table.column] ?? null;
}
