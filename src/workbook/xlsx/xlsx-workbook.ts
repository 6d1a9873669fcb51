import type { SheetSpec } from '../../sheets/sheet-spec';
import type { Workbook, WorkbookSnapshot } from '../workbook';
import { newWorkbookBytes } from './new-workbook';
import type { OpenedPackage } from './open-package';
import { openPackage } from './open-package';
import { readWorkbook } from './read/read-workbook';
import { writeSettings } from './settings-properties';
import { WorkbookPart } from './workbook-part';
import type { PlannerSheet } from '../planner-sheet';
import { replaceTableRows, type TableRow } from './write/replace-table-rows';
import { addPlannerSheets, writeSheets } from './write/write-sheets';

/**
 * A workbook in a file of Excel 2007 and later (.xlsx, .xlsm), without Excel. The file is edited part by part: what is not written
 * keeps its bytes. The same content always makes the same file.
 */
export class XlsxWorkbook implements Workbook {
  private constructor(
    private bytes: Uint8Array,
    /** Unpacked once to see that it is whole, and used again by the first run. */
    private verified: OpenedPackage | null,
  ) {}

  /** @throws WorkbookError when the bytes are no workbook that can be read; its code says why. */
  static open(bytes: Uint8Array): XlsxWorkbook {
    const opened = openPackage(bytes);
    opened.parts.verify();
    return new XlsxWorkbook(bytes, opened);
  }

  static create(): XlsxWorkbook {
    return new XlsxWorkbook(newWorkbookBytes(), null);
  }

  async read(): Promise<WorkbookSnapshot> {
    return readWorkbook(new WorkbookPart(this.opened()));
  }

  /** Settings that are not named stay as they are. */
  async write(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<void> {
    this.edit((workbook) => {
      if (sheets.length > 0) writeSheets(workbook, sheets);
      writeSettings(workbook.parts, settings);
    });
  }

  /**
   * Adds sheets of the planner's own, for templates and samples: Jalon reads their tables and never rewrites them.
   * @throws WorkbookError `sheet-name-taken` when a sheet of that name exists.
   */
  addPlannerSheets(sheets: readonly PlannerSheet[]): void {
    this.edit((workbook) => addPlannerSheets(workbook, sheets));
  }

  /**
   * Gives a table of the planner's the rows it is to have, in place.
   * @throws WorkbookError `table-gone`, `protected-sheet`, `formula-cell` or `table-in-the-way`
   */
  replaceTableRows(table: string, rows: readonly TableRow[]): void {
    this.edit((workbook) => replaceTableRows(workbook, table, rows));
  }

  /** The file as it is now. */
  toBytes(): Uint8Array {
    return this.bytes;
  }

  /** All or nothing: the file changes only when the whole edit went well. */
  private edit(change: (workbook: WorkbookPart) => void): void {
    const opened = this.opened();
    change(new WorkbookPart(opened));
    this.bytes = opened.parts.toBytes();
  }

  private opened(): OpenedPackage {
    const opened = this.verified ?? openPackage(this.bytes);
    this.verified = null;
    return opened;
  }
}

/** @throws WorkbookError `empty`, `password-protected`, `old-format`, `truncated` or `not-a-workbook`. */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  return XlsxWorkbook.open(bytes);
}

/** A new workbook without sheets; Excel opens it once it has one. */
export function createXlsx(): XlsxWorkbook {
  return XlsxWorkbook.create();
}
