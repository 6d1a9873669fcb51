import { HostCollection, HostObject } from '../protocol/host-object';
import type { Rectangle } from './cell';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './errors';
import { Filter } from './filter';
import type { PlainValue } from './range-contents';
import type { Range } from './range';
import type { Table, TableColumnState } from './table';

/** A column of a table. */
export class TableColumn extends HostObject {
  static readonly navigations = ['Filter'];
  constructor(
    private readonly table: Table,
    private readonly state: TableColumnState,
  ) {
    super();
  }
  override get isDeleted(): boolean {
    return this.table.isDeleted || this.Index < 0;
  }
  get Id(): number {
    return this.state.id;
  }
  get Index(): number {
    return this.table.columns.indexOf(this.state);
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument('TableColumn.name');
    const other = this.table.Columns.find(name);
    if (other && other.Id !== this.Id) throw itemAlreadyExists('TableColumn.name');
    const from = this.state.name;
    this.state.name = name;
    if (this.table.headerArea) this.table.writeHeaders();
    this.table.sheet.workbook.structureChanged({ kind: 'column-renamed', table: this.table.Name, from, to: name });
  }
  get Filter(): Filter {
    return new Filter(this.table.AutoFilter, () => this.Index);
  }
  get Values(): PlainValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.part(this.table.area);
  }
  GetDataBodyRange(): Range {
    return this.part(this.table.bodyArea);
  }
  GetHeaderRowRange(): Range {
    return this.part(this.table.GetHeaderRowRange().area);
  }
  GetTotalRowRange(): Range {
    return this.part(this.table.GetTotalRowRange().area);
  }
  Delete(): void {
    this.table.Columns.delete(this.Index);
  }
  private part(area: Rectangle): Range {
    if (this.Index < 0) throw itemNotFound('TableColumn');
    return this.table.sheet.rangeAt({ ...area, column: area.column + this.Index, columns: 1 }, 'TableColumn.getRange');
  }
}

/** `table.columns`: by id (a number) or name. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }
  get items(): readonly TableColumn[] {
    return this.table.columns.map((state) => new TableColumn(this.table, state));
  }
  find(key: string | number): TableColumn | null {
    const state = this.table.columns.find((each) =>
      typeof key === 'number' ? each.id === key : each.name.toLowerCase() === key.toLowerCase(),
    );
    return state ? new TableColumn(this.table, state) : null;
  }

  /** Puts a column before `index`, or last; `values` are those of the whole column with its header, one array a row. */
  Add(index: number | null, values: unknown, name: string | null): TableColumn {
    const { table } = this;
    const at = index === null || index === undefined || index === -1 ? table.columns.length : index;
    if (!Number.isInteger(at) || at < 0 || at > table.columns.length) throw invalidArgument('TableColumnCollection.add');
    if (Array.isArray(values) && values.length !== table.area.rows) throw invalidArgument('TableColumnCollection.add');
    this.shift(at, 1);
    const state = table.newColumn('');
    table.columns.splice(at, 0, state);
    table.area = { ...table.area, columns: table.area.columns + 1 };
    const column = new TableColumn(table, state);
    if (name && table.headerArea) table.sheet.cells.putText(table.area.row, table.area.column + at, name);
    if (values !== null && values !== undefined) column.Values = values;
    table.readHeaders();
    table.sheet.workbook.structureChanged({ kind: 'tables' });
    return column;
  }
  /** @throws ApiError `InvalidOperation` for the last column. */
  delete(index: number): void {
    const { table } = this;
    if (table.columns.length === 1) throw invalidOperation('TableColumn.delete');
    table.AutoFilter.ClearCriteria();
    table.sheet.grid.take({ ...table.area, column: table.area.column + index, columns: 1 });
    this.shift(index + 1, -1);
    table.columns.splice(index, 1);
    table.area = { ...table.area, columns: table.area.columns - 1 };
    table.sheet.workbook.structureChanged({ kind: 'tables' });
  }
  /** Moves what stands in the table's rows from a column on, sideways. */
  private shift(index: number, by: 1 | -1): void {
    const { sheet, area } = this.table;
    const from = area.column + index;
    const strip = { ...area, column: from, columns: 16384 - from - Math.max(0, by) };
    if (strip.columns <= 0) return;
    const beside = { ...strip, column: area.column + area.columns, columns: strip.columns - (area.columns - index) };
    if (beside.columns > 0 && sheet.workbook.Tables.overlapping(sheet, beside, this.table))
      throw invalidOperation('TableColumnCollection.add');
    for (const { row, column, cell } of sheet.grid.take(strip)) sheet.grid.put(row, column + by, cell);
    sheet.workbook.calculator?.cellsChanged(sheet, { ...strip, columns: area.columns - index + 1 });
  }
}
