import { createSchedule } from '../create-schedule';
import type { Schedule, ScheduledOperation } from '../schedule';
import { faultsOf } from './check-schedule';
import { after, workloadOf } from './workload-builder';

const workload = workloadOf({
  resources: [
    {
      id: 'M',
      open: [
        [
          { start: 0, end: 50 },
          { start: 60, end: 900 },
        ],
      ],
      changeovers: Int32Array.from([0, 3, 8, 0]),
    },
    { id: 'P', kind: 'person', open: [[{ start: 0, end: 900 }]] },
  ],
  skills: [['turner', ['P']]],
  families: ['f', 'g'],
  operations: [
    { order: 0, modes: [{ resource: 0, setup: 0, run: 5 }], family: 0, skill: 0, people: 1 },
    { order: 0, modes: [{ resource: 0, setup: 0, run: 5 }], family: 1, predecessors: after(0) },
  ],
});
const schedule = createSchedule(workload, { seed: 1, iterations: 0 });
const spoilt = (x: number, change: Partial<ScheduledOperation>): Schedule => ({
  ...schedule,
  operations: schedule.operations.map((place, i) => (i === x ? { ...place, ...change } : place)),
});

describe('the checker of schedules', () => {
  it('finds nothing wrong with a good one', () => {
    expect(faultsOf(workload, schedule)).toEqual([]);
  });

  it.each([
    ['closed time', 1, { start: 45, finish: 53, segments: [{ start: 45, end: 53 }] }, /closed/],
    ['a unit held twice', 1, { start: 3, finish: 11, segments: [{ start: 3, end: 11 }] }, /is held by/],
    ['a predecessor that is not finished', 1, { start: 4, finish: 12, segments: [{ start: 4, end: 12 }] }, /finished and moved/],
    ['a wrong changeover', 1, { changeover: 0, finish: 10, segments: [{ start: 5, end: 10 }] }, /3 is due/],
    ['work that is too short', 1, { segments: [{ start: 5, end: 9 }] }, /works 4 minutes/],
    ['nobody there', 0, { people: [] }, /0 persons/],
  ] as const)('notices %s', (_, x, change, words) => {
    expect(faultsOf(workload, spoilt(x, change)).join('; ')).toMatch(words);
  });
});
