import { HostEventType } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import type { Rectangle } from './cell';
import { accessDenied, invalidArgument, invalidOperation } from './errors';
import type { Worksheet } from './worksheet';

/** Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: string;
}

const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** `worksheet.protection`. */
export class WorksheetProtection extends HostObject {
  private options: ProtectionOptions | null = null;
  private password = '';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Protected(): boolean {
    return this.options !== null;
  }
  get Options(): ProtectionOptions | null {
    return this.options && { ...this.options };
  }
  /** @throws ApiError `InvalidOperation` when it is protected already. */
  Protect(options: Partial<ProtectionOptions> | null, password: string | null): void {
    if (this.options) throw invalidOperation('WorksheetProtection.protect');
    this.options = { ...STRICT, ...given(options ?? {}) };
    this.password = password ?? '';
    this.tell();
  }
  /** @throws ApiError `InvalidArgument` for a wrong password. */
  Unprotect(password: string | null): void {
    if (!this.options) return;
    if (this.password !== '' && this.password !== password)
      throw invalidArgument('WorksheetProtection.unprotect', 'The password is wrong.');
    this.options = null;
    this.password = '';
    this.tell();
  }

  /** @throws ApiError `AccessDenied` when the sheet is protected and a cell of the area is locked. */
  requireUnlocked(area: Rectangle, location: string): void {
    if (!this.options) return;
    const { grid, workbook } = this.sheet;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (workbook.formatOf(grid.look(row, column).format, 'protection/locked') !== false) throw accessDenied(location);
  }
  /** @throws ApiError `AccessDenied` when the sheet is protected without that permission. */
  requireAllowed(permission: Permission, location: string): void {
    if (this.options && !this.options[permission]) throw accessDenied(location);
  }
  /** Becomes as another sheet's protection. */
  copyFrom(other: WorksheetProtection): void {
    this.options = other.options && { ...other.options };
    this.password = other.password;
  }

  private tell(): void {
    this.sheet.workbook.changed();
    const payload = { type: 'WorksheetProtectionChanged', isProtected: this.Protected, source: 'Local', sheetPassword: null };
    this.sheet.workbook.fireSheet(HostEventType.worksheetProtectionChanged, this.sheet, payload);
  }
}

function given(options: Partial<ProtectionOptions>): Partial<ProtectionOptions> {
  for (const key of Object.keys(options)) if (!(key in STRICT)) throw invalidArgument('WorksheetProtection.protect');
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined));
}
