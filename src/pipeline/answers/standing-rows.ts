import type { Source } from '../../engine/model/finding';
import { cellText } from '../../tables/cells/cell-text';
import type { TableMapping } from '../../tables/mapping';
import type { RawCell, RawTable, WorkbookSnapshot } from '../../workbook/workbook';
import type { WrittenCells, WrittenChange } from '../release-question';

/** The planner's rows as they stand, to be changed only while they hold what was read. */
export class StandingRows {
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly mapping: TableMapping,
  ) {}

  /** Row of the sheet, as in Excel; null when the table is not there. */
  rowOf({ table, row }: Source): number | null {
    const raw = this.rawOf(table);
    return raw === null ? null : raw.headerRow + 1 + row;
  }

  /** What stands in a cell; null where there is none. */
  cell({ table, row }: Source, key: string): RawCell {
    const raw = this.rawOf(table);
    const header = this.mapping.tables[table]?.columns?.[key];
    const index = header === undefined ? -1 : (raw?.headers.indexOf(header) ?? -1);
    return raw?.rows[row]?.[index] ?? null;
  }

  /** A change of a row that has to hold these cells still. */
  change(source: Source, keys: readonly string[], values: WrittenCells): WrittenChange | null {
    const row = this.rowOf(source);
    if (row === null) return null;
    const columns = this.mapping.tables[source.table]?.columns ?? {};
    const known = keys.filter((key) => key in columns);
    return { row, expected: Object.fromEntries(known.map((key) => [key, cellText(this.cell(source, key))])), values };
  }

  /** The cells for which the table has a column, and those that it needs; all where there is no such table yet. */
  known(table: string, cells: WrittenCells, needed: readonly string[]): WrittenCells {
    const columns = this.mapping.tables[table]?.columns;
    if (columns === undefined) return cells;
    return Object.fromEntries(Object.entries(cells).filter(([key]) => key in columns || needed.includes(key)));
  }

  private rawOf(table: string): RawTable | null {
    const name = this.mapping.tables[table]?.table;
    return this.snapshot.tables.find((raw) => !raw.owned && raw.name === name) ?? null;
  }
}
