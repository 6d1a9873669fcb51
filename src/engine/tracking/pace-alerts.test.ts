import { deviationFromMovingRange, ewmaChart } from './ewma';
import { driftOf, operationKey, paceAlerts, placeKey } from './pace-alerts';
import { order, record, workshop } from './tracking-fixture';

describe('the EWMA chart', () => {
  it('is that of the NIST handbook', () => {
    // NIST/SEMATECH e-Handbook 6.3.2.4: target 50, s 2.0539, weight 0.3; limits 47.4115 and 52.5884.
    const data = [52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    const published = [
      50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94,
      51.99,
    ];
    const chart = ewmaChart(data, 50, 2.0539, { lambda: 0.3, width: 3 });
    expect(chart.map(({ average }) => Number(average.toFixed(2)))).toEqual(published);
    expect(50 + (chart.at(-1)?.limit ?? 0)).toBeCloseTo(52.5884, 3);
    // The first limit is that of one weighted value: 3 × 2.0539 × 0.3.
    expect(chart[0].limit).toBeCloseTo(1.84851, 5);
  });

  it('takes its deviation from the moving range', () => {
    expect(deviationFromMovingRange([1, 2, 1, 2])).toBeCloseTo(1 / 1.128, 12);
    expect([deviationFromMovingRange([]), deviationFromMovingRange([3]), deviationFromMovingRange([3, 3])]).toEqual([0, 0, 0]);
  });
});

describe('drift', () => {
  it('needs five records, more than chance, and more than a trifle', () => {
    expect(driftOf([1.3, 1.3, 1.3, 1.3], 0.1)).toBeNull();
    // Of five equal values 1.3 the average is 1 + 0.3 × (1 − 0.8⁵) = 1.2017.
    expect(driftOf([1.3, 1.3, 1.3, 1.3, 1.3], 0.1)?.pace).toBeCloseTo(1.2017, 4);
    expect(driftOf([1.05, 1.05, 1.05, 1.05, 1.05], 0.1)).toBeNull();
    // As slow in the mean, but up and down by one: within what such a process does by chance.
    expect(driftOf([0.8, 1.8, 0.8, 1.8, 1.3], 0.1)).toBeNull();
    expect(driftOf([0.7, 0.7, 0.7, 0.7, 0.7], 0.1)?.pace).toBeCloseTo(0.7983, 4);
  });
});

describe('alerts on the pace', () => {
  it('hold the first record against its standard with setup, and count what is lost in it', () => {
    // Ten pieces: 30 + 20 min. 56 min are 12 % more; of OF-2 the time is right and two of ten are lost; of OF-3 all is within a tenth.
    const progress = [
      record('2026-11-23T08:00', '2026-11-23T08:56', { good: 10 }),
      record('2026-11-23T09:00', '2026-11-23T09:50', { order: 'OF-2', good: 8, scrap: 2 }),
      record('2026-11-23T10:00', '2026-11-23T10:54', { order: 'OF-3', good: 9, rework: 1 }),
      // The second record of OF-3 has no setup to make: 20 min for ten.
      record('2026-11-23T11:00', '2026-11-23T11:40', { order: 'OF-3', good: 10 }),
    ];
    const orders = ['OF-1', 'OF-2', 'OF-3'].map((name) => order({ order: name }));
    const { firstPiece, pace } = paceAlerts(workshop({ progress, orders }));
    expect(firstPiece.get(operationKey('OF-1', 10))).toEqual({ pace: 1.12, pieces: 10, rejects: 0, slow: true, bad: false });
    expect(firstPiece.get(operationKey('OF-2', 10))).toEqual({ pace: 1, pieces: 10, rejects: 2, slow: false, bad: true });
    expect(firstPiece.has(operationKey('OF-3', 10))).toBe(false);
    // 94 min for 70 by the standard.
    expect(pace.get(operationKey('OF-3', 10))).toBeCloseTo(94 / 70, 12);
  });

  it('see a drift across orders on one resource', () => {
    // Five orders of ten pieces, each 65 min for 50.
    const names = ['OF-1', 'OF-2', 'OF-3', 'OF-4', 'OF-5'];
    const progress = names.map((name, hour) =>
      record(`2026-11-23T0${hour + 4}:00`, `2026-11-23T0${hour + 5}:05`, { order: name, good: 10 }),
    );
    const { drift } = paceAlerts(workshop({ progress, orders: names.map((name) => order({ order: name })) }));
    expect(drift.get(placeKey('ROD', 10, 'LATHE'))).toEqual({ pace: expect.closeTo(1.2017, 4), records: 5 });
  });
});
