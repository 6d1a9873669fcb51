import { parseRectangle } from '../model/addresses';
import type { Cell, CellValue, Rectangle } from '../model/cell';
import { CellError } from '../model/cell';
import { CellGrid } from '../model/cell-grid';
import type { FunctionCaller } from './add-in-calls';
import { CalculationEngine } from './calculation-engine';
import type { CalculatedSheet } from './formula-node';
import type { CalculationSheet } from './value';
import type { CalculationTable, WorkbookSource } from './workbook-source';

class PlainSheet implements CalculatedSheet {
  readonly grid = new CellGrid();
  readonly hidden = new Set<number>();
  readonly filtered = new Set<number>();
  constructor(readonly name: string) {}
  cell(row: number, column: number): Cell | undefined {
    return this.grid.get(row, column);
  }
  extent(): { rows: number; columns: number } {
    const used = this.grid.usedRectangle(true);
    return used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 0, columns: 0 };
  }
  forgetExtent(): void {
    // Nothing is remembered.
  }
  isRowVisible(row: number): boolean {
    return !this.hidden.has(row) && !this.filtered.has(row);
  }
  isRowFiltered(row: number): boolean {
    return this.filtered.has(row);
  }
}

/** A workbook of nothing but cells, to test formulas without the rest of the host. */
export class PlainWorkbook implements WorkbookSource {
  readonly engine: CalculationEngine;
  readonly names = new Map<string, string>();
  readonly tables: CalculationTable[] = [];
  culture: 'en' | 'fr' = 'en';
  date1904 = false;
  private readonly list: PlainSheet[];

  constructor(sheets: readonly string[] = ['Sheet1'], caller: FunctionCaller | null = null) {
    this.list = sheets.map((name) => new PlainSheet(name));
    this.engine = new CalculationEngine(this, caller);
  }

  sheet(name: string): PlainSheet | null {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  sheets(): readonly PlainSheet[] {
    return this.list;
  }
  table(name: string): CalculationTable | null {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  tableAt(sheet: CalculationSheet, row: number, column: number): CalculationTable | null {
    const within = ({ place }: CalculationTable): boolean =>
      row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;
    return this.tables.find((table) => table.sheet === sheet && within(table)) ?? null;
  }
  definedName(name: string): string | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }
  now(): number {
    return 45306.75;
  }

  /** Writes a value or, with a leading `=`, a formula; '' empties the cell. `at` is `B2` or `Sheet2!B2`. */
  put(at: string, content: string | number | boolean): void {
    const { sheet, place } = this.place(at);
    const cell = sheet.grid.ensure(place.row, place.column);
    const isFormula = typeof content === 'string' && content.startsWith('=');
    cell.formula = isFormula ? content : null;
    cell.value = isFormula ? 0 : content;
    cell.spilledFrom = null;
    this.engine.changed(sheet, place);
  }

  /** Writes rows of contents from a cell on. */
  fill(at: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const { sheet, place } = this.place(at);
    rows.forEach((row, down) =>
      row.forEach((content, right) => {
        const target = `${String.fromCharCode(65 + place.column + right)}${place.row + down + 1}`;
        this.put(`${sheet.name}!${target}`, content);
      }),
    );
  }

  /** What a cell shows; an error as its word. */
  value(at: string): string | number | boolean {
    this.engine.calculateDue();
    const { sheet, place } = this.place(at);
    return shown(sheet.grid.get(place.row, place.column)?.value ?? '');
  }

  /** What a rectangle shows. */
  values(at: string): (string | number | boolean)[][] {
    this.engine.calculateDue();
    const { sheet, place } = this.place(at);
    return Array.from({ length: place.rows }, (_, row) =>
      Array.from({ length: place.columns }, (__, column) => shown(sheet.grid.get(place.row + row, place.column + column)?.value ?? '')),
    );
  }

  /** Value of a formula in a cell far from all others. */
  compute(formula: string): string | number | boolean {
    this.put('Z100', formula);
    return this.value('Z100');
  }

  private place(at: string): { sheet: PlainSheet; place: Rectangle } {
    const [first, second] = at.split('!');
    const sheet = second === undefined ? this.list[0] : this.sheet(first);
    const place = parseRectangle(second ?? first);
    if (!sheet || !place) throw new Error(`no such place: ${at}`);
    return { sheet, place };
  }
}

function shown(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.word : value;
}
