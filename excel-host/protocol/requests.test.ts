import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

const hostWith = (options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost => {
  const host = new ExcelHost(options);
  loadOffice(host);
  return host;
};

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });

test('each sync is one round trip, and nothing is answered before the next macro-task', async () => {
  const host = hostWith();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    expect(() => cell.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
    expect(cell.values).toEqual([['']]);
    cell.values = [[7]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[7]]);
  });
  expect(host.roundTrips).toBeGreaterThanOrEqual(2);
});

test('null objects stay null through everything that is asked of them', async () => {
  hostWith();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const cell = none.getRange('A1').load('values');
    await context.sync();
    expect([none.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
});

test('references are given up at the end of a run', async () => {
  const host = hostWith();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
    await context.sync();
    expect(host.references.size).toBeGreaterThan(0);
  });
  await host.settled();
  expect(host.references.size).toBe(0);
});

test('an error ends its batch, names its statement, and leaves what was done before', async () => {
  hostWith();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A1:B2').values = [[1]];
    sheet.getRange('A2').values = [['never']];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').load('values');
    await context.sync();
    expect(cells.values).toEqual([['kept'], ['']]);
  });
});

test('a request or a response beyond the payload limit is refused', async () => {
  hostWith({ limits: { payloadBytes: 20_000 } });
  await expect(write('A1', 'x'.repeat(25_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await write('A1', 'x'.repeat(9_000));
  const read = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cells = ['A1', 'A1', 'A1'].map((address) => sheet.getRange(address).load('values'));
    await context.sync();
    return cells.length;
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('an address of more than 8192 characters is refused', async () => {
  hostWith();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRanges(Array.from({ length: 3000 }, () => 'A1').join(','))
      .load('address');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a read of more than 5,000,000 cells gives null', async () => {
  hostWith();
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('Sheet1').getRange().load('values');
    await context.sync();
    expect(all.values).toBeNull();
  });
});

describe('while a person edits a cell', () => {
  test('a request fails at once', async () => {
    const host = hostWith();
    host.cellEditMode = true;
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a request that may wait is carried out when the editing ends', async () => {
    const host = hostWith();
    host.cellEditMode = true;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      await context.sync();
      return cell.address;
    });
    while (host.waitingForCellEdit === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    host.cellEditMode = false;
    expect(await run).toBe('Sheet1!A1');
  });
});

describe('faults', () => {
  test('the n-th action fails once, with its code, whichever it is', async () => {
    const host = hostWith();
    host.faults.clear();
    await write('A1', 'whole');
    await host.settled();
    const { actions } = host.faults;
    const codes: unknown[] = [];
    for (let n = 1; n <= actions; n += 1) {
      host.faults.failAt(n, 'AccessDenied');
      codes.push(await write('A1', n).catch((error: unknown) => (error as OfficeExtension.Error).code));
      await host.settled();
      expect(host.faults.happened).toBe(true);
    }
    // The library gives up its references when a run has ended, and keeps that failure to itself.
    const failed = codes.filter((code) => code !== undefined);
    expect(failed.length).toBeGreaterThan(3);
    expect(new Set(failed)).toEqual(new Set(['AccessDenied']));
    expect(codes.slice(failed.length).every((code) => code === undefined)).toBe(true);
  });

  test('a whole request can be refused undone, or its answer lost after everything was done', async () => {
    const host = hostWith();
    host.faults.failAt(1, 'GeneralException', 'request');
    await expect(write('A1', 'undone')).rejects.toMatchObject({ code: 'GeneralException' });
    host.faults.failAt(1, 'Timeout', 'answer');
    await expect(write('B1', 'done')).rejects.toMatchObject({ code: 'Timeout' });
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values');
      await context.sync();
      expect(cells.values).toEqual([['', 'done']]);
    });
  });
});

test('events reach their handlers after the batch, and not while they are switched off', async () => {
  const host = hostWith();
  await Excel.run(async (context) => {
    const heard: string[] = [];
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const handler = sheet.onChanged.add((event) => {
      heard.push(`${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    await host.settled();
    expect(heard).toEqual(['B2 Local']);
    context.runtime.enableEvents = false;
    sheet.getRange('B3').values = [[1]];
    await context.sync();
    await host.settled();
    expect(heard).toHaveLength(1);
    context.runtime.enableEvents = true;
    handler.remove();
    await context.sync();
  });
});

test('requirement sets decide what is supported', () => {
  const host = hostWith({ requirementSets: { ExcelApi: '1.9' } });
  const { requirements } = Office.context;
  expect(['1.9', '1.10'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
  host.requirementSets['ExcelApi'] = '1.17';
  expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
});
