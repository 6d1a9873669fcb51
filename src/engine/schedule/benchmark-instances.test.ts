import { parseJobShop, solutionOf, workloadOfJobShop } from './benchmark-instances';
import { createSchedule } from './create-schedule';
import { faultsOf } from './testing/check-schedule';

/** Fisher and Thompson 1963, in the standard form; optimal makespans 55 and 930 (Carlier and Pinson 1989 for the second). */
const FT06 = `6 6
2 1 0 3 1 6 3 7 5 3 4 6
1 8 2 5 4 10 5 10 0 10 3 4
2 5 3 4 5 8 0 9 1 1 4 7
1 5 0 5 2 5 3 3 4 8 5 9
2 9 1 3 4 5 5 4 0 3 3 1
1 3 3 3 5 9 0 10 4 4 2 1`;

const FT10 = `10 10
0 29 1 78 2 9 3 36 4 49 5 11 6 62 7 56 8 44 9 21
0 43 2 90 4 75 9 11 3 69 1 28 6 46 5 46 7 72 8 30
1 91 0 85 3 39 2 74 8 90 5 10 7 12 6 89 9 45 4 33
1 81 2 95 0 71 4 99 6 9 8 52 7 85 3 98 9 22 5 43
2 14 0 6 1 22 5 61 3 26 4 69 8 21 7 49 9 72 6 53
2 84 1 2 5 52 3 95 8 48 9 72 0 47 6 65 4 6 7 25
1 46 0 37 3 61 2 13 6 32 5 21 9 32 8 89 7 30 4 55
2 31 0 86 1 46 5 74 4 32 6 88 8 19 9 48 7 36 3 79
0 76 1 69 3 76 5 51 2 85 9 11 6 40 7 89 4 26 8 74
1 85 0 13 2 61 6 7 8 64 9 76 5 47 3 52 4 90 7 45`;

const solve = (text: string, format: 'jsp' | 'fjsp', iterations: number) => {
  const workload = workloadOfJobShop(parseJobShop(text, format)!);
  const schedule = createSchedule(workload, { seed: 1, iterations, objective: 'makespan' });
  return { workload, schedule, solution: solutionOf(workload, schedule) };
};

describe('job shop instances', () => {
  it('are read as pairs of machine and time, one line a job', () => {
    const instance = parseJobShop(FT06, 'jsp')!;
    expect(instance.machines).toBe(6);
    expect(instance.jobs[4]).toEqual(
      [
        [2, 9],
        [1, 3],
        [4, 5],
        [5, 4],
        [0, 3],
        [3, 1],
      ].map(([machine, time]) => [{ machine, time }]),
    );
  });

  it('may count the machines of their alternatives from 0 or from 1', () => {
    const fromZero = '1 3 1.5\n2 2 0 5 2 4 1 1 7\n';
    const fromOne = '# a comment\n1 3\n2 2 1 5 3 4 1 2 7';
    const jobs = [
      [
        [
          { machine: 0, time: 5 },
          { machine: 2, time: 4 },
        ],
        [{ machine: 1, time: 7 }],
      ],
    ];
    expect(parseJobShop(fromZero, 'fjsp')).toEqual({ machines: 3, fromOne: false, jobs });
    expect(parseJobShop(fromOne, 'fjsp')).toEqual({ machines: 3, fromOne: true, jobs });
  });

  it.each([
    ['nothing', '', 'jsp'],
    ['words', 'two jobs', 'jsp'],
    ['a missing job', '2 1\n0 5', 'jsp'],
    ['half a pair', '1 1\n0 5 0', 'jsp'],
    ['an unknown machine', '1 2\n0 5 3 1', 'jsp'],
    ['too few alternatives', '1 2\n1 2 0 5', 'fjsp'],
    ['a negative time', '1 1\n0 -5', 'jsp'],
  ] as const)('are refused when they hold %s', (_, text, format) => {
    expect(parseJobShop(text, format)).toBeNull();
  });

  it('give schedules in their own terms, from 0', () => {
    const { solution } = solve('2 2\n0 3 1 4\n1 2 0 1', 'jsp', 0);
    expect(solution).toEqual({
      makespan: 7,
      operations: [
        { job: 0, operation: 0, machine: 0, start: 0, end: 3 },
        { job: 0, operation: 1, machine: 1, start: 3, end: 7 },
        { job: 1, operation: 0, machine: 1, start: 0, end: 2 },
        { job: 1, operation: 1, machine: 0, start: 3, end: 4 },
      ],
    });
  });
});

describe('the search on published instances', () => {
  it('solves ft06 to its optimum of 55', () => {
    const { workload, schedule, solution } = solve(FT06, 'jsp', 6000);
    expect(faultsOf(workload, schedule)).toEqual([]);
    expect(solution.makespan).toBe(55);
  });

  it('comes within eight percent of the optimum of ft10, never below it', () => {
    const { workload, schedule, solution } = solve(FT10, 'jsp', 20000);
    expect(faultsOf(workload, schedule)).toEqual([]);
    expect(solution.makespan).toBeGreaterThanOrEqual(930);
    expect(solution.makespan).toBeLessThanOrEqual(930 * 1.08);
  });

  it('takes each operation of a flexible job to one of its machines', () => {
    // Two jobs of one operation that both machines can do in 4 and 5: side by side, 5.
    const { solution } = solve('2 2\n1 2 0 4 1 5\n1 2 0 4 1 5', 'fjsp', 100);
    expect(solution.makespan).toBe(5);
    expect(solution.operations.map(({ machine }) => machine).sort()).toEqual([0, 1]);
  });
});
