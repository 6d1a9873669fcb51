import type { Workbook } from '../../excel-host/model/workbook';
import type { Worksheet } from '../../excel-host/model/worksheet';
import { editText } from './edit-text';

/** As many steps back as the page remembers. */
const MOST = 100;

interface TypedCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly formatBefore: string;
  readonly after: string;
}

/** What was typed, so that it can be taken back, the last first. What the add-in wrote over since then stays. */
export class TypedEdits {
  private readonly steps: (readonly TypedCell[])[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** Types texts into cells, from the top left one on. @throws ApiError when a cell refuses; what was typed before it stays and can be taken back */
  type(sheet: Worksheet, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const step: TypedCell[] = [];
    this.steps.push(step);
    if (this.steps.length > MOST) this.steps.shift();
    texts.forEach((line, down) =>
      line.forEach((text, right) => {
        const place = { sheet, row: row + down, column: column + right };
        const before = editText(sheet, place.row, place.column);
        const formatBefore = sheet.grid.look(place.row, place.column).numberFormat;
        this.workbook.enterCell(sheet, place.row, place.column, text);
        step.push({ ...place, before, formatBefore, after: editText(sheet, place.row, place.column) });
      }),
    );
  }

  /** Takes the last step back. Answers where it was; null when there is none. @throws ApiError when a cell refuses */
  undo(): { readonly sheet: Worksheet; readonly row: number; readonly column: number } | null {
    const step = this.steps.pop();
    if (step === undefined) return null;
    const standing = step.filter(({ sheet, row, column, after }) => !sheet.isDeleted && editText(sheet, row, column) === after);
    for (const cell of standing) this.takeBack(cell);
    return standing[0] ?? null;
  }

  private takeBack({ sheet, row, column, before, formatBefore }: TypedCell): void {
    this.workbook.enterCell(sheet, row, column, before);
    if (sheet.grid.look(row, column).numberFormat === formatBefore) return;
    const range = sheet.rangeAt({ row, column, rows: 1, columns: 1 }, 'undo');
    this.workbook.byPerson(() => {
      range.NumberFormat = [[formatBefore]];
    });
  }
}
