import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const LINT = path.join(process.cwd(), '..', 'shared', 'checks', 'xlsx-lint');
const runs = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const hasLint = existsSync(LINT) && runs('python3') && runs('xmllint');
const hasOffice = runs('soffice');
if (!hasLint) console.warn('skipped: xlsx-lint, for want of ../shared/checks, python3 or xmllint');
if (!hasOffice) console.warn('skipped: opening by LibreOffice, which is not on this machine');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'excel-host-saved-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    const saved = await saveWorkbookFile(workbook);
    writeFileSync(path.join(folder, path.basename(file)), saved);
    const { workbook: again } = await openWorkbookFile(saved);
    expect(contents(again)).toEqual(contents(workbook));
    expect(again.date1904).toBe(workbook.date1904);
    const tables = ({ Tables }: Workbook): unknown =>
      Tables.items.map(({ Name: name, area, columns, look }) => ({ name, area, look, columns: columns.map((column) => column.name) }));
    expect(tables(again)).toEqual(tables(workbook));
    const names = ({ Names }: Workbook): unknown => Names.items.map(({ Name: name, Formula: formula }) => [name, formula]);
    expect(names(again)).toEqual(names(workbook));
  });

  (hasLint ? it : it.skip)('holds against the schemas of the format', () => {
    const saved = FILES.map((file) => path.join(folder, path.basename(file)));
    expect(() => execFileSync('python3', [LINT, ...saved], { stdio: 'pipe' })).not.toThrow();
  });

  (hasOffice ? it : it.skip)(
    'is opened by LibreOffice, which makes pages of it',
    () => {
      const names = FILES.map((file) => path.basename(file)).filter((name) => /^(sample-workshop|atelier-mecanique)/.test(name));
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      const files = names.map((name) => path.join(folder, name));
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'pipe' });
      for (const name of names) expect(existsSync(path.join(folder, name.replace(/xlsx$/, 'pdf')))).toBe(true);
    },
    300_000,
  );
});
