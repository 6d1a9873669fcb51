import { HostEventType } from '../protocol/events';
import type { Rectangle } from './cell';
import { intersection, rectangleAddress } from './addresses';
import { invalidOperation } from './errors';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const TOP_LEFT: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** Which sheet is in front, and what is selected on each. */
export class Selection {
  private front: Worksheet | null = null;
  private readonly areas = new WeakMap<Worksheet, Rectangle>();

  constructor(private readonly workbook: Workbook) {}

  get sheet(): Worksheet {
    const sheet = this.front ?? this.workbook.Worksheets.items.find((each) => each.Visibility === 'Visible');
    if (!sheet) throw invalidOperation('WorksheetCollection.getActiveWorksheet');
    return sheet;
  }
  get range(): Range {
    return this.sheet.rangeAt(this.areas.get(this.sheet) ?? TOP_LEFT, 'Workbook.getSelectedRange');
  }
  activate(sheet: Worksheet): void {
    const before = this.sheet;
    this.front = sheet;
    if (before === sheet) return;
    this.workbook.changed();
    if (!before.isDeleted) this.workbook.fireSheet(HostEventType.worksheetDeactivated, before, { type: 'WorksheetDeactivated' });
    this.workbook.fireSheet(HostEventType.worksheetActivated, sheet, { type: 'WorksheetActivated' });
  }
  select(range: Range): void {
    const { sheet, area } = range;
    if (sheet.Visibility !== 'Visible') throw invalidOperation('Range.select');
    this.activate(sheet);
    this.areas.set(sheet, area);
    this.workbook.changed();
    const address = rectangleAddress(area);
    this.workbook.fireSheet(HostEventType.worksheetSelectionChanged, sheet, { type: 'WorksheetSelectionChanged', address });
    for (const table of sheet.Tables.items) {
      const inside = intersection(table.area, area);
      if (inside)
        this.workbook.fireTable(HostEventType.tableSelectionChanged, table, {
          type: 'TableSelectionChanged',
          isInsideTable: true,
          address: rectangleAddress(inside),
        });
    }
  }
  leave(sheet: Worksheet): void {
    if (this.sheet !== sheet) return;
    const sheets = this.workbook.Worksheets.items;
    const place = sheets.indexOf(sheet);
    const next = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()].find((each) => each.Visibility === 'Visible');
    if (next) this.activate(next);
  }
}
