import fc from 'fast-check';
import { createSchedule } from './create-schedule';
import { faultsOf } from './testing/check-schedule';
import { randomWorkload, type RandomShape } from './testing/random-workload';

const shapes: fc.Arbitrary<RandomShape> = fc.record({
  operations: fc.integer({ min: 2, max: 22 }),
  machines: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 8, max: 20 }),
  changeovers: fc.boolean(),
  tools: fc.boolean(),
  skills: fc.boolean(),
  transfers: fc.boolean(),
  pins: fc.boolean(),
  started: fc.boolean(),
});
const seeds = fc.integer({ min: 0, max: 1e6 });

/** Persons whom an operation lets go when its changeover becomes shorter were not there when another was laid out. */
const LET_GO_LATER: [number, RandomShape, 'backward'] = [
  739534,
  { operations: 12, machines: 3, days: 11, changeovers: true, tools: false, skills: true, transfers: true, pins: false, started: true },
  'backward',
];

describe('every schedule', () => {
  it('is feasible by the rules alone, forwards and backwards', () => {
    fc.assert(
      fc.property(seeds, shapes, fc.constantFrom('forward' as const, 'backward' as const), (seed, shape, direction) => {
        const workload = randomWorkload(seed, shape);
        expect(faultsOf(workload, createSchedule(workload, { seed, iterations: 0, direction }))).toEqual([]);
      }),
      { numRuns: 250, examples: [LET_GO_LATER] },
    );
  });

  it('is feasible after a search', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, shape);
        expect(faultsOf(workload, createSchedule(workload, { seed, iterations: 150 }))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('is the same for the same seed, and never worse for more iterations', () => {
    fc.assert(
      fc.property(seeds, shapes, fc.integer({ min: 1, max: 120 }), (seed, shape, iterations) => {
        const workload = randomWorkload(seed, shape);
        const rule = createSchedule(workload, { seed, iterations: 0 });
        const short = createSchedule(workload, { seed, iterations });
        const long = createSchedule(workload, { seed, iterations: iterations * 3 });
        expect(createSchedule(workload, { seed, iterations })).toEqual(short);
        expect(short.objective.value).toBeLessThanOrEqual(rule.objective.value);
        expect(long.objective.value).toBeLessThanOrEqual(short.objective.value);
      }),
      { numRuns: 60 },
    );
  });

  it('moves nothing without a reason: earlier by a minute is never free', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, { ...shape, pins: false });
        const schedule = createSchedule(workload, { seed, iterations: 0 });
        schedule.operations.forEach((place, x) => {
          if (place.waitedFor.kind !== 'none' || place.start === null) return;
          const unit = place.unit ?? workload.resources[place.resource].units[0];
          const open = workload.units[unit].workingTime.nextOpen(workload.now);
          expect({ x, start: place.start }).toEqual({ x, start: open });
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a search', () => {
  const workload = randomWorkload(7, { operations: 40, machines: 3, days: 40, changeovers: true, skills: true });

  it('ends when it is told to, with the best so far', () => {
    let questions = 0;
    const schedule = createSchedule(workload, { seed: 1, iterations: 1e9, shouldStop: () => ++questions > 40 });
    expect(schedule.iterations).toBeLessThan(20000);
    expect(faultsOf(workload, schedule)).toEqual([]);
  });

  it('tells of each better schedule, beginning with the rule', () => {
    const values: number[] = [];
    const schedule = createSchedule(workload, { seed: 1, iterations: 400, onProgress: ({ best }) => values.push(best.value) });
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.length).toBeGreaterThan(1);
    expect(schedule.objective.value).toBe(values[values.length - 1]);
  });
});
