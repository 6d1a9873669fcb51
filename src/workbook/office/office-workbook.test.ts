import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { describeWorkbook, PLANNER_SHEET } from '../conformance/workbook-conformance';
import { createOfficeWorkbook } from './create-office-workbook';

async function plannerHost(): Promise<ExcelHost> {
  const host = new ExcelHost();
  loadOffice(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = PLANNER_SHEET;
    sheet.getRange('A3:B4').values = [
      ['Code article', 'Désignation'],
      ['RED-40', 'Réducteur'],
    ];
    sheet.tables.add('A3:B4', true).name = 'T_ART';
    await context.sync();
  });
  return host;
}

describeWorkbook('Excel through Office.js', async () => {
  await plannerHost();
  return { workbook: createOfficeWorkbook(), reopen: async () => createOfficeWorkbook() };
});
