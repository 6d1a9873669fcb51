import { compileWorkingTime } from '../calendar/compile-working-time';
import { criticalPath } from './critical-path';
import { dateNetwork } from './date-network';
import { parsePredecessors } from './parse-predecessors';

const among =
  (...names: string[]) =>
  (name: string): string | null =>
    names.includes(name) ? name : null;

describe('parsePredecessors', () => {
  it.each([
    ['', []],
    [' — ', []],
    ['A', [['A', 'FS', 0]]],
    [
      'A; B ;',
      [
        ['A', 'FS', 0],
        ['B', 'FS', 0],
      ],
    ],
    ['A+2', [['A', 'FS', 2]]],
    ['A - 1,5', [['A', 'FS', -1.5]]],
    ['SS:A', [['A', 'SS', 0]]],
    [
      'dd: A+0.5;FF:B;FD:A',
      [
        ['A', 'SS', 0.5],
        ['B', 'FF', 0],
        ['A', 'FS', 0],
      ],
    ],
  ] as const)('reads %s', (text, links) => {
    expect(parsePredecessors(text, among('A', 'B'))).toEqual({
      kind: 'links',
      links: links.map(([task, type, lag]) => ({ task, type, lag })),
    });
  });

  it('finds a name that holds a sign, a colon or a dash as a whole', () => {
    expect(parsePredecessors('1-2;1-2-3', among('1-2'))).toEqual({
      kind: 'links',
      links: [
        { task: '1-2', type: 'FS', lag: 0 },
        { task: '1-2', type: 'FS', lag: -3 },
      ],
    });
    expect(parsePredecessors('SS:A', among('SS:A'))).toMatchObject({ links: [{ task: 'SS:A', type: 'FS' }] });
    expect(parsePredecessors('-', among('-'))).toMatchObject({ links: [{ task: '-' }] });
  });

  it.each(['Z', 'A,B', 'SF:A', 'A+', 'A+2h'])('names the part %s that is no task', (text) => {
    expect(parsePredecessors(`B;${text}`, among('A', 'B'))).toEqual({ kind: 'unknown', part: text });
  });
});

describe('dateNetwork', () => {
  const HOUR = 60;
  // Monday 2026-11-23 is serial 46349; four hours of work from 08:00 on every day of the week.
  const MONDAY = 46349 * 1440;
  const shifts = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ calendar: 'c', weekday, start: 480, end: 720, shift: null }));
  const time = compileWorkingTime(shifts, [], { from: MONDAY - 14 * 1440, to: MONDAY + 14 * 1440 });

  it('ends the network at its end, and starts a task after the closure before which the task before it ends', () => {
    const network = criticalPath([
      { id: 'A', duration: 4 * HOUR, predecessors: [] },
      { id: 'B', duration: 2 * HOUR, predecessors: [{ task: 'A', type: 'FS', lag: 0 }] },
      { id: 'C', duration: HOUR, predecessors: [{ task: 'A', type: 'FS', lag: 0 }] },
      { id: 'M', duration: 0, predecessors: [{ task: 'A', type: 'FS', lag: 0 }] },
    ]);
    if (network.kind !== 'network') throw new Error(network.kind);
    const end = MONDAY + 1440 + 10 * HOUR;
    const at = (day: number, hour: number): number => MONDAY + day * 1440 + hour * HOUR;
    expect(dateNetwork(network.rows, network.finish, end, time)).toEqual([
      { earliestStart: at(0, 8), earliestFinish: at(0, 12), latestStart: at(0, 8), latestFinish: at(0, 12) },
      { earliestStart: at(1, 8), earliestFinish: at(1, 10), latestStart: at(1, 8), latestFinish: at(1, 10) },
      { earliestStart: at(1, 8), earliestFinish: at(1, 9), latestStart: at(1, 9), latestFinish: at(1, 10) },
      { earliestStart: at(0, 12), earliestFinish: at(0, 12), latestStart: at(1, 10), latestFinish: at(1, 10) },
    ]);
  });

  it('is null when the calendar does not hold the work', () => {
    expect(dateNetwork([], 1000 * HOUR, MONDAY, time)).toBeNull();
  });
});
