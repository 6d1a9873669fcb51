import { quotePrice } from './quote-price';
import { standardTime } from './standard-time';
import { unitCost } from './unit-cost';

describe('the cost of a part', () => {
  // Scribd 475592414, étrier: lot of 200, times in centi-hours, rate per hour, published cost of the phase.
  const PHASES = [
    [25.5, 10.5, 100, 10.63],
    [25, 40, 140, 56.18],
    [30, 30.6, 130, 39.98],
    [15, 12, 90, 10.87],
    [27, 45, 150, 67.7],
  ];
  const operations = PHASES.map(([setup, unit, rate]) => ({ setupHours: setup / 100, unitHours: unit / 100, rate }));

  it('is that of the published quote, phase by phase and as a whole', () => {
    operations.forEach((operation, phase) =>
      expect(Math.abs(unitCost(200, [operation], 0) - PHASES[phase][3])).toBeLessThanOrEqual(0.0051),
    );
    const tooling = (20000 * 2 + 4500 * 4) / 8800;
    expect(tooling).toBeCloseTo(6.59, 2);
    const direct = unitCost(200, operations, 58.5 + 200 + tooling);
    expect(direct).toBeCloseTo(450.44, 2);
    expect(quotePrice(direct, 0.12, 0)).toBeCloseTo(504.49, 2);
  });

  it('falls towards the cost without setup as lots grow', () => {
    const alone = unitCost(1, operations, 0);
    const without = unitCost(Infinity, operations, 0);
    expect(unitCost(10, operations, 0)).toBeCloseTo(without + (alone - without) / 10, 9);
  });
});

describe('quotePrice', () => {
  it('puts the margin on the cost with overhead', () => {
    expect(quotePrice(100, 0.12, 0.1)).toBeCloseTo(123.2, 9);
  });
});

describe('standardTime', () => {
  it('rates every observation and adds the allowance to the normal time', () => {
    expect(standardTime([2, 2.2], [1, 1], 0.1)).toBeCloseTo(2.31, 12);
    // 100 s at pace 0.9 and 90 s at pace 1 are the same normal time.
    expect(standardTime([100, 90], [0.9, 1], 0.15)).toBeCloseTo(103.5, 12);
  });
});
