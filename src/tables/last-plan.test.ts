import { minutesFromIso, serialFromMinutes } from '../engine/calendar/dates';
import { PLANNED_ORDERS_TABLE, PLANNED_ORDER_COLUMNS } from '../sheets/planned-orders-sheet';
import { SCHEDULE_COLUMNS, SCHEDULE_TABLE } from '../sheets/schedule-sheet';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { readLastPlan } from './last-plan';

const START = minutesFromIso('2026-11-23T06:00')!;
const FINISH = minutesFromIso('2026-11-23T09:30')!;

function own(name: string, columns: readonly string[], rows: readonly Readonly<Record<string, RawCell>>[], owned = true): RawTable {
  const headers = columns.map((_, i) => `Titre ${i}`);
  const body = rows.map((row) => columns.map((column) => row[column] ?? null));
  return { name, isTable: true, sheet: name, sheetHidden: false, headerRow: 5, firstColumn: 1, headers, rows: body, hiddenRows: 0, owned };
}

const snapshot = (dateSystem: 1900 | 1904, tables: readonly RawTable[]): WorkbookSnapshot => ({
  dateSystem,
  sheetNames: [],
  tables,
  settings: {},
});

describe('readLastPlan', () => {
  const tables = (system: 1900 | 1904, owned = true): RawTable[] => [
    own(
      SCHEDULE_TABLE,
      SCHEDULE_COLUMNS,
      [
        {
          order: 'OF-1',
          operation: 10,
          resource: 'TOUR',
          start: serialFromMinutes(START, system),
          finish: serialFromMinutes(FINISH, system),
        },
        { order: 'OF-1', operation: 20, resource: 'EBV', start: null, finish: null },
      ],
      owned,
    ),
    own(
      PLANNED_ORDERS_TABLE,
      PLANNED_ORDER_COLUMNS,
      [{ order: 'OF-1', item: 'PUMP', quantity: 12, start: serialFromMinutes(START, system), finish: serialFromMinutes(FINISH, system) }],
      owned,
    ),
  ];

  it.each([1900, 1904] as const)('reads what the last run wrote, by the fixed order of its columns, in a %d workbook', (system) => {
    expect(readLastPlan(snapshot(system, tables(system)))).toEqual({
      operations: [{ order: 'OF-1', operation: 10, resource: 'TOUR', start: START, finish: FINISH }],
      orders: [{ order: 'OF-1', item: 'PUMP', quantity: 12, start: START, finish: FINISH }],
    });
  });

  it("is nothing without Jalon's tables, or when a planner's table only has their name", () => {
    expect(readLastPlan(snapshot(1900, []))).toBeNull();
    expect(readLastPlan(snapshot(1900, tables(1900, false)))).toBeNull();
  });
});
