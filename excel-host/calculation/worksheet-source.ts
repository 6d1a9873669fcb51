import type { Cell, Rectangle } from '../model/cell';
import type { CellGrid } from '../model/cell-grid';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { serialOf } from './functions/date-functions';
import type { CalculatedSheet } from './formula-node';
import type { CalculationSheet } from './value';
import type { CalculationTable, WorkbookSource } from './workbook-source';

/** A worksheet of the host as formulas see it. */
export class SourceSheet implements CalculatedSheet {
  private known: { readonly rows: number; readonly columns: number } | null = null;

  constructor(readonly worksheet: Worksheet) {}

  get name(): string {
    return this.worksheet.Name;
  }
  get grid(): CellGrid {
    return this.worksheet.grid;
  }
  cell(row: number, column: number): Cell | undefined {
    return this.worksheet.grid.get(row, column);
  }
  extent(): { readonly rows: number; readonly columns: number } {
    if (!this.known) {
      const used = this.grid.usedRectangle(true);
      this.known = used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 0, columns: 0 };
    }
    return this.known;
  }
  forgetExtent(): void {
    this.known = null;
  }
  isRowVisible(row: number): boolean {
    return this.grid.rows.visibleSize(row) > 0;
  }
  isRowFiltered(row: number): boolean {
    return this.grid.rows.isFiltered(row);
  }
}

/** The host's workbook as formulas see it. */
export class HostSource implements WorkbookSource {
  private readonly known = new Map<Worksheet, SourceSheet>();

  /** `clock` gives this moment in the reader's own time. */
  constructor(
    readonly workbook: Workbook,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** The sheet that stands for a worksheet, the same each time. */
  of(worksheet: Worksheet): SourceSheet {
    const known = this.known.get(worksheet);
    if (known) return known;
    const made = new SourceSheet(worksheet);
    this.known.set(worksheet, made);
    return made;
  }
  /** Forgets a worksheet that was deleted. */
  drop(worksheet: Worksheet): void {
    this.known.delete(worksheet);
  }

  sheet(name: string): SourceSheet | null {
    const key = name.toLowerCase();
    const found = this.workbook.Worksheets.items.find((worksheet) => worksheet.Name.toLowerCase() === key);
    return found ? this.of(found) : null;
  }
  sheets(): readonly SourceSheet[] {
    return this.workbook.Worksheets.items.map((worksheet) => this.of(worksheet));
  }
  table(name: string): CalculationTable | null {
    const key = name.toLowerCase();
    const found = this.workbook.Tables.items.find((table) => table.Name.toLowerCase() === key);
    return found ? this.tableOf(found) : null;
  }
  tableAt(sheet: CalculationSheet, row: number, column: number): CalculationTable | null {
    for (const table of this.workbook.Tables.items) {
      if (table.sheet.Name === sheet.name && holds(table.area, row, column)) return this.tableOf(table);
    }
    return null;
  }
  definedName(name: string, sheet: CalculationSheet): string | null {
    const worksheet = this.workbook.Worksheets.items.find((each) => each.Name === sheet.name);
    return (worksheet?.Names.find(name) ?? this.workbook.Names.find(name))?.Formula ?? null;
  }
  get date1904(): boolean {
    return this.workbook.date1904;
  }
  get culture(): 'en' | 'fr' {
    return this.workbook.culture.language;
  }
  now(): number {
    const now = this.clock();
    const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate(), this.date1904);
    return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86400;
  }

  private tableOf(table: Table): CalculationTable {
    return {
      name: table.Name,
      sheet: this.of(table.sheet),
      place: table.area,
      hasHeaders: table.ShowHeaders,
      hasTotals: table.ShowTotals,
      columns: table.columns.map(({ name }) => name),
    };
  }
}

function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
