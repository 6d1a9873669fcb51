import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageProblems } from '../../../test/xlsx/package-check';
import { sampleSheets } from '../conformance/sample-sheets';
import type { RawCell } from '../workbook';
import { openXlsx } from './xlsx-workbook';

const SHARED = path.join(process.cwd(), '..', 'shared');
const LINT = path.join(SHARED, 'checks', 'xlsx-lint');
const NAMES = ['atelier-mecanique', 'chairs-frepple', 'flow-line', 'sale'];
const hasShared = existsSync(path.join(SHARED, 'workbooks'));
const hasLint = existsSync(LINT) && ['python3', 'xmllint'].every((tool) => spawnSync(tool, ['--version']).error === undefined);
if (!hasShared) console.warn('skipped: real workbooks, for want of ../shared/workbooks');
else if (!hasLint) console.warn('skipped: xlsx-lint, for want of ../shared/checks, python3 or xmllint');

const fileOf = (name: string) => path.join(SHARED, 'workbooks', `${name}.xlsx`);

(hasShared ? describe : describe.skip)('real workbooks', () => {
  it.each(NAMES)('%s is sound after Jalon wrote into it, and all else in it is untouched', async (name) => {
    const original = new Uint8Array(readFileSync(fileOf(name)));
    const workbook = openXlsx(original);
    const before = await workbook.read();
    await workbook.write(sampleSheets(), { language: 'fr' });
    expect(packageProblems(workbook.toBytes(), original)).toEqual([]);
    const after = await openXlsx(workbook.toBytes()).read();
    expect(after.tables.filter((table) => !table.owned)).toEqual(before.tables);
  });

  it('chairs-frepple holds the rows that its list of tables says', async () => {
    const listed = JSON.parse(readFileSync(path.join(SHARED, 'workbooks', 'chairs-frepple.tables.json'), 'utf8')) as {
      tables: Record<string, Record<string, unknown>[]>;
    };
    const { tables } = await openXlsx(new Uint8Array(readFileSync(fileOf('chairs-frepple')))).read();
    expect(tables.map((table) => table.name).sort()).toEqual(Object.keys(listed.tables).sort());
    for (const { name, headers, rows } of tables) {
      const keys = headers.map((header) => header.toLowerCase().replaceAll(' ', '_'));
      const read = rows.map((row) =>
        row.map((cell, i) => [keys[i], cell] as const).filter(([key, cell]) => cell !== null && comparable(cell, key)),
      );
      const wanted = listed.tables[name].map((row) => new Map(Object.entries(row)));
      expect(rows).toHaveLength(wanted.length);
      for (const [i, row] of read.entries())
        for (const [key, cell] of row) if (wanted[i].has(key)) expect(same(cell, wanted[i].get(key))).toBe(true);
    }
  });

  it('a filter hides three orders of the workbook for sale, an old copy of the routings stands on a hidden sheet', async () => {
    const { tables } = await openXlsx(new Uint8Array(readFileSync(fileOf('sale')))).read();
    expect(tables.find((table) => table.name === 'T_CDE')).toMatchObject({ hiddenRows: 3, sheetHidden: false });
    expect(tables.find((table) => table.name === 'GAMME_OP_OLD')).toMatchObject({ sheetHidden: true });
    const orders = tables.find((table) => table.name === 'T_CDE')!;
    const cellOf = (row: number, column: number) => orders.rows[row - orders.headerRow - 1][column - orders.firstColumn];
    expect([cellOf(6, 5), cellOf(8, 5), cellOf(12, 4), cellOf(18, 5)]).toEqual(['douze', '8', 'pom-16 ', { error: '#N/A' }]);
  });

  (hasLint ? it : it.skip).each(NAMES)('%s passes xlsx-lint against the original', async (name) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jalon-'));
    const file = path.join(folder, `${name}.xlsx`);
    const workbook = openXlsx(new Uint8Array(readFileSync(fileOf(name))));
    await workbook.write(sampleSheets(), { language: 'fr' });
    writeFileSync(file, workbook.toBytes());
    expect(execFileSync(LINT, [file, '--against', fileOf(name)], { encoding: 'utf8' })).toMatch(/1 files valid/);
    rmSync(folder, { recursive: true });
  });
});

/** Words of enumerations and weekdays are listed in canonical form, which the sheet need not have. */
function comparable(cell: RawCell, key: string): boolean {
  return typeof cell !== 'boolean' && !/weekday|kind|status|unit|finite|language/.test(key);
}

/** Dates and times of day are listed as local ISO, in the workbook they are serials. */
function same(cell: RawCell, listed: unknown): boolean {
  if (typeof cell === 'number' && typeof listed === 'string') {
    if (/^\d\d:\d\d$/.test(listed)) return Math.abs(cell * 24 - (Number(listed.slice(0, 2)) + Number(listed.slice(3)) / 60)) < 1e-9;
    return Math.abs(Date.parse(`${listed}${listed.length > 10 ? 'Z' : ''}`) / 86_400_000 + 25569 - cell) < 1e-6 || String(cell) === listed;
  }
  return cell === listed;
}
