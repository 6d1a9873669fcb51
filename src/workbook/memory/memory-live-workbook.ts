import type { SheetSpec } from '../../sheets/sheet-spec';
import type { CellPlace } from '../cell-place';
import type { LiveWorkbook, PlannerChange, TableEdit } from '../office/live-workbook';
import type { PlannerSheet } from '../planner-sheet';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook';
import { WorkbookError } from '../workbook';
import { editedTable } from './edit-raw-table';
import { MemoryWorkbook } from './memory-workbook';

interface WrittenPlan {
  readonly sheets: readonly SheetSpec[];
  readonly settings: Readonly<Record<string, string>>;
}

/** A live workbook without Excel, for tests of what stands above the port: the planner edits, renames and switches it by the methods below. */
export class MemoryLiveWorkbook implements LiveWorkbook {
  private inner: MemoryWorkbook;
  private previous: WrittenPlan | null = null;
  private readonly listeners = new Set<(change: PlannerChange) => void>();
  /** Called before each answer, with the method's name: may throw, or wait. */
  before: (method: keyof LiveWorkbook) => void | Promise<void> = () => {};
  /** How many formulas of ours there are to repair. */
  formulas = 0;

  constructor(
    private planner: WorkbookSnapshot,
    public fileName = 'Workshop.xlsx',
  ) {
    this.inner = new MemoryWorkbook(planner);
  }

  async name(): Promise<string> {
    await this.before('name');
    return this.fileName;
  }

  async read(): Promise<WorkbookSnapshot> {
    await this.before('read');
    return this.inner.read();
  }

  async write(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<void> {
    await this.before('write');
    if (sheets.length > 0 && this.inner.sheets().length > 0) this.previous = await this.written();
    await this.inner.write(sheets, settings);
  }

  async addPlannerSheets(sheets: readonly PlannerSheet[]): Promise<void> {
    await this.before('addPlannerSheets');
    const taken = sheets.find(({ name }) => this.planner.sheetNames.includes(name));
    if (taken !== undefined) throw new WorkbookError('sheet-name-taken', taken.name, taken.name);
    await this.replacePlanner({
      ...this.planner,
      sheetNames: [...this.planner.sheetNames, ...sheets.map(({ name }) => name)],
      tables: [...this.planner.tables, ...sheets.flatMap(rawTables)],
    });
    for (const { name } of sheets) this.tell({ sheet: name, address: 'A1:Z99', table: null });
  }

  async hasPreviousPlan(): Promise<boolean> {
    await this.before('hasPreviousPlan');
    return this.previous !== null;
  }

  async restorePreviousPlan(): Promise<void> {
    await this.before('restorePreviousPlan');
    const { previous } = this;
    if (previous === null) return;
    this.previous = await this.written();
    this.inner = new MemoryWorkbook({ ...this.planner, settings: previous.settings });
    await this.inner.write(previous.sheets, {});
  }

  async goTo({ sheet }: CellPlace): Promise<boolean> {
    await this.before('goTo');
    return (await this.inner.read()).sheetNames.includes(sheet);
  }

  async onPlannerChange(listener: (change: PlannerChange) => void): Promise<() => Promise<void>> {
    await this.before('onPlannerChange');
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async editTables(edits: readonly TableEdit[]): Promise<readonly TableEdit[]> {
    await this.before('editTables');
    let { tables } = this.planner;
    const undo: TableEdit[] = [];
    for (const edit of edits) {
      const index = tables.findIndex(({ name, isTable }) => isTable && name === edit.table);
      if (index < 0) throw new WorkbookError('table-gone', `there is no table ${edit.table}`, edit.table);
      const { table, back } = editedTable(tables[index], edit);
      tables = tables.with(index, table);
      undo.unshift(back);
    }
    await this.replacePlanner({ ...this.planner, tables });
    return undo;
  }

  async repairFormulas(): Promise<number> {
    await this.before('repairFormulas');
    return this.formulas;
  }

  /** The sheets of the plan that it holds. */
  sheets(): readonly SheetSpec[] {
    return this.inner.sheets();
  }

  /** The planner types into a cell of one of his tables; rows count from 0. */
  async edit(table: string, row: number, header: string, value: RawCell): Promise<void> {
    const change = (one: RawTable): RawTable => {
      if (one.name !== table) return one;
      const column = one.headers.indexOf(header);
      return { ...one, rows: one.rows.map((cells, i) => (i === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)) };
    };
    await this.replacePlanner({ ...this.planner, tables: this.planner.tables.map(change) });
    const { sheet } = this.planner.tables.find(({ name }) => name === table) ?? { sheet: table };
    this.tell({ sheet, address: `A${row + 2}`, table });
  }

  /** Another workbook comes in its place. */
  async switchTo(planner: WorkbookSnapshot, fileName: string): Promise<void> {
    this.planner = planner;
    this.fileName = fileName;
    this.previous = null;
    this.inner = new MemoryWorkbook(planner);
  }

  /** Says that a cell changed. */
  tell(change: PlannerChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private async replacePlanner(planner: WorkbookSnapshot): Promise<void> {
    const { sheets, settings } = await this.written();
    this.planner = planner;
    this.inner = new MemoryWorkbook({ ...planner, settings });
    await this.inner.write(sheets, {});
  }

  private async written(): Promise<WrittenPlan> {
    return { sheets: this.inner.sheets(), settings: (await this.inner.read()).settings };
  }
}

function rawTables({ name: sheet, tables }: PlannerSheet): RawTable[] {
  return tables.map((table) => ({
    name: table.name,
    isTable: true,
    sheet,
    sheetHidden: false,
    headerRow: table.row,
    firstColumn: table.column,
    headers: table.columns.map(({ header }) => header),
    rows: table.rows.map((row) =>
      row.map((cell): RawCell => {
        const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
        return value === '' ? null : value;
      }),
    ),
    hiddenRows: 0,
    owned: false,
  }));
}
