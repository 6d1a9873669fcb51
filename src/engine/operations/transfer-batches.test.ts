import fc from 'fast-check';
import { transferBatches } from './transfer-batches';

describe('transferBatches', () => {
  it('sends 20 units by 6 as 6, 6, 6 and 2', () => expect(transferBatches(20, 6)).toEqual([6, 6, 6, 2]));
  it('sends the whole at once when the batch is as large', () => expect(transferBatches(20, 20)).toBeNull());
  it('sends the whole at once without a transfer batch', () => expect(transferBatches(20, null)).toBeNull());

  it('always sends exactly what remains, in at most 200 lots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 1, max: 1000 }), (remaining, batch) => {
        const lots = transferBatches(remaining, batch);
        if (lots === null) return;
        expect(lots.reduce((sum, lot) => sum + lot, 0)).toBe(remaining);
        expect(Math.min(...lots)).toBeGreaterThan(0);
        expect(lots.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
