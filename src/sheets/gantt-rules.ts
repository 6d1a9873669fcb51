import type { ConditionalRule, GanttSpec, RangeSpec, RuleStyle } from './sheet-spec';
import { cellAddress, formulaText } from './cell-address';
import { GROUP_RULE_COLOR, RULE_GREY, stateRule } from './theme';
import { bucketFormulas, columnIndex, columnMask, nowColumn } from './gantt-formulas';

/**
 * The Gantt as conditional formats, the first one first: setup, the states in their order, then what stands behind the bars: the rule above
 * each group, closed time, the line of each day (each Monday where a bucket is half a day or more). Formulas are relative to the top left
 * cell of their range and use built-in functions only, so that a date changed in the row moves its bar. The last state needs no word: it is the look of any other row with dates.
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

/**
 * What stands behind the bars. Readers other than Excel apply only the first rule that holds, so each combination of a group's rule, closed
 * time and a day's line is a rule of its own.
 */
function backgroundRules(gantt: GanttSpec, range: RangeSpec): ConditionalRule[] {
  const rule = (formula: string, style: RuleStyle): ConditionalRule => ({ range, formula, style, stopIfTrue: true });
  const { fill } = stateRule('stateClosed');
  const closed = gantt.closedColumns.length === 0 ? null : columnMask(gantt.closedColumns, gantt.headerRow, gantt);
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
  return now === null ? beginsDay : `AND(${beginsDay},${columnIndex(gantt.headerRow, gantt)}<>${now - gantt.firstColumn})`;
}

export { ganttLabels } from './gantt-labels';
