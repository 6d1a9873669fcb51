import { intersection } from '../model/addresses';
import type { Rectangle } from '../model/cell';
import { MAX_COLUMNS } from '../model/cell';
import type { FormulaNode, ReadRange } from './formula-node';
import type { CalculationSheet } from './value';

/** Ranges wider than this are kept apart instead of under each of their columns. */
const WIDE = 128;

interface SheetRanges {
  readonly cells: Map<number, ReadRange>;
  readonly columns: Map<number, Map<string, ReadRange>>;
  readonly wide: Map<string, ReadRange>;
}

/** Which formulas read which cells. */
export class DependencyIndex {
  private readonly sheets = new Map<CalculationSheet, SheetRanges>();

  /** Notes that a formula reads these rectangles. */
  add(node: FormulaNode, places: readonly { readonly sheet: CalculationSheet; readonly place: Rectangle }[]): void {
    const reads = new Set<ReadRange>();
    for (const { sheet, place } of places) {
      const range = this.rangeFor(sheet, place);
      range.readers.add(node);
      reads.add(range);
    }
    node.reads = [...reads];
  }

  /** Forgets what a formula reads. */
  remove(node: FormulaNode): void {
    for (const range of node.reads) {
      range.readers.delete(node);
      if (range.readers.size === 0) this.forget(range);
    }
    node.reads = [];
  }

  /** Calls `visit` for each range that shares a cell with a rectangle. */
  eachReading(sheet: CalculationSheet, area: Rectangle, visit: (range: ReadRange) => void): void {
    const ranges = this.sheets.get(sheet);
    if (!ranges) return;
    for (const range of cellsWithin(ranges.cells, area)) visit(range);
    const meets = (range: ReadRange): void => {
      if (intersection(range.place, area)) visit(range);
    };
    for (const column of columnsWithin(ranges.columns, area)) column.forEach(meets);
    ranges.wide.forEach(meets);
  }

  clear(): void {
    this.sheets.clear();
  }

  private rangeFor(sheet: CalculationSheet, place: Rectangle): ReadRange {
    const ranges = this.rangesOf(sheet);
    if (place.rows === 1 && place.columns === 1) {
      const key = place.row * MAX_COLUMNS + place.column;
      const known = ranges.cells.get(key);
      if (known) return known;
      const made = newRange(sheet, place);
      ranges.cells.set(key, made);
      return made;
    }
    const key = keyOf(place);
    const known = place.columns > WIDE ? ranges.wide.get(key) : ranges.columns.get(place.column)?.get(key);
    if (known) return known;
    const made = newRange(sheet, place);
    if (place.columns > WIDE) ranges.wide.set(key, made);
    else {
      for (let column = place.column; column < place.column + place.columns; column++) {
        const list = ranges.columns.get(column) ?? new Map<string, ReadRange>();
        ranges.columns.set(column, list.set(key, made));
      }
    }
    return made;
  }

  private forget({ sheet, place }: ReadRange): void {
    const ranges = this.rangesOf(sheet);
    ranges.cells.delete(place.rows === 1 && place.columns === 1 ? place.row * MAX_COLUMNS + place.column : -1);
    ranges.wide.delete(keyOf(place));
    if (place.columns > WIDE) return;
    for (let column = place.column; column < place.column + place.columns; column++) ranges.columns.get(column)?.delete(keyOf(place));
  }

  private rangesOf(sheet: CalculationSheet): SheetRanges {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const made: SheetRanges = { cells: new Map(), columns: new Map(), wide: new Map() };
    this.sheets.set(sheet, made);
    return made;
  }
}

const keyOf = ({ row, column, rows, columns }: Rectangle): string => `${row},${column},${rows},${columns}`;

function newRange(sheet: CalculationSheet, place: Rectangle): ReadRange {
  return { sheet, place, readers: new Set(), passed: 0 };
}

function* cellsWithin(cells: ReadonlyMap<number, ReadRange>, area: Rectangle): Iterable<ReadRange> {
  if (area.rows * area.columns <= cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const range = cells.get(row * MAX_COLUMNS + column);
        if (range) yield range;
      }
    }
    return;
  }
  for (const range of cells.values()) if (intersection(range.place, area)) yield range;
}

function* columnsWithin<Item>(columns: ReadonlyMap<number, Item>, area: Rectangle): Iterable<Item> {
  if (area.columns <= columns.size) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const item = columns.get(column);
      if (item !== undefined) yield item;
    }
    return;
  }
  for (const [column, item] of columns) if (column >= area.column && column < area.column + area.columns) yield item;
}
