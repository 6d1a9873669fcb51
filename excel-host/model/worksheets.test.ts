import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = new ExcelHost();
  await loadOffice(host);
});

/** The code of the error that a batch ends with; '' when it succeeds. */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return '';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('a sheet is added last, without being activated, and found by name without regard to case', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add('Plan');
    const found = sheets.getItem('PLAN');
    found.load('name,position,visibility,tabColor,showGridlines,id');
    const active = sheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    expect([found.name, found.position, found.visibility, found.tabColor, found.showGridlines]).toEqual(['Plan', 1, 'Visible', '', true]);
    expect(active.name).toBe('Sheet1');
  });
});

test.each(['', 'a'.repeat(32), 'a/b', 'a?b', "'a", 'History', 'a:b'])('the name %p is refused', async (name) => {
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = name;
    return Promise.resolve();
  });
  expect(code).toBe('InvalidArgument');
});

test('a name that another sheet has is refused, whatever its case', async () => {
  expect(await codeOf((context) => Promise.resolve(context.workbook.worksheets.add('SHEET1')))).toBe('ItemAlreadyExists');
});

test('the last visible sheet can be neither deleted nor hidden', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      return Promise.resolve();
    }),
  ).toBe('InvalidOperation');
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      return Promise.resolve();
    }),
  ).toBe('InvalidOperation');
});

test('a sheet that was deleted is gone, and with it its tables', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    sheet.tables.add('A1:B2', true).name = 'Orders';
    await context.sync();
    sheet.delete();
    const gone = context.workbook.worksheets.getItemOrNullObject('Plan');
    const table = context.workbook.tables.getItemOrNullObject('Orders');
    await context.sync();
    expect([gone.isNullObject, table.isNullObject]).toEqual([true, true]);
  });
});

test('panes freeze at a range and tell where', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const none = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:C5'));
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await context.sync();
    expect([none.isNullObject, frozen.address]).toEqual([true, 'Sheet1!A1:C5']);
  });
});

test('a protected sheet refuses writes to locked cells alone', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowSort: true }, 'secret');
    sheet.getRange('B1').values = [[1]];
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
  });
  const write = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    return Promise.resolve();
  };
  expect(await codeOf(write)).toBe('AccessDenied');
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.unprotect('wrong');
      return Promise.resolve();
    }),
  ).toBe('InvalidArgument');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.unprotect('secret');
    await context.sync();
  });
  expect(await codeOf(write)).toBe('');
});

test('handlers hear of an add, a rename, a change with its details and an activation', async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => Promise.resolve(void heard.push([event.type])));
    worksheets.onNameChanged.add((event) => Promise.resolve(void heard.push([event.type, event.nameBefore, event.nameAfter])));
    worksheets.onChanged.add((event) =>
      Promise.resolve(void heard.push([event.type, event.address, event.changeType, event.triggerSource, event.details])),
    );
    worksheets.onActivated.add((event) => Promise.resolve(void heard.push([event.type])));
    await context.sync();
    const sheet = worksheets.add('Plan');
    sheet.name = 'Plan 2';
    sheet.getRange('B2').values = [[5]];
    sheet.activate();
    await context.sync();
  });
  await host.settled();
  const details = { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' };
  expect(heard).toEqual([
    ['WorksheetAdded'],
    ['WorksheetNameChanged', 'Plan', 'Plan 2'],
    ['WorksheetChanged', 'B2', 'RangeEdited', 'ThisLocalAddin', details],
    ['WorksheetActivated'],
  ]);
});
