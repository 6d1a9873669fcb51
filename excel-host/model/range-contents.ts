import { CellError, type Cell, type CellValue } from './cell';
import { hasContents } from './cell-grid';
import { constant, readApiText, type Entry } from './entered-value';
import { invalidArgument, itemNotFound, wrongSize } from './errors';
import { localNumberFormat, invariantNumberFormat } from './local-number-format';
import type { Range } from './range';
import { RangeShape } from './range-shape';

/** A value as it travels. */
export type PlainValue = string | number | boolean;

const MAX_TEXT = 32767;

/** Values, formulas, texts and number formats of a range. */
export abstract class RangeContents extends RangeShape {
  get Values(): PlainValue[][] | null {
    return this.read((cell) => (cell ? plain(cell.value) : ''));
  }
  set Values(values: unknown) {
    this.enter(values, 'Range.values', (text, format) => readApiText(text, format));
  }

  get Formulas(): PlainValue[][] | null {
    return this.read((cell) => (cell ? (cell.formula ?? plain(cell.value)) : ''));
  }
  set Formulas(formulas: unknown) {
    this.enter(formulas, 'Range.formulas', (text, format) => readApiText(text, format));
  }

  get FormulasLocal(): PlainValue[][] | null {
    const { workbook } = this.sheet;
    return this.read((cell) => (cell?.formula ? workbook.toLocalFormula(cell.formula) : cell ? plain(cell.value) : ''));
  }
  set FormulasLocal(formulas: unknown) {
    const { workbook } = this.sheet;
    this.enter(formulas, 'Range.formulasLocal', (text, format) => {
      const entry = workbook.readTyped(text, format);
      return entry.formula === null ? entry : { ...entry, formula: workbook.fromLocalFormula(entry.formula) };
    });
  }

  get Text(): string[][] | null {
    const { workbook } = this.sheet;
    return this.read((cell) => (cell && cell.value !== '' ? workbook.textOf(cell.value, cell.numberFormat) : ''));
  }

  get ValueTypes(): string[][] | null {
    return this.read((cell) => (cell ? valueType(cell.value) : 'Empty'));
  }

  get NumberFormat(): string[][] | null {
    return this.readLooks((format) => format);
  }
  set NumberFormat(formats: unknown) {
    this.setNumberFormats(formats, 'Range.numberFormat', (format) => format);
  }

  get NumberFormatLocal(): string[][] | null {
    const { language } = this.sheet.workbook.culture;
    return this.readLooks((format) => localNumberFormat(format, language));
  }
  set NumberFormatLocal(formats: unknown) {
    const { language } = this.sheet.workbook.culture;
    this.setNumberFormats(formats, 'Range.numberFormatLocal', (format) => invariantNumberFormat(format, language));
  }

  /** True when every cell shows part of a spilled result, false when none does, null for some. */
  get HasSpill(): boolean | null {
    this.sheet.workbook.calculateDue();
    let spilled = 0;
    this.sheet.grid.forEachCell(this.area, (cell, row, column) => {
      if (cell.spilledFrom || this.spillOf(row, column)) spilled += 1;
    });
    return spilled === 0 ? false : spilled === this.CellCount ? true : null;
  }

  GetSpillParent(): Range {
    const parent = this.GetSpillParentOrNullObject();
    if (!parent) throw itemNotFound('Range.getSpillParent');
    return parent;
  }
  GetSpillParentOrNullObject(): Range | null {
    this.sheet.workbook.calculateDue();
    const { row, column } = this.area;
    const parent = this.sheet.grid.get(row, column)?.spilledFrom ?? (this.spillOf(row, column) ? { row, column } : null);
    return parent && this.at({ ...parent, rows: 1, columns: 1 }, 'Range.getSpillParent');
  }
  GetSpillingToRange(): Range {
    const range = this.GetSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound('Range.getSpillingToRange');
    return range;
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    this.sheet.workbook.calculateDue();
    const spill = this.spillOf(this.area.row, this.area.column);
    return spill && this.at({ row: this.area.row, column: this.area.column, ...spill }, 'Range.getSpillingToRange');
  }

  /** Size of what spills from a cell, itself included; null when nothing does. */
  private spillOf(row: number, column: number): { rows: number; columns: number } | null {
    const { grid } = this.sheet;
    if (!grid.get(row, column)?.formula) return null;
    const comesFromHere = (cell: Cell | undefined): boolean => cell?.spilledFrom?.row === row && cell.spilledFrom.column === column;
    let rows = 1;
    let columns = 1;
    while (comesFromHere(grid.get(row + rows, column))) rows += 1;
    while (comesFromHere(grid.get(row, column + columns))) columns += 1;
    return rows === 1 && columns === 1 ? null : { rows, columns };
  }

  /** @throws ApiError `InvalidArgument` when the library is about to write a matrix of another size in chunks. */
  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize('Range.values');
    return null;
  }

  /** A matrix of what `of` says of each cell; null above the host's limit of cells, 5 million in Excel. */
  protected read<Value>(of: (cell: Cell | undefined, row: number, column: number) => Value): Value[][] | null {
    this.sheet.workbook.calculateDue();
    const { row, column, rows, columns } = this.area;
    if (rows * columns > this.sheet.workbook.limits.cells) return null;
    const { grid } = this.sheet;
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => of(grid.get(row + down, column + right), row + down, column + right)),
    );
  }

  private readLooks(of: (format: string) => string): string[][] | null {
    return this.read((_cell, row, column) => of(this.sheet.grid.look(row, column).numberFormat));
  }

  /** Writes a scalar to every cell or a matrix cell by cell; null leaves a cell as it is. */
  private enter(values: unknown, location: string, readText: (text: string, numberFormat: string) => Entry): void {
    const { sheet } = this;
    const given = this.matrixOf(values, location);
    sheet.cells.requireWritable(this.area, location);
    const before = sheet.cells.detailsBefore(this.area);
    this.eachTarget(given, (value, row, column) => {
      if (value === null || value === undefined) return;
      const { numberFormat } = sheet.grid.look(row, column);
      sheet.cells.put(
        row,
        column,
        typeof value === 'string' ? readText(checkedText(value, location), numberFormat) : constant(scalar(value, location)),
      );
    });
    sheet.cells.contentsChanged(this.area, before);
  }

  private setNumberFormats(formats: unknown, location: string, of: (format: string) => string): void {
    const { sheet } = this;
    const given = this.matrixOf(formats, location);
    sheet.cells.requireFormattable(location);
    const word = (value: unknown): string => {
      if (typeof value !== 'string') throw invalidArgument(location);
      return value === '' ? 'General' : of(value);
    };
    if (!isMatrix(given)) {
      if (given === null || given === undefined) return;
      const numberFormat = word(given);
      sheet.grid.changeLook(this.area, (look) => ({ ...look, numberFormat }));
    } else
      given.forEach((line, down) =>
        line.forEach((value, right) => {
          if (value === null) return;
          sheet.grid.ensure(this.area.row + down, this.area.column + right).numberFormat = word(value);
        }),
      );
    sheet.cells.looksChanged(this.area);
  }

  /** A scalar or a matrix of the right size. @throws ApiError `InvalidArgument` for any other. */
  private matrixOf(values: unknown, location: string): unknown {
    if (!Array.isArray(values)) {
      if (this.area.rows * this.area.columns > this.sheet.workbook.limits.cells && location !== 'Range.numberFormat')
        throw invalidArgument(location);
      return values;
    }
    if (!isMatrix(values)) throw invalidArgument(location);
    if (values.length !== this.area.rows || values.some((line) => line.length !== this.area.columns)) throw wrongSize(location);
    return values;
  }

  /**
   * Calls `write` for each cell with its value. Rows that a filter hides are left out, and every row that shows gets the first row of the
   * matrix: what Excel was seen to do when a matrix is written across filtered rows. Cells that a merge covers swallow what they are given.
   */
  private eachTarget(given: unknown, write: (value: unknown, row: number, column: number) => void): void {
    const { area, sheet } = this;
    const lines = isMatrix(given) ? given : null;
    const scrambled = sheet.grid.rows.hasFiltered(area.row, area.rows);
    const merged = sheet.grid.merges.length > 0;
    for (let down = 0; down < area.rows; down += 1) {
      const row = area.row + down;
      if (scrambled && sheet.grid.rows.isFiltered(row)) continue;
      const line = lines ? lines[scrambled ? 0 : down] : null;
      for (let right = 0; right < area.columns; right += 1) {
        const column = area.column + right;
        if (merged && sheet.cells.isCovered(row, column)) continue;
        write(line ? line[right] : given, row, column);
      }
    }
  }

  /** True when any cell holds something. */
  get holdsAnything(): boolean {
    let found = false;
    this.sheet.grid.forEachCell(this.area, (cell) => {
      if (hasContents(cell)) found = true;
    });
    return found;
  }
}

const isMatrix = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => Array.isArray(line));

function scalar(value: unknown, location: string): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(location);
}

function checkedText(text: string, location: string): string {
  if (text.length > MAX_TEXT) throw invalidArgument(location);
  return text;
}

/** A cell's value as it travels: errors are their words. */
export function plain(value: CellValue): PlainValue {
  return value instanceof CellError ? value.word : value;
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof CellError ? 'Error' : 'String';
}
