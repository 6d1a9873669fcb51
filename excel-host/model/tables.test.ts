import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = new ExcelHost();
  await loadOffice(host);
});

/** A sheet with a table `Orders` on B2:D5 and words below it. */
async function withTable<Result>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:D5').values = [
      ['Order', 'Item', 'Quantity'],
      ['O1', 'A', 5],
      ['O2', 'B', 3],
      ['O3', 'A', 8],
    ];
    sheet.getRange('B7').values = [['below']];
    const table = sheet.tables.add('B2:D5', true);
    table.name = 'Orders';
    await context.sync();
    const result = await batch(table, sheet, context);
    await context.sync();
    return result;
  });
}
async function codeOf(batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await withTable((table, sheet, context) => Promise.resolve(batch(table, sheet, context)));
    return '';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('a table starts in Excel’s default style with filter buttons and banded rows', async () => {
  await withTable(async (table, _sheet, context) => {
    table.load('style,showHeaders,showTotals,showBandedRows,showFilterButton,name');
    await context.sync();
    expect([table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton, table.name]).toEqual([
      'TableStyleMedium2',
      true,
      false,
      true,
      true,
      'Orders',
    ]);
  });
});

test('header cells become texts that differ, a blank one is Column with its number', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:E1').values = [['a', 'A', '', 12, 'a']];
    const table = sheet.tables.add('A1:E3', true);
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    expect(header.values).toEqual([['a', 'A2', 'Column3', '12', 'a3']]);
  });
});

test('without headers a row of them is put above and the cells move down', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      ['next', ''],
    ];
    const table = sheet.tables.add('A1:B2', false);
    const whole = table.getRange().load('address,values');
    const below = sheet.getRange('A4').load('values');
    await context.sync();
    expect(whole.address).toBe('Sheet1!A1:B3');
    expect(whole.values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
    expect(below.values).toEqual([['next']]);
  });
});

test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ['a table over another', (_, sheet) => sheet.tables.add('D5:E6', true), 'InvalidArgument'],
  ['a name with a blank', (table) => (table.name = 'My orders'), 'InvalidArgument'],
  ['a name like a cell', (table) => (table.name = 'AB12'), 'InvalidArgument'],
  [
    'a name that a defined name has',
    (table, sheet, context) => {
      context.workbook.names.add('Taken', sheet.getRange('A1'));
      table.name = 'taken';
    },
    'ItemAlreadyExists',
  ],
  ['a resize that moves the header', (table) => table.resize('B3:D6'), 'InvalidArgument'],
  ['a resize to the header alone', (table) => table.resize('B2:D2'), 'InvalidArgument'],
  ['a row of another width', (table) => table.rows.add(undefined, [[1, 2]]), 'InvalidArgument'],
  ['a style that is none', (table) => (table.style = 'Pretty'), 'InvalidArgument'],
])('%s is refused', async (_what, batch, code) => {
  expect(await codeOf(batch)).toBe(code);
});

test('resize takes rows and columns in, names new columns and keeps the id', async () => {
  await withTable(async (table, _sheet, context) => {
    table.load('id');
    await context.sync();
    const { id } = table;
    table.resize('B2:E9');
    table.name = 'Jobs';
    const columns = table.columns.load('items/name,items/id');
    const body = table.getDataBodyRange().load('address');
    const found = context.workbook.tables.getItem(id).load('name');
    await context.sync();
    expect(columns.items.map((column) => [column.id, column.name])).toEqual([
      [1, 'Order'],
      [2, 'Item'],
      [3, 'Quantity'],
      [4, 'Column4'],
    ]);
    expect([body.address, found.name]).toEqual(['Sheet1!B3:E9', 'Jobs']);
  });
});

test('rows are added last or in between, and what stands below moves down', async () => {
  await withTable(async (table, sheet, context) => {
    table.rows.add(undefined, [['O4', 'C', 1]]);
    table.rows.add(0, [['O0', 'Z', 9]]);
    const body = table.getDataBodyRange().load('values,address');
    const below = sheet.getRange('B9').load('values');
    const count = table.rows.getCount();
    await context.sync();
    expect(body.values.map((row) => row[0])).toEqual(['O0', 'O1', 'O2', 'O3', 'O4']);
    expect([body.address, below.values, count.value]).toEqual(['Sheet1!B3:D7', [['below']], 5]);
  });
});

test('deleted rows leave, and the last one stays empty', async () => {
  await withTable(async (table, sheet, context) => {
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values.map((row) => row[0])).toEqual(['O1', 'O3']);
    table.rows.deleteRowsAt(0, 2);
    const left = table.getRange().load('address,values');
    const below = sheet.getRange('B5').load('values');
    await context.sync();
    expect([left.address, left.values[1], below.values]).toEqual(['Sheet1!B2:D3', ['', '', ''], [['below']]]);
  });
});

test('columns are added with their values, renamed in the cell or by name, and deleted', async () => {
  await withTable(async (table, sheet, context) => {
    table.columns.add(1, [['Due'], [1], [2], [3]]);
    table.columns.getItem('Item').name = 'Part';
    sheet.getRange('B2').values = [['Number']];
    table.columns.getItem('Quantity').delete();
    const whole = table.getRange().load('values');
    await context.sync();
    expect(whole.values).toEqual([
      ['Number', 'Due', 'Part'],
      ['O1', 1, 'A'],
      ['O2', 2, 'B'],
      ['O3', 3, 'A'],
    ]);
  });
});

test('a totals row stands below the data', async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    const total = table.getTotalRowRange().load('address,values');
    const body = table.getDataBodyRange().load('address');
    const below = sheet.getRange('B8').load('values');
    await context.sync();
    expect([total.address, body.address, below.values]).toEqual(['Sheet1!B6:D6', 'Sheet1!B3:D5', [['below']]]);
  });
});

test('convertToRange leaves the cells, delete takes them', async () => {
  await withTable(async (table, sheet, context) => {
    const range = table.convertToRange().load('address');
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(['Sheet1!B2:D5', 0]);
    const again = sheet.tables.add('B2:D5', true);
    await context.sync();
    again.delete();
    const cells = sheet.getRange('B2:D5').load('values');
    await context.sync();
    expect(cells.values.flat().every((value) => value === '')).toBe(true);
  });
});

test('a filter hides rows, its visible view has the rest, and a clear shows all', async () => {
  await withTable(async (table, sheet, context) => {
    table.columns.getItem('Item').filter.applyValuesFilter(['A']);
    const view = table.getDataBodyRange().getVisibleView().load('values,rowCount');
    const hidden = sheet.getRange('B4').load('rowHidden');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect([view.values.map((row) => row[0]), view.rowCount, hidden.rowHidden, table.autoFilter.isDataFiltered]).toEqual([
      ['O1', 'O3'],
      2,
      true,
      true,
    ]);
    table.clearFilters();
    hidden.load('rowHidden');
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  });
});

test('a matrix written across filtered rows is scrambled: hidden rows keep theirs, each visible one takes the first', async () => {
  await withTable(async (table, _sheet, context) => {
    table.columns.getItem('Quantity').filter.applyCustomFilter('>=5');
    const body = table.getDataBodyRange();
    body.getColumn(0).values = [['N1'], ['N2'], ['N3']];
    body.load('values');
    await context.sync();
    expect(body.values.map((row) => row[0])).toEqual(['N1', 'O2', 'N1']);
  });
});

test('a sort keeps rows together', async () => {
  await withTable(async (table, _sheet, context) => {
    table.sort.apply([{ key: 2, ascending: false }]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['O3', 'A', 8],
      ['O1', 'A', 5],
      ['O2', 'B', 3],
    ]);
  });
});

test('a table grows when a person types right below it, and tells what changed', async () => {
  const heard: unknown[] = [];
  await withTable(async (table, _sheet, context) => {
    table.onChanged.add((event) => Promise.resolve(void heard.push([event.tableId === table.id, event.address, event.changeType])));
    table.load('id');
    await context.sync();
    host.workbook.enterCell(host.workbook.Worksheets.GetFirst(), 5, 1, 'O4');
    const whole = table.getRange().load('address');
    await context.sync();
    expect(whole.address).toBe('Sheet1!B2:D6');
    await host.settled();
  });
  expect(heard).toEqual([[true, 'B6', 'RangeEdited']]);
});
