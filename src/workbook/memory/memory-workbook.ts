import type { CellContent, SheetId, SheetSpec, TableSpec } from '../../sheets/sheet-spec';
import { SHEET_IDS } from '../../sheets/sheet-spec';
import { inDateSystem } from '../date-system';
import { freeSheetName } from '../sheet-names';
import { tableHeaders } from '../table-headers';
import type { RawCell, RawTable, Workbook, WorkbookSnapshot } from '../workbook';

const EMPTY: WorkbookSnapshot = { dateSystem: 1900, sheetNames: [], tables: [], settings: {} };

/** A workbook without Excel and without a file, for tests: what was written can be read back and looked at. */
export class MemoryWorkbook implements Workbook {
  private readonly written = new Map<SheetId, { readonly name: string; readonly sheet: SheetSpec }>();
  private settings: Readonly<Record<string, string>>;

  /** @param planner what the planner's own sheets hold. */
  constructor(private readonly planner: WorkbookSnapshot = EMPTY) {
    this.settings = { ...planner.settings };
  }

  async read(): Promise<WorkbookSnapshot> {
    const own = this.ownSheets();
    return {
      dateSystem: this.planner.dateSystem,
      sheetNames: [...this.planner.sheetNames, ...own.map(({ name }) => name)],
      tables: [...this.planner.tables, ...own.flatMap(({ name, sheet }) => this.tablesOf(name, sheet))],
      settings: { ...this.settings },
    };
  }

  /** Settings that are not named stay as they are. */
  async write(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<void> {
    for (const sheet of sheets) {
      this.written.delete(sheet.id);
      const taken = [...this.planner.sheetNames, ...this.ownSheets().map(({ name }) => name)];
      this.written.set(sheet.id, { name: freeSheetName(sheet.name, taken), sheet });
    }
    this.settings = { ...this.settings, ...settings };
  }

  /** The sheets as they were last written, in tab order. */
  sheets(): SheetSpec[] {
    return this.ownSheets().map(({ sheet }) => sheet);
  }

  private ownSheets(): { readonly name: string; readonly sheet: SheetSpec }[] {
    return SHEET_IDS.flatMap((id) => this.written.get(id) ?? []);
  }

  private tablesOf(name: string, sheet: SheetSpec): RawTable[] {
    const { tables } = inDateSystem(sheet, this.planner.dateSystem);
    const sorted = [...tables].sort((a, b) => a.row - b.row || a.column - b.column);
    return sorted.map((table) => ({
      name: table.name,
      isTable: true,
      sheet: name,
      sheetHidden: false,
      headerRow: table.row,
      firstColumn: table.column,
      headers: tableHeaders(table),
      rows: bodyOf(table),
      hiddenRows: 0,
      owned: true,
    }));
  }
}

/** Values as a reader finds them: what formulas give, empty texts as nothing, no blank rows at the end. */
function bodyOf(table: TableSpec): RawCell[][] {
  const rows = table.rows.map((row) => table.columns.map((_, i) => shown(row[i] ?? null)));
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
}

function shown(content: CellContent): RawCell {
  const value = content !== null && typeof content === 'object' ? content.value : content;
  return value === '' ? null : value;
}
