import { callFunction } from '../contract';

describe('UNIT_COST and QUOTE_PRICE', () => {
  // Scribd 475592414, étrier: a lot of 200, times in centi-hours; labour 185.35, direct 450.44, total 504.49 with 12 % overhead.
  const SETUP = [25.5, 25, 30, 15, 27];
  const UNIT = [10.5, 40, 30.6, 12, 45];
  const RATES = [100, 140, 130, 90, 150];
  const TOOLING = (20000 * 2 + 4500 * 4) / 8800;

  it('reproduce the published quote', () => {
    expect(callFunction('UNIT_COST', [200, 25.5, 10.5, 100, 'ch'])).toBeCloseTo(10.6275, 12);
    expect(callFunction('UNIT_COST', [200, SETUP, UNIT, RATES, 'ch'])).toBeCloseTo(185.3475, 9);
    const direct = callFunction('PRIX_REVIENT', [200, SETUP, UNIT, RATES, 'ch', 58.5, 200, TOOLING]);
    expect(direct).toBeCloseTo(450.4384090909, 9);
    expect(callFunction('QUOTE_PRICE', [direct, 0.12])).toBeCloseTo(504.4910181818, 9);
  });

  it('answer every unit alike and lot by lot', () => {
    const hours = callFunction('UNIT_COST', [10, 1, 0.5, 60]);
    expect(hours).toBeCloseTo(36, 12);
    for (const [unit, factor] of Object.entries({ min: 60, s: 3600, ch: 100, dmh: 10000 })) {
      expect(callFunction('UNIT_COST', [10, factor, 0.5 * factor, 60, unit])).toBeCloseTo(36, 9);
    }
    expect(callFunction('UNIT_COST', [[[1], [10], [4]], 1, 0.5, 60])).toEqual([[90], [36], [45]]);
  });

  it('put the margin on the cost with overhead, price by price', () => {
    const [prices] = callFunction('PRIX_DEVIS', [[100, 200], 0.12, 0.1]) as number[][];
    expect(prices[0]).toBeCloseTo(123.2, 9);
    expect(prices[1]).toBeCloseTo(246.4, 9);
  });

  it.each([
    ['UNIT_COST', [0, 1, 1, 1], 'lot'],
    ['UNIT_COST', [1, [1, 2], [1, 2, 3], 1], '3'],
    ['UNIT_COST', [1, 1, 1, 1, 'week'], 'dmh'],
    ['QUOTE_PRICE', [100, -0.1], 'overhead'],
  ])('%s refuses %j', (name, given, word) => {
    expect(callFunction(name, given)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
  });
});

describe('STANDARD_TIME', () => {
  it('is the mean of what was observed at its pace, with the allowance', () => {
    expect(callFunction('STANDARD_TIME', [[2, 2.2], 1, 0.1])).toBeCloseTo(2.31, 12);
    expect(callFunction('TEMPS_STANDARD', [[100, 90], [0.9, 1], 0.15])).toBeCloseTo(103.5, 12);
    expect(callFunction('STANDARD_TIME', [4])).toBe(4);
  });

  it('refuses a pace of nothing', () => {
    expect(callFunction('STANDARD_TIME', [4, 0])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('rating') });
  });
});

describe('PLAN_VALUE', () => {
  const FRENCH = [
    ['Ordre', 'Phase', 'Fin', 'Usinage (h)', 'Critique'],
    ['OF-101', 10, 46350.5, 4, 'oui'],
    ['OF-101', 20, 46351.5, 4, ''],
    ['OF-102', 10, null, 2, ''],
    [1042, '10', 46360, 1, { error: '#REF!' }],
  ];

  it('finds a row by one key or two, in any case, and a blank as a blank', () => {
    expect(callFunction('PLAN_VALUE', [FRENCH, 'of-101', 'Fin', 20])).toBe(46351.5);
    expect(callFunction('PLAN_VALUE', [FRENCH, 'OF-102', 'Fin'])).toBeNull();
    expect(callFunction('PLAN_VALUE', [FRENCH, 1042, 'fin', 10])).toBe(46360);
    expect(callFunction('PLAN_VALUE', [FRENCH, '1042', 'fin', '10', 'phase'])).toBe(46360);
  });

  it('knows a header in the other language and without its unit', () => {
    expect(callFunction('PLAN_VALUE', [FRENCH, 'OF-101', 'Finish', 10])).toBe(46350.5);
    expect(callFunction('PLAN_VALUE', [FRENCH, 'OF-101', 'Run', 10, 'Operation'])).toBe(4);
    expect(callFunction('VALEUR_PLAN', [FRENCH, 'OF-101', 'usinage', 10])).toBe(4);
  });

  it('answers a range of keys one by one', () => {
    expect(callFunction('PLAN_VALUE', [FRENCH, [['OF-102'], ['OF-999']], 'Usinage'])).toMatchObject([[2], [{ error: '#N/A' }]]);
  });

  it('takes several rows that agree, and refuses those that do not', () => {
    expect(callFunction('PLAN_VALUE', [FRENCH, 'OF-101', 'Usinage'])).toBe(4);
    expect(callFunction('PLAN_VALUE', [FRENCH, 'OF-101', 'Fin'])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('key2'),
    });
  });

  it.each([
    [[FRENCH, 'OF-101', 'Colour'], '#VALUE!', 'Colour'],
    [[FRENCH, 'OF-101', 'Fin', 20, 'Colour'], '#VALUE!', 'Colour'],
    [[FRENCH, 'OF-9', 'Fin'], '#N/A', 'OF-9'],
    [[FRENCH, 1042, 'Critique'], '#REF!', 'plan'],
    [['OF-101', 'OF-101', 'Fin'], '#VALUE!', '[#All]'],
  ])('answers %j with %s', (given, error, word) => {
    expect(callFunction('PLAN_VALUE', given)).toMatchObject({ error, message: expect.stringContaining(word) });
  });
});
