import { unpackJournal } from '../../pipeline/kept-journal';
import type { ReleaseAnswer } from '../../pipeline/release-question';
import { SETTING } from '../../pipeline/setting-names';
import { snapshotFromTables, type JsonTables } from '../../tables/json-tables';
import { MemoryLiveWorkbook } from '../../workbook/memory/memory-live-workbook';
import type { RawCell } from '../../workbook/workbook';
import { createInstantEngine } from '../../worker/testing/instant-engine';
import { paneFixture, until, type PaneFixture } from '../state/testing/pane-fixture';
import { bookingEdits, releaseEdits } from './release-edits';

/** PUMPs of half an hour on the SAW from 2 SEALs, of which a fifth is lost: 2.5 each. Eight are firm, four more are wanted. */
const PUMPS: JsonTables = {
  name: 'pumps',
  tables: {
    Parameters: [
      { name: 'now', value: '2027-03-01T06:00' },
      { name: 'horizon_days', value: 14 },
      { name: 'bucket', value: 'day' },
      { name: 'language', value: 'en' },
    ],
    Items: [
      { item: 'PUMP', kind: 'make', unit: 'pc' },
      { item: 'SEAL', kind: 'buy', unit: 'pc' },
    ],
    BillOfMaterials: [{ parent: 'PUMP', component: 'SEAL', quantity: 2, scrap: 0.2 }],
    Routings: [{ item: 'PUMP', operation: 10, resource: 'SAW', unit_time: 0.5, time_unit: 'h' }],
    Resources: [{ resource: 'SAW', calendar: 'Day' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: '06:00', end: '14:00' })),
    Stock: [{ item: 'SEAL', location: 'A1', quantity: 30, status: 'free' }],
    Orders: [{ order: 'MO-07', kind: 'make', item: 'PUMP', quantity: 8, due: '2027-03-04', status: 'firm' }],
    Progress: [{ order: 'MO-07', operation: 10, good: 0, remark: 'set up' }],
    Demand: [
      { id: 'D1', item: 'PUMP', quantity: 8, due_date: '2027-03-04' },
      { id: 'D2', item: 'PUMP', quantity: 4, due_date: '2027-03-05' },
    ],
  },
};

async function asked(pane: PaneFixture): Promise<ReleaseAnswer> {
  await pane.controller.actions.ask({ kind: 'release' });
  const { question } = await until(pane, (view) => view.question?.kind === 'answered' || view.question?.kind === 'failed');
  if (question?.kind !== 'answered' || question.answer.kind !== 'release') throw new Error(JSON.stringify(question));
  return question.answer;
}

async function cells(pane: PaneFixture, table: string, ...columns: readonly string[]): Promise<RawCell[][]> {
  const raw = (await pane.workbook.read()).tables.find(({ name }) => name === table);
  return (raw?.rows ?? []).map((row) => columns.map((column) => row[raw?.headers.indexOf(column) ?? -1] ?? null));
}

async function started(): Promise<PaneFixture> {
  const workbook = new MemoryLiveWorkbook(snapshotFromTables(PUMPS));
  const pane = paneFixture({ workbook, engine: createInstantEngine() });
  await pane.controller.start();
  return pane;
}

async function released(pane: PaneFixture): Promise<void> {
  const answer = await asked(pane);
  const { edits, orders } = releaseEdits(answer, new Set(answer.entries.map(({ order }) => order)), true);
  expect(await pane.controller.actions.editRows(edits, `Released: ${orders.join(', ')}`)).toBe(true);
}

describe('releasing from the pane', () => {
  it('writes status, number, routing and bill into the tables, tells the journal, and is taken back whole', async () => {
    const pane = await started();
    await released(pane);
    expect(await cells(pane, 'Orders', 'order', 'quantity', 'status')).toEqual([
      ['MO-07', 8, 'released'],
      ['MO-08', 4, 'released'],
    ]);
    expect(await cells(pane, 'OrderRoutings', 'Order', 'Operation', 'Resource', 'Unit time', 'Time unit')).toEqual([
      ['MO-07', 10, 'SAW', 30, 'min'],
      ['MO-08', 10, 'SAW', 30, 'min'],
    ]);
    expect(await cells(pane, 'OrderComponents', 'Order', 'Component', 'Quantity per unit', 'Scrap', 'Consumed')).toEqual([
      ['MO-07', 'SEAL', 2, 0.2, 0],
      ['MO-08', 'SEAL', 2, 0.2, 0],
    ]);
    const { settings } = await pane.workbook.read();
    expect(unpackJournal(settings[SETTING.journal]).at(-1)).toMatchObject({ kind: 'change', text: 'Released: MO-07, MO-08' });
    expect((await asked(pane)).entries).toEqual([]);
    await pane.controller.actions.takeBack();
    expect(await cells(pane, 'Orders', 'order', 'status')).toEqual([['MO-07', 'firm']]);
    expect((await cells(pane, 'OrderComponents', 'Order')).flat().filter((cell) => cell !== null)).toEqual([]);
  });

  it('keeps the stock for what is released, whatever becomes of the master data, and books what the progress used once', async () => {
    const pane = await started();
    await released(pane);
    await pane.workbook.edit('BillOfMaterials', 0, 'quantity', 50);
    await pane.workbook.edit('Routings', 0, 'unit_time', 90);
    await pane.workbook.edit('Progress', 0, 'good', 4);
    await pane.controller.actions.regenerate();
    const sheet = pane.workbook.sheets().find(({ id }) => id === 'releases');
    const kept = sheet?.tables.find(({ name }) => name === 'JalonReservations');
    // 8 × 2.5 and 4 × 2.5: what the bill of their release says.
    expect(kept?.rows.map(([item, order, , , reserved]) => [item, order, reserved])).toEqual([
      ['SEAL', 'MO-07', 20],
      ['SEAL', 'MO-08', 10],
    ]);
    const answer = await asked(pane);
    expect(answer.stock).toMatchObject([{ order: 'MO-07', component: 'SEAL', processed: 4, due: 10, missing: 0 }]);
    const { edits, falls } = bookingEdits(answer, answer.stock);
    expect(falls).toEqual([{ item: 'SEAL', from: 30, to: 20 }]);
    expect(await pane.controller.actions.editRows(edits, 'SEAL 30 → 20')).toBe(true);
    expect(await cells(pane, 'Stock', 'quantity')).toEqual([[20]]);
    expect(await cells(pane, 'OrderComponents', 'Order', 'Consumed')).toEqual([
      ['MO-07', 10],
      ['MO-08', 0],
    ]);
    expect((await asked(pane)).stock).toEqual([]);
    // The same answer a second time finds other cells, and writes nothing.
    expect(await pane.controller.actions.editRows(edits, 'again')).toBe(false);
    expect(await cells(pane, 'Stock', 'quantity')).toEqual([[20]]);
  });
});

describe('the launch file', () => {
  it('takes an observed time in the unit of its cell: three records of 45 min against half an hour', async () => {
    const record = (order: string, at: string, end: string) => ({ order, operation: 10, good: 1, start: at, end });
    const Progress = [
      record('MO-07', '2027-02-26T06:00', '2027-02-26T06:45'),
      record('MO-07', '2027-02-26T07:00', '2027-02-26T07:45'),
      record('MO-07', '2027-02-26T08:00', '2027-02-26T08:45'),
    ];
    const workbook = new MemoryLiveWorkbook(snapshotFromTables({ ...PUMPS, tables: { ...PUMPS.tables, Progress } }));
    const pane = paneFixture({ workbook, engine: createInstantEngine() });
    await pane.controller.start();
    const [entry] = (await asked(pane)).launch;
    expect(entry).toMatchObject({ kind: 'unit-time', table: 'Routings', current: 30, observed: 45, restsOn: '3 records, 1 order' });
    if (entry.change === null) throw new Error('no change');
    expect(await pane.controller.actions.changeRows(entry.table, [entry.change], 'PUMP 30 → 45 min')).toBe(true);
    expect(await cells(pane, 'Routings', 'unit_time', 'time_unit')).toEqual([[0.75, 'h']]);
    expect((await asked(pane)).launch).toEqual([]);
  });
});
