import { HostCollection, HostObject } from '../protocol/host-object';
import { hasContents } from './cell-grid';
import { invalidArgument } from './errors';
import type { PlainValue } from './range-contents';
import type { Range } from './range';
import type { Table } from './table';

/** A row of a table's data, by its place: a TableRow is not tied to its cells. */
export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  override get isDeleted(): boolean {
    return this.table.isDeleted;
  }
  get Index(): number {
    return this.index;
  }
  get Values(): PlainValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    const body = this.table.bodyArea;
    if (this.index >= body.rows) throw invalidArgument('TableRow.getRange');
    return this.table.sheet.rangeAt({ ...body, row: body.row + this.index, rows: 1 }, 'TableRow.getRange');
  }
  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.index, 1);
  }
}

/** `table.rows`. */
export class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }
  get items(): readonly TableRow[] {
    return Array.from({ length: this.table.bodyArea.rows }, (_, index) => new TableRow(this.table, index));
  }
  find(key: string | number): TableRow | null {
    return this.items[Number(key)] ?? null;
  }

  /** Puts rows before `index`, or last. `values` are an array a row. @throws ApiError `InvalidArgument` */
  Add(index: number | null, values: unknown): TableRow {
    const { table } = this;
    const body = table.bodyArea;
    const at = index === null || index === undefined || index === -1 ? body.rows : index;
    const lines: readonly unknown[] | null = Array.isArray(values) && Array.isArray(values[0]) ? values : null;
    const misfits = lines?.some((line) => !Array.isArray(line) || line.length !== body.columns) ?? false;
    if (!Number.isInteger(at) || at < 0 || at > body.rows || misfits) throw invalidArgument('TableRowCollection.add');
    table.sheet.cells.requireWritable(table.area, 'TableRowCollection.add');
    const count = lines?.length ?? 1;
    if (this.hasBelow(at)) table.sheet.workbook.Tables.shiftBelow(table, body.row + at, count);
    table.area = { ...table.area, rows: table.area.rows + count };
    const added = { ...body, row: body.row + at, rows: count };
    if (values !== null && values !== undefined) table.sheet.rangeAt(added, 'TableRowCollection.add').Values = values;
    table.sheet.workbook.structureChanged({ kind: 'tables' });
    return new TableRow(table, at);
  }
  private hasBelow(at: number): boolean {
    const body = this.table.bodyArea;
    const below = { ...body, row: body.row + at, rows: 1048576 - body.row - at };
    let found = this.table.sheet.workbook.Tables.overlapping(this.table.sheet, below, this.table) !== null;
    this.table.sheet.grid.forEachCell(below, (cell) => {
      if (hasContents(cell) || cell.format !== null) found = true;
    });
    return found;
  }
  DeleteRows(rows: readonly (TableRow | number)[]): void {
    const places = rows.map((row) => (typeof row === 'number' ? row : row.index)).sort((a, b) => b - a);
    for (const place of places) this.DeleteRowsAt(place, 1);
  }
  /** A table keeps one row, emptied, when all are deleted. */
  DeleteRowsAt(index: number, count: number | null): void {
    const { table } = this;
    const body = table.bodyArea;
    const wanted = count ?? 1;
    if (!Number.isInteger(index) || index < 0 || wanted < 1 || index + wanted > body.rows)
      throw invalidArgument('TableRowCollection.deleteRowsAt');
    table.sheet.cells.requireWritable(table.area, 'TableRow.delete');
    const gone = Math.min(wanted, body.rows - 1);
    table.sheet.cells.clearContents({ ...body, row: body.row + index, rows: wanted });
    if (gone > 0) {
      table.sheet.grid.take({ ...body, row: body.row + index, rows: gone });
      table.sheet.workbook.Tables.shiftBelow(table, body.row + index + gone, -gone);
      table.area = { ...table.area, rows: table.area.rows - gone };
    }
    table.sheet.cells.contentsChanged({ ...body, row: body.row + index, rows: wanted }, null, 'RowDeleted');
    table.sheet.workbook.structureChanged({ kind: 'tables' });
  }
}
