import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost();
  loadOffice(host);
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

describe('conditional formats', () => {
  test('the last one added is applied first, and a priority can be set', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D9');
      const first = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = '=$B2>1';
      first.custom.format.fill.color = 'red';
      first.custom.format.borders.getItem('EdgeLeft').color = '#112233';
      first.stopIfTrue = true;
      const second = range.conditionalFormats.add('CellValue');
      second.cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=5' };
      first.load('priority,stopIfTrue,custom/rule/formula,custom/format/fill/color');
      second.load('priority,cellValue/rule');
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      expect(first.custom.rule.formula).toBe('=$B2>1');
      expect(first.custom.format.fill.color).toBe('#FF0000');
      expect(second.cellValue.rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=5' });
      first.priority = 0;
      first.load('priority');
      await context.sync();
      expect(first.priority).toBe(0);
    }));

  test('clearing a part of the range takes that part out, and inserted rows move the rest', () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange('A1:A10').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      sheet.getRange('A5').conditionalFormats.clearAll();
      const ranges = format.getRanges().load('address');
      await context.sync();
      expect(ranges.address).toBe('Sheet1!A1:A4,Sheet1!A6:A10');
      sheet.getRange('2:3').insert('Down');
      const moved = format.getRanges().load('address');
      const none = format.getRangeOrNullObject();
      await context.sync();
      expect(moved.address).toBe('Sheet1!A1:A6,Sheet1!A8:A12');
      expect(none.isNullObject).toBe(true);
    }));

  test.each([
    ['an unknown type', (range: Excel.Range) => range.conditionalFormats.add('Colour' as 'Custom')],
    [
      'a rule with a field that does not exist',
      (range: Excel.Range) => {
        range.conditionalFormats.add('CellValue').cellValue.rule = { operator: 'EqualTo', formula1: '1', formula3: '2' } as never;
      },
    ],
    [
      'between without its second bound',
      (range: Excel.Range) => {
        range.conditionalFormats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1' };
      },
    ],
  ])('refuses %s', async (_, wrong) => {
    const run = onSheet(async (sheet, context) => {
      wrong(sheet.getRange('A1'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a collection loads items of several kinds through their null objects', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.conditionalFormats.add('ColorScale');
      range.conditionalFormats.add('DataBar');
      const all = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula,items/id');
      await context.sync();
      expect(all.items.map(({ type }) => type)).toEqual(['DataBar', 'ColorScale']);
      expect(all.items[0].customOrNullObject.isNullObject).toBe(true);
      all.items[0].delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));
});

test('the conditional formats of several areas cover, find and clear all of them', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:A4,C1:C4');
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>1';
    const ranges = format.getRanges().load('address');
    const second = sheet.getRange('C2').conditionalFormats.getCount();
    const between = sheet.getRange('B2').conditionalFormats.getCount();
    await context.sync();
    expect([ranges.address, second.value, between.value]).toEqual(['Sheet1!A1:A4,Sheet1!C1:C4', 1, 0]);
    sheet.getRanges('A1:A3,C4').conditionalFormats.clearAll();
    const rest = format.getRanges().load('address');
    await context.sync();
    expect(rest.address).toBe('Sheet1!A4,Sheet1!C1:C3');
  }));

describe('data validation', () => {
  test('a list from a range is given back as a formula, and the type follows the rule', () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange('C2:C5');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A3') } };
      cells.dataValidation.errorAlert = { message: 'Choose one', showAlert: true, style: 'Stop', title: 'State' };
      cells.dataValidation.load('rule,type,errorAlert,ignoreBlanks');
      await context.sync();
      expect(cells.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$A$1:$A$3' } });
      expect(cells.dataValidation.type).toBe('List');
      expect(cells.dataValidation.errorAlert.title).toBe('State');
      const wider = sheet.getRange('C1:C5').dataValidation.load('type,rule');
      await context.sync();
      expect([wider.type, wider.rule]).toEqual(['Inconsistent', null]);
      cells.dataValidation.clear();
      cells.dataValidation.load('type');
      await context.sync();
      expect(cells.dataValidation.type).toBe('None');
    }));

  test('a number becomes a formula; two kinds of rules at once are refused', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.wholeNumber).toEqual({ formula1: '=1', formula2: '=9', operator: 'Between' });
    });
    const both = onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' }, decimal: { formula1: 1, operator: 'EqualTo' } };
      await context.sync();
    });
    await expect(both).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('charts', () => {
  test('a range with names above and words beside it gives named series with categories', () =>
    onSheet(async (sheet, context) => {
      const data = sheet.getRange('A1:C3');
      data.values = [
        ['Week', 'Load', 'Capacity'],
        ['W1', 30, 40],
        ['W2', 50, 40],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, data, Excel.ChartSeriesBy.auto);
      chart.name = 'load';
      chart.title.text = 'Load by week';
      chart.setPosition('E2');
      chart.series.load('items/name');
      chart.load('name,left,top,width');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Load', 'Capacity']);
      const capacity = chart.series.getItemAt(1);
      capacity.chartType = 'Line';
      capacity.axisGroup = 'Secondary';
      capacity.format.line.color = '#C00000';
      capacity.format.line.lineStyle = 'Dash';
      chart.axes.getItem('Value', 'Secondary').maximum = 60;
      const source = capacity.getDimensionDataSourceString('Values');
      const values = capacity.getDimensionValues('Values');
      chart.axes.valueAxis.load('minimum');
      await context.sync();
      expect(source.value).toBe('Sheet1!$C$2:$C$3');
      expect(values.value).toEqual([40, 40]);
      expect(chart.axes.valueAxis.minimum).toBe('');
      sheet.getRange('1:1').insert('Down');
      const moved = capacity.getDimensionDataSourceString('Values');
      await context.sync();
      expect(moved.value).toBe('Sheet1!$C$3:$C$4');
    }));

  test('series can be added, filled and deleted; a deleted chart is gone', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('B1:B4'), 'Columns');
      const series = chart.series.add('Extra');
      series.setValues(sheet.getRange('C1:C4'));
      series.setXAxisValues(sheet.getRange('A1:A4'));
      series.gapWidth = 50;
      series.hasDataLabels = true;
      series.dataLabels.position = 'Top';
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,items/gapWidth');
      await context.sync();
      expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([['Extra', 50]]);
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test('a secondary axis that no series uses, a wrong colour and a picture are refused', async () => {
    const refused = (work: (chart: Excel.Chart) => void): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        work(sheet.charts.add('Line', sheet.getRange('B1:B4')));
        await context.sync();
      });
    await expect(refused((chart) => chart.axes.getItem('Value', 'Secondary').load('type'))).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(refused((chart) => chart.format.fill.setSolidColor('nocolour'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(refused((chart) => chart.getImage())).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('print set-up', () => {
  test('margins in centimetres, areas, titles and headers are kept', () =>
    onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins('Centimeters', { left: 2.54 });
      layout.setPrintArea('A1:F20');
      layout.setPrintTitleRows('$1:$2');
      layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      layout.load('orientation,paperSize,zoom,leftMargin');
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRows().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }]);
      expect(layout.leftMargin).toBeCloseTo(72, 9);
      expect([area.address, rows.address, columns.isNullObject]).toEqual(['Sheet1!A1:F20', 'Sheet1!1:2', true]);
    }));

  test('a scale together with pages is refused', async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { scale: 50, verticalFitToPages: 1 };
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('shapes are refused by name', async () => {
  const run = onSheet(async (sheet, context) => {
    sheet.shapes.addTextBox('x');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('ShapeCollection.addTextBox') as string,
  });
});

test('page breaks move with inserted rows and keep to their own direction', () =>
  onSheet(async (sheet, context) => {
    const across = sheet.horizontalPageBreaks.add('A5');
    const down = sheet.verticalPageBreaks.add('C1');
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A:A').delete('Left');
    const cells = [across.getCellAfterBreak(), down.getCellAfterBreak()].map((cell) => cell.load('address'));
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual(['Sheet1!A7', 'Sheet1!B1']);
    sheet.getRange('7:7').delete('Up');
    sheet.horizontalPageBreaks.load('items');
    sheet.verticalPageBreaks.load('items');
    await context.sync();
    expect([sheet.horizontalPageBreaks.items.length, sheet.verticalPageBreaks.items.length]).toEqual([0, 1]);
  }));

describe('every change of what lies on a sheet or is kept with it is a change of the workbook', () => {
  const withThings = (sheet: Excel.Worksheet): { chart: Excel.Chart; rule: Excel.ConditionalFormat; cell: Excel.Range } => {
    const cell = sheet.getRange('A1:A3');
    const rule = cell.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=TRUE';
    return { cell, rule, chart: sheet.charts.add('Line', cell) };
  };
  type Things = ReturnType<typeof withThings>;
  test.each<[string, (things: Things, sheet: Excel.Worksheet) => void]>([
    ['the font of a chart’s title', ({ chart }) => (chart.title.format.font.size = 14)],
    ['the fill of a series', ({ chart }) => chart.series.getItemAt(0).format.fill.setSolidColor('red')],
    ['the bound of an axis', ({ chart }) => (chart.axes.valueAxis.maximum = 3)],
    ['the gridlines of an axis', ({ chart }) => (chart.axes.valueAxis.majorGridlines.visible = false)],
    ['the values of a series', ({ chart }, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('B1:B3'))],
    ['a new series', ({ chart }) => chart.series.add('More')],
    ['the place of a chart', ({ chart }) => chart.setPosition('D4')],
    ['the formula of a rule', ({ rule }) => (rule.custom.rule.formula = '=FALSE')],
    ['the font of a rule', ({ rule }) => (rule.custom.format.font.bold = true)],
    ['the border of a rule', ({ rule }) => (rule.custom.format.borders.bottom.color = 'blue')],
    ['whether a rule stops', ({ rule }) => (rule.stopIfTrue = true)],
    ['a rule that goes', ({ rule }) => rule.delete()],
    ['a validation', ({ cell }) => (cell.dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['a validation that goes', ({ cell }) => cell.dataValidation.clear()],
    ['the orientation of pages', (_, sheet) => (sheet.pageLayout.orientation = 'Landscape')],
    ['a footer', (_, sheet) => (sheet.pageLayout.headersFooters.evenPages.leftFooter = '&P')],
    ['the area to print', (_, sheet) => sheet.pageLayout.setPrintArea('A1:B2')],
    ['a property of the sheet', (_, sheet) => sheet.customProperties.add('kind', 'data')],
    ['a property of the workbook', (_, sheet) => sheet.context.workbook.properties.custom.add('kind', 1)],
    ['a page break', (_, sheet) => sheet.horizontalPageBreaks.add('A9')],
  ])('%s', async (_, change) => {
    await onSheet(async (sheet, context) => {
      const things = withThings(sheet);
      await context.sync();
      const before = host.workbook.revision;
      change(things, sheet);
      await context.sync();
      expect(host.workbook.revision).toBeGreaterThan(before);
    });
  });
});
