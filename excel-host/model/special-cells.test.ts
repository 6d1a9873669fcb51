import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

beforeEach(async () => {
  loadOffice(new ExcelHost());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').formulas = [
      ['Item', 'Quantity', ''],
      ['a', 3, '=B2*2'],
      ['b', true, '=B3/0'],
      ['c', 5, '="x"'],
    ];
    await context.sync();
  });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** Addresses without the sheet; null for a null object. */
const found = (of: (sheet: Excel.Worksheet) => Excel.RangeAreas): Promise<string | null> =>
  onSheet(async (sheet, context) => {
    const areas = of(sheet).load('address');
    await context.sync();
    return areas.isNullObject ? null : areas.address.replaceAll('Sheet1!', '');
  });

describe('special cells', () => {
  test.each([
    ['Constants', 'All', 'A1:B4'],
    ['Constants', 'Numbers', 'B2,B4'],
    ['Constants', 'Text', 'A1:B1,A2:A4'],
    ['Constants', 'LogicalNumbers', 'B2:B4'],
    ['Formulas', 'All', 'C2:C4'],
    ['Formulas', 'Errors', 'C3'],
    ['Formulas', 'NumbersText', 'C2,C4'],
    ['Constants', 'Errors', null],
  ] as const)('%s with values of %s', async (type, values, address) => {
    expect(await found((sheet) => sheet.getRange().getSpecialCellsOrNullObject(type, values))).toBe(address);
  });

  test('blanks are looked for in the used part alone', async () => {
    expect(await found((sheet) => sheet.getRange().getSpecialCells('Blanks'))).toBe('C1');
    expect(await found((sheet) => sheet.getRange('E5:F6').getSpecialCellsOrNullObject('Blanks'))).toBeNull();
  });

  test('visible cells leave hidden rows and columns out', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      await context.sync();
    });
    expect(await found((sheet) => sheet.getRange('A1:C4').getSpecialCells('Visible'))).toBe('A1,C1,A4,C4');
  });

  test('none is ItemNotFound, an unknown type is refused', async () => {
    await expect(found((sheet) => sheet.getRange('A1').getSpecialCells('Formulas'))).rejects.toMatchObject({ code: 'ItemNotFound' });
    const wrong = found((sheet) => sheet.getRange('A1').getSpecialCells('Numbers' as 'Blanks'));
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
    const lacking = found((sheet) => sheet.getRange().getSpecialCells('DataValidations'));
    await expect(lacking).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

test('merged areas that a range touches are given whole', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('E1:F2').merge();
    sheet.getRange('H1:H3').merge();
    await context.sync();
  });
  expect(await found((sheet) => sheet.getRange('F2:H2').getMergedAreasOrNullObject())).toBe('E1:F2,H1:H3');
  expect(await found((sheet) => sheet.getRange('A1:D9').getMergedAreasOrNullObject())).toBeNull();
});

describe('several areas', () => {
  test.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas, string | null]>([
    ['moved', (areas) => areas.getOffsetRangeAreas(1, 2), 'C2:D4,E8'],
    ['common with a range', (areas) => areas.getIntersectionOrNullObject('B2:C9'), 'B2:B3,C7'],
    ['common with nothing', (areas) => areas.getIntersectionOrNullObject('H1'), null],
    ['their used part', (areas) => areas.getUsedRangeAreasOrNullObject(), 'A1:B3'],
    ['their numbers', (areas) => areas.getSpecialCellsOrNullObject('Constants', 'Numbers'), 'B2'],
    ['their rows', (areas) => areas.getEntireRow(), '1:3,7:7'],
  ])('%s', async (_, of, address) => {
    expect(await found((sheet) => of(sheet.getRanges('A1:B3,C7')))).toBe(address);
  });

  test('the tables that they touch are counted once', () =>
    onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B4', true);
      const areas = sheet.getRanges('A1,B2,F9');
      const counts = [areas.getTables().getCount(), areas.getTables(true).getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    }));
});

describe('cell properties', () => {
  test('each cell tells what is asked for, and nothing else', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('A2').format.borders.getItem('EdgeBottom').style = 'Double';
      const cells = sheet.getRange('A2:B2').getCellProperties({
        address: true,
        style: false,
        format: { fill: { color: true }, font: { bold: true }, borders: { style: true }, protection: true },
      });
      await context.sync();
      const [[first, second]] = cells.value;
      expect([first.address, second.address, second.style]).toEqual(['Sheet1!A2', 'Sheet1!B2', undefined]);
      expect([first.format?.fill, second.format?.fill]).toEqual([{ color: '#FFFFFF' }, { color: '#FF0000' }]);
      expect([first.format?.borders?.bottom, first.format?.borders?.top]).toEqual([{ style: 'Double' }, { style: 'None' }]);
      expect([first.format?.font, first.format?.protection]).toEqual([{ bold: false }, { formulaHidden: false, locked: true }]);
    }));

  test('each cell is given its own; an empty entry changes nothing', () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange('A2:B2');
      cells.setCellProperties([[{ format: { font: { bold: true }, borders: { top: { style: 'Dash', color: '#112233' } } } }, {}]]);
      const read = cells.getCellProperties({ format: { font: { bold: true }, borders: { style: true, color: true } } });
      await context.sync();
      const [[first, second]] = read.value;
      expect([first.format?.font?.bold, second.format?.font?.bold]).toEqual([true, false]);
      expect(first.format?.borders?.top).toEqual({ style: 'Dash', color: '#112233' });
      expect(second.format?.borders?.top).toEqual({ style: 'None', color: '#000000' });
    }));

  test.each<[string, (range: Excel.Range) => void]>([
    ['a matrix of another size', (range) => range.setCellProperties([[{}]])],
    ['a property that cannot be written', (range) => range.setCellProperties([[{ address: 'A1' } as never, {}]])],
    ['a wrong word', (range) => range.setCellProperties([[{ format: { horizontalAlignment: 'Middle' as 'Left' } }, {}]])],
  ])('refuses %s', async (_, wrong) => {
    const run = onSheet(async (sheet, context) => {
      wrong(sheet.getRange('A2:B2'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
