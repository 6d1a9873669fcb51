import type { CellSpec, ConditionalRule, GanttSpec, RangeSpec, RuleStyle, TableSpec } from './sheet-spec';
import { cellAddress, formulaText } from './cell-address';
import { GROUP_RULE_COLOR, RULE_GREY, stateRule } from './theme';
import { bucketFormulas } from './gantt-formulas';

/** More cells than this get no labels: a formula in each would make the workbook heavy. The state's word still stands in the row. */
export const MOST_LABEL_CELLS = 60_000;

/**
 * The Gantt as conditional formats, the first one first: setup, the states in their order, then what stands behind the bars: the rule above each group, closed time, the line of each day (each Monday where a bucket is a day). Formulas are relative to the top left cell of their range and use built-in functions only, so that
 * a date changed in the row moves its bar. The last state needs no word: it is the look of any other row with dates.
 */
export function ganttRules(gantt: GanttSpec): ConditionalRule[] {
  const range: RangeSpec = {
    firstRow: gantt.firstRow,
    firstColumn: gantt.firstColumn,
    lastRow: gantt.lastRow,
    lastColumn: gantt.lastColumn,
  };
  const formulas = bucketFormulas(gantt);
  const state = cellAddress(gantt.firstRow, gantt.stateColumn, { column: true });
  const stateRules = gantt.states.map(({ word, style }, index): ConditionalRule => {
    const isLast = index === gantt.states.length - 1;
    return {
      range,
      formula: `AND(${isLast ? '' : `${state}=${formulaText(word)},`}${formulas.inBar})`,
      style: stateRule(style),
      stopIfTrue: true,
    };
  });
  const setup = formulas.inSetup;
  return [
    ...(setup === null ? [] : [{ range, formula: `AND(${formulas.inBar},${setup})`, style: stateRule('stateSetup'), stopIfTrue: true }]),
    ...stateRules,
    ...backgroundRules(gantt, range),
  ];
}

/** Column of the grid that holds the moment of the plan; null when it is not in sight. */
function nowColumn(gantt: GanttSpec): number | null {
  const column = gantt.lastColumn + 1 - Math.ceil((gantt.end - gantt.now) / gantt.bucketDays - 1e-6);
  return column < gantt.firstColumn || column > gantt.lastColumn ? null : column;
}

/**
 * What stands behind the bars. Readers other than Excel apply only the first rule that holds, so each combination of a group's rule, closed
 * time and a day's line is a rule of its own.
 */
function backgroundRules(gantt: GanttSpec, range: RangeSpec): ConditionalRule[] {
  const rule = (formula: string, style: RuleStyle): ConditionalRule => ({ range, formula, style, stopIfTrue: true });
  const { fill } = stateRule('stateClosed');
  const closed = closedFormula(gantt);
  const day = dayFormula(gantt);
  const behind: readonly (readonly [string, RuleStyle])[] = [
    ...(closed === null ? [] : [[closed, { fill }] as const]),
    [day, { leftBorder: RULE_GREY }],
  ];
  if (gantt.groupColumn === undefined) return behind.map(([formula, style]) => rule(formula, style));
  const column = (row: number): string => cellAddress(row, gantt.groupColumn ?? 1, { column: true });
  const group = `${column(gantt.firstRow)}<>${column(gantt.firstRow - 1)}`;
  return [
    ...behind.map(([formula, style]) => rule(`AND(${group},${formula})`, { ...style, topBorder: GROUP_RULE_COLOR })),
    rule(group, { topBorder: GROUP_RULE_COLOR }),
    ...behind.map(([formula, style]) => rule(formula, style)),
  ];
}

/** True where a day begins, save in the column of now, which has its own line. */
function dayFormula(gantt: GanttSpec): string {
  const now = nowColumn(gantt);
  const { beginsDay } = bucketFormulas(gantt);
  return now === null ? beginsDay : `AND(${beginsDay},${columnIndex(gantt)}<>${now - gantt.firstColumn})`;
}

/** Formula of the column's number in the grid, from 0. */
function columnIndex(gantt: GanttSpec): string {
  const cell = cellAddress(gantt.headerRow, gantt.firstColumn, { row: true });
  return `COLUMN(${cell})-COLUMN(${cellAddress(gantt.headerRow, gantt.firstColumn, { row: true, column: true })})`;
}

/** True in every closed column: a mask of them, since a rule may not hold a list of constants. */
function closedFormula(gantt: GanttSpec): string | null {
  if (gantt.closedColumns.length === 0) return null;
  const closed = new Set(gantt.closedColumns);
  const columns = Array.from({ length: gantt.lastColumn - gantt.firstColumn + 1 }, (_, index) => (closed.has(index) ? '1' : '0'));
  const mask = (columns.join('').match(/.{1,250}/g) ?? []).map(formulaText).join('&');
  return `MID(${mask},${columnIndex(gantt)}+1,1)="1"`;
}

/**
 * What stands in the cells of the grid: in a bar's first cell the first letter of its state (with a `/` when it begins with setup), in the
 * next ones the label, two characters a cell. Formulas, so that they move with the bar; none where the grid is larger than
 * `MOST_LABEL_CELLS`. The column of now has its line. With `tables` each formula has the value that it gives now.
 */
export function ganttLabels(gantt: GanttSpec, tables: readonly TableSpec[] = []): CellSpec[] {
  const rows = gantt.lastRow - gantt.firstRow + 1;
  const columns = gantt.lastColumn - gantt.firstColumn + 1;
  const now = nowColumn(gantt);
  const hasLabels = rows * columns <= MOST_LABEL_CELLS;
  const cells: CellSpec[] = [];
  for (let row = gantt.firstRow; row <= gantt.lastRow; row++) {
    const shown = hasLabels ? shownLabels(gantt, tables, row) : [];
    for (let column = gantt.firstColumn; column <= gantt.lastColumn; column++) {
      const style = column === now ? 'ganttNow' : 'ganttCell';
      if (!hasLabels && column !== now) continue;
      const formula = hasLabels ? bucketFormulas(gantt, row, column).label : null;
      const value = shown[column - gantt.firstColumn] ?? '';
      cells.push({ row, column, content: formula === null ? null : { formula, value }, style });
    }
  }
  return cells;
}

/** The same labels computed here, for readers that do not calculate. */
function shownLabels(gantt: GanttSpec, tables: readonly TableSpec[], row: number): string[] {
  const table = tables.find((one) => one.row < row && row <= one.row + one.rows.length);
  if (!table) return [];
  const at = (column: number | null): unknown => (column === null ? null : table.rows[row - table.row - 1][column - table.column]);
  const start = at(gantt.startColumn);
  const finish = at(gantt.finishColumn);
  if (typeof start !== 'number' || typeof finish !== 'number') return [];
  const setupEnd = at(gantt.setupEndColumn);
  const gridStart = gantt.end - (gantt.lastColumn - gantt.firstColumn + 1) * gantt.bucketDays;
  if (Math.max(start, finish) < gridStart + 1e-5) return [];
  const first = Math.max(0, Math.floor((start - gridStart) / gantt.bucketDays + 1e-5));
  const last = Math.max(first, Math.ceil((finish - gridStart) / gantt.bucketDays - 1e-5) - 1);
  const bucketStart = gridStart + first * gantt.bucketDays;
  const hasSetup = typeof setupEnd === 'number' && setupEnd > bucketStart + gantt.bucketDays / 2;
  const text = `${String(at(gantt.stateColumn) ?? '').slice(0, 1)}${hasSetup ? '/' : ' '}${String(at(gantt.labelColumn) ?? '')}`;
  const labels: string[] = [];
  for (let index = first; index <= last; index++) labels[index] = text.slice((index - first) * 2, (index - first) * 2 + 2);
  return labels;
}
