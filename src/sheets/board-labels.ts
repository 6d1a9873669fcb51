import type { PlanOperation } from '../engine/model/plan';
import type { OrderId } from '../engine/model/units';
import type { BoardWindow } from './board-window';

/** A text in a cell of the planning board; it runs over the empty cells to its right. */
export interface BoardLabel {
  /** Column of the board, from 0. */
  readonly column: number;
  readonly text: string;
  /** Columns that the text may take. */
  readonly room: number;
}

/** Characters of the labels' type that a column holds, and what the first one loses at its edge. */
const CHARACTERS_PER_COLUMN = 3.5;
const EDGE = 0.5;

/** What the labels of a board are made with. */
export interface LabelNames {
  /** Sign of the state that a cell shows, '' for the plain one. */
  readonly sign: (operations: readonly PlanOperation[]) => string;
  /** Names of an order, the longest first. */
  readonly order: (order: OrderId) => readonly string[];
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return Math.ceil((text.length + EDGE) / CHARACTERS_PER_COLUMN);
}

/**
 * The labels of one row: the sign of the state and the order's number where its bar is long enough, else the sign alone; `×3` where three
 * operations begin in one cell. No label runs over the next bar, nor over time closed for all.
 *
 * @param operations of the row, by start
 * @param closed columns closed for all, from 0, ascending
 */
export function boardLabels(
  operations: readonly PlanOperation[],
  window: BoardWindow,
  names: LabelNames,
  closed: readonly number[] = [],
): BoardLabel[] {
  const bars = operations.flatMap((operation) => barOf(operation, window) ?? []);
  const labels: BoardLabel[] = [];
  for (let index = 0; index < bars.length;) {
    const { first } = bars[index];
    const next = bars.findIndex((bar) => bar.first > first);
    const end = next < 0 ? bars.length : next;
    const starting = bars.slice(index, end);
    const inCell = bars.filter((bar) => bar.first <= first && bar.last >= first).map((bar) => bar.operation);
    const stop = Math.min(bars[end]?.first ?? window.starts.length, closed.find((column) => column > first) ?? Infinity);
    if (!closed.includes(first)) labels.push(...labelsAt(first, starting, stop, names.sign(inCell), names));
    index = end;
  }
  return labels;
}

interface Bar {
  readonly operation: PlanOperation;
  readonly first: number;
  readonly last: number;
}

/** Columns that the bar of an operation takes; null when it is outside of the window. */
function barOf(operation: PlanOperation, { starts, ends }: BoardWindow): Bar | null {
  const { start, finish } = operation;
  if (start === null || finish === null || finish <= start) return null;
  const first = ends.findIndex((end, index) => start < end && finish > starts[index]);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < starts.length && finish > starts[last + 1]) last++;
  return { operation, first, last };
}

/** The label of the bars that begin in a column; `stop` is where the next one or closed time begins. */
function labelsAt(first: number, starting: readonly Bar[], stop: number, sign: string, names: LabelNames): BoardLabel[] {
  const longest = starting.reduce((most, bar) => (bar.last > most.last ? bar : most));
  const roomTo = Math.min(longest.last + 1, stop);
  const fitting = (room: number, before: string): string | undefined =>
    names
      .order(longest.operation.order)
      .map((name) => before + name)
      .find((text) => columnsOf(text) <= room);
  const mark = sign === '' ? '' : `${sign} `;
  if (starting.length === 1) {
    const text = fitting(roomTo - first, mark) ?? sign;
    return text === '' ? [] : [{ column: first, text, room: roomTo - first }];
  }
  const many = `×${starting.length}`;
  const count: BoardLabel = { column: first, text: columnsOf(sign + many) > 1 ? many : sign + many, room: 1 };
  const text = fitting(roomTo - first - 1, '');
  return text === undefined ? [count] : [count, { column: first + 1, text, room: roomTo - first - 1 }];
}
