import * as fc from 'fast-check';
import { sampleWorkshop } from '../sample/workshop';
import { snapshotFromTables } from '../tables/json-tables';
import { readPlanningInput } from '../tables/read-planning-input';
import { DEFAULT_RUN_SETTINGS, packRunSettings, unpackRunSettings, withRunSettings, type RunSettings } from './run-settings';

const days = fc.option(fc.integer({ min: 1, max: 3650 }), { nil: null });
const weight = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs), { nil: null });
const settings: fc.Arbitrary<RunSettings> = fc.record({
  method: fc.constantFrom('search' as const, 'rule' as const),
  rule: fc.constantFrom(null, 'EDD' as const, 'SPT' as const),
  seconds: fc.integer({ min: 1, max: 3600 }),
  horizonDays: days,
  frozenDays: days,
  weights: fc.record({ tardiness: weight, changeover: weight, workInProgress: weight, stability: weight }),
  askBeforeWriting: fc.boolean(),
  level: fc.constantFrom('simple' as const, 'expert' as const),
  scenario: fc.option(fc.string({ minLength: 1 })),
});

describe('run settings in a workbook', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(settings, (given) => expect(unpackRunSettings(packRunSettings(given))).toEqual(given)));
  });

  it('keep the orders or the day of the work order pack, and no nonsense in their place', () => {
    for (const pack of [{ orders: ['MO-1', 'MO-2'] }, { day: 66884400 }]) {
      expect(unpackRunSettings(packRunSettings({ ...DEFAULT_RUN_SETTINGS, pack })).pack).toEqual(pack);
    }
    for (const pack of ['{"orders":[]}', '{"orders":[7]}', '{"day":"x"}', '3']) {
      expect(unpackRunSettings(`{"pack":${pack}}`)).toEqual(DEFAULT_RUN_SETTINGS);
    }
  });

  it('are the defaults where there are none', () => {
    expect(unpackRunSettings(undefined)).toEqual(DEFAULT_RUN_SETTINGS);
  });

  it('make sense whatever stands in the workbook', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = unpackRunSettings(text);
        expect(unpackRunSettings(packRunSettings(read))).toEqual(read);
        expect(read.seconds).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [{ seconds: 0 }, 10],
    [{ seconds: -1 }, 10],
    [{ seconds: 1e9 }, 10],
    [{ seconds: 'long' }, 10],
    [{ seconds: 30 }, 30],
  ])('take %j for so many seconds: %d', (given, seconds) => {
    expect(unpackRunSettings(JSON.stringify(given)).seconds).toBe(seconds);
  });
});

describe('withRunSettings', () => {
  const { input } = readPlanningInput(snapshotFromTables(sampleWorkshop('en')));

  it('leaves Parameters alone where the planner decided nothing', () => {
    expect(withRunSettings(input, DEFAULT_RUN_SETTINGS)).toEqual(input);
  });

  it('puts what he decided in their place, a frozen zone of no days too', () => {
    const decided = { ...DEFAULT_RUN_SETTINGS, frozenDays: 0, weights: { ...DEFAULT_RUN_SETTINGS.weights, changeover: 7 } };
    const { parameters } = withRunSettings(input, decided);
    expect(parameters.frozenDays).toBe(0);
    expect(parameters.weights).toEqual({ ...input.parameters.weights, changeover: 7 });
    expect(parameters.horizonDays).toBe(input.parameters.horizonDays);
  });
});
