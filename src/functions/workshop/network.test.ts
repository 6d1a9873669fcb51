import fc from 'fast-check';
import { callFunction } from '../contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const WEEK = [['weekday', 'start', 'end'], ...[1, 2, 3, 4, 5].map((day) => [day, '08:00', '12:00'])];

describe('CPM', () => {
  // Scribd 688402945, exercice 1 (PERT, 11 tâches).
  const TASKS = [...'ABCDEFGHIJK'];
  const DURATIONS = [6, 1, 5, 8, 10, 5, 11, 5, 8, 4, 3];
  const PREDECESSORS = [null, 'A', 'B', null, 'D', 'D', 'E', 'G;B', 'C', 'I; H', 'J;F'];

  it('finds 41 days, both slacks and the critical path of eleven tasks', () => {
    const rows = callFunction('CPM', [TASKS, DURATIONS, PREDECESSORS]) as unknown[][];
    expect(rows.map((row) => row[0])).toEqual(TASKS);
    expect(rows[10].slice(1, 5)).toEqual([38, 41, 38, 41]);
    expect(rows.map((row) => row[5])).toEqual([14, 14, 14, 0, 0, 25, 0, 0, 14, 0, 0]);
    expect(rows.map((row) => row[6])).toEqual([0, 0, 0, 0, 0, 25, 0, 0, 14, 0, 0]);
    expect(rows.filter((row) => row[8] === true).map((row) => row[0])).toEqual([...'DEGHJK']);
  });

  it('finds tasks whose names hold signs', () => {
    // Taylor, Introduction to Management Science, chapter 8, problem 5.
    const rows = callFunction('CPM', [
      ['1-2', '1-3', '2-4', '3-4', '3-5', '4-5', '5-6'],
      [7, 10, 6, 5, 4, 3, 2],
      ['', '', '1-2', '1-3', '1-3', '2-4;3-4', '3-5;4-5'],
    ]) as unknown[][];
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      [0, 7, 2, 9, 2],
      [0, 10, 0, 10, 0],
      [7, 13, 9, 15, 2],
      [10, 15, 10, 15, 0],
      [10, 14, 14, 18, 4],
      [15, 18, 15, 18, 0],
      [18, 20, 18, 20, 0],
    ]);
  });

  it('takes numbers as names, 0 as a blank unless a task is called so, and lags', () => {
    expect(
      callFunction('CPM', [
        [1, 2, 3],
        [4, 3, 1],
        [0, 'SS:1+2', 1],
      ]),
    ).toEqual([
      ['1', 0, 4, 0, 4, 0, 0, 0, true],
      ['2', 2, 5, 2, 5, 0, 0, 0, true],
      ['3', 4, 5, 4, 5, 0, 0, 0, true],
    ]);
    expect(
      (
        callFunction('CPM', [
          [0, 1],
          [4, 3],
          [null, 0],
        ]) as unknown[][]
      )[1][1],
    ).toBe(4);
  });

  it('goes back from an end that is later or earlier', () => {
    expect((callFunction('CPM', [['A', 'B'], [2, 3], ['', 'a'], 10]) as unknown[][]).map((row) => row.slice(3, 6))).toEqual([
      [5, 7, 5],
      [7, 10, 5],
    ]);
    expect((callFunction('CPM', ['A', 2, '', 1]) as unknown[][])[0].slice(3, 6)).toEqual([-1, 1, -1]);
  });

  it('ends at a date on a calendar, in open hours', () => {
    const rows = callFunction('CPM', [['A', 'B', 'C'], [6, 2, 1], ['', 'A', 'A'], MONDAY + 1, WEEK]) as unknown[][];
    const at = (day: number, hour: number) => MONDAY + day + hour / 24;
    // 8 open hours before Tuesday 12:00 begin on Monday at 08:00.
    expect(rows).toEqual(
      [
        ['A', at(0, 8), at(1, 10), at(0, 8), at(1, 10), 0, 0, 0, true],
        ['B', at(1, 10), at(1, 12), at(1, 10), at(1, 12), 0, 0, 0, true],
        ['C', at(1, 10), at(1, 11), at(1, 11), at(1, 12), 1, 1, 1, false],
      ].map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell))),
    );
  });

  it.each([
    [
      'a cycle, with its path',
      [
        ['A', 'B'],
        [1, 1],
        ['B', 'A'],
      ],
      '#N/A',
      'A > B > A',
    ],
    [
      'an unknown predecessor',
      [
        ['A', 'B'],
        [1, 1],
        ['', 'Z'],
      ],
      '#N/A',
      'Z',
    ],
    [
      'a task twice',
      [
        ['A', 'a'],
        [1, 1],
        ['', ''],
      ],
      '#VALUE!',
      'a',
    ],
    [
      'a negative duration',
      [
        ['A', 'B'],
        [1, -1],
        ['', 'A'],
      ],
      '#VALUE!',
      'durations',
    ],
    [
      'unequal lengths',
      [
        ['A', 'B'],
        [1, 1],
        ['', 'A', 'B'],
      ],
      '#VALUE!',
      '3',
    ],
    ['work that no calendar holds', [['A'], [1e9], [''], MONDAY, WEEK], '#N/A', 'calendar'],
  ])('refuses %s', (_, given, error, word) => {
    expect(callFunction('CPM', given)).toMatchObject({ error, message: expect.stringContaining(word) });
  });
});

describe('NETWORK_SLACK', () => {
  const NETWORK = [
    ['A', 'B', 'C', 'D'],
    [4, 1, 10, 1],
    ['', 'A', '', 'B;C'],
  ];

  it('gives the slack of the tasks asked for, in their order', () => {
    expect(callFunction('NETWORK_SLACK', ['b', ...NETWORK])).toBe(5);
    expect(callFunction('NETWORK_SLACK', [['D', 'A'], ...NETWORK])).toEqual([[0, 5]]);
    expect(callFunction('NETWORK_SLACK', [[['A'], ['B']], ...NETWORK, 'free'])).toEqual([[0], [5]]);
    expect(callFunction('MARGE_RESEAU', [['A', 'B'], ...NETWORK, 'certaine'])).toEqual([[0, 0]]);
  });

  it('is #N/A for a task that is not there, and for it alone', () => {
    expect(callFunction('NETWORK_SLACK', ['Z', ...NETWORK])).toMatchObject({ error: '#N/A', message: expect.stringContaining('Z') });
    expect(callFunction('NETWORK_SLACK', [['Z', 'B'], ...NETWORK])).toMatchObject([[{ error: '#N/A' }, 5]]);
  });
});

describe('PERT_MEAN, PERT_VAR and PERT_PROB', () => {
  it('answer Milwaukee Paper', () => {
    // Heizer & Render, chapter 3: critical path A C E G H; P(16 weeks) 0.7146; the 0.000009 published for 15 weeks sums all activities.
    const estimates = [
      [1, 1, 1, 3, 1],
      [2, 2, 4, 4, 2],
      [3, 3, 7, 11, 3],
    ];
    const means = callFunction('PERT_MEAN', estimates) as number[][];
    const variances = callFunction('PERT_VAR', estimates) as number[][];
    expect(means).toEqual([[2, 2, 4, 5, 2]]);
    const [answers] = callFunction('PERT_PROB', [[16, 15], means, variances]) as number[][];
    expect(answers[0]).toBeCloseTo(0.714624805970913, 12);
    expect(answers[1]).toBe(0.5);
  });

  it('answer 0.8413 for a target one deviation above the mean', () => {
    // Scribd 560744547.
    expect(callFunction('PERT_PROBA', [41, [7, 14, 11, 4], [4, 16, 4, 1]])).toBeCloseTo(0.8413447460685429, 14);
  });

  it('refuse estimates that do not rise, each alone', () => {
    expect(callFunction('PERT_MEAN', [3, 2, 4])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('optimistic') });
    expect(
      callFunction('PERT_VARIANCE', [
        [1, 1],
        [5, 2],
        [4, 7],
      ]),
    ).toMatchObject([[{ error: '#VALUE!' }, 1]]);
  });
});

describe('CPM on a calendar', () => {
  /** A calendar by minutes: each weekday of the table open from start to end hour. */
  const openings = fc.uniqueArray(
    fc.record({ day: fc.integer({ min: 1, max: 7 }), start: fc.integer({ min: 0, max: 12 }), hours: fc.integer({ min: 1, max: 11 }) }),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ day }) => day,
    },
  );
  const network = fc.array(fc.record({ hours: fc.integer({ min: 0, max: 9 }), before: fc.nat({ max: 9 }) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('gives every task its open hours, after what it waits for, and ends at the end', () => {
    fc.assert(
      fc.property(openings, network, fc.integer({ min: 0, max: 6 }), (rows, tasks, day) => {
        const isOpen = (hour: number): boolean => {
          const weekday = ((((Math.floor(hour / 24) - MONDAY) % 7) + 7) % 7) + 1;
          return rows.some((opening) => opening.day === weekday && hour % 24 >= opening.start && hour % 24 < opening.start + opening.hours);
        };
        const openHours = (from: number, to: number): number => {
          let count = 0;
          for (let hour = Math.round(from * 24); hour < Math.round(to * 24); hour++) if (isOpen(hour)) count++;
          return count;
        };
        const table = [['weekday', 'start', 'end'], ...rows.map((row) => [row.day, row.start / 24, (row.start + row.hours) / 24])];
        const names = tasks.map((_, place) => `T${place}`);
        const predecessors = tasks.map(({ before }, place) => (before < place ? `T${before}` : ''));
        const hours = tasks.map((task) => task.hours);
        const end = MONDAY + 7 + day;
        const answer = callFunction('CPM', [names, hours, predecessors, end, table]) as [string, ...number[]][];
        const plain = callFunction('CPM', [names, hours, predecessors]) as [string, ...number[]][];
        answer.forEach(([, es, ef, ls, lf, total, free, independent], place) => {
          expect(openHours(es, ef)).toBe(hours[place]);
          expect(openHours(ls, lf)).toBe(hours[place]);
          expect(openHours(ef, lf)).toBeCloseTo(total, 9);
          expect([total, free, independent]).toEqual(plain[place].slice(5, 8));
          if (predecessors[place] !== '') expect(es).toBeGreaterThanOrEqual(answer[tasks[place].before][2] - 1e-9);
          expect(lf).toBeLessThanOrEqual(end + 1 + 1e-9);
        });
        // Nothing is open between the last finish and the end: the network ends as late as it can.
        expect(openHours(Math.max(...answer.map((row) => row[2])), end + 1)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
