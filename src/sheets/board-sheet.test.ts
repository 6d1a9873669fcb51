import fc from 'fast-check';
import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import type { Resource } from '../engine/model/input';
import type { Plan, PlanOperation } from '../engine/model/plan';
import { columnsOf } from './board-labels';
import { MOST_BOARD_COLUMNS } from './board-window';
import { createSheets } from './create-sheets';
import type { SheetSpec } from './sheet-spec';
import { orderNames } from './order-names';
import type { FormulaValue, NamedRange } from './testing/formula-evaluator';
import { evaluateFormula } from './testing/formula-evaluator';
import { at, operation, workshopInput, workshopPlan } from './testing/workshop-plan';
import { STATE_COLORS } from './theme';

const NOW = at('2026-11-23T06:00');
const RANK = ['Retard', 'Critique', 'Figé', 'Terminé', 'Prévu'];
const FILLS: Record<string, string> = {
  Retard: STATE_COLORS.stateLate.fill,
  Critique: STATE_COLORS.stateCritical.fill,
  Figé: STATE_COLORS.stateFixed.fill,
  Terminé: STATE_COLORS.stateDone.fill,
  Prévu: STATE_COLORS.statePlanned.fill,
};

/** Open round the clock, so that only the operations decide what a cell shows. */
function input(changes: readonly Partial<Resource>[]) {
  const [base] = workshopInput().resources;
  return workshopInput({ resources: changes.map((change) => ({ ...base, calendar: null, ...change })) });
}

interface Board {
  readonly sheet: SheetSpec;
  readonly firstColumn: number;
  readonly starts: readonly number[];
  readonly names: ReadonlyMap<string, NamedRange>;
}

function boardOf(plan: Plan, planInput: ReturnType<typeof workshopInput>): Board {
  const sheets = createSheets(plan, { input: planInput, findings: [], language: 'fr' });
  const sheet = sheets.find((one) => one.id === 'gantt-resources')!;
  const schedule = sheets.find((one) => one.id === 'schedule')!;
  const firstColumn = sheet.tables[0].columns.length + 1;
  const starts = sheet.cells.filter((cell) => cell.row === 6).map((cell) => cell.content as number);
  const [table] = schedule.tables;
  const names = new Map(
    schedule.names.map(({ name, range }) => {
      const values = table.rows.slice(range.firstRow - table.row - 1, range.lastRow - table.row);
      return [name, { values: values.map((row) => row[range.firstColumn - 1] as FormulaValue) }];
    }),
  );
  return { sheet, firstColumn, starts, names };
}

function read({ sheet, starts, firstColumn }: Board, row: number, column: number): FormulaValue {
  if (row === 6) return starts[column - firstColumn] ?? null;
  return (sheet.tables[0].rows[row - 7]?.[column - 1] ?? null) as FormulaValue;
}

/** The fill that a cell has by the first rule that holds. */
function fillAt(board: Board, row: number, column: number, names = board.names): string | undefined {
  for (const { range, formula, style } of board.sheet.rules) {
    if (row < range.firstRow || row > range.lastRow || column < range.firstColumn || column > range.lastColumn) continue;
    const origin = { row: range.firstRow, column: range.firstColumn };
    if (evaluateFormula(formula, origin, { row, column }, (r, c) => read(board, r, c), names) === true) return style.fill;
  }
  return undefined;
}

const stateOf = (one: PlanOperation): string =>
  one.lateMinutes > 0 ? 'Retard' : one.fixed !== null ? 'Figé' : one.critical ? 'Critique' : 'Prévu';

const drawn = fc.array(
  fc.record({
    resource: fc.constantFrom('TOUR', 'R*?~1', 'SOUS-TRAITANT'),
    unit: fc.constantFrom(1, 2),
    start: fc.integer({ min: 0, max: 5 * 1440 }),
    length: fc.integer({ min: 1, max: 3000 }),
    late: fc.boolean(),
    critical: fc.boolean(),
    fixed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const RESOURCES = [
  { resource: 'TOUR', count: 2 },
  { resource: 'R*?~1', count: 1 },
  { resource: 'SOUS-TRAITANT', kind: 'subcontractor', finite: false },
] as const;

const operationsFrom = (rows: typeof drawn extends fc.Arbitrary<infer Rows> ? Rows : never): PlanOperation[] =>
  rows.map((row, index) =>
    operation({
      order: `OF-${41200 + index}`,
      operation: 10,
      resource: row.resource,
      unit: row.resource === 'SOUS-TRAITANT' ? null : row.resource === 'TOUR' ? row.unit : 1,
      start: NOW + row.start,
      finish: NOW + row.start + row.length,
      lateMinutes: row.late ? 60 : 0,
      critical: row.critical,
      fixed: row.fixed ? 'pinned' : null,
    }),
  );

describe('the planning board', () => {
  it('colours each cell by the first of the states of what runs in it, each unit in its own row', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const operations = operationsFrom(rows);
        const board = boardOf(workshopPlan({ operations }), input(RESOURCES));
        const ends = [...board.starts.slice(1), board.starts.at(-1)! + (board.starts[1] - board.starts[0])];
        const places: [string, number | null][] = board.sheet.tables[0].rows.map((row) => [String(row[0]), row[1] as number | null]);
        places.forEach(([resource, unit], line) => {
          board.starts.forEach((start, index) => {
            const here = operations.filter(
              (one) =>
                one.resource === resource &&
                (unit === null || one.unit === unit) &&
                one.start! / 1440 < ends[index] - 1e-6 &&
                one.finish! / 1440 > start + 1e-6,
            );
            const word = RANK.find((state) => here.some((one) => stateOf(one) === state));
            const fill = fillAt(board, 7 + line, board.firstColumn + index);
            expect([resource, index, fill]).toEqual([resource, index, word === undefined ? undefined : FILLS[word]]);
          });
        });
      }),
      { numRuns: 6 },
    );
  });

  it('follows the schedule: a start and a finish changed there move the bar', () => {
    const operations = [
      operation({ order: 'OF-1', operation: 10, resource: 'TOUR', start: NOW, finish: NOW + 240 }),
      operation({ order: 'OF-2', operation: 10, resource: 'TOUR', start: NOW + 2000, finish: NOW + 2400 }),
    ];
    const board = boardOf(workshopPlan({ operations }), input([{ resource: 'TOUR' }]));
    const moved = new Map(board.names);
    moved.set('JalonScheduleStart', { values: [(NOW + 960) / 1440, (NOW + 2000) / 1440] });
    moved.set('JalonScheduleFinish', { values: [(NOW + 1200) / 1440, (NOW + 2400) / 1440] });
    const column = (minutes: number): number =>
      board.firstColumn + board.starts.filter((start) => start <= minutes / 1440 + 1e-9).length - 1;
    expect(fillAt(board, 7, column(NOW + 60))).toBe(FILLS.Prévu);
    expect(fillAt(board, 7, column(NOW + 60), moved)).toBeUndefined();
    expect(fillAt(board, 7, column(NOW + 1000))).toBeUndefined();
    expect(fillAt(board, 7, column(NOW + 1000), moved)).toBe(FILLS.Prévu);
  });

  it('never lets a label run over the next bar or out of the grid, and keeps the cells that it runs over empty', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const operations = operationsFrom(rows);
        const { sheet, firstColumn, starts } = boardOf(workshopPlan({ operations }), input(RESOURCES));
        const firstOf = (one: PlanOperation): number => starts.filter((start) => start <= one.start! / 1440 + 1e-9).length - 1;
        sheet.tables[0].rows.forEach(([resource, unit], line) => {
          const labels = sheet.cells.filter((cell) => cell.row === 7 + line && typeof cell.content === 'string');
          const begins = operations.filter((one) => one.resource === resource && (unit === null || one.unit === unit)).map(firstOf);
          for (const label of labels) {
            const at = label.column - firstColumn;
            const end = at + columnsOf(String(label.content));
            expect(end).toBeLessThanOrEqual(starts.length);
            expect(begins.filter((begin) => begin > at && begin < end)).toEqual([]);
            expect(labels.filter((other) => other.column > label.column && other.column < firstColumn + end)).toEqual([]);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('stays a few rules with built-in functions, each absolute or in its row, its header or a name of the schedule', () => {
    const board = boardOf(workshopPlan(), workshopInput());
    expect(board.sheet.rules.length).toBeLessThanOrEqual(30);
    for (const { formula } of board.sheet.rules) {
      expect(formula).not.toMatch(/^=|[{};[\]!]/);
      expect(formula.length).toBeLessThan(1000);
      for (const [name] of formula.matchAll(/Jalon[A-Za-z]+/g)) expect([...board.names.keys()]).toContain(name);
    }
  });

  it('has one row for each unit, and shades what is closed in each row by its own calendar', () => {
    const changed = workshopInput();
    const resources = changed.resources.map((one) => (one.resource === 'TOUR' ? { ...one, count: 2 } : one));
    const exceptions = [
      {
        target: 'RECT',
        targetKind: 'resource',
        kind: 'maintenance',
        from: { minutes: at('2026-11-25T00:00'), hasTime: true },
        to: { minutes: at('2026-11-26T00:00'), hasTime: true },
        capacity: null,
        reason: null,
      },
    ] as const;
    const planInput = { ...changed, resources, exceptions };
    const board = boardOf(workshopPlan(), planInput);
    expect(board.sheet.tables[0].rows.map((row) => [row[0], row[1]])).toEqual([
      ['TOUR', 1],
      ['TOUR', 2],
      ['FRAIS', null],
      ['RECT', null],
    ]);
    const book = createCalendarBook(planInput, { from: NOW - 1440, to: NOW + 100 * 1440 });
    const units = ['TOUR', 'TOUR', 'FRAIS', 'RECT'].map((resource) => book.units(resource)[0]);
    units.forEach((time, line) => {
      board.starts.forEach((start, index) => {
        const cell = board.sheet.cells.find((one) => one.row === 7 + line && one.column === board.firstColumn + index)!;
        const from = Math.round(start * 1440);
        const length = Math.round((board.starts[1] - board.starts[0]) * 1440);
        if (cell.style !== 'boardNow') expect(cell.style === 'boardClosed').toBe(time.workBetween(from, from + length) === 0);
      });
    });
  });

  it('fits one page, from now on, without the hours in which nobody ever works', () => {
    for (const days of [1, 3, 11, 60, 365]) {
      const { starts } = boardOf(workshopPlan({}, days), workshopInput());
      expect(starts.length).toBeLessThanOrEqual(MOST_BOARD_COLUMNS);
      expect(starts[0]).toBeLessThanOrEqual(NOW / 1440);
      expect(starts[0]).toBeGreaterThan(NOW / 1440 - 1);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      const hours = new Set(starts.map((start) => Math.round((start % 1) * 24)));
      if (hours.size > 1) for (const hour of hours) expect(hour >= 6 && hour < 14).toBe(true);
    }
  });
});

describe('the short name of an order', () => {
  it('is its number without letters, as long as it is the only one of that number', () => {
    const names = orderNames(['OF-41207', 'OA-555', 'OF-555', 'RED-40/7', '41300']);
    expect(names.get('OF-41207')).toEqual(['OF-41207', '41207']);
    expect(names.get('OF-555')).toEqual(['OF-555']);
    expect(names.get('RED-40/7')).toEqual(['RED-40/7']);
    expect(names.get('41300')).toEqual(['41300']);
  });
});
