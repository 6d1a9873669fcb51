import { minutesFromIso } from '../../engine/calendar/dates';
import { NOT_CALCULATED } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import { snapshotFromTables } from '../json-tables';
import { readPlanningInput } from '../read-planning-input';
import { ITEMS, NOW, codesOf, readTables } from '../read-test-tables';

function withHeaders(snapshot: WorkbookSnapshot, table: string, headers: Readonly<Record<string, string>>): WorkbookSnapshot {
  const tables = snapshot.tables.map((one) =>
    one.name === table ? { ...one, headers: one.headers.map((header) => headers[header] ?? header) } : one,
  );
  return { ...snapshot, tables };
}

describe('times', () => {
  const routing = { item: 'A', operation: 10, resource: 'M1', setup_time: 6, unit_time: 30 };
  const tables = { Items: [{ item: 'A' }], Resources: [{ resource: 'M1' }] };

  it('are in the unit of the row, else in that of the brackets in the header, else in that of the parameters', () => {
    const ofRow = readTables({ ...tables, Routings: [{ ...routing, time_unit: 'ch' }] }).input.routings[0];
    expect([ofRow.setupTime, ofRow.unitTime]).toEqual([3.6, 18]);
    const parameters = [NOW, { name: 'time_unit', value: 'min' }];
    const ofParameters = snapshotFromTables({ name: 'test', tables: { Parameters: parameters, ...tables, Routings: [routing] } });
    expect(readPlanningInput(ofParameters).input.routings[0].setupTime).toBe(6);
    const ofHeader = readPlanningInput(withHeaders(ofParameters, 'Routings', { setup_time: 'Tps réglage (h)' })).input.routings[0];
    expect([ofHeader.setupTime, ofHeader.unitTime]).toEqual([360, 30]);
    expect(readTables({ ...tables, Routings: [routing] }).input.routings[0].setupTime).toBe(360);
  });

  it('typed with their unit are in that unit', () => {
    const result = readTables({ ...tables, Routings: [{ ...routing, time_unit: 'h', unit_time: '45 s', setup_time: '20 min' }] });
    expect([result.input.routings[0].unitTime, result.input.routings[0].setupTime]).toEqual([0.75, 20]);
    expect(codesOf(result).filter((code) => code.includes('number'))).toEqual(['info number.with-unit', 'info number.with-unit']);
  });
});

describe('a formula that was never computed', () => {
  it('is said as such, not as an empty cell', () => {
    const snapshot = snapshotFromTables({
      name: 'test',
      tables: { Parameters: [NOW], Items: ITEMS, Demand: [{ id: 'D1', item: 'A', quantity: 2, due_date: '2026-12-01' }] },
    });
    const tables = snapshot.tables.map((table) =>
      table.name === 'Demand'
        ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === 2 ? { error: NOT_CALCULATED } : cell))) }
        : table,
    );
    expect(codesOf(readPlanningInput({ ...snapshot, tables }))).toEqual(['error cell.not-calculated']);
  });
});

describe('shifts', () => {
  it('whose times are fractions of a day kept as text are read, with a word about it', () => {
    const rows = [{ calendar: 'Day', weekday: 1, start: '0.25', end: '1' }];
    const result = readTables({ Items: ITEMS, Calendars: rows, Demand: [] });
    expect(result.input.calendars.map(({ start, end }) => [start, end])).toEqual([[360, 1440]]);
    expect(codesOf(result).filter((code) => code.includes('number'))).toEqual(['info number.as-text', 'info number.as-text']);
  });

  it('whose times are whole hours without a unit are not guessed', () => {
    const result = readTables({ Items: ITEMS, Calendars: [{ calendar: 'Day', weekday: 1, start: '6', end: '14' }], Demand: [] });
    expect(codesOf(result)).toContain('error time-of-day.not-a-time');
  });
});

describe('demands', () => {
  const demand = { item: 'A', quantity: 2, due_date: '2026-12-01' };

  it('that are closed or cancelled leave without a word, even when something is wrong with them', () => {
    const rows = ['soldé', 'Livrée', 'annulé', 'closed'].map((status, i) => ({ id: `D${i}`, ...demand, item: 'NONE', status }));
    const result = readTables({ Items: ITEMS, Demand: rows });
    expect(result.input.demands).toEqual([]);
    expect(result.findings).toEqual([]);
  });

  it('of one number on several lines are all kept, each under a name of its own; only a copy is left out', () => {
    const result = readTables({
      Items: ITEMS,
      Demand: [
        { id: 'D1', ...demand },
        { id: 'D1', ...demand, item: 'B' },
        { id: 'D1', ...demand },
      ],
    });
    expect(result.input.demands.map(({ id, item }) => [id, item])).toEqual([
      ['D1', 'A'],
      ['D1 (2)', 'B'],
    ]);
    expect(codesOf(result)).toEqual(['error key.duplicate', 'warning key.duplicate-kept']);
  });

  it('without a number are kept under that of their row; a forecast needs none', () => {
    const result = readTables({
      Items: ITEMS,
      Demand: [
        { id: 'D1', ...demand },
        { ...demand, kind: 'forecast' },
        { ...demand, quantity: 7 },
      ],
    });
    expect(result.input.demands.map(({ id }) => id)).toEqual(['D1', '#5', '#6']);
    expect(result.findings.map((finding) => [finding.code, finding.cell])).toEqual([['key.blank-kept', 'A6']]);
  });

  it('that are past due are told, and doubted when that is long ago', () => {
    const dates = ['2026-11-22', '2026-11-23', '2026-01-15'];
    const result = readTables({ Items: ITEMS, Demand: dates.map((due_date, i) => ({ id: `D${i}`, ...demand, due_date })) });
    expect(result.input.demands).toHaveLength(3);
    expect(result.findings.map((finding) => [finding.severity, finding.code, finding.row])).toEqual([
      ['warning', 'demand.long-past-due', 2],
      ['info', 'demand.past-due', 0],
    ]);
  });
});

describe('references', () => {
  it('are found in spite of case, accents, spaces and leading zeros, and said', () => {
    const result = readTables({
      Items: [
        { item: 'Écrou', kind: 'buy', lead_time: 1 },
        { item: '00123', kind: 'buy', lead_time: 1 },
        { item: 4711, kind: 'buy', lead_time: 1 },
      ],
      Stock: [' écrou', 'ECROU', 123, '4711', 4711].map((item) => ({ item, quantity: 1 })),
    });
    expect(result.input.stock.map((lot) => lot.item)).toEqual(['Écrou', 'Écrou', '00123', '4711', '4711']);
    expect(codesOf(result)).toEqual(['info reference.read-as', 'info reference.read-as', 'info reference.read-as']);
  });

  it('prefer the exact spelling where two items differ by case alone', () => {
    const result = readTables({
      Items: ['a', 'A'].map((item) => ({ item, kind: 'buy', lead_time: 1 })),
      Stock: ['A', 'a'].map((item) => ({ item, quantity: 1 })),
    });
    expect(result.input.stock.map((lot) => lot.item)).toEqual(['A', 'a']);
    expect(result.findings).toEqual([]);
  });

  it('to groups and alternatives become lists of resources, a group in the order of its table', () => {
    const cells = ['TOUR', 'T2|T1', 'T1 ; T3', 'T1/T2', 'A/B', 'T1|T9', 'T9'];
    const result = readTables({
      Items: [{ item: 'A' }],
      Resources: [
        ...['T2', 'T1', 'T3'].map((resource) => ({ resource, group: resource === 'T3' ? undefined : 'TOUR' })),
        { resource: 'A/B' },
      ],
      Routings: cells.map((resource, i) => ({ item: 'A', operation: i + 1, resource })),
    });
    expect(result.input.routings.map((row) => row.resources)).toEqual([
      ['T2', 'T1'],
      ['T2', 'T1'],
      ['T1', 'T3'],
      ['T1', 'T2'],
      ['A/B'],
      ['T1'],
    ]);
    expect(codesOf(result)).toEqual(['error resource.unknown', 'warning resource.alternative-unknown', 'info calendars.none']);
  });

  it('to a subcontractor make it a resource where the operation has none', () => {
    const result = readTables({
      Items: [{ item: 'A' }],
      Resources: [{ resource: 'M1' }],
      Suppliers: [{ supplier: 'Trempe Alpine', kind: 'subcontractor' }],
      Routings: [{ item: 'A', operation: 10, subcontractor: 'trempe alpine', subcontract_days: 5 }],
    });
    expect(result.input.routings[0]).toMatchObject({ subcontractDays: 5, resources: [result.input.routings[0].subcontractor] });
    expect(result.input.resources.at(-1)).toMatchObject({ kind: 'subcontractor', finite: false });
  });
});

describe('cycles', () => {
  it('of bills of material lose the line that closes them, every one of them', () => {
    const links = [
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'A'],
      ['C', 'B'],
      ['D', 'D'],
    ];
    const result = readTables({
      Items: ['A', 'B', 'C', 'D'].map((item) => ({ item })),
      BillOfMaterials: links.map(([parent, component]) => ({ parent, component, quantity: 1 })),
    });
    expect(result.input.bom.map(({ parent, component }) => [parent, component])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    const paths = result.findings.filter((finding) => finding.code === 'bom.cycle').map((finding) => finding.parameters.path);
    expect(paths).toEqual([{ path: ['A', 'B', 'C', 'A'] }, { path: ['B', 'C', 'B'] }, { path: ['D', 'D'] }]);
  });

  it('of routings lose the step back, and the operation stays', () => {
    const result = readTables({
      Items: [{ item: 'A' }],
      Resources: [{ resource: 'M1' }],
      Routings: [
        { item: 'A', operation: 10, resource: 'M1', next: '20;30' },
        { item: 'A', operation: 20, resource: 'M1', next: 40 },
        { item: 'A', operation: 30, resource: 'M1', next: '10;40' },
        { item: 'A', operation: 40, resource: 'M1', next: 'fin' },
      ],
    });
    expect(result.input.routings.map((row) => row.next)).toEqual([[20, 30], [40], [40], []]);
    expect(
      result.findings
        .filter((finding) => finding.severity !== 'info')
        .map((finding) => [finding.code, finding.row, finding.parameters.path]),
    ).toEqual([['routing.cycle-replaced', 2, { path: ['10', '30', '10'] }]]);
  });
});

describe('calendars', () => {
  const day = { calendar: 'Jour', weekday: 'lundi' };

  it('may cross midnight and last to 24:00', () => {
    const rows = [
      ['22:00', '06:00'],
      ['00:00', '24:00'],
      ['18:00', '00:00'],
    ].map(([start, end]) => ({ ...day, start, end }));
    const result = readTables({ Items: ITEMS, Calendars: rows });
    expect(result.input.calendars.map(({ start, end }) => [start, end])).toEqual([
      [1320, 360],
      [0, 1440],
      [1080, 0],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('of a resource without one are that of the parameters; a tool needs none', () => {
    const tables = {
      Parameters: [NOW, { name: 'calendar', value: 'jour' }],
      Items: ITEMS,
      Calendars: [{ ...day, start: '08:00', end: '16:00' }],
      Resources: [
        { resource: 'M1', calendar: 'Jour' },
        { resource: 'M2' },
        { resource: 'RIG', kind: 'tool' },
        { resource: 'M3', calendar: 'Nuit' },
      ],
    };
    const result = readPlanningInput(snapshotFromTables({ name: 'test', tables }));
    expect(result.input.resources.map((one) => one.calendar)).toEqual(['Jour', 'Jour', 'Jour', 'Jour']);
    expect(codesOf(result)).toEqual(['warning resource.no-calendar', 'warning calendar.unknown-replaced', 'info reference.read-as']);
  });

  it('have exceptions to the end of their last day', () => {
    const from = '2026-12-24T12:00';
    const rows = [{ to: '2026-12-24' }, {}, { to: '2026-12-23' }].map((row) => ({ calendar_or_resource: 'Jour', from, ...row }));
    const result = readTables({ Items: ITEMS, Calendars: [{ ...day, start: '08:00', end: '16:00' }], CalendarExceptions: rows });
    const december24 = { minutes: minutesFromIso('2026-12-24'), hasTime: false };
    expect(result.input.exceptions.map(({ to, kind }) => [to, kind])).toEqual([
      [december24, 'closed'],
      [december24, 'closed'],
    ]);
    expect(codesOf(result)).toEqual(['error exception.ends-before-start']);
  });
});

describe('progress', () => {
  it('of orders that are long closed is no error; a time of day belongs to the date of its row', () => {
    const rows = [{ date: '2026-11-20', order: 'OLD', good: 5, start: '08:15', end: '09:00' }];
    const result = readTables({ Items: ITEMS, Progress: rows });
    expect(result.findings).toEqual([]);
    expect(result.input.progress[0]).toMatchObject({
      order: 'OLD',
      start: minutesFromIso('2026-11-20T08:15'),
      end: minutesFromIso('2026-11-20T09:00'),
    });
  });

  it('of a stop that still lasts ends now', () => {
    const result = readTables({
      Items: ITEMS,
      Resources: [{ resource: 'M1' }],
      Stops: [{ resource: 'M1', start: '2026-11-20T08:00', end: '' }],
    });
    expect(result.input.stops[0].end).toBe(minutesFromIso('2026-11-23T06:00'));
  });
});
