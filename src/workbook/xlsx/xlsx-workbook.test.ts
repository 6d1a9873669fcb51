import fc from 'fast-check';
import { handMadeWorkbook } from '../../../test/xlsx/hand-made-workbook';
import { describeWorkbook, PLANNER_SHEET } from '../conformance/workbook-conformance';
import { plainSheet } from '../conformance/sample-sheets';
import { createXlsx, openXlsx } from './xlsx-workbook';
import type { XlsxWorkbook } from './xlsx-workbook';
import { openPackage } from './open-package';

/** A workbook with one sheet of the planner. */
function plannerWorkbook(): XlsxWorkbook {
  const workbook = createXlsx();
  const { id: _, ...sheet } = plainSheet('load', PLANNER_SHEET, {
    tables: [
      {
        name: 'T_ART',
        row: 3,
        column: 1,
        columns: [
          { key: 'item', header: 'Code article', format: 'text' },
          { key: 'description', header: 'Désignation', format: 'wrapped' },
        ],
        rows: [['RED-40', 'Réducteur']],
      },
    ],
  });
  workbook.addPlannerSheets([sheet]);
  return workbook;
}

describeWorkbook('a new xlsx', async () => {
  const workbook = plannerWorkbook();
  return { workbook, reopen: async () => openXlsx(workbook.toBytes()) };
});

describeWorkbook('an xlsx of Excel’s own making that counts from 1904', async () => {
  const workbook = openXlsx(handMadeWorkbook({ 'xl/workbook.xml': (text) => text.replace('<workbookPr/>', '<workbookPr date1904="1"/>') }));
  return { workbook, reopen: async () => openXlsx(workbook.toBytes()) };
});

const COLUMN_COUNT = 4;
const content = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `=${text}_x0041_`),
  fc.boolean(),
  fc.constant(null),
);

function tableOf(rows: (string | number | boolean | null)[][]): Parameters<XlsxWorkbook['addPlannerSheets']>[0][number] {
  const columns = Array.from({ length: COLUMN_COUNT }, (_, i) => ({ key: `c${i}`, header: `Colonne ${i}`, format: 'wrapped' as const }));
  return plainSheet('stock', 'Essai', { tables: [{ name: 'T_ESSAI', row: 2, column: 3, columns, rows }] });
}

it('gives back any text, number or truth value that was written', async () => {
  const row = fc.array(content, { minLength: COLUMN_COUNT, maxLength: COLUMN_COUNT });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      const workbook = createXlsx();
      workbook.addPlannerSheets([tableOf(rows)]);
      const [table] = (await openXlsx(workbook.toBytes()).read()).tables;
      const expected = rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
      while (expected.at(-1)?.every((cell) => cell === null)) expected.pop();
      expect(table.rows).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('cuts a text where Excel would refuse it, never inside a character', async () => {
  const workbook = createXlsx();
  workbook.addPlannerSheets([tableOf([['x'.repeat(40_000), `${'x'.repeat(32_766)}😀`, 'half \ud83d', '']])]);
  const [table] = (await workbook.read()).tables;
  expect(table.rows[0]).toEqual(['x'.repeat(32_767), 'x'.repeat(32_766), 'half \ufffd', null]);
});

it('shows a number that is none as an error value', async () => {
  const workbook = createXlsx();
  workbook.addPlannerSheets([tableOf([[Number.NaN, Number.POSITIVE_INFINITY, 1, 2]])]);
  expect((await workbook.read()).tables[0].rows[0]).toEqual([{ error: '#NUM!' }, { error: '#NUM!' }, 1, 2]);
});

it('keeps settings in properties of at most 255 characters, which is what Excel shows', async () => {
  const workbook = plannerWorkbook();
  const settings = { long: '😀é&"'.repeat(300), 'with#number#2': 'x', short: '' };
  await workbook.write([], settings);
  expect((await openXlsx(workbook.toBytes()).read()).settings).toEqual(settings);
  const xml = openPackage(workbook.toBytes()).parts.text('docProps/custom.xml') ?? '';
  const values = [...xml.matchAll(/<vt:lpwstr>(.*?)<\/vt:lpwstr>/gs)].map((match) =>
    match[1].replaceAll('&amp;', '&').replace(/_x[0-9A-F]{4}_/g, '?'),
  );
  expect(values.length).toBeGreaterThan(5);
  expect(Math.max(...values.map((value) => value.length))).toBeLessThanOrEqual(255);
});
