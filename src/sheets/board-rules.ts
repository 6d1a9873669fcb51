import type { ConditionalRule, RangeSpec, StateStyle } from './sheet-spec';
import { cellAddress, formulaText } from './cell-address';
import { columnIndex, columnMask } from './gantt-formulas';
import { SCHEDULE_NAMES } from './schedule-sheet';
import { RULE_GREY, stateRule } from './theme';

/** A block of rows of the planning board, and where its keys and its columns' starts stand. */
export interface BoardBlock {
  readonly grid: RangeSpec;
  /** Row of the columns' starts, date serials; the cell after the last one is empty. */
  readonly headerRow: number;
  readonly resourceColumn: number;
  /** Column of the unit's number, empty for a resource that has only one; null where work of all units stands in one row. */
  readonly unitColumn: number | null;
  /** Length of the last column, in minutes. */
  readonly bucketMinutes: number;
  /** Columns (from 0) that begin a day. */
  readonly dayStarts: readonly number[];
  /** Columns (from 0) that are closed time for all: a bar goes on through them in grey. */
  readonly closedColumns: readonly number[];
  /** Column (from 0) of now, which keeps its own line. */
  readonly nowColumn: number;
  /** The words of the schedule's states, the one that is shown before all others first; the last is the look of any other word. */
  readonly states: readonly { readonly word: string; readonly style: StateStyle }[];
  /** True when a resource's name holds a character that a criterion would take for a wildcard. */
  readonly hasWildcards: boolean;
}

/** Less than a minute, in days. */
const TOLERANCE = '0.0003';
const BAR_EDGE = 'FFFFFF';
const THROUGH_CLOSED = 'C6C6C6';

/**
 * The planning board as conditional formats that count in the columns of the schedule, so that a date, a resource or a state changed there
 * changes the board at once. First the empty cells, at little cost, then each state: where a bar begins, with an edge, and where it goes on.
 */
export function boardRules(block: BoardBlock): ConditionalRule[] {
  const { grid: range, states } = block;
  const { here, running, beginning } = countsOf(block);
  const nothing = `COUNTIFS(${here},${running})=0`;
  const rule = (formula: string, style: ConditionalRule['style']): ConditionalRule => ({ range, formula, style, stopIfTrue: true });
  const begins = `${columnIndex(block.headerRow, range)}<>${block.nowColumn},COUNTIFS(${here},${beginning})>0`;
  return [
    rule(`AND(${columnMask(block.dayStarts, block.headerRow, range)},${nothing})`, { leftBorder: RULE_GREY }),
    rule(nothing, {}),
    ...(block.closedColumns.length === 0 ? [] : [rule(columnMask(block.closedColumns, block.headerRow, range), { fill: THROUGH_CLOSED })]),
    ...states.flatMap(({ word, style }, index) => {
      const isLast = index === states.length - 1;
      const inState = `COUNTIFS(${here},${running},${SCHEDULE_NAMES.state},${formulaText(word)})>0`;
      return [
        rule(isLast ? `AND(${begins})` : `AND(${inState},${begins})`, { ...stateRule(style), leftBorder: BAR_EDGE }),
        rule(isLast ? '1=1' : inState, stateRule(style)),
      ];
    }),
  ];
}

/** Criteria of COUNTIFS for the cell: its row's resource and unit, what runs in its column, what begins in it. */
function countsOf(block: BoardBlock): { here: string; running: string; beginning: string } {
  const { firstRow, firstColumn } = block.grid;
  const start = cellAddress(block.headerRow, firstColumn, { row: true });
  const next = cellAddress(block.headerRow, firstColumn + 1, { row: true });
  const end = `MAX(${next},${start}+${block.bucketMinutes}/1440)-${TOLERANCE}`;
  const resource = cellAddress(firstRow, block.resourceColumn, { column: true });
  const name = block.hasWildcards ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${resource},"~","~~"),"*","~*"),"?","~?")` : resource;
  const unit = block.unitColumn === null ? null : cellAddress(firstRow, block.unitColumn, { column: true });
  const ofUnit = unit === null ? '' : `,${SCHEDULE_NAMES.unit},IF(${unit}="",">=0",${unit})`;
  const before = `${SCHEDULE_NAMES.start},"<"&${end}`;
  return {
    here: `${SCHEDULE_NAMES.resource},"="&${name}${ofUnit}`,
    running: `${before},${SCHEDULE_NAMES.finish},">"&${start}+${TOLERANCE}`,
    beginning: `${before},${SCHEDULE_NAMES.start},">="&${start}-${TOLERANCE},${SCHEDULE_NAMES.finish},">"&${start}+${TOLERANCE}`,
  };
}
