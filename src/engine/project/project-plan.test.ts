import fc from 'fast-check';
import type { ProjectTask } from '../model/project-records';
import { at, date, NOW, plantInput } from '../mrp/netting-fixture';
import { planProjects } from './project-plan';
import { linkTasks } from './task-links';

const task = (
  name: string,
  days: number | readonly [number, number, number],
  predecessors = '',
  more: Partial<ProjectTask> = {},
): ProjectTask => {
  const [optimisticDays, likelyDays, pessimisticDays] = typeof days === 'number' ? [days, days, days] : days;
  return {
    project: 'P',
    task: name,
    description: '',
    predecessors,
    optimisticDays,
    likelyDays,
    pessimisticDays,
    due: null,
    owner: null,
    ...more,
  };
};
const planned = (tasks: readonly ProjectTask[]) => planProjects(plantInput({ tasks }), NOW);

describe('a project', () => {
  // Gualino, Gestion budgétaire, p. 138: a MPM graph of 30 days.
  const MPM: readonly (readonly [string, number, string, number, number])[] = [
    ['A', 10, '', 0, 0],
    ['I', 9, '', 0, 4],
    ['F', 5, 'A', 10, 10],
    ['H', 4, 'A', 10, 11],
    ['E', 6, 'A;I', 10, 13],
    ['D', 8, 'F;H', 15, 15],
    ['C', 3, 'F', 15, 16],
    ['B', 11, 'C;E', 18, 19],
    ['G', 7, 'D', 23, 23],
  ];

  it('has the published length, dates and critical path', () => {
    const [project] = planned(MPM.map(([name, days, before]) => task(name, days, before)));
    expect(project.length).toBe(30);
    expect(project.path).toEqual(['A', 'F', 'D', 'G']);
    expect(project.tasks.map(({ id, earliestStart, latestStart }) => [id, earliestStart, latestStart])).toEqual(
      MPM.map(([name, , , early, late]) => [name, early, late]),
    );
    expect(project.tasks.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(['A', 'F', 'D', 'G']);
  });

  it('keeps a due date with the published chance: mean 36, variance 25, 41 days', () => {
    // The critical path of the published case: means 7, 14, 11 and 4, variances 4, 16, 4 and 1.
    const [project] = planned([
      task('A', [1, 7, 13], '', { due: { minutes: at('2027-01-18T14:00'), hasTime: true } }),
      task('B', [2, 14, 26], 'A'),
      task('C', [5, 11, 17], 'B'),
      task('D', [1, 4, 7], 'C'),
    ]);
    expect(project.length).toBeCloseTo(36, 9);
    expect(project.deviation).toBeCloseTo(5, 9);
    // From Monday 23 November: 8 weeks are 40 working days, the 18th of January is the 41st.
    expect(project.dueLength).toBeCloseTo(41, 9);
    expect(project.probability).toBeCloseTo(0.8413, 4);
  });

  it('stands on the calendar of the plan: working days from the first that is open', () => {
    const [project] = planned([task('A', 2), task('B', 3.5, 'A'), task('M', 0, 'B')]);
    const [a, b, milestone] = project.tasks;
    expect([a.start, a.finish]).toEqual([NOW, at('2026-11-24T14:00')]);
    expect([b.start, b.finish]).toEqual([at('2026-11-25T06:00'), at('2026-11-30T10:00')]);
    expect([milestone.start, milestone.finish]).toEqual([b.finish, b.finish]);
    expect(project.finish).toBe(b.finish);
  });

  it('without a due date has no chance to tell, and of several due dates the earliest counts', () => {
    expect(planned([task('A', 1)])[0]).toMatchObject({ due: null, probability: null });
    const due = (day: string): Partial<ProjectTask> => ({ due: date(day) });
    expect(planned([task('A', 1, '', due('2026-12-04')), task('B', 1, '', due('2026-11-27'))])[0].due).toBe(at('2026-11-27T14:00'));
  });

  it('takes of two critical paths the one that is less sure', () => {
    const [project] = planned([task('A', 10), task('B', [4, 10, 16]), task('Z', 1, 'A;B')]);
    expect(project.path).toEqual(['B', 'Z']);
    expect(project.deviation).toBeCloseTo(2, 9);
  });

  it('passes over what is unknown and what closes a loop, and says so', () => {
    const [project] = linkTasks([task('A', 1, 'C;X'), task('B', 1, 'a'), task('C', 1, 'B')]);
    const [unknown, cycle] = project.problems;
    expect(unknown).toMatchObject({ kind: 'unknown', part: 'X' });
    expect(cycle.kind === 'cycle' && [...cycle.path].sort()).toHaveLength(4);
    expect(cycle.kind === 'cycle' && cycle.path[0] === cycle.path[3] && cycle.path.includes(cycle.task.task)).toBe(true);
    expect(planned([task('A', 1, 'B'), task('B', 1, 'A')])[0].length).toBe(2);
  });

  it('of any tasks is planned, whatever their predecessors say', () => {
    const anyTask = fc.record({ before: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), days: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(anyTask, { minLength: 1, maxLength: 8 }), (rows) => {
        const tasks = rows.map(({ before, days }, index) => task(`T${index}`, days, before.map((other) => `T${other}`).join(';')));
        const [project] = planned(tasks);
        expect(project.tasks).toHaveLength(tasks.length);
        const byId = new Map(project.tasks.map((one) => [one.id, one]));
        for (const one of project.tasks) {
          for (const link of one.links) expect(one.earliestStart).toBeGreaterThanOrEqual(byId.get(link.task)!.earliestFinish - 1e-9);
        }
        const path = project.path.reduce((sum, id) => sum + (byId.get(id)?.mean ?? NaN), 0);
        expect(path).toBeCloseTo(project.length, 6);
      }),
    );
  });
});
