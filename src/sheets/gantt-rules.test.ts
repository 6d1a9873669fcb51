import fc from 'fast-check';
import type { GanttSpec, TableSpec } from './sheet-spec';
import { ganttLabels, ganttRules } from './gantt-rules';
import { STATE_COLORS } from './theme';
import { at } from './testing/workshop-plan';
import type { FormulaValue } from './testing/formula-evaluator';
import { evaluateFormula } from './testing/formula-evaluator';

const STATES = [
  { word: 'Retard', style: 'stateLate' },
  { word: 'Figé', style: 'stateFixed' },
  { word: 'Prévu', style: 'statePlanned' },
] as const;

interface Bar {
  readonly start: number | null;
  readonly finish: number | null;
  readonly setupEnd?: number | null;
  readonly state: string;
}

/** A Gantt of one row of data and one above it; minutes in, serials in the cells. */
function ganttOf(bar: Bar, bucketMinutes: number, columns: number, changes: Partial<GanttSpec> = {}) {
  const gridStart = at('2026-11-23T00:00');
  const serial = (minutes: number | null | undefined): number | null => (minutes === null || minutes === undefined ? null : minutes / 1440);
  const table: TableSpec = {
    name: 'JalonGantt',
    row: 6,
    column: 1,
    columns: ['order', 'start', 'finish', 'setupEnd', 'state'].map((key) => ({ key, header: key, format: 'text' })),
    rows: [['OF-41207', serial(bar.start), serial(bar.finish), serial(bar.setupEnd), bar.state]],
  };
  const gantt: GanttSpec = {
    headerRow: 6,
    firstRow: 7,
    lastRow: 7,
    firstColumn: 6,
    lastColumn: 5 + columns,
    end: (gridStart + columns * bucketMinutes) / 1440,
    startColumn: 2,
    finishColumn: 3,
    setupEndColumn: 4,
    stateColumn: 5,
    labelColumn: 1,
    bucketDays: bucketMinutes / 1440,
    states: STATES,
    closedColumns: [],
    now: (gridStart + 360) / 1440,
    ...changes,
  };
  const read = (row: number, column: number): FormulaValue => {
    if (row === 6 && column >= 6) return (gridStart + (column - 6) * bucketMinutes) / 1440;
    if (row === 6) return table.columns[column - 1].header;
    return table.rows[0][column - 1] as FormulaValue;
  };
  return { gantt, table, read, gridStart };
}

/** The fill that the rules give to a cell: the first that holds, as Excel applies them. */
function fillAt(gantt: GanttSpec, column: number, read: (row: number, column: number) => FormulaValue): string | undefined {
  for (const rule of ganttRules(gantt)) {
    if (column < rule.range.firstColumn || column > rule.range.lastColumn) continue;
    const origin = { row: rule.range.firstRow, column: rule.range.firstColumn };
    if (evaluateFormula(rule.formula, origin, { row: 7, column }, read) !== true) continue;
    if (rule.style.fill !== undefined || rule.stopIfTrue) return rule.style.fill;
  }
  return undefined;
}

const bucket = fc.constantFrom(60, 720, 1440, 7 * 1440);

describe('the rules of a Gantt', () => {
  it('paint exactly the buckets that the bar runs through, whatever its dates', () => {
    fc.assert(
      fc.property(bucket, fc.integer({ min: -3000, max: 40000 }), fc.integer({ min: 1, max: 20000 }), (length, offset, duration) => {
        const columns = 24;
        const first = at('2026-11-23T00:00');
        const { gantt, read } = ganttOf({ start: first + offset, finish: first + offset + duration, state: 'Retard' }, length, columns);
        for (let index = 0; index < columns; index++) {
          const overlaps = offset < (index + 1) * length && offset + duration > index * length;
          expect(fillAt(gantt, 6 + index, read)).toBe(overlaps ? STATE_COLORS.stateLate.fill : undefined);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves the bar when its start and finish are changed in the row', () => {
    const first = at('2026-11-23T06:00');
    const before = ganttOf({ start: first, finish: first + 480, state: 'Prévu' }, 1440, 10);
    const after = ganttOf({ start: first + 3 * 1440, finish: first + 3 * 1440 + 480, state: 'Prévu' }, 1440, 10);
    expect(fillAt(before.gantt, 6, before.read)).toBe(STATE_COLORS.statePlanned.fill);
    expect(fillAt(before.gantt, 6, after.read)).toBeUndefined();
    expect(fillAt(before.gantt, 9, after.read)).toBe(STATE_COLORS.statePlanned.fill);
  });

  it('gives a row with any other word the look of the last state, and an empty row no bar', () => {
    const first = at('2026-11-23T06:00');
    const other = ganttOf({ start: first, finish: first + 480, state: 'à voir' }, 1440, 10);
    expect(fillAt(other.gantt, 6, other.read)).toBe(STATE_COLORS.statePlanned.fill);
    const empty = ganttOf({ start: null, finish: null, state: '' }, 1440, 10);
    for (let column = 6; column < 16; column++) expect(fillAt(empty.gantt, column, empty.read)).toBeUndefined();
  });

  it('shows as setup the buckets of which setup takes the greater part', () => {
    const first = at('2026-11-23T06:00');
    const { gantt, read } = ganttOf({ start: first, finish: first + 480, setupEnd: first + 150, state: 'Prévu' }, 60, 24);
    const fills = [6, 7, 8, 9].map((hour) => fillAt(gantt, 6 + hour, read));
    const { stateSetup, statePlanned } = STATE_COLORS;
    expect(fills).toEqual([stateSetup.fill, stateSetup.fill, statePlanned.fill, statePlanned.fill]);
  });

  it('shades closed columns behind the bars only, with one mask however many there are', () => {
    const first = at('2026-11-23T00:00');
    const closedColumns = Array.from({ length: 300 }, (_, index) => index).filter((index) => index % 7 > 4);
    const { gantt, read } = ganttOf({ start: first, finish: first + 1440, state: 'Prévu' }, 1440, 300, {
      closedColumns: [0, ...closedColumns],
    });
    expect(fillAt(gantt, 6, read)).toBe(STATE_COLORS.statePlanned.fill);
    for (let index = 1; index < 300; index++) {
      expect(fillAt(gantt, 6 + index, read)).toBe(closedColumns.includes(index) ? STATE_COLORS.stateClosed.fill : undefined);
    }
    for (const { formula } of ganttRules(gantt)) {
      for (const literal of formula.match(/"[^"]*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  it('stay a handful, without list constants, and name no cell outside the row and the header', () => {
    const { gantt } = ganttOf({ start: 0, finish: 1, state: 'Prévu' }, 1440, 100, { closedColumns: [5, 6], groupColumn: 1 });
    const rules = ganttRules(gantt);
    expect(rules.length).toBeLessThanOrEqual(12);
    for (const { formula } of rules) {
      expect(formula).not.toMatch(/^=|[{};]/);
      for (const reference of formula.match(/\$?[A-Z]+\$?\d+/g) ?? []) expect(reference).toMatch(/(\$[A-E][67]|\$?F\$6)$/);
    }
  });
});

describe('the labels of a Gantt', () => {
  const texts = (gantt: GanttSpec, table: TableSpec): [number, unknown][] =>
    ganttLabels(gantt, [table]).flatMap((cell) => (cell.content === null ? [] : [[cell.column - gantt.firstColumn, cell.content]]));

  it('stand in cells that the bar paints, and just behind its end', () => {
    fc.assert(
      fc.property(bucket, fc.integer({ min: -3000, max: 40000 }), fc.integer({ min: 1, max: 20000 }), (length, offset, duration) => {
        const first = at('2026-11-23T00:00');
        const { gantt, table, read } = ganttOf({ start: first + offset, finish: first + offset + duration, state: 'Retard' }, length, 24);
        for (const [index, text] of texts(gantt, table)) {
          const painted = (column: number): boolean => fillAt(gantt, column, read) !== undefined;
          expect(painted(6 + index)).toBe(text === 'R');
          if (text === 'R' && index > 0) expect(painted(6 + index - 1)).toBe(false);
          if (text !== 'R') expect(painted(6 + index - 1)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the letter of the state, none for what is simply planned, and the name beside the bar', () => {
    const start = at('2026-11-24T00:00');
    const late = ganttOf({ start, finish: start + 2 * 1440, state: 'Retard' }, 1440, 10);
    expect(texts(late.gantt, late.table)).toEqual([
      [1, 'R'],
      [3, ' OF-41207'],
    ]);
    const planned = ganttOf({ start, finish: start + 2 * 1440, state: 'Prévu' }, 1440, 10);
    expect(texts(planned.gantt, planned.table)).toEqual([[3, ' OF-41207']]);
  });

  it('leave out a name that would run out of the grid', () => {
    const start = at('2026-11-24T00:00');
    const { gantt, table } = ganttOf({ start, finish: start + 8 * 1440, state: 'Retard' }, 1440, 10);
    expect(texts(gantt, table)).toEqual([[1, 'R']]);
  });
});
