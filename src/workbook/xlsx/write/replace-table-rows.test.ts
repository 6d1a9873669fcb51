import { packageProblems } from '../../../../test/xlsx/package-check';
import { tableSheet } from '../../../profiles/import-sheet';
import type { CellContent, ColumnSpec } from '../../../sheets/sheet-spec';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../xlsx-workbook';
import type { TableRow } from './replace-table-rows';

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'id', header: 'Id', format: 'text' },
  { key: 'quantity', header: 'Quantity', format: 'general' },
  { key: 'note', header: 'Note', format: 'text' },
  { key: 'double', header: 'Double', format: 'general' },
];

/** A table T of three rows on a sheet of its own; the last column computes. */
function workbook(formula: (row: number) => string): XlsxWorkbook {
  const book = createXlsx();
  const rows = ['A', 'B', 'C'].map((id, index): CellContent[] => [
    id,
    index + 1,
    `of ${id}`,
    { formula: formula(index + 5), value: 2 * index + 2 },
  ]);
  book.addPlannerSheets([tableSheet({ sheet: 'Data', table: 'T' }, 'What it is.', { columns: COLUMNS, rows }, 'en')]);
  return book;
}

const structured = () => 'T[[#This Row],[Quantity]]*2';
const values = (entries: Readonly<Record<number, CellContent>>): TableRow['values'] =>
  new Map(Object.entries(entries).map(([column, value]) => [Number(column), value]));

async function bodyOf(book: XlsxWorkbook) {
  const { tables } = await openXlsx(book.toBytes()).read();
  return tables[0].rows;
}

describe('the rows of a planner’s table', () => {
  it('are changed, moved up and added, and keep what is not written over; the package stays sound', async () => {
    const book = workbook(structured);
    const before = book.toBytes();
    book.replaceTableRows('T', [
      { from: 0, values: values({ 1: 10 }) },
      { from: 2, values: values({}) },
      { from: null, values: values({ 0: 'D <&> é', 1: 4 }) },
      { from: null, values: values({ 0: 'E', 1: 5.5, 2: ' spaced ' }) },
    ]);
    expect(await bodyOf(book)).toEqual([
      ['A', 10, 'of A', 2],
      ['C', 3, 'of C', 6],
      ['D <&> é', 4, null, null],
      ['E', 5.5, ' spaced ', null],
    ]);
    expect(packageProblems(book.toBytes(), before).filter((problem) => !/sheet1|table1/.test(problem))).toEqual([]);
  });

  it('end where the last one does when there are fewer', async () => {
    const book = workbook(structured);
    book.replaceTableRows('T', [{ from: 1, values: values({}) }]);
    expect(await bodyOf(book)).toEqual([['B', 2, 'of B', 4]]);
    expect(packageProblems(book.toBytes())).toEqual([]);
  });

  it('stay as they are when a formula would be lost, or would move away from what it points at', () => {
    const book = workbook((row) => `B${row}*2`);
    const before = book.toBytes();
    const troubles = [[{ from: 0, values: values({ 3: 7 }) }], [{ from: 2, values: values({}) }]].map((rows) => {
      try {
        book.replaceTableRows('T', rows);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(troubles).toEqual(['formula-cell', 'formula-cell']);
    expect(book.toBytes()).toEqual(before);
    expect(() => book.replaceTableRows('none', [])).toThrow(/no table/);
  });
});
