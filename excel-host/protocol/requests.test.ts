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
  test('a request fails at once, and what was kept can still be given up', async () => {
    const host = hostWith();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      await context.sync();
      host.cellEditMode = true;
      cell.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    });
    await host.settled();
    expect(host.references.size).toBe(0);
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
    expect(codes.length).toBeGreaterThan(3);
    expect(new Set(codes)).toEqual(new Set(['AccessDenied']));
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

describe('a fault of a request', () => {
  /** Writes three cells in one request and tells how it ended. */
  const writeThree = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[1]];
      await context.sync();
      return 'done';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  const written = (host: ExcelHost): unknown[] => {
    const { grid } = host.workbook.Worksheets.GetFirst();
    return [0, 1, 2].map((row) => grid.get(row, 0)?.value ?? '');
  };

  test.each([
    ['request', ['', '', '']],
    ['answer', [1, 1, 1]],
  ] as const)('of kind %s leaves all or nothing done, whichever of its actions it falls on', async (kind, cells) => {
    const count = await actionsOf(writeThree);
    for (let n = 1; n <= count; n += 1) {
      const host = hostWith();
      host.faults.failAt(n, 'Timeout', kind);
      expect(await writeThree()).toBe('Timeout');
      expect([host.faults.happened, written(host)]).toEqual([true, cells]);
      await host.settled();
    }
  });

  test('of kind action leaves a part done: what came before it', async () => {
    const count = await actionsOf(writeThree);
    const seen = new Set<string>();
    for (let n = 1; n <= count; n += 1) {
      const host = hostWith();
      host.faults.failAt(n, 'AccessDenied');
      expect(await writeThree()).toBe('AccessDenied');
      seen.add(written(host).join());
      await host.settled();
    }
    expect(seen).toEqual(new Set([',,', '1,,', '1,1,']));
  });

  test('that falls on a later request leaves the earlier ones alone and happens once', async () => {
    const first = await actionsOf(writeThree);
    const host = hostWith();
    host.faults.failAt(first + 1, 'Timeout', 'answer');
    const cells = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    await expect(cells).rejects.toMatchObject({ code: 'Timeout' });
    expect([host.faults.happened, written(host)]).toEqual([true, [2, 1, 1]]);
    expect(await writeThree()).toBe('done');
  });

  test('changes were told of although the answer was lost', async () => {
    const host = hostWith();
    const before = host.workbook.revision;
    host.faults.failAt(1, 'Timeout', 'answer');
    await expect(write('A1', 5)).rejects.toMatchObject({ code: 'Timeout' });
    expect(host.workbook.revision).toBeGreaterThan(before);
  });

  test('never falls on the giving up of references, which the library would try again later', async () => {
    const host = hostWith();
    host.faults.clear();
    await write('A1', 5);
    const { actions } = host.faults;
    await host.settled();
    expect([host.faults.actions, host.references.size]).toEqual([actions, 0]);
  });

  test('is forgotten by clear', async () => {
    const host = hostWith();
    host.faults.failAt(1, 'Timeout', 'request');
    host.faults.clear();
    await write('A1', 5);
    expect(host.faults.happened).toBe(false);
  });

  /** Actions of the first request of some work. */
  async function actionsOf(work: () => Promise<unknown>): Promise<number> {
    const host = hostWith();
    let first = 0;
    const stop = host.onBatch(() => {
      if (first === 0) first = host.faults.actions;
    });
    host.faults.clear();
    await work();
    await host.settled();
    stop();
    return first;
  }
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
