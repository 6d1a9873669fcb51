import type { LoadCell, Plan, StockProjectionRow } from '../model/plan';
import { aLine, anItem, anOperation, at, NOW, plantInput } from '../mrp/netting-fixture';
import { quoteDates } from './quote-dates';

// Days of 480 minutes, Monday 23 to Friday 27 November; the machine M is taken for 300 of them every day.
const DAYS = [23, 24, 25, 26, 27].map((day) => at(`2026-11-${day}T00:00`));
const cell = (bucket: number, loadMinutes: number): LoadCell =>
  ({ resource: 'M', bucket, capacityMinutes: 480, loadMinutes }) as unknown as LoadCell;
const stock = (item: string, projected: number, safetyStock = 0): StockProjectionRow => ({
  item,
  bucket: DAYS[0],
  projected,
  safetyStock,
  value: null,
});

function plan(changes: Partial<Plan> = {}): Plan {
  return {
    now: NOW,
    horizonEnd: at('2026-11-28T00:00'),
    buckets: DAYS,
    bucketEnd: at('2026-11-28T00:00'),
    orders: [],
    load: DAYS.map((bucket) => cell(bucket, 300)),
    stockProjection: [],
    ...changes,
  } as unknown as Plan;
}

const input = plantInput({
  items: [anItem('P', { kind: 'make' }), anItem('C', { leadTimeDays: 2 })],
  bom: [aLine('P', 'C', 1)],
  routings: [anOperation('P', 10, { resources: ['M'], setupTime: 60, unitTime: 12 })],
});

describe('the first date of a quote', () => {
  it('is now where the plan leaves enough stock above its safety stock', () => {
    expect(quoteDates(input, plan({ stockProjection: [stock('P', 12, 2)] }))('P', 10)).toBe(NOW);
    expect(quoteDates(input, plan({ stockProjection: [stock('P', 12, 3)] }))('P', 10)).not.toBe(NOW);
  });

  it('waits for what is bought, then fills the free capacity day by day', () => {
    // C is there on Wednesday at 06:00. 10 P take 180 min; of Wednesday's free 180 three quarters are left, so the rest is done on Thursday.
    const date = quoteDates(input, plan())('P', 10) ?? 0;
    expect(date).toBeGreaterThan(at('2026-11-26T00:00'));
    expect(date).toBeLessThan(at('2026-11-27T00:00'));
  });

  it('does not wait for a component that is on the shelf', () => {
    const date = quoteDates(input, plan({ stockProjection: [stock('C', 50)] }))('P', 5) ?? 0;
    expect(date).toBeLessThan(at('2026-11-24T00:00'));
  });

  it('is none when the horizon leaves no room', () => {
    expect(quoteDates(input, plan({ load: DAYS.map((bucket) => cell(bucket, 480)) }))('P', 10)).toBeNull();
    expect(quoteDates(input, plan())('NOBODY', 1)).toBeNull();
  });
});
