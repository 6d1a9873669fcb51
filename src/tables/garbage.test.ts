import fc from 'fast-check';
import type { PlanningInput } from '../engine/model/input';
import type { Source } from '../engine/model/finding';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { isBlank } from './cells/cell-text';
import { snapshotFromTables } from './json-tables';
import type { LocatedFinding } from './read-input';
import { readPlanningInput } from './read-planning-input';

/** A small workbook with every table that the input holds, and nothing wrong in it. */
const CLEAN = snapshotFromTables({
  name: 'pumps',
  tables: {
    Parameters: [
      { name: 'now', value: '2026-11-23T06:00' },
      { name: 'horizon_days', value: 60 },
      { name: 'calendar', value: 'Day' },
      { name: 'time_unit', value: 'min' },
    ],
    Items: [
      { item: 'PUMP', kind: 'make', lot_rule: 'MULT:5', scrap: 0.02, safety_stock: 3, supplier: 'Foundry' },
      { item: 'BODY', kind: 'make', lead_time: 4, unit_cost: 12.5, supplier: 'Foundry' },
      { item: 'CASTING', kind: 'buy', lead_time: 10, over_launch: 0.05, supplier: 'Foundry' },
    ],
    BillOfMaterials: [
      { parent: 'PUMP', component: 'BODY', quantity: 1, operation: 10, from: '2026-01-01', to: '2027-12-31' },
      { parent: 'BODY', component: 'CASTING', quantity: 1.05, operation: 20, scrap: 0.01 },
    ],
    Routings: [
      {
        item: 'PUMP',
        operation: 10,
        resource: 'BENCH',
        setup_time: 5,
        unit_time: 12,
        time_unit: 'min',
        skill: 'fitting',
        people: 1,
        next: 20,
      },
      { item: 'PUMP', operation: 20, resource: 'BENCH', setup_time: 0, unit_time: 0.1, time_unit: 'h', tool: 'RIG', wait: 30 },
      {
        item: 'BODY',
        operation: 10,
        resource: 'MILL1|MILL2',
        setup_time: 30,
        unit_time: 7,
        time_unit: 'min',
        setup_family: 'iron',
        move: 10,
      },
      {
        item: 'BODY',
        operation: 20,
        resource: 'MILLS',
        setup_time: 30,
        unit_time: 7,
        time_unit: 'min',
        setup_family: 'steel',
        transfer_batch: 5,
      },
    ],
    Resources: [
      { resource: 'BENCH', kind: 'machine', calendar: 'Day', count: 2, efficiency: 1 },
      { resource: 'MILL1', kind: 'machine', group: 'MILLS', calendar: 'Day', count: 1, efficiency: 0.9 },
      { resource: 'MILL2', kind: 'machine', group: 'MILLS', calendar: 'Day', count: 1, efficiency: 1 },
      { resource: 'RIG', kind: 'tool', calendar: 'Day', count: 1 },
      { resource: 'Ana', kind: 'person', calendar: 'Day', count: 1 },
    ],
    Calendars: [1, 2, 3].map((weekday) => ({ calendar: 'Day', weekday, start: '08:00', end: '17:00', shift: 'day' })),
    CalendarExceptions: [
      { calendar_or_resource: 'Day', from: '2026-12-25', to: '2026-12-25', kind: 'closed' },
      { calendar_or_resource: 'MILL1', from: '2026-11-25T10:00', to: '2026-11-26T12:00', kind: 'breakdown', capacity: 0 },
    ],
    Skills: [{ person: 'Ana', skill: 'fitting', level: 2 }],
    Changeovers: [
      { resource: 'MILLS', from_family: 'iron', to_family: 'steel', time: 45, cost: 10 },
      { resource: 'MILL1', from_family: 'steel', to_family: 'iron', time: 30, cost: 0 },
    ],
    Stock: [
      { item: 'PUMP', quantity: 4, location: 'A1', lot: 'L1', status: 'free', expiry: '2027-06-30' },
      { item: 'CASTING', quantity: 2.5, location: 'A2', lot: 'L2', status: 'blocked' },
    ],
    Demand: [
      {
        id: 'D1',
        item: 'PUMP',
        quantity: 10,
        due_date: '2026-12-10',
        kind: 'order',
        customer: 'X',
        priority: 1,
        promised_date: '2026-12-11',
        price: 99,
      },
      { id: 'D2', item: 'BODY', quantity: 3, due_date: '2026-12-12', kind: 'after-sales', customer: 'Y', priority: 3 },
    ],
    MasterSchedule: [{ item: 'PUMP', period_start: '2026-12-07', quantity: 12, firm: 'yes' }],
    Orders: [
      {
        order: 'MO1',
        kind: 'make',
        item: 'BODY',
        quantity: 8,
        due: '2026-12-01',
        start: '2026-11-24',
        status: 'released',
        priority: 2,
        done_quantity: 0,
      },
      { order: 'PO1', kind: 'buy', item: 'CASTING', quantity: 20, due: '2026-12-02', status: 'firm', supplier: 'Foundry' },
    ],
    OrderOperations: [
      {
        order: 'MO1',
        operation: 10,
        resource: 'MILL1',
        start: '2026-11-24T08:00',
        finish: '2026-11-24T10:00',
        done: 2,
        scrapped: 1,
        pinned: 'yes',
      },
      {
        order: 'MO1',
        operation: 20,
        resource: 'MILL2',
        start: '2026-11-25T08:00',
        finish: '2026-11-25T10:00',
        done: 0,
        scrapped: 0,
        remaining_time: 90,
      },
    ],
    Suppliers: [{ supplier: 'Foundry', kind: 'supplier', contact: 'a@b.c', calendar: 'Day' }],
    ItemSuppliers: [{ item: 'CASTING', supplier: 'Foundry', lead_time: 10, minimum: 5, multiple: 5, price: 3.2, priority: 1 }],
    Progress: [
      {
        date: '2026-11-20',
        order: 'MO1',
        operation: 10,
        resource: 'MILL1',
        good: 2,
        scrap: 1,
        rework: 0,
        start: '2026-11-20T08:00',
        end: '2026-11-20T09:00',
        cause: 'crack',
      },
    ],
    Stops: [{ resource: 'MILL1', start: '2026-11-20T08:00', end: '2026-11-20T09:00', cause: 'tool', kind: 'unplanned' }],
  },
});

const RECORDS: readonly (readonly [string, (input: PlanningInput) => readonly { readonly source?: Source }[]])[] = [
  ['Items', (input) => input.items],
  ['BillOfMaterials', (input) => input.bom],
  ['Routings', (input) => input.routings],
  ['Resources', (input) => input.resources],
  ['Calendars', (input) => input.calendars],
  ['CalendarExceptions', (input) => input.exceptions],
  ['Skills', (input) => input.skills],
  ['Changeovers', (input) => input.changeovers],
  ['Stock', (input) => input.stock],
  ['Demand', (input) => input.demands],
  ['MasterSchedule', (input) => input.masterSchedule],
  ['Orders', (input) => input.orders],
  ['OrderOperations', (input) => input.orderOperations],
  ['Suppliers', (input) => input.suppliers],
  ['ItemSuppliers', (input) => input.itemSuppliers],
  ['Progress', (input) => input.progress],
  ['Stops', (input) => input.stops],
];

/** What may stand in a cell; words that close a demand or an order are not among it, for those leave without a word. */
const garbage: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
  fc.boolean(),
  fc.integer({ min: -50, max: 60000 }),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '12,5',
    '1.234,5',
    '8 h',
    '5 %',
    '12/03/2027',
    'fin décembre',
    'PUMP',
    'pump ',
    'BODY',
    'MO1',
    'mill1',
    'MILLS',
    '10',
    '20;10',
    'M1|MILL1',
    '24:00',
    '=A1',
    '🙂',
  ),
  fc.constantFrom<RawCell>(1e308, Number.MAX_SAFE_INTEGER, -1, 0, 1, 20261123, Number.NaN, Number.POSITIVE_INFINITY),
);

interface Spot {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly cell: RawCell;
}

const spots = fc.array(fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), cell: garbage }), { minLength: 1, maxLength: 25 });

function spoil(snapshot: WorkbookSnapshot, changes: readonly Spot[]): WorkbookSnapshot {
  const tables = snapshot.tables.map((one) => ({ ...one, rows: one.rows.map((cells) => [...cells]) }));
  for (const { table, row, column, cell } of changes) {
    const { rows, headers } = tables[table % tables.length];
    rows[row % rows.length][column % headers.length] = cell;
  }
  return { ...snapshot, tables };
}

function filledRows(raw: RawTable): number {
  return raw.rows.filter((cells) => !cells.every(isBlank)).length;
}

/** Operations that an info says went with their order. */
function leftWithOrder(findings: readonly LocatedFinding[]): number {
  const counts = findings
    .filter((finding) => finding.code === 'order-operation.left-out-with-order')
    .map((finding) => Number(finding.parameters.count));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('whatever stands in the cells', () => {
  it('says nothing of a clean workbook', () => {
    expect(readPlanningInput(CLEAN).findings).toEqual([]);
  });

  it('keeps a row, or says once why it is left out; never throws, never loses one', () => {
    fc.assert(
      fc.property(spots, (changes) => {
        const snapshot = spoil(CLEAN, changes);
        const { input, findings } = readPlanningInput(snapshot);
        for (const [table, records] of RECORDS) {
          const raw = snapshot.tables.find((one) => one.name === table)!;
          const kept = records(input).flatMap(({ source }) => (source === undefined ? [] : [source.row]));
          const out = findings
            .filter((finding) => finding.table === table && finding.severity === 'error' && finding.row !== undefined)
            .map((finding) => finding.row);
          const together = table === 'OrderOperations' ? leftWithOrder(findings) : 0;
          expect([table, new Set([...kept, ...out]).size + together]).toEqual([table, filledRows(raw)]);
          expect([table, kept.length + out.length + together]).toEqual([table, filledRows(raw)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refers only to what exists, in numbers that are finite', () => {
    fc.assert(
      fc.property(spots, (changes) => {
        const { input } = readPlanningInput(spoil(CLEAN, changes));
        const items = new Set(input.items.map((one) => one.item));
        const resources = new Set(input.resources.map((one) => one.resource));
        const calendars = new Set<string | null>([null, ...input.calendars.map((one) => one.calendar)]);
        const orders = new Set(input.orders.map((one) => one.order));
        expect(input.bom.filter((one) => !items.has(one.parent) || !items.has(one.component))).toEqual([]);
        expect(input.routings.filter((one) => !items.has(one.item) || one.resources.length === 0)).toEqual([]);
        expect(
          input.routings
            .flatMap((one) => [...one.resources, ...(one.tool === null ? [] : [one.tool])])
            .filter((one) => !resources.has(one)),
        ).toEqual([]);
        expect([...input.demands, ...input.stock, ...input.masterSchedule, ...input.orders].filter((one) => !items.has(one.item))).toEqual(
          [],
        );
        expect(input.resources.filter((one) => !calendars.has(one.calendar) || one.efficiency <= 0 || one.count < 1)).toEqual([]);
        expect(calendars.has(input.parameters.calendar)).toBe(true);
        expect(input.orderOperations.filter((one) => !orders.has(one.order))).toEqual([]);
        expect(new Set(input.demands.map((one) => one.id)).size).toBe(input.demands.length);
        expect(
          JSON.stringify(input, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value)),
        ).not.toContain('NOT FINITE');
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of columns, or on case and accents of headers', () => {
    const accents = (header: string): string => ` ${header.toUpperCase().replaceAll('E', 'É').replaceAll('_', ' - ')} `;
    const turn = (cells: readonly RawCell[]): RawCell[] => [...cells].reverse();
    const turned = CLEAN.tables.map((one) => ({ ...one, headers: [...one.headers].reverse().map(accents), rows: one.rows.map(turn) }));
    expect(readPlanningInput({ ...CLEAN, tables: turned }).input).toEqual(readPlanningInput(CLEAN).input);
  });

  it('does not depend on the order of rows', () => {
    const bySource = (input: PlanningInput): Record<string, readonly string[]> => {
      const text = (record: { readonly source?: Source }): string => JSON.stringify({ ...record, source: undefined });
      return Object.fromEntries(RECORDS.map(([table, records]) => [table, records(input).map(text).sort()]));
    };
    const turned = CLEAN.tables.map((one) => ({ ...one, rows: one.name === 'Resources' ? one.rows : [...one.rows].reverse() }));
    const result = readPlanningInput({ ...CLEAN, tables: turned });
    expect(result.findings).toEqual([]);
    expect(bySource(result.input)).toEqual(bySource(readPlanningInput(CLEAN).input));
  });

  it('reads a 1904 workbook as the same input', () => {
    const dates = new Set(['from', 'to', 'due_date', 'promised_date', 'period_start', 'due', 'expiry', 'date']);
    const moments = new Set(['start', 'finish', 'end', 'value']);
    const shifted = CLEAN.tables.map((one) => {
      const isDate = one.headers.map((header) => dates.has(header) || (moments.has(header) && one.name !== 'Calendars'));
      const shift = (cell: RawCell, column: number): RawCell =>
        isDate[column] && typeof cell === 'number' && cell > 40000 ? cell - 1462 : cell;
      return { ...one, rows: one.rows.map((cells) => cells.map(shift)) };
    });
    expect(readPlanningInput({ ...CLEAN, dateSystem: 1904, tables: shifted }).input).toEqual(readPlanningInput(CLEAN).input);
  });
});
