import type { TableSpec } from '../../../sheets/sheet-spec';
import { tablesOfSheet } from '../read/read-workbook';
import type { TablePart } from '../read/table-part';
import { readTablePart } from '../read/table-part';
import type { WorkbookPart } from '../workbook-part';

/** Where a table of a specification lives in the file. */
export interface TablePlace {
  readonly table: TableSpec;
  readonly part: string;
  readonly id: number;
  readonly displayName: string;
}

/**
 * Gives the tables of sheets their parts, ids and names. A table that was there keeps all three: it is known by its name, or, when the
 * planner renamed it, by its place among the others of its sheet.
 */
export class TablePlaces {
  private readonly names = new Set<string>();
  private lastId = 0;
  private lastPart = 0;

  constructor(private readonly workbook: WorkbookPart) {
    const { parts } = workbook;
    for (const part of parts.partNames().filter((name) => parts.contentType(name).endsWith('.table+xml'))) {
      const table = readTablePart(parts.require(part), part);
      this.lastId = Math.max(this.lastId, table?.id ?? 0);
      if (table) this.names.add(table.displayName.toLowerCase());
    }
    for (const { name } of workbook.names()) this.names.add(name.toLowerCase());
  }

  place(sheetPart: string, tables: readonly TableSpec[]): TablePlace[] {
    const old = this.workbook.parts.bytes(sheetPart)?.length ? tablesOfSheet(this.workbook, sheetPart) : [];
    const matches = matchTables(tables, old);
    return tables.map((table, index) => {
      const known = matches[index];
      if (known) return { table, part: known.part, id: known.id, displayName: known.displayName };
      return { table, part: this.freePart(), id: ++this.lastId, displayName: this.freeName(table.name) };
    });
  }

  private freePart(): string {
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1);
    let part: string;
    do part = `${folder}tables/table${++this.lastPart}.xml`;
    while (this.workbook.parts.has(part));
    return part;
  }

  private freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    this.names.add(name.toLowerCase());
    return name;
  }
}

function matchTables(tables: readonly TableSpec[], old: readonly TablePart[]): (TablePart | undefined)[] {
  const byName = tables.map((table) => old.find((known) => known.displayName.toLowerCase() === table.name.toLowerCase()));
  const left = old.filter((known) => !byName.includes(known));
  return byName.map((known) => known ?? left.shift());
}
