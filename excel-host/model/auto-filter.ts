import { HostEventType } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import type { CellValue, Rectangle } from './cell';
import { invalidArgument, itemNotFound } from './errors';
import { matchesFilter, readFilterCriteria, type FilterCriteria } from './filter-criteria';
import type { Range } from './range';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** The filter of a table, or of a range of a sheet: hides the rows that do not match. */
export class AutoFilter extends HostObject {
  private criteria = new Map<number, FilterCriteria>();
  private range: Rectangle | null = null;

  constructor(
    private readonly sheet: Worksheet,
    /** null for the filter of the sheet. */
    private readonly table: Table | null,
  ) {
    super();
  }

  /** With the header row; null when the sheet has no filter. */
  get area(): Rectangle | null {
    if (!this.table) return this.range;
    const { area, bodyArea } = this.table;
    return { ...area, rows: bodyArea.row + bodyArea.rows - area.row };
  }
  get isFiltering(): boolean {
    return this.criteria.size > 0;
  }
  /** For saving: criteria by column index within the area. */
  get criteriaByColumn(): ReadonlyMap<number, FilterCriteria> {
    return this.criteria;
  }

  get Enabled(): boolean {
    return this.table ? this.table.ShowFilterButton : this.range !== null;
  }
  get IsDataFiltered(): boolean {
    return this.isFiltering;
  }
  /** One entry a column; null where there is none. */
  get Criteria(): readonly (FilterCriteria | null)[] {
    const columns = this.area?.columns ?? 0;
    return Array.from({ length: columns }, (_, column) => this.criteria.get(column) ?? null);
  }

  Apply(range: Range | string, columnIndex: number | null, criteria: unknown): void {
    this.sheet.Protection.requireAllowed('allowAutoFilter', 'AutoFilter.apply');
    if (!this.table) {
      const { area } = typeof range === 'string' ? this.sheet.rangeOfAddress(range, 'AutoFilter.apply') : range;
      this.range = area.rows === 1 && area.columns === 1 ? this.sheet.rangeAt(area, '').GetSurroundingRegion().area : area;
    }
    if (columnIndex === null || columnIndex === undefined || criteria === null || criteria === undefined) return this.Reapply();
    this.setCriteria(columnIndex, readFilterCriteria(criteria, 'AutoFilter.apply'));
  }
  /** Filters by a column of the area. @throws ApiError `InvalidArgument` for a column outside. */
  setCriteria(column: number, criteria: FilterCriteria | null): void {
    if (!Number.isInteger(column) || column < 0 || column >= (this.area?.columns ?? 0)) throw invalidArgument('AutoFilter.apply');
    if (criteria) this.criteria.set(column, criteria);
    else this.criteria.delete(column);
    this.Reapply();
  }
  ClearCriteria(): void {
    this.criteria.clear();
    this.Reapply();
  }
  ClearColumnCriteria(columnIndex: number): void {
    this.setCriteria(columnIndex, null);
  }
  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? missing();
  }
  GetRangeOrNullObject(): Range | null {
    return this.area && this.sheet.rangeAt(this.area, 'AutoFilter.getRange');
  }
  /** Hides and shows rows by the present values: a change of values alone does not. */
  Reapply(): void {
    const { area, sheet } = this;
    if (!area) return;
    sheet.workbook.calculateDue();
    const first = area.row + (this.table && !this.table.ShowHeaders ? 0 : 1);
    for (let row = first; row < area.row + area.rows; row += 1) {
      const shown = [...this.criteria].every(([column, criteria]) => matchesFilter(this.cellOf(row, area.column + column), criteria));
      sheet.grid.rows.setFiltered(row, 1, !shown);
    }
    sheet.workbook.changed();
    const payload = {
      type: 'WorksheetRowHiddenChanged',
      source: 'Local',
      triggerSource: sheet.workbook.triggerSource,
      address: `${first + 1}:${area.row + area.rows}`,
      changeType: this.isFiltering ? 'Hidden' : 'Unhidden',
    };
    sheet.workbook.fireSheet(HostEventType.worksheetRowHiddenChanged, sheet, payload);
  }
  Remove(): void {
    this.ClearCriteria();
    if (this.table) this.table.ShowFilterButton = false;
    else this.range = null;
  }
  private cellOf(row: number, column: number): { value: CellValue; text: string } {
    const cell = this.sheet.grid.get(row, column);
    const value = cell?.value ?? '';
    return { value, text: cell && value !== '' ? this.sheet.workbook.textOf(value, cell.numberFormat) : '' };
  }
}

function missing(): never {
  throw itemNotFound('AutoFilter.getRange');
}
