import type { CellSpec, TableSpec } from './sheet-spec';
import { TABLE_ROW } from './frame';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';

/** One table of several below each other, under a line that says what it shows. */
export interface StackedTable {
  readonly title: string;
  readonly make: (row: number) => TableSpec;
}

/** Tables one below the other, their titles, and the rows at which a page may break. */
export interface TableStack {
  readonly tables: readonly TableSpec[];
  readonly cells: readonly CellSpec[];
  readonly groupRows: readonly number[];
}

const GAP = 3;

/** A block of a stack; the table takes its row from its place in the stack. */
export function stacked<Row>(
  title: string,
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  groupOf?: (row: Row) => string,
): StackedTable {
  return { title, make: (row) => makeTable({ name, row, column: 1 }, columns, rows, groupOf) };
}

/** Puts tables below each other: the first where every sheet has its table, each with its title in the row above. */
export function stackTables(blocks: readonly StackedTable[]): TableStack {
  let row = TABLE_ROW;
  const tables = blocks.map(({ make }) => {
    const table = make(row);
    row += table.rows.length + GAP;
    return table;
  });
  return {
    tables,
    cells: tables.map((table, index) => ({
      row: table.row - 1,
      column: 1,
      content: blocks[index].title,
      style: 'section',
      format: 'text',
    })),
    groupRows: tables.flatMap((table, index) => [
      index === 0 ? table.row + 1 : table.row - 1,
      ...(table.groupStarts ?? []).map((start) => table.row + 1 + start),
    ]),
  };
}
