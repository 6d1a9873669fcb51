import { formatFinding } from '../../i18n/format-finding';
import { LANGUAGES } from '../../i18n/language';
import { eventAxisOf } from '../event-axis';
import { ITEMS, codesOf, readTables } from '../read-test-tables';
import type { Rows } from '../read-test-tables';

const read = (tables: Readonly<Record<string, Rows>>) => readTables({ Items: ITEMS, ...tables });
/** Codes with the row that each speaks of; those of typed dates aside. */
const told = (result: ReturnType<typeof read>) =>
  result.findings
    .filter(({ code }) => /^(cause|action|progress)\./.test(code))
    .map(({ severity, code, row }) => `${severity} ${code} ${row}`);

describe('causes', () => {
  it('are read once each, with all their parents in the spelling of their own rows', () => {
    const Causes = [
      { problem: 'Scrap', category: 'Machine', cause: 'Spindle', link: 'et', votes: 3 },
      { problem: 'scrap', cause: 'Tool' },
      { problem: 'Scrap', cause: 'Wear', parent_cause: 'spindle ; TOOL', contributor: 'Ann' },
      { problem: 'Scrap', cause: 'Wear', parent_cause: 'Tool', evidence: 'Seen' },
    ];
    const result = read({ Causes });
    expect(result.input.causes.map(({ problem, cause, parents, link, evidence }) => [problem, cause, parents, link, evidence])).toEqual([
      ['Scrap', 'Spindle', [], 'and', null],
      ['Scrap', 'Tool', [], null, null],
      ['Scrap', 'Wear', ['Spindle', 'Tool'], null, 'Seen'],
    ]);
    expect(told(result)).toEqual(['info cause.duplicate 3']);
  });

  it('tell an unknown parent and a circle, and keep every cause', () => {
    const Causes = [
      { problem: 'Scrap', cause: 'A', parent_cause: 'B' },
      { problem: 'Scrap', cause: 'B', parent_cause: 'A' },
      { problem: 'Scrap', cause: 'C', parent_cause: 'Nowhere' },
      { problem: 'Scrap', cause: 'D', parent_cause: 'Scrap' },
      { problem: 'Other', cause: 'E', parent_cause: 'A' },
      { problem: 'Other' },
    ];
    const result = read({ Causes });
    expect(result.input.causes).toHaveLength(5);
    expect(told(result).sort()).toEqual(['warning cause.cycle 1', 'warning cause.parent-unknown 2', 'warning cause.parent-unknown 4']);
    expect(codesOf(result)).toContain('error cell.missing');
    expect(result.input.causes.map(({ parents }) => parents)).toEqual([['B'], [], [], [], []]);
  });
});

describe('actions', () => {
  const action = (changes: Readonly<Record<string, unknown>>) => ({ id: 'A-1', action: 'Mend it', owner: 'Ann', ...changes });

  it('are read with the step of their method, which maps onto PDCA', () => {
    const Actions = [
      action({ stage: 'en cours', nature: 'méthode', ease: 4, gain: 5, priority: 1 }),
      action({ id: 'A-2', stage: 'D4' }),
      action({ id: 'A-3', stage: 'Mesurer' }),
      action({ id: 'A-4', stage: 'annulé' }),
      action({ id: 'A-5' }),
    ];
    expect(read({ Actions }).input.actions.map(({ id, stage, method, step }) => [id, stage, method, step])).toEqual([
      ['A-1', 'do', 'pdca', 'do'],
      ['A-2', 'plan', '8d', 'd4'],
      ['A-3', 'plan', 'dmaic', 'measure'],
      ['A-4', 'cancelled', 'pdca', 'cancelled'],
      ['A-5', 'plan', 'pdca', 'plan'],
    ]);
  });

  it('tell who is missing, what cannot be, and what is called done without a verified effect; none is left out but a second of its number', () => {
    const Actions = [
      action({ owner: '' }),
      action({ id: 'A-2', ease: 7, gain: 0 }),
      action({ id: 'A-3', start: '2026-12-10', due: '2026-12-01' }),
      action({ id: 'A-4', stage: 'done' }),
      action({ id: 'A-5', stage: 'done', measured_effect: 'Half the scrap' }),
      action({ id: 'A-6', stage: 'done', measured_effect: 'Half the scrap', verified_by: 'Bob', done_date: '2027-01-01' }),
      action({ id: 'A-6' }),
      action({ id: 'A-7', stage: 'cancelled', owner: '' }),
    ];
    const result = read({ Actions });
    expect(result.input.actions.map(({ id }) => id)).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7']);
    expect(told(result)).toEqual([
      'warning action.no-owner 0',
      'warning action.score-out-of-range 1',
      'warning action.score-out-of-range 1',
      'warning action.due-before-start 2',
      'warning action.done-without-effect 3',
      'warning action.done-unverified 4',
      'warning action.done-in-future 5',
    ]);
    expect(codesOf(result)).toContain('error key.duplicate');
  });
});

describe('a table of actions without a column for who verified', () => {
  it('is not told so row by row', () => {
    const Actions = [{ id: 'A-1', action: 'Mend it', owner: 'Ann', stage: 'done', measured_effect: 'Half the scrap' }];
    expect(told(read({ Actions }))).toEqual([]);
  });
});

describe('records of progress', () => {
  it('tell an end before its start, a date to come and a record of nothing, and keep all of them', () => {
    const Progress = [
      { date: '2026-11-20', order: 'OF-1', good: 5, start: '14:00', end: '09:00' },
      { date: '2026-12-20', order: 'OF-1', good: 5 },
      { date: '2026-11-20', order: 'OF-1' },
      { date: '2026-11-20', order: 'OF-1', item: 'A', good: 1 },
    ];
    const result = read({ Progress });
    expect(told(result)).toEqual([
      'warning progress.ends-before-start 0',
      'warning progress.in-future 1',
      'warning progress.nothing-recorded 2',
    ]);
    expect(result.input.progress.map(({ start, item }) => [start, item])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, 'A'],
    ]);
  });
});

describe('the house’s own OEE', () => {
  it('is read from the parameters', () => {
    const now = { name: 'now', value: '2026-11-23T06:00' };
    const Parameters = [
      now,
      { name: 'TRS : arrêts planifiés', value: 'dans' },
      { name: 'oee_inside_causes', value: 'Changeover; Meeting' },
      { name: 'deviation_tolerance', value: 0.2 },
    ];
    const { parameters } = read({ Parameters }).input;
    expect(parameters.oee).toEqual({
      plannedStops: 'inside',
      inducedStops: 'inside',
      insideCauses: ['Changeover', 'Meeting'],
      rework: 'reject',
    });
    expect([parameters.deviationTolerance, read({}).input.parameters.deviationTolerance]).toEqual([0.2, 0.1]);
  });
});

describe('words of safety and of the environment', () => {
  it.each([
    ['Presqu’accident au chariot', 'safety'],
    ['Near-miss at the press', 'safety'],
    ['accidents', 'safety'],
    ['Fuite d’huile', 'environment'],
    ['Accidenté', null],
    ['Panne', null],
  ] as const)('tell that “%s” is %s', (text, axis) => {
    expect(eventAxisOf(text)).toBe(axis);
  });
});

describe('the findings', () => {
  it('have all their blanks filled in both languages, and show no serial for a date', () => {
    const result = read({
      Causes: [
        { problem: 'Scrap', cause: 'C', parent_cause: 'Nowhere' },
        { problem: 'S', cause: 'A', parent_cause: 'A' },
        { problem: 'S', cause: 'A' },
      ],
      Actions: [{ id: 'A-4', action: 'x', stage: 'done', done_date: 46500, ease: 9 }],
      Progress: [{ date: 46500, order: 'OF-1', start: 46500.5, end: 46500.4 }],
    });
    const mine = result.findings.filter(({ code }) => /^(cause|action|progress)\./.test(code));
    expect(new Set(mine.map(({ code }) => code)).size).toBeGreaterThanOrEqual(8);
    for (const language of LANGUAGES) {
      for (const finding of mine) expect(formatFinding(finding, language)).not.toMatch(/\{\w+|465\d\d|^(cause|action|progress)\./);
    }
  });
});
