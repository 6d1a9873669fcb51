import { INFORM_COLUMNS, INFORM_TABLE } from '../sheets/inform-columns';
import { snapshotFromTables } from '../tables/json-tables';
import { readAcknowledgements } from '../tables/acknowledgements';
import { MemoryWorkbook } from '../workbook/memory/memory-workbook';
import type { RawCell, WorkbookSnapshot } from '../workbook/workbook';
import { enterChange, packJournal, unpackJournal } from './kept-journal';
import { regeneratePlan } from './regenerate-plan';
import { SETTING } from './setting-names';

/** Late orders of one machine, and somebody to tell. */
const SMALL = {
  name: 'small',
  tables: {
    Parameters: [{ name: 'now', value: '2027-03-01T08:00' }],
    Items: [
      { item: 'A', kind: 'make' },
      { item: 'B', kind: 'buy', lead_time: 9 },
    ],
    BillOfMaterials: [{ parent: 'A', component: 'B', quantity: 1 }],
    Routings: [{ item: 'A', operation: 10, resource: 'M', setup_time: 1, unit_time: 1 }],
    Resources: [{ resource: 'M', calendar: 'Day' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: '08:00', end: '16:00' })),
    Demand: [1, 2, 3].map((day) => ({ id: `D-${day}`, item: 'A', quantity: 8, due_date: `2027-03-0${day}` })),
    Contacts: [{ name: 'N. Roche', service: 'Purchasing', email: 'a@b.example' }],
  },
};

const OPTIONS = { iterations: 0, rule: 'EDD' } as const;
const journalOf = async (workbook: MemoryWorkbook) => unpackJournal((await workbook.read()).settings[SETTING.journal]);

/** The same workbook with a cell of a table changed. */
function withCell(snapshot: WorkbookSnapshot, name: string, row: number, column: number, cell: RawCell): WorkbookSnapshot {
  const tables = snapshot.tables.map((table) => {
    if (table.name !== name) return table;
    const rows = table.rows.map((cells, at) =>
      at === row ? table.headers.map((_, index) => (index === column ? cell : (cells[index] ?? null))) : cells,
    );
    return { ...table, rows };
  });
  return { ...snapshot, tables };
}

describe('the journal of a workbook', () => {
  it('has an entry for every run that changed something, with the tables that had changed', async () => {
    const workbook = new MemoryWorkbook(snapshotFromTables(SMALL));
    await regeneratePlan(workbook, OPTIONS);
    const once = await journalOf(workbook);
    expect(once.map(({ number, tables, run }) => [number, tables, run?.rule])).toEqual([[1, [], 'EDD']]);
    await regeneratePlan(workbook, OPTIONS);
    expect(await journalOf(workbook)).toEqual(once);
    const quantity = (await workbook.read()).tables.find(({ name }) => name === 'Demand')!.headers.indexOf('quantity');
    const changed = new MemoryWorkbook(withCell(await workbook.read(), 'Demand', 0, quantity, 9));
    await regeneratePlan(changed, OPTIONS);
    expect((await journalOf(changed)).map(({ number, tables }) => [number, tables])).toEqual([
      [1, []],
      [2, ['Demand']],
    ]);
  });

  it('travels as text; other text is an empty one', () => {
    const entries = [{ number: 1, kind: 'run', at: 0, name: 'a', tables: [], text: null, run: null }] as const;
    expect(unpackJournal(packJournal(entries))).toEqual(entries);
    expect([undefined, '', 'x', packJournal([])].map(unpackJournal)).toEqual([[], [], [], []]);
  });
});

describe('a change that the planner asked for', () => {
  it('is entered in his words', () => {
    const packed = enterChange(undefined, { at: 60, tables: ['Adjustments'], text: 'Overtime on M' });
    expect(unpackJournal(packed)).toMatchObject([
      { number: 1, kind: 'change', at: 60, tables: ['Adjustments'], text: 'Overtime on M', run: null },
    ]);
    const twice = enterChange(packed, { at: 60, tables: ['Adjustments'], text: 'Overtime on M' });
    expect(unpackJournal(twice).map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('what somebody wrote beside a message', () => {
  it('is taken over by the next run as long as the message stands, and changes nothing else', async () => {
    const workbook = new MemoryWorkbook(snapshotFromTables(SMALL));
    await regeneratePlan(workbook, OPTIONS);
    const [by, on] = [INFORM_COLUMNS.indexOf('by'), INFORM_COLUMNS.indexOf('on')];
    const written = withCell(withCell(await workbook.read(), INFORM_TABLE, 2, by, 'N. Roche'), INFORM_TABLE, 2, on, 46448);
    const again = new MemoryWorkbook(written);
    await regeneratePlan(again, OPTIONS);
    const after = await again.read();
    const [key] = [...readAcknowledgements(after).keys()];
    expect([...readAcknowledgements(after).values()]).toEqual([{ by: 'N. Roche', on: 46448 }]);
    expect(after.tables.find(({ name }) => name === INFORM_TABLE)?.rows[2][INFORM_COLUMNS.indexOf('key')]).toBe(key);
    expect(await journalOf(again)).toHaveLength(1);
  });

  it('keeps a text where a date was due beside the name, and passes over empty rows', () => {
    const rows = [
      INFORM_COLUMNS.map((column) => (column === 'key' ? 'k1' : column === 'on' ? 'yesterday' : column === 'by' ? 'Ann' : null)),
      INFORM_COLUMNS.map((column) => (column === 'key' ? 'k2' : null)),
    ];
    const table = {
      name: INFORM_TABLE,
      owned: true,
      rows,
      headers: [],
      isTable: true,
      sheet: 'x',
      sheetHidden: false,
      headerRow: 5,
      firstColumn: 1,
      hiddenRows: 0,
    };
    const found = readAcknowledgements({ dateSystem: 1900, sheetNames: [], tables: [table], settings: {} });
    expect([...found]).toEqual([['k1', { by: 'Ann yesterday', on: null }]]);
  });
});
