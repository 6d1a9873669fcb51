import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WorkbookCalculator } from '../calculation/workbook-calculator';
import { CellError } from '../model/cell';
import { WHOLE_SHEET } from '../model/cell-grid';
import { cellPicture } from '../view/cell-picture';
import { openWorkbookFile } from './open-workbook';

// Only these were calculated by an office program when they were made.
const FOLDERS = [path.join(process.cwd(), 'examples')];
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name)),
);

describe('an opened workbook', () => {
  it.each(FILES.map((file) => [path.basename(file), file]))('%s keeps the values that its formulas had', async (_name, file) => {
    const { workbook } = await openWorkbookFile(new Uint8Array(readFileSync(file)));
    const formulas: { at: string; formula: string; before: unknown; now: () => unknown }[] = [];
    for (const sheet of workbook.Worksheets.items) {
      sheet.grid.forEachCell(WHOLE_SHEET, (cell, row, column) => {
        if (cell.formula === null || /TODAY|NOW|JALON\./.test(cell.formula)) return;
        const shown = (value: unknown): unknown => (value instanceof CellError ? value.word : value);
        const before = shown(cell.value);
        formulas.push({
          at: `${sheet.Name}!${row},${column}`,
          formula: cell.formula,
          before,
          now: () => shown(sheet.grid.get(row, column)?.value),
        });
      });
    }
    workbook.useCalculator(new WorkbookCalculator(workbook));
    workbook.calculateDue();
    for (const { at, formula, before, now } of formulas) {
      if (before === '') continue;
      if (typeof before === 'number')
        expect({ at, formula, value: Number(now()) }).toEqual({ at, formula, value: expect.closeTo(before, 3) as number });
      else expect({ at, formula, value: now() }).toEqual({ at, formula, value: before });
    }
    const [sheet] = workbook.Worksheets.items;
    expect(cellPicture(sheet, 0, 0).look.fontSize).toBeGreaterThan(0);
  });
});
