import { loadOffice } from './doors/load-office';
import { ExcelHost } from './excel-host';

test('a sheet, a table, a formula, a rule and a chart are made and read back through the library', async () => {
  const host = new ExcelHost();
  loadOffice(host);
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:B3').values = [
      ['Item', 'Quantity'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Orders';
    const body = table.getDataBodyRange().load('values,address');
    const sum = sheet.getRange('D1').load('values');
    const rule = body.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>1';
    rule.custom.format.fill.color = '#FF0000';
    const chart = sheet.charts.add('ColumnClustered', table.getRange());
    chart.load('name');
    await context.sync();
    expect(body.values).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect([body.address, sum.values, chart.name]).toEqual(['Data!A2:B3', [[3]], 'Chart 1']);
    const rules = sheet.getRange('A1:C10').conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(rules.items.map((item) => [item.type, item.customOrNullObject.rule.formula])).toEqual([['Custom', '=$B2>1']]);
  });
  expect(host.workbook.Worksheets.items.map((sheet) => sheet.Name)).toEqual(['Sheet1', 'Data']);
});
