import * as fc from 'fast-check';
import { packQuality, unpackQuality } from './kept-quality';

const point = fc.record({ at: fc.integer({ min: 0, max: 1e8 }), score: fc.integer({ min: 0, max: 100 }), affected: fc.nat(1000) });

describe('the history of the data quality in a workbook', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(fc.array(point, { maxLength: 20 }), (history) => expect(unpackQuality(packQuality(history))).toEqual(history)));
  });

  it('is empty where there is none, and passes over what is no point', () => {
    expect(unpackQuality(undefined)).toEqual([]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(Array.isArray(unpackQuality(text))).toBe(true)));
  });
});
