import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';
import { fillWorkbook, reopenWorkbook } from './reopen';
import { Workbook } from './workbook';

let host: ExcelHost;
beforeEach(async () => {
  host = new ExcelHost();
  await loadOffice(host);
});

const XML = '<plan xmlns="urn:example:plan"><order id="1"/></plan>';

async function codeOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return '';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('settings keep JSON, are overwritten by a second add and can be deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('map', { tables: ['a', 1, true, null] });
    settings.add('number', 1);
    settings.add('number', 2);
    const map = settings.getItem('map').load('value');
    const number = settings.getItem('number').load('value');
    const count = settings.getCount();
    await context.sync();
    expect([map.value, number.value, count.value]).toEqual([{ tables: ['a', 1, true, null] }, 2, 2]);
    number.delete();
    const gone = settings.getItemOrNullObject('number');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('custom XML parts are found by namespace, replaced and deleted', async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(XML).load('id,namespaceUri');
    const text = part.getXml();
    const only = parts.getByNamespace('urn:example:plan').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect([text.value, part.namespaceUri, only.id]).toEqual([XML, 'urn:example:plan', part.id]);
    parts.add(XML);
    const two = parts.getByNamespace('urn:example:plan');
    const none = two.getOnlyItemOrNullObject();
    const count = two.getCount();
    await context.sync();
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    part.setXml('<other/>');
    const again = parts.getItem(part.id).getXml();
    await context.sync();
    expect(again.value).toBe('<other/>');
    part.delete();
    await context.sync();
  });
  expect(await codeOf((context) => context.workbook.customXmlParts.add('<broken>'))).toBe('InvalidArgument');
});

test('names: of the workbook and of a sheet, for ranges, constants and formulas', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { names } = context.workbook;
    names.add('Here', sheet.getRange('B2:C3'));
    names.add('Rate', '=0.2');
    names.add('Word', 'text');
    names.add('Total', '=SUM(Sheet1!$A$1:$A$3)');
    sheet.names.add('Here', sheet.getRange('D4'));
    const loaded = ['Here', 'Rate', 'Word'].map((name) => names.getItem(name).load('type,value,formula,scope'));
    const range = names.getItem('HERE').getRange().load('address');
    const noRange = names.getItem('Rate').getRangeOrNullObject();
    const local = sheet.getRange('Here').load('address');
    await context.sync();
    expect(loaded.map((name) => [name.type, name.value, name.formula])).toEqual([
      ['Range', 'Sheet1!$B$2:$C$3', '=Sheet1!$B$2:$C$3'],
      ['Double', 0.2, '=0.2'],
      ['String', 'text', '="text"'],
    ]);
    expect([range.address, noRange.isNullObject, local.address]).toEqual(['Sheet1!B2:C3', true, 'Sheet1!D4']);
    sheet.name = 'The plan';
    const moved = names.getItem('Here').load('formula');
    await context.sync();
    expect(moved.formula).toBe("='The plan'!$B$2:$C$3");
  });
  expect(await codeOf((context) => context.workbook.names.add('Rate', '=1'))).toBe('ItemAlreadyExists');
  expect(await codeOf((context) => context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  expect(await codeOf((context) => context.workbook.names.add('R1C1', '=1'))).toBe('InvalidArgument');
});

test('document properties and custom ones', async () => {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = 'Plan';
    properties.custom.add('Horizon', 12);
    properties.load('title');
    const horizon = properties.custom.getItem('horizon').load('value,type');
    await context.sync();
    expect([properties.title, horizon.value, horizon.type]).toEqual(['Plan', 12, 'Number']);
  });
});

test('the application tells its culture', async () => {
  host = new ExcelHost({ culture: 'fr-FR' });
  await loadOffice(host);
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    const culture = application.cultureInfo.load('name');
    culture.numberFormat.load('numberDecimalSeparator');
    culture.datetimeFormat.load('shortDatePattern');
    application.load('calculationMode,calculationState');
    await context.sync();
    expect([culture.name, culture.numberFormat.numberDecimalSeparator, culture.datetimeFormat.shortDatePattern]).toEqual([
      'fr-FR',
      ',',
      'dd/MM/yyyy',
    ]);
    expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
  });
});

test.each([
  ['1900', 1463],
  ['1904', 1],
] as const)('DATE(1904,1,2) tells the date system %s', async (dateSystem, serial) => {
  host = new ExcelHost({ dateSystem });
  await loadOffice(host);
  await Excel.run(async (context) => {
    const result = context.workbook.functions.date(1904, 1, 2).load('value,error');
    await context.sync();
    expect([result.value, result.error ?? null]).toEqual([serial, null]);
  });
});

test('a selection is told and moves the sheet to the front', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Two');
    sheet.getRange('C4:D5').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([selected.address, cell.address, active.name]).toEqual(['Two!C4:D5', 'Two!C4', 'Two']);
  });
});

test('the workbook is dirty after a change, and its revision rises', () => {
  const workbook = new Workbook();
  const before = workbook.revision;
  let heard = 0;
  const stop = workbook.onChange(() => (heard += 1));
  expect(workbook.IsDirty).toBe(false);
  workbook.enterCell(workbook.Worksheets.GetFirst(), 0, 0, '5');
  stop();
  expect([workbook.IsDirty, workbook.revision > before, heard > 0]).toEqual([true, true, true]);
});

test.each([
  ['en-US', '12', 12, 'General'],
  ['en-US', '1,234.5', 1234.5, 'General'],
  ['en-US', '12,5', '12,5', 'General'],
  ['fr-FR', '12,5', 12.5, 'General'],
  ['fr-FR', '1 234,5', 1234.5, 'General'],
  ['fr-FR', '12.5', '12.5', 'General'],
  ['en-US', '5%', 0.05, '0%'],
  ['fr-FR', '5,5%', 0.055, '0.00%'],
  ['en-US', '11/23/2026', 46349, 'm/d/yyyy'],
  ['fr-FR', '23/11/2026', 46349, 'dd/mm/yyyy'],
  ['fr-FR', '23/11/2026 06:00', 46349.25, 'dd/mm/yyyy h:mm'],
  ['en-US', '2026-11-23', 46349, 'm/d/yyyy'],
  ['en-US', '23/11/2026', '23/11/2026', 'General'],
  ['en-US', '6:30', 0.2708333333333333, 'h:mm'],
  ['en-US', 'TRUE', true, 'General'],
  ['fr-FR', 'VRAI', true, 'General'],
  ['fr-FR', 'TRUE', 'TRUE', 'General'],
  ['en-US', "'12", '12', 'General'],
  ['en-US', 'O-12', 'O-12', 'General'],
])('in %s a typed %p becomes %p in format %s', (culture, typed, value, numberFormat) => {
  const workbook = new Workbook({ culture });
  const sheet = workbook.Worksheets.GetFirst();
  workbook.enterCell(sheet, 0, 0, typed);
  expect(sheet.grid.get(0, 0)).toMatchObject({ value, numberFormat, formula: null });
});

test('a file opened again keeps what a file keeps, under the same ids', async () => {
  const ids = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    sheet.getRange('A1').format.font.bold = true;
    const table = sheet.tables.add('A1:B2', true).load('id');
    table.name = 'Orders';
    context.workbook.names.add('Here', sheet.getRange('A2'));
    context.workbook.settings.add('key', { a: 1 });
    const part = context.workbook.customXmlParts.add(XML).load('id');
    sheet.protection.protect();
    await context.sync();
    return { sheet: sheet.id, table: table.id, part: part.id };
  });
  const next = new ExcelHost({ sheets: [] });
  fillWorkbook(next.workbook, host.workbook);
  await loadOffice(next);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ids.sheet).load('name,protection/protected');
    const table = context.workbook.tables.getItem(ids.table).load('name');
    const body = table.getDataBodyRange().load('values');
    const bold = sheet.getRange('A1').load('format/font/bold');
    const name = context.workbook.names.getItem('Here').getRange().load('address');
    const setting = context.workbook.settings.getItem('key').load('value');
    const text = context.workbook.customXmlParts.getItem(ids.part).getXml();
    context.workbook.load('isDirty');
    await context.sync();
    expect([sheet.name, sheet.protection.protected, table.name, body.values, bold.format.font.bold]).toEqual([
      'Sheet1',
      true,
      'Orders',
      [[1, 2]],
      true,
    ]);
    expect([name.address, setting.value, text.value, context.workbook.isDirty]).toEqual(['Sheet1!A2', { a: 1 }, XML, false]);
  });
});

test('a reopened workbook gives new ids that no old one has', () => {
  const workbook = reopenWorkbook(new Workbook({ sheets: ['One', 'Two'] }));
  const added = workbook.Worksheets.Add('Three');
  expect(new Set(workbook.Worksheets.items.map((sheet) => sheet.Id)).size).toBe(3);
  expect(added.workbook).toBe(workbook);
});

test('a file opened again keeps rules, validation, charts, print set-up, frozen panes and the bag of Office settings', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['Week', 'Load'],
      ['W1', 30],
      ['W2', 50],
    ];
    sheet.getRange('B4').formulas = [['=SUM(B2:B3)']];
    const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>40';
    rule.custom.format.fill.color = '#FF0000';
    sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'W1,W2' } };
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.name = 'load';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintArea('A1:B4');
    sheet.horizontalPageBreaks.add('A3');
    sheet.freezePanes.freezeRows(1);
    sheet.customProperties.add('kind', 'data');
    sheet.names.add('Local', sheet.getRange('A1'));
    await context.sync();
  });
  host.workbook.documentSettings.save([['language', '"fr"']]);
  const next = new ExcelHost({ sheets: [] });
  fillWorkbook(next.workbook, host.workbook);
  await loadOffice(next);
  expect(next.workbook.documentSettings.all).toEqual([['language', '"fr"']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rules = sheet.getRange().conditionalFormats.load('items/custom/rule/formula,items/custom/format/fill/color');
    const validation = sheet.getRange('A2:A3').dataValidation.load('rule');
    const chart = sheet.charts.getItem('load').load('chartType');
    const series = chart.series.getItemAt(0);
    const source = series.getDimensionDataSourceString('Values');
    sheet.pageLayout.load('orientation');
    const printed = sheet.pageLayout.getPrintArea().load('address');
    const breaks = sheet.horizontalPageBreaks.getCount();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const kind = sheet.customProperties.getItem('kind').load('value');
    const local = sheet.names.getItem('Local').getRange().load('address');
    const total = sheet.getRange('B4').load('values');
    await context.sync();
    expect(rules.items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color])).toEqual([['=$B2>40', '#FF0000']]);
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: 'W1,W2' } });
    expect([chart.chartType, source.value]).toEqual(['ColumnClustered', 'Sheet1!$B$2:$B$3']);
    expect([sheet.pageLayout.orientation, printed.address, breaks.value]).toEqual(['Landscape', 'Sheet1!A1:B4', 1]);
    expect([frozen.address, kind.value, local.address, total.values]).toEqual(['Sheet1!1:1', 'data', 'Sheet1!A1', [[80]]]);
    const before = next.workbook.revision;
    sheet.getRange('B2').values = [[31]];
    chart.name = 'load 2';
    total.load('values');
    await context.sync();
    expect([total.values, next.workbook.revision > before]).toEqual([[[81]], true]);
    sheet.getRange('2:2').insert('Down');
    const moved = series.getDimensionDataSourceString('Values');
    const movedRules = sheet.getRange('B4').conditionalFormats.getCount();
    await context.sync();
    expect([moved.value, movedRules.value]).toEqual(['Sheet1!$B$3:$B$4', 1]);
  });
});
