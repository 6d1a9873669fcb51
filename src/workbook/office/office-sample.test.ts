import { readFileSync } from 'node:fs';
import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { regeneratePlan } from '../../pipeline/regenerate-plan';
import type { PlannerSheet } from '../planner-sheet';
import type { RawTable, WorkbookSnapshot } from '../workbook';
import { openXlsx } from '../xlsx/xlsx-workbook';
import { plainSheet } from '../conformance/sample-sheets';
import { createOfficeWorkbook } from './create-office-workbook';

/** A sheet of the planner with the rows of a table as they are. */
function sheetOf(table: RawTable): PlannerSheet {
  const columns = table.headers.map((header) => ({ key: header, header, format: 'general' as const }));
  const rows = table.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  const { headerRow: row, firstColumn: column, name } = table;
  return { ...plainSheet('load', table.sheet, { cells: [], tables: [{ name, row, column, columns, rows }] }) };
}

const own = ({ tables }: WorkbookSnapshot) => tables.filter(({ owned }) => owned);

it('writes the plan of the sample workshop cell by cell as into a file', async () => {
  const file = openXlsx(readFileSync('examples/atelier-exemple.xlsx'));
  const planner = (await file.read()).tables.filter(({ owned }) => !owned);
  loadOffice(new ExcelHost());
  const live = createOfficeWorkbook();
  await live.addPlannerSheets(planner.map(sheetOf));
  await regeneratePlan(file, { iterations: 5 });
  await regeneratePlan(live, { iterations: 5 });
  expect(own(await live.read())).toEqual(own(await file.read()));
}, 300_000);
