import { HostObject } from '../protocol/host-object';
import { HostEventType } from '../protocol/events';
import type { Range } from './range';
import { readSortFields, sortRows, type SortField } from './sort-rows';
import type { Table } from './table';

/** `table.sort`. */
export class TableSort extends HostObject {
  private fields: readonly SortField[] = [];
  private matchCase = false;
  constructor(private readonly table: Table) {
    super();
  }
  get Fields(): readonly SortField[] {
    return this.fields;
  }
  get MatchCase(): boolean {
    return this.matchCase;
  }
  get Method(): string {
    return 'PinYin';
  }
  Apply(fields: unknown, matchCase: boolean | null): void {
    this.fields = readSortFields(fields, this.table.columns.length, 'TableSort.apply');
    this.matchCase = matchCase ?? false;
    this.Reapply();
  }
  /** Forgets the order; rows stay as they are. */
  Clear(): void {
    this.fields = [];
  }
  Reapply(): void {
    if (this.fields.length > 0) sortRows(this.table.sheet, this.table.bodyArea, this.fields, this.matchCase);
  }
}

/** `range.sort`. */
export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }
  Apply(fields: unknown, matchCase: boolean | null, hasHeaders: boolean | null): void {
    const { area, sheet } = this.range;
    const read = readSortFields(fields, area.columns, 'RangeSort.apply');
    const body = hasHeaders && area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    sortRows(sheet, body, read, matchCase ?? false);
    const payload = { type: 'WorksheetRowSorted', source: 'Local', address: this.range.localAddress };
    sheet.workbook.fireSheet(HostEventType.worksheetRowSorted, sheet, payload);
  }
}
