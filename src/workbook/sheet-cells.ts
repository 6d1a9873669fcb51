import type { CellContent, CellFormat, CellSpec, SheetSpec, TableSpec } from '../sheets/sheet-spec';
import type { CellLooks } from './cell-looks';
import { tableHeaders } from './table-headers';

/** A cell in its final form. */
export interface PlacedCell {
  readonly column: number;
  readonly content: CellContent;
  readonly look: number;
}

/** The cells that a sheet will have: loose ones and those of tables. */
export class SheetCells {
  private readonly loose = new Map<number, PlacedCell[]>();
  private readonly tables: readonly TableLooks[];
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(sheet: Pick<SheetSpec, 'tables' | 'rowHeights'>, cells: readonly CellSpec[], looks: CellLooks) {
    for (const cell of cells) {
      const row = this.loose.get(cell.row) ?? [];
      row.push({ column: cell.column, content: cell.content, look: looks.number(cell.style, cell.format) });
      this.loose.set(cell.row, row);
    }
    const { tables } = sheet;
    this.tables = tables.map((table) => tableLooks(table, looks));
    this.rowCount = largest([...this.loose.keys(), ...tables.map(lastTableRow), ...sheet.rowHeights.keys()]);
    this.columnCount = largest([...cells.map((cell) => cell.column), ...tables.map((table) => table.column + table.columns.length - 1)]);
  }

  /** Cells of a row from the left; a loose cell wins over a table's. */
  row(row: number): PlacedCell[] {
    const loose = this.loose.get(row) ?? [];
    const ofTables = this.tables.map((table) => tableRow(table, row)).filter((cells) => cells.length > 0);
    if (loose.length === 0 && ofTables.length <= 1) return ofTables[0] ?? [];
    const cells = new Map<number, PlacedCell>();
    for (const cell of [...ofTables.flat(), ...loose]) cells.set(cell.column, cell);
    return [...cells.values()].sort((a, b) => a.column - b.column);
  }

  /** What a cell shows now. */
  shown(row: number, column: number): string | number | boolean | null {
    const content = this.row(row).find((cell) => cell.column === column)?.content ?? null;
    return content !== null && typeof content === 'object' ? content.value : content;
  }
}

/** A table with the cell formats of its columns, found once for all rows. */
interface TableLooks {
  readonly table: TableSpec;
  readonly groupStarts: ReadonlySet<number>;
  readonly header: readonly number[];
  readonly body: readonly number[];
  readonly firstOfGroup: readonly number[];
  /** For a cell whose format is not its column's. */
  readonly ofFormat: (column: number, format: CellFormat, groupStart: boolean) => number;
}

function tableLooks(table: TableSpec, looks: CellLooks): TableLooks {
  const body = (groupStart: boolean) =>
    table.columns.map(({ format, align, style = 'body' }) => looks.number(style, format, { align, groupStart }));
  const groupStarts = new Set(table.groupStarts);
  return {
    table,
    groupStarts,
    header: table.columns.map((column) => looks.header(column)),
    body: body(false),
    firstOfGroup: groupStarts.size > 0 ? body(true) : [],
    ofFormat: (column, format, groupStart) => {
      const { align, style = 'body' } = table.columns[column];
      return looks.number(style, format, { align, groupStart });
    },
  };
}

function tableRow({ table, groupStarts, header, body, firstOfGroup, ofFormat }: TableLooks, row: number): PlacedCell[] {
  if (row === table.row) return tableHeaders(table).map((content, i) => ({ column: table.column + i, content, look: header[i] }));
  const index = row - table.row - 1;
  if (index < 0 || row > lastTableRow(table)) return [];
  const groupStart = index > 0 && groupStarts.has(index);
  const looks = groupStart ? firstOfGroup : body;
  const contents = table.rows[index] ?? [];
  return table.columns.map(({ formatByRow }, i) => {
    const format = formatByRow?.[index];
    const look = format === undefined ? looks[i] : ofFormat(i, format, groupStart);
    return { column: table.column + i, content: contents[i] ?? null, look };
  });
}

/** Last row of a table; Excel wants one row of body at least. */
export function lastTableRow(table: TableSpec): number {
  return table.row + Math.max(1, table.rows.length);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
