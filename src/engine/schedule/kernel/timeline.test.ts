import fc from 'fast-check';
import { workingTimeOf } from '../../calendar/working-time-of';
import { openTimeOf } from './open-time';
import { Timeline } from './timeline';

const END = 4000;
/** Open half an hour, closed ten minutes. */
const intervals = Array.from({ length: END / 40 }, (_, i) => ({ start: i * 40, end: i * 40 + 30 }));
const open = openTimeOf(workingTimeOf(intervals, { from: 0, to: END }));

/** Open minutes of [from, to), counted one by one. */
function openMinutes(from: number, to: number): number {
  let minutes = 0;
  for (let at = from; at < to; at++) if (at % 40 < 30) minutes++;
  return minutes;
}

const isTaken = (line: Timeline, start: number, end: number): boolean => {
  for (let i = 0; i < line.count; i++) if (line.starts[i] < end && line.ends[i] > start) return true;
  return false;
};

const bookings = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: END - 60 }),
    length: fc.integer({ min: 1, max: 30 }),
    drop: fc.integer({ min: 0, max: 9 }),
    shorter: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 60, maxLength: 300 },
);

describe('a timeline', () => {
  it('finds the first gap with enough open time, as counting the minutes of every gap finds it', () => {
    fc.assert(
      fc.property(bookings, fc.integer({ min: 0, max: END - 60 }), fc.integer({ min: 1, max: 60 }), (wanted, from, time) => {
        const line = new Timeline(open);
        wanted.forEach(({ start, length, drop, shorter }, owner) => {
          if (!isTaken(line, start, start + length)) line.insert(start, start + length, owner);
          if (drop === 0 && line.count > 0) line.remove(owner % line.count);
          const at = owner % line.count;
          if (shorter === 0 && line.count > 0 && line.ends[at] - line.starts[at] > 1) line.setEnd(at, line.ends[at] - 1);
          if (line.count > 0) line.roomAfter(0, 0, (owner % 40) + 1);
        });
        const copy = new Timeline(open);
        copy.copyFrom(line);
        const next = line.after(from);
        const gap = next < line.count && line.starts[next] <= from ? next + 1 : next;
        const at = gap > next ? line.ends[next] : from;
        let first = gap;
        while (first < line.count && openMinutes(first === gap ? at : line.ends[first - 1], line.starts[first]) < time) first++;
        expect(line.roomAfter(gap, at, time)).toBe(first);
        expect(copy.roomAfter(gap, at, time)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
