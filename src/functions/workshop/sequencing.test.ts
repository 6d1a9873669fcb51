import { callFunction } from '../contract';

/** The values of a spilled row. */
const row = (result: unknown): unknown => (result as unknown[][])[0];

describe('CRITICAL_RATIO', () => {
  // kewhl.tripod.com, day 25: the ratios are right, the comments for B and C swapped.
  it('is below 1 for what is late', () => {
    expect(callFunction('CRITICAL_RATIO', [[[30], [28], [27]], [[4], [5], [2]], 25])).toEqual([[1.25], [0.6], [1]]);
  });

  it('counts open hours with a calendar', () => {
    const calendar = [
      ['weekday', 'start', 'end'],
      [1, '08:00', '12:00'],
    ];
    expect(callFunction('RATIO_CRITIQUE', [46349, 2, 46349, calendar])).toBe(2);
  });

  it('is #DIV/0! when no work is left, for that order alone', () => {
    expect(callFunction('CRITICAL_RATIO', [30, 0, 25])).toMatchObject({ error: '#DIV/0!' });
    expect(callFunction('CRITICAL_RATIO', [[30, 30], [0, 5], 25])).toMatchObject([[{ error: '#DIV/0!' }, 1]]);
  });

  it('refuses an omitted now and negative work', () => {
    expect(callFunction('CRITICAL_RATIO', [30, 4])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('now') });
    expect(callFunction('CRITICAL_RATIO', [30, -4, 25])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('remaining') });
  });
});

describe('TARDINESS', () => {
  it('is the time from due to finish, never negative', () => {
    expect(
      callFunction('TARDINESS', [
        [18, 30],
        [23, 28],
      ]),
    ).toEqual([[5, 0]]);
  });

  it('gives work the whole of its due day', () => {
    expect(callFunction('TARDINESS', [10, 10.75])).toBe(0);
    expect(callFunction('RETARD', [10, 11.25, null, 'h'])).toBe(6);
  });

  it('counts open hours with a calendar', () => {
    const calendar = [
      ['weekday', 'start', 'end'],
      [1, '08:00', '12:00'],
      [2, '08:00', '12:00'],
    ];
    expect(callFunction('TARDINESS', [46349, 46350 + 10 / 24, calendar])).toBe(2);
    expect(callFunction('TARDINESS', [46349, 46350, calendar])).toBe(4);
    expect(callFunction('TARDINESS', [46350, 46349, calendar])).toBe(0);
  });
});

describe('SEQUENCE_JOBS', () => {
  // Heizer & Render 10e, problem 15.10: day 275, durations and due days.
  const JOBS = ['A', 'B', 'C', 'D', 'E'];
  const TIMES = [8, 16, 40, 5, 3];
  const DUE = [313, 312, 325, 314, 314].map((day) => day - 275 + 1);
  it.each([
    ['FIFO', 'ABCDE', 14.8, 47.4, 237 / 72],
    ['EDD', 'BADEC', 4.2, 34.6, 173 / 72],
    ['SPT', 'EDABC', 4.2, 26.2, 131 / 72],
    ['LPT', 'CBADE', 20.8, 60.2, 301 / 72],
  ])(
    'by %s and SEQUENCE_KPI reproduce the jobs of day 275, where the first and last day both count',
    (rule, sequence, tardiness, flow, inSystem) => {
      const order = row(callFunction('SEQUENCE_JOBS', [JOBS, TIMES, DUE, rule])) as string[];
      expect(order.join('')).toBe(sequence);
      const places = order.map((job) => JOBS.indexOf(job));
      const kpis = callFunction('SEQUENCE_KPI', [places.map((place) => TIMES[place]), places.map((place) => DUE[place])]) as [
        string,
        number,
      ][];
      const value = Object.fromEntries(kpis);
      expect(value['mean tardiness']).toBeCloseTo(tardiness, 9);
      expect(value['mean flow time']).toBeCloseTo(flow, 9);
      expect(value['mean jobs in system']).toBeCloseTo(inSystem, 9);
      expect(value.makespan).toBe(72);
    },
  );

  it('puts the late jobs of Pinedo’s example 3.3.3 last by MOORE', () => {
    expect(row(callFunction('SEQUENCE_JOBS', [[1, 2, 3, 4, 5], [7, 8, 4, 6, 6], [9, 17, 18, 19, 21], 'MOORE']))).toEqual([
      '3',
      '4',
      '5',
      '1',
      '2',
    ]);
  });

  it('knows the rules by their French names, and weights', () => {
    expect(row(callFunction('ORDONNER', [['A', 'B'], [2, 2], [9, 9], 'TOMP', [1, 3]]))).toEqual(['B', 'A']);
    expect(row(callFunction('ORDONNER', [['A', 'B'], [2, 1], [9, 9], 'tom']))).toEqual(['B', 'A']);
  });

  it('spills as the jobs lie', () => {
    expect(callFunction('SEQUENCE_JOBS', [[['A'], ['B']], [2, 1], 5, 'SPT'])).toEqual([['B'], ['A']]);
  });

  it.each([
    [[['A', 'B'], [1, 2, 3], 1, 'SPT'], '2'],
    [[['A', 'B'], [1, 2], 1, 'BEST'], 'MOORE'],
    [[['A', 'B'], [1, 2], 1], 'rule'],
    [[['A', ''], [1, 2], 1, 'SPT'], 'jobs'],
    [[['A', 'B'], [1, -2], 1, 'SPT'], 'times'],
  ])('refuses %j', (given, word) => {
    expect(callFunction('SEQUENCE_JOBS', given)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
  });
});

describe('SEQUENCE_KPI', () => {
  it('has six rows, labelled in the language of its name', () => {
    const given = [
      [2, 6],
      [6, 8],
    ];
    expect(callFunction('SEQUENCE_KPI', given)).toEqual([
      ['makespan', 8],
      ['mean flow time', 5],
      ['utilization', 0.8],
      ['mean jobs in system', 1.25],
      ['mean tardiness', 0],
      ['late jobs', 0],
    ]);
    expect((callFunction('INDICATEURS_SEQUENCE', given) as unknown[][])[4]).toEqual(['retard moyen', 0]);
  });

  it('has no utilization without any work, and the rest all the same', () => {
    expect(callFunction('SEQUENCE_KPI', [0, -2])).toMatchObject([
      ['makespan', 0],
      ['mean flow time', 0],
      ['utilization', { error: '#DIV/0!' }],
      ['mean jobs in system', { error: '#DIV/0!' }],
      ['mean tardiness', 2],
      ['late jobs', 1],
    ]);
  });
});

describe('JOHNSON', () => {
  it('orders the published five jobs', () => {
    // justaaa 392320.
    expect(
      callFunction('JOHNSON', [
        ['L', 'M', 'N', 'O', 'P'],
        [10, 5, 7, 3, 1],
        [2, 4, 5, 6, 7],
      ]),
    ).toEqual([['P', 'O', 'N', 'M', 'L']]);
  });

  it('takes numbers as names and spills down a column', () => {
    // TD n°1 Ordonnancement: the published order takes 36 days, this one 31.
    const column = (values: number[]) => values.map((value) => [value]);
    expect(callFunction('JOHNSON', [column([25, 26, 27, 28, 29, 30]), column([2, 1, 5, 10, 5, 3]), column([4, 3, 7, 8, 2, 6])])).toEqual(
      ['26', '25', '30', '27', '28', '29'].map((name) => [name]),
    );
  });
});
