import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../model/workbook';
import { WHOLE_SHEET } from '../model/cell-grid';
import { cellPicture } from '../view/cell-picture';
import { conditionalFormatsOf } from '../appearance';
import { openWorkbookFile } from './open-workbook';
import { saveWorkbookFile } from './save-workbook';

const FOLDERS = [path.join(process.cwd(), 'examples'), path.join(process.cwd(), '..', 'shared', 'workbooks')];
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name)),
);

function contents(workbook: Workbook): unknown {
  return workbook.Worksheets.items.map((sheet) => {
    const cells: unknown[] = [];
    sheet.grid.forEachCell(WHOLE_SHEET, ({ value, formula, numberFormat }, row, column) => {
      if (value !== '' || formula !== null) cells.push([row, column, value, formula, numberFormat, cellPicture(sheet, row, column).look]);
    });
    return {
      name: sheet.Name,
      visibility: sheet.Visibility,
      tab: sheet.TabColor,
      frozen: sheet.FreezePanes.frozen,
      merges: sheet.grid.merges,
      rules: conditionalFormatsOf(sheet).map(({ Type: type, areas }) => ({ type, areas })),
      cells,
    };
  });
}

describe('a saved workbook', () => {
  it.each(FILES.map((file) => [path.basename(file), file]))('%s opens again with what it held', async (_name, file) => {
    const { workbook } = await openWorkbookFile(new Uint8Array(readFileSync(file)));
    const { workbook: again } = await openWorkbookFile(await saveWorkbookFile(workbook));
    expect(contents(again)).toEqual(contents(workbook));
    expect(again.date1904).toBe(workbook.date1904);
    const tables = ({ Tables }: Workbook): unknown =>
      Tables.items.map(({ Name: name, area, columns, look }) => ({ name, area, look, columns: columns.map((column) => column.name) }));
    expect(tables(again)).toEqual(tables(workbook));
    const names = ({ Names }: Workbook): unknown => Names.items.map(({ Name: name, Formula: formula }) => [name, formula]);
    expect(names(again)).toEqual(names(workbook));
  });
});
