import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import type { SheetSpec } from '../../sheets/sheet-spec';
import { ORDERS_TABLE, plainSheet } from '../conformance/sample-sheets';
import { createOfficeWorkbook } from './create-office-workbook';

const RANGE = { firstRow: 6, firstColumn: 3, lastRow: 7, lastColumn: 3 };

/** A small sheet with one of each kind of element. */
function orders(rows: number, remark: string): SheetSpec {
  return plainSheet('planned-orders', 'Ordres proposés', {
    cells: [{ row: 1, column: 1, content: remark, style: 'title' }],
    tables: [
      { ...ORDERS_TABLE, columns: ORDERS_TABLE.columns.slice(0, 3), rows: ORDERS_TABLE.rows.slice(0, rows).map((row) => row.slice(0, 3)) },
    ],
    rules: [{ range: RANGE, formula: `$C6<${rows}`, style: { fill: 'D55E00' }, stopIfTrue: true }],
    names: [{ name: 'JalonFirstOrder', range: RANGE }],
  });
}

/** All that the workbook holds, ids left out. */
function stateOf(host: ExcelHost): unknown {
  const { workbook } = host;
  return {
    sheets: workbook.Worksheets.items.map((sheet) => {
      const used = sheet.GetUsedRange(false);
      return {
        name: sheet.Name,
        visibility: sheet.Visibility,
        tab: sheet.TabColor,
        used: used.Address,
        formulas: used.Formulas,
        formats: used.NumberFormat,
        looks: used.Formulas?.map((row, down) =>
          row
            .map((_, right) => used.GetCell(down, right))
            .map((cell) => [cell.Format.Font.Color, cell.Format.Font.Size, cell.Format.Fill.Color]),
        ),
        tables: sheet.Tables.items.map((table) => [table.Name, table.GetRange().Address]),
        charts: (sheet.Charts as unknown as { items: unknown[] }).items.length,
      };
    }),
    names: workbook.Names.items.map((name) => [name.Name, name.Formula, name.Comment, name.Visible]),
    properties: workbook.Properties.Custom.items.map((one) => [one.Key, one.Value]).sort(),
    parts: workbook.CustomXmlParts.items.map((part) => part.GetXml()),
  };
}

async function walk(prepare: (host: ExcelHost) => Promise<void>, kind: 'action' | 'answer', step: number): Promise<string[]> {
  const wrong: string[] = [];
  for (let n = 1; ; n += step) {
    const host = new ExcelHost();
    loadOffice(host);
    await prepare(host);
    const before = JSON.stringify(stateOf(host));
    host.faults.failAt(n, 'GeneralException', kind);
    const failed = await createOfficeWorkbook()
      .write([orders(4, 'Neu')], { language: 'fr' })
      .then(
        () => false,
        () => true,
      );
    const happened = host.faults.happened;
    host.faults.clear();
    const after = JSON.stringify(stateOf(host));
    if (failed && after !== before) wrong.push(`${n}: ${difference(before, after)}`);
    if (!failed && !after.includes('Neu')) wrong.push(`${n}: said to be written`);
    if (!happened) return wrong;
  }
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  return `${before.slice(Math.max(0, at - 80), at + 80)} -> ${after.slice(at, at + 80)}`;
}

const edited = async (): Promise<void> => {
  await createOfficeWorkbook().write([orders(2, 'Alt')], { language: 'en' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ordres proposés');
    sheet.getRange('B6').values = [['mein Text']];
    sheet.getRange('B6').format.fill.color = '#FF0000';
    await context.sync();
  });
};

const STEP = Number(process.env.JALON_FAULT_STEP ?? 1);

it('leaves a workbook without sheets of Jalon as it was, or written whole, whatever action fails', async () => {
  expect(await walk(async () => undefined, 'action', STEP)).toEqual([]);
}, 600_000);

it('leaves sheets that were there, and what the planner changed on them, as they were, or written whole, whatever action fails', async () => {
  expect(await walk(edited, 'action', STEP)).toEqual([]);
}, 600_000);
