import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = new ExcelHost();
  await loadOffice(host);
});

async function onSheet<Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}
async function codeOf(batch: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await onSheet((sheet) => Promise.resolve(batch(sheet)));
    return '';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('values are read as typed: numbers, percentages, logicals, errors, texts after an apostrophe', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:H1');
    range.values = [['12', '10%', 'TRUE', '#N/A', "'007", 'a', '1e3', '2026-11-23']];
    range.load('values,valueTypes,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[12, 0.1, true, '#N/A', '007', 'a', 1000, '2026-11-23']]);
    expect(range.valueTypes).toEqual([['Double', 'Double', 'Boolean', 'Error', 'String', 'String', 'Double', 'String']]);
    expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['General', '0%', 'General']);
  });
});

test('a cell of format @ keeps numbers as text, and null leaves a cell alone', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.numberFormat = [['@', null as never, '0.0']];
    range.values = [['007', null as never, '']];
    range.load('values,numberFormat,text');
    await context.sync();
    expect(range.values).toEqual([['007', 2, '']]);
    expect(range.numberFormat).toEqual([['@', 'General', '0.0']]);
  });
});

test('a scalar goes to every cell, a matrix of another size to none', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 7 as never;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
  expect(await codeOf((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
});

test('2,000 rows written in chunks arrive whole, and a wrong size is refused before the first', async () => {
  const matrix = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2000');
    range.values = matrix;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(matrix);
  });
  expect(await codeOf((sheet) => (sheet.getRange('D1:E1999').values = matrix))).toBe('InvalidArgument');
  expect(host.workbook.Worksheets.GetFirst().grid.get(0, 3)).toBeUndefined();
});

test('addresses are quoted where Excel quotes them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.name = "L'atelier 2";
    const ranges = ['B2', 'A1:C3', 'A:B', '2:3'].map((address) => sheet.getRange(address).load('address'));
    const whole = sheet.getRange().load('address,cellCount');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(['B2', 'A1:C3', 'A:B', '2:3'].map((address) => `'L''atelier 2'!${address}`));
    expect([whole.address, whole.cellCount]).toEqual(["'L''atelier 2'!1:1048576", -1]);
  });
});

test.each(['A0', 'XFE1', 'A1048577', 'A1,C1', 'nothing', 'Other!A1', 'A1:'])('the address %p is refused', async (address) => {
  expect(await codeOf((sheet) => sheet.getRange(address).load('address'))).toBe('InvalidArgument');
});

test('ranges are derived from ranges', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C3:E6');
    const derived = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getOffsetRange(-1, 2),
      range.getResizedRange(1, -1),
      range.getAbsoluteResizedRange(1, 2),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getColumnsAfter(1),
      range.getColumnsBefore(2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect('G9'),
      range.getIntersection('A1:C4'),
    ];
    for (const each of derived) each.load('address');
    const apart = range.getIntersectionOrNullObject('A1');
    await context.sync();
    expect(derived.map((each) => each.address.replace('Sheet1!', ''))).toEqual(
      'D4 C3:E3 E3:E6 C6:E6 E3:E6 E6 E2:G5 C3:D7 C3:D3 C7:E8 C2:E2 F3:F6 A3:B6 3:6 C:E C3:G9 C3:C4'.split(' '),
    );
    expect(apart.isNullObject).toBe(true);
  });
});

test('the used range counts formats unless only values are asked for', async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    const corner = sheet.getUsedRange().load('address');
    await context.sync();
    expect([empty.isNullObject, corner.address]).toEqual([true, 'Sheet1!A1']);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const used = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([used.address, values.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
  });
  expect(await codeOf((sheet) => sheet.getRange('F1:F9').getUsedRange().load('address'))).toBe('ItemNotFound');
});

test('formats read null where cells differ, and what Excel shows by default elsewhere', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    sheet.getRange('A1').format.font.bold = true;
    range.format.fill.color = 'orange';
    range.format.horizontalAlignment = 'Center';
    range.load(
      'format/horizontalAlignment,format/fill/color,format/font/bold,format/font/name,format/font/size,format/wrapText,format/columnWidth',
    );
    await context.sync();
    const { format } = range;
    expect([
      format.horizontalAlignment,
      format.fill.color,
      format.font.bold,
      format.font.name,
      format.font.size,
      format.wrapText,
      format.columnWidth,
    ]).toEqual(['Center', '#FFA500', null, 'Calibri', 11, false, 48]);
  });
  expect(await codeOf((sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never))).toBe('InvalidArgument');
});

test('a whole column takes a number format and a width without a cell being made', async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange('B:B');
    column.numberFormat = '0.00' as never;
    column.format.columnWidth = 100;
    sheet.getRange('B1000').values = [[1]];
    const cell = sheet.getRange('B1000').load('numberFormat,text,width');
    await context.sync();
    expect([cell.numberFormat, cell.text, cell.width]).toEqual([[['0.00']], [['1.00']], 100]);
  });
  expect(host.workbook.Worksheets.GetFirst().grid.usedRectangle(false)).toEqual({ row: 999, column: 1, rows: 1, columns: 1 });
});

test('borders: an edge is that of the range, an inside line that between its cells', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('InsideVertical').color = '#00FF00';
    const below = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
    const above = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
    const right = sheet.getRange('C2').format.borders.getItem('EdgeLeft').load('style,color');
    await context.sync();
    expect([below.style, above.style, right.style, right.color]).toEqual(['Double', 'None', 'Continuous', '#00FF00']);
  });
});

test('cells that a merge covers swallow what they are given', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    sheet.getRange('A1:B1').merge(false);
    range.values = [[4, 5, 6]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[4, '', 6]]);
  });
});

test('clear takes contents or formats or both', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.numberFormat = [['0.0']];
    range.format.font.bold = true;
    range.clear('Contents');
    range.load('values,numberFormat,format/font/bold');
    await context.sync();
    expect([range.values, range.numberFormat, range.format.font.bold]).toEqual([[['']], [['0.0']], true]);
    range.clear();
    range.load('numberFormat,format/font/bold');
    await context.sync();
    expect([range.numberFormat, range.format.font.bold]).toEqual([[['General']], false]);
  });
});

test('whole rows move tables, names and merges along', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('B2:C3', true);
    context.workbook.names.add('Here', sheet.getRange('B3'));
    sheet.getRange('E4:F4').merge(false);
    sheet.getRange('1:2').insert('Down');
    const place = table.getRange().load('address,values');
    const named = context.workbook.names.getItem('Here').load('formula');
    await context.sync();
    expect([place.address, named.formula]).toEqual(['Sheet1!B4:C5', '=Sheet1!$B$5']);
    expect(place.values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    sheet.getRange('1:1').delete('Up');
    place.load('address');
    const again = table.getRange().load('address');
    await context.sync();
    expect(again.address).toBe('Sheet1!B3:C4');
  });
  expect(host.workbook.Worksheets.GetFirst().grid.merges).toEqual([{ row: 4, column: 4, rows: 1, columns: 2 }]);
});

test('find looks row by row in what shows', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['x', 'Order 7'],
      ['order', 12],
    ];
    const found = sheet.getRange('A1:B2').find('order', {}).load('address');
    const whole = sheet.getRange('A1:B2').find('order', { completeMatch: true }).load('address');
    const none = sheet.getRange('A1:B2').findOrNullObject('zebra', {});
    await context.sync();
    expect([found.address, whole.address, none.isNullObject]).toEqual(['Sheet1!B1', 'Sheet1!A2', true]);
  });
});

test('several areas are formatted at once', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('1:2,5:5').load('address,areaCount');
    areas.format.rowHeight = 30;
    const heights = ['A1', 'A3', 'A5'].map((address) => sheet.getRange(address).load('format/rowHeight'));
    await context.sync();
    expect(heights.map((range) => range.format.rowHeight)).toEqual([30, 15, 30]);
    expect([areas.address, areas.areaCount]).toEqual(['Sheet1!1:2,Sheet1!5:5', 2]);
  });
});

test('cells push others down or right and are replaced from below', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B3').load('values');
    range.values = [
      [1, 2],
      [3, 4],
      ['', ''],
    ];
    sheet.getRange('A1').insert('Down');
    const down = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(down.values).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    sheet.getRange('A1').delete('Up');
    down.load('values');
    await context.sync();
    expect(down.values).toEqual([
      [1, 2],
      [3, 4],
      ['', ''],
    ]);
  });
});

test('a copy takes values, formats or both, and repeats into a larger range', async () => {
  await onSheet(async (sheet, context) => {
    const source = sheet.getRange('A1:A2');
    source.values = [[1], [2]];
    source.numberFormat = [['0.0'], ['0.00']];
    sheet.getRange('B1:B4').copyFrom('A1:A2', 'Values');
    sheet.getRange('C1').copyFrom('A1:A2');
    sheet.getRange('D1').copyFrom('A1:A2', 'All', false, true);
    const texts = sheet.getRange('B1:E4').load('text');
    await context.sync();
    expect(texts.text).toEqual([
      ['1', '1.0', '1.0', '2.00'],
      ['2', '2.00', '', ''],
      ['1', '', '', ''],
      ['2', '', '', ''],
    ]);
  });
});

test('a link to a place in the workbook shows its text and its tip', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'Sheet1!B5', textToDisplay: 'to B5', screenTip: 'go' };
    cell.load('hyperlink,values');
    const none = sheet.getRange('A2').load('hyperlink');
    await context.sync();
    expect([cell.hyperlink, cell.values]).toEqual([
      { documentReference: 'Sheet1!B5', textToDisplay: 'to B5', screenTip: 'go' },
      [['to B5']],
    ]);
    expect(none.hyperlink).toBeNull();
  });
});

test('the surrounding region ends at blank rows and columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('D4').values = [[5]];
    sheet.getRange('F2').values = [[6]];
    const region = sheet.getRange('B2').getSurroundingRegion().load('address');
    await context.sync();
    expect(region.address).toBe('Sheet1!B2:D4');
  });
});

test('a cell style brings its formats along', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.style = 'Good';
    cell.load('style,format/fill/color,format/font/color,format/font/name');
    const other = sheet.getRange('A2').load('style');
    await context.sync();
    expect([cell.style, cell.format.fill.color, cell.format.font.color, cell.format.font.name, other.style]).toEqual([
      'Good',
      '#C6EFCE',
      '#006100',
      'Calibri',
      'Normal',
    ]);
  });
});

describe('a range that the add-in keeps', () => {
  test('moves along with inserted and deleted rows and columns', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('B5:C6').load('address');
      const several = sheet.getRanges('A1,B5:B9').load('address');
      await context.sync();
      sheet.getRange('2:4').insert('Down');
      sheet.getRange('A:A').insert('Right');
      await context.sync();
      kept.load('address');
      several.load('address');
      await context.sync();
      expect([kept.address, several.address]).toEqual(['Sheet1!C8:D9', 'Sheet1!B1,Sheet1!C8:C12']);
      sheet.getRange('9:20').delete('Up');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!C8:D8');
    });
  });

  test('is gone with its cells', async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('B5').load('address');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      kept.load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('that was asked for again by its address is another one, at the old place', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B5').values = [['here']];
      const kept = sheet.getRange('B5').load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      const again = sheet.getRange('B5').load('values');
      kept.load('values,address');
      await context.sync();
      expect([kept.address, kept.values, again.values]).toEqual(['Sheet1!B6', [['here']], [['']]]);
    });
  });
});

test('a read of more cells than the limit of the moment gives null', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B5').load('values');
    await context.sync();
    expect(range.values).toHaveLength(5);
    host.limits.cells = 9;
    range.load('values');
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test('gridlines and headings are switched off through the library', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load('showGridlines,showHeadings');
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});
