import { callFunction } from '../contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const CALENDAR = [
  ['weekday', 'start', 'end'],
  [1, '08:00', '12:00'],
  [2, '08:00', '12:00'],
];

describe('OEE', () => {
  it('never rounds its factors: 380 good of 480 minutes are 79.17 %', () => {
    // waycalculator.com publishes 79.1 % by multiplying rounded factors.
    expect(callFunction('OEE', [480, 60, 1, 400, 20])).toBe(380 / 480);
  });

  it('gives each factor of the second worksheet', () => {
    // Scribd 49381305: 480 less 45 of breaks, 30 down, two pieces a minute, 700 made, 25 rejected.
    const given = [435, 30, 0.5, 700, 25];
    expect(callFunction('OEE', given)).toBeCloseTo(0.7759, 4);
    expect(['A', 'P', 'Q'].map((part) => (callFunction('OEE', [...given, part]) as number).toFixed(4))).toEqual([
      '0.9310',
      '0.8642',
      '0.9643',
    ]);
    expect(callFunction('TRS', [...given, 'D'])).toBe(callFunction('OEE', [...given, 'A']));
  });

  it('gives what is above 1 as it is, and broadcasts', () => {
    expect(callFunction('OEE', [100, 0, 2, [60, 40]])).toEqual([[1.2, 0.8]]);
  });

  it.each([
    [[480, 500, 1, 400], '#VALUE!', 'stops'],
    [[480, 60, 1, 400, 401], '#VALUE!', 'rejects'],
    [[480, 60, -1, 400], '#VALUE!', 'ideal_cycle'],
    [[0, 0, 1, 400], '#DIV/0!', 'required'],
    [[480, 480, 1, 0, 0, 'P'], '#DIV/0!', 'required - stops'],
    [[480, 60, 1, 0, 0, 'Q'], '#DIV/0!', 'total'],
  ])('answers %j with %s', (given, error, word) => {
    expect(callFunction('OEE', given)).toMatchObject({ error, message: expect.stringContaining(word) });
  });
});

describe('PARETO and ABC_CLASS', () => {
  // quesba 835410; its classes are right, its shares are not: 64.4, 25.5 and 10.1 %.
  const ITEMS = ['A2', 'B8', 'C7', 'D1', 'E9', 'F3', 'G2', 'H2', 'I5', 'J8'];
  const VALUES = [150000, 48000, 67500, 60000, 20000, 250000, 450000, 12000, 17500, 12500];

  it('share out the ten items of Boreki', () => {
    const rows = callFunction('PARETO', [ITEMS, VALUES, 0.6, 0.85]) as [string, number, number, number, string][];
    expect(rows.map(([item]) => item)).toEqual(['G2', 'F3', 'A2', 'C7', 'D1', 'B8', 'E9', 'I5', 'J8', 'H2']);
    expect(rows.map((cells) => cells[4]).join('')).toBe('AABBBCCCCC');
    expect([1, 4, 9].map((place) => (100 * rows[place][3]).toFixed(1))).toEqual(['64.4', '89.9', '100.0']);
    expect(callFunction('ABC_CLASS', [ITEMS, VALUES, 0.6, 0.85])).toEqual([['B', 'C', 'B', 'B', 'C', 'A', 'A', 'C', 'C', 'C']]);
  });

  it('sum equal labels, give the label that crosses a cut to the class being filled, and keep blanks blank', () => {
    expect(
      callFunction('PARETO', [
        ['panne', null, 'panne', 'réglage'],
        [40, 10, 30, 20],
      ]),
    ).toEqual([
      ['panne', 70, 0.7, 0.7, 'A'],
      ['réglage', 20, 0.2, 0.9, 'A'],
      [null, 10, 0.1, 1, 'B'],
    ]);
    expect(
      callFunction('CLASSE_ABC', [
        [['x'], ['y'], ['z']],
        [70, 20, 10],
      ]),
    ).toEqual([['A'], ['A'], ['B']]);
  });

  it.each([
    [
      [
        ['a', 'b'],
        [1, -1],
      ],
      'values',
    ],
    [
      [
        ['a', 'b'],
        [1, 2, 3],
      ],
      '3',
    ],
    [[['a'], [1], 0.9, 0.8], 'cut_a'],
    [[['a'], [1], 80, 95], 'cut_b'],
  ])('refuse %j', (given, word) => {
    expect(callFunction('PARETO', given)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
    expect(callFunction('ABC_CLASS', given)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
  });
});

describe('OTD and OTIF', () => {
  const DUE = [10, 10, 10, null, 12];
  const DONE = [9, 10.5, 11, 8, null];

  it('count what is done by its due day', () => {
    expect(callFunction('OTD', [DUE, DONE])).toBeCloseTo(2 / 3, 12);
    expect(callFunction('OTD', [DUE, DONE, null, 1])).toBe(1);
    expect(callFunction('TAUX_SERVICE', [DUE, DONE, 14])).toBe(0.5);
  });

  it('count in full only what is whole', () => {
    expect(callFunction('OTIF', [DUE, DONE, 5, [5, 4.9999999999, 5, 5, 0]])).toBeCloseTo(2 / 3, 12);
    expect(callFunction('OTIF', [DUE, DONE, 5, [5, 4, 5, 5, 0]])).toBeCloseTo(1 / 3, 12);
  });

  it('are #N/A while nothing counts', () => {
    expect(
      callFunction('OTD', [
        [10, 11],
        [null, 0],
      ]),
    ).toMatchObject({ error: '#N/A', message: expect.stringContaining('due') });
  });
});

describe('LEAD_TIME', () => {
  it('is the mean of what is finished, or another figure, or each', () => {
    const given = [
      [1, 2, 3, 4, null],
      [5, 4, 9, null, 7],
    ];
    expect(callFunction('LEAD_TIME', given)).toBe(4);
    expect(callFunction('DELAI', [...given, 'médiane'])).toBe(4);
    expect(callFunction('LEAD_TIME', [...given, 'p90'])).toBeCloseTo(5.6, 12);
    expect(callFunction('LEAD_TIME', [...given, 'max', null, 'h'])).toBe(144);
    expect(callFunction('LEAD_TIME', [...given, 'each'])).toEqual([[4], [2], [6], [null], [null]]);
  });

  it('counts open hours with a calendar', () => {
    expect(callFunction('LEAD_TIME', [MONDAY + 10 / 24, MONDAY + 1, 'mean', CALENDAR])).toBe(6);
  });

  it('has a finish without a time after a start with one on its day', () => {
    expect(callFunction('LEAD_TIME', [10.75, 10])).toBe(0.25);
  });

  it('refuses a finish before its start, and is #N/A while nothing is finished', () => {
    expect(
      callFunction('LEAD_TIME', [
        [5, 5],
        [6, 4],
      ]),
    ).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('2') });
    expect(
      callFunction('LEAD_TIME', [
        [5, 5],
        [null, null],
      ]),
    ).toMatchObject({ error: '#N/A' });
  });
});

describe('WIP', () => {
  it('counts what has started and is not finished, a finish day to its end', () => {
    expect(
      callFunction('WIP', [
        [1, 2, 3, null],
        [5, 4, null, null],
        [[0], [2], [4.5], [5], [6]],
      ]),
    ).toEqual([[0], [2], [3], [2], [1]]);
  });

  it('sums amounts, and refuses a finish before its start', () => {
    expect(callFunction('EN_COURS', [[1, 2], [5, 4], 3, [100, 20]])).toBe(120);
    expect(callFunction('WIP', [[1, 6], [5, 4], 3])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('finish') });
  });
});
