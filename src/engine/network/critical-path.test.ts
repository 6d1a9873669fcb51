import fc from 'fast-check';
import { criticalPath } from './critical-path';
import type { LinkType, NetworkRow, NetworkTask } from './critical-path';

/** `A 6; B 1 A` = tasks with durations and the finish-to-start predecessors after them. */
const tasksOf = (text: string): NetworkTask[] =>
  text.split(';').map((line) => {
    const [id, duration, ...predecessors] = line.trim().split(' ');
    return { id, duration: Number(duration), predecessors: predecessors.map((task) => ({ task, type: 'FS', lag: 0 })) };
  });

const solve = (tasks: readonly NetworkTask[], end?: number): { rows: readonly NetworkRow[]; finish: number } => {
  const result = criticalPath(tasks, end);
  if (result.kind !== 'network') throw new Error(result.kind);
  return result;
};

const column = <Key extends keyof NetworkRow>(rows: readonly NetworkRow[], key: Key): Record<string, NetworkRow[Key]> =>
  Object.fromEntries(rows.map((row) => [row.id, row[key]]));

const criticalOf = (rows: readonly NetworkRow[]): string =>
  rows
    .filter((row) => row.critical)
    .map((row) => row.id)
    .join('');

describe('published networks', () => {
  // Scribd 688402945, exercice 1 (PERT, 11 tâches).
  const jours41 = 'A 6; B 1 A; C 5 B; D 8; E 10 D; F 5 D; G 11 E; H 5 G B; I 8 C; J 4 I H; K 3 J F';

  it('takes 41 days for the 11 tasks, with the published total and free slacks', () => {
    const { rows, finish } = solve(tasksOf(jours41));
    expect(finish).toBe(41);
    expect(criticalOf(rows)).toBe('DEGHJK');
    expect(column(rows, 'totalSlack')).toEqual({ A: 14, B: 14, C: 14, D: 0, E: 0, F: 25, G: 0, H: 0, I: 14, J: 0, K: 0 });
    expect(column(rows, 'freeSlack')).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0, F: 25, G: 0, H: 0, I: 14, J: 0, K: 0 });
  });

  it('moves G to 28 when E takes 20 days, and the end to 43 when I takes 24', () => {
    expect(column(solve(tasksOf(jours41.replace('E 10', 'E 20'))).rows, 'earliestStart').G).toBe(28);
    expect(solve(tasksOf(jours41.replace('I 8', 'I 24'))).finish).toBe(43);
  });

  it('reproduces the MPM graph of 30 days', () => {
    // Gualino, Gestion budgétaire, application corrigée p. 138.
    const { rows, finish } = solve(tasksOf('A 10; I 9; F 5 A; H 4 A; E 6 A I; D 8 F H; C 3 F; B 11 C E; G 7 D'));
    expect(finish).toBe(30);
    expect(criticalOf(rows)).toBe('AFDG');
    expect(column(rows, 'earliestStart')).toEqual({ A: 0, I: 0, F: 10, H: 10, E: 10, D: 15, C: 15, B: 18, G: 23 });
    expect(column(rows, 'latestStart')).toEqual({ A: 0, I: 4, F: 10, H: 11, E: 13, D: 15, C: 16, B: 19, G: 23 });
  });

  it('reproduces Milwaukee Paper', () => {
    // Heizer & Render, Operations Management, chapter 3.
    const { rows, finish } = solve(tasksOf('A 2; B 3; C 2 A; D 4 A B; E 4 C; F 3 C; G 5 D E; H 2 F G'));
    expect(finish).toBe(15);
    expect(criticalOf(rows)).toBe('ACEGH');
    expect(column(rows, 'totalSlack')).toEqual({ A: 0, B: 1, C: 0, D: 1, E: 0, F: 6, G: 0, H: 0 });
  });

  it('reproduces the activity-on-arrow network of Taylor', () => {
    // Taylor, Introduction to Management Science, chapter 8, problem 5: ES, EF, LS, LF, slack.
    const { rows } = solve(tasksOf('1-2 7; 1-3 10; 2-4 6 1-2; 3-4 5 1-3; 3-5 4 1-3; 4-5 3 2-4 3-4; 5-6 2 3-5 4-5'));
    expect(rows.map((row) => [row.id, row.earliestStart, row.earliestFinish, row.latestStart, row.latestFinish, row.totalSlack])).toEqual([
      ['1-2', 0, 7, 2, 9, 2],
      ['1-3', 0, 10, 0, 10, 0],
      ['2-4', 7, 13, 9, 15, 2],
      ['3-4', 10, 15, 10, 15, 0],
      ['3-5', 10, 14, 14, 18, 4],
      ['4-5', 15, 18, 15, 18, 0],
      ['5-6', 18, 20, 18, 20, 0],
    ]);
  });
});

describe('links and ends', () => {
  const linked = (type: LinkType, lag: number): readonly NetworkRow[] =>
    solve([
      { id: 'A', duration: 5, predecessors: [] },
      { id: 'B', duration: 3, predecessors: [{ task: 'A', type, lag }] },
    ]).rows;

  it.each<[LinkType, number, number]>([
    ['FS', 0, 5],
    ['FS', 2, 7],
    ['FS', -1, 4],
    ['SS', 1, 1],
    ['FF', 0, 2],
    ['FF', 4, 6],
  ])('starts B after A by %s with lag %i at %i', (type, lag, start) => {
    expect(linked(type, lag)[1].earliestStart).toBe(start);
  });

  it('never starts before 0, however negative a lag', () => {
    expect(linked('FS', -9)[1].earliestStart).toBe(0);
  });

  it('gives all tasks of the longest path the spare time before a later end, and keeps them critical', () => {
    const { rows } = solve(tasksOf('A 2; B 3 A; C 1 A'), 10);
    expect(column(rows, 'totalSlack')).toEqual({ A: 5, B: 5, C: 7 });
    expect(criticalOf(rows)).toBe('AB');
  });

  it('makes slack negative when the end is too early', () => {
    const { rows } = solve(tasksOf('A 2; B 3 A; C 1 A'), 4);
    expect(column(rows, 'totalSlack')).toEqual({ A: -1, B: -1, C: 1 });
    expect(criticalOf(rows)).toBe('AB');
  });

  it('counts as independent what no predecessor and no successor can take away', () => {
    // A (4) precedes C (1), which with D (10) precedes E: C has 5 to spare, 1 of them even when A ends at its latest, 8.
    const { rows } = solve(tasksOf('A 4; C 1 A; D 10; E 1 C D; F 3 A; G 1 F E'));
    expect(column(rows, 'independentSlack')).toMatchObject({ C: 1, D: 0, F: 0 });
    expect(column(rows, 'freeSlack')).toMatchObject({ A: 0, C: 5, D: 0, F: 4 });
  });

  it('names the cycle, the unknown predecessor and the task that stands twice', () => {
    expect(criticalPath(tasksOf('A 1 C; B 1 A; C 1 B'))).toEqual({ kind: 'cycle', cycle: ['A', 'B', 'C', 'A'] });
    expect(criticalPath(tasksOf('A 1 Z'))).toEqual({ kind: 'unknown-predecessor', task: 'A', predecessor: 'Z' });
    expect(criticalPath(tasksOf('A 1; A 2'))).toEqual({ kind: 'duplicate-task', task: 'A' });
  });

  it('has nothing to say of no tasks', () => {
    expect(criticalPath([])).toEqual({ kind: 'network', rows: [], finish: 0 });
  });
});

describe('random networks', () => {
  const anyTasks = fc
    .array(
      fc.record({
        duration: fc.integer({ min: 0, max: 9 }),
        links: fc.array(
          fc.record({ task: fc.nat(), type: fc.constantFrom<LinkType>('FS', 'SS', 'FF'), lag: fc.integer({ min: -3, max: 5 }) }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows): NetworkTask[] =>
      rows.map(({ duration, links }, i) => ({
        id: `T${i}`,
        duration,
        predecessors: i === 0 ? [] : links.map((link) => ({ ...link, task: `T${link.task % i}` })),
      })),
    );

  /** Whether these starts keep every link. */
  const holds = (tasks: readonly NetworkTask[], starts: readonly number[]): boolean =>
    tasks.every((task, i) =>
      task.predecessors.every(({ task: id, type, lag }) => {
        const p = Number(id.slice(1));
        if (type === 'SS') return starts[i] >= starts[p] + lag;
        if (type === 'FF') return starts[i] + task.duration >= starts[p] + tasks[p].duration + lag;
        return starts[i] >= starts[p] + tasks[p].duration + lag;
      }),
    );

  /** Pushes tasks one minute at a time until every link holds: the least starts, by another way; null when the end is passed. */
  const relax = (tasks: readonly NetworkTask[], from: readonly number[], end: number): number[] | null => {
    const starts = [...from];
    while (!holds(tasks, starts)) {
      const broken = tasks.findIndex(
        (_, i) =>
          !holds(
            tasks.map((task, j) => (j === i ? task : { ...task, predecessors: [] })),
            starts,
          ),
      );
      starts[broken]++;
    }
    return tasks.every((task, i) => starts[i] + task.duration <= end) ? starts : null;
  };

  it('have the earliest dates, total and free slack that pushing one task at a time finds', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { rows, finish } = solve(tasks);
        const zero = tasks.map(() => 0);
        const early = relax(tasks, zero, Infinity)!;
        expect(rows.map((row) => row.earliestStart)).toEqual(early);
        expect(finish).toBe(Math.max(...tasks.map((task, i) => early[i] + task.duration)));
        rows.forEach((row, i) => {
          const pushedBy = (delay: number): number[] => early.map((start, j) => (j === i ? start + delay : start));
          expect(relax(tasks, pushedBy(row.totalSlack), finish)).not.toBeNull();
          expect(relax(tasks, pushedBy(row.totalSlack + 1), finish)).toBeNull();
          expect(relax(tasks, pushedBy(row.freeSlack), finish)).toEqual(pushedBy(row.freeSlack));
          const tooFar = relax(tasks, pushedBy(row.freeSlack + 1), finish);
          expect(tooFar === null || tooFar.some((start, j) => j !== i && start !== early[j])).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('order the three slacks and have a critical task', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { rows } = solve(tasks);
        expect(rows.some((row) => row.critical)).toBe(true);
        for (const row of rows) {
          expect(row.independentSlack).toBeLessThanOrEqual(row.freeSlack);
          expect(row.freeSlack).toBeLessThanOrEqual(row.totalSlack);
          expect(row.independentSlack).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
