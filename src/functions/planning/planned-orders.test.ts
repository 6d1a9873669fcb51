import fc from 'fast-check';
import { callFunction } from '../contract';

describe('PLANNED_RECEIPT and PLANNED_RELEASE', () => {
  it('size and move the releases of a French course', () => {
    // Source: Série de TD corrigé MRP, exercice 1, P1: multiples of 400, lead time 2.
    const gross = [300, 400, 700, 700, 600, 500];
    expect(callFunction('PLANNED_RECEIPT', [gross, 800, null, null, 'MULT:400'])).toEqual([[0, 0, 800, 800, 400, 400]]);
    expect(callFunction('LANCEMENT_PROPOSE', [gross, 800, null, null, 'MULT:400', null, 2])).toEqual([[800, 800, 400, 400, 0, 0]]);
  });

  it('release one week earlier with a frozen first week', () => {
    // Source: C. Triomphe, MRP exercice 2, correction (a).
    const given = [[1500, 950, 780, 1200], 120, [1480, 0, 0, 0], [150, 95, 78, 120], 'LPL', 1];
    expect(callFunction('RECEPTION_PROPOSEE', given)).toEqual([[0, 945, 763, 1242]]);
    expect(callFunction('PLANNED_RELEASE', [...given, 1])).toEqual([[945, 763, 1242, 0]]);
  });

  it('cumulate what is past due in the first period, or leave it out', () => {
    expect(callFunction('PLANNED_RELEASE', [[10, 40, 60], 0, null, null, null, null, 2])).toEqual([[110, 0, 0]]);
    expect(callFunction('LANCEMENT_PROPOSE', [[10, 40, 60], 0, null, null, null, null, 2, 0, 'ignorer'])).toEqual([[60, 0, 0]]);
  });

  it('launch more for scrap, the lot rule on what is launched', () => {
    // 60 launched give 54 good ones; 4 are left and 46 wanted: 51.1 launched, 60 by the multiple. 100 give 90.
    expect(callFunction('PLANNED_RELEASE', [[50, 50], 0, null, null, 'MULT:20', null, 0, 0.1])).toEqual([[60, 60]]);
    expect(callFunction('PLANNED_RELEASE', [[50, 50], 0, null, null, 'MULT:100', null, 0, 0.1])).toEqual([[100, 100]]);
    expect(callFunction('PLANNED_RELEASE', [[90, 90], 0, null, null, 'MULT:100', null, 0, 0.1])).toEqual([[100, 100]]);
  });

  it('refuse a scrap of everything, a missing or negative lead time', () => {
    for (const [given, word] of [
      [[10, 0, 0, 0, 'L4L', 0, 1, 1], 'scrap'],
      [[10], 'lead_time'],
      [[10, 0, 0, 0, 'L4L', 0, -1], 'lead_time'],
    ] as const) {
      expect(callFunction('PLANNED_RELEASE', given)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
    }
  });

  it('never leave the safety stock uncovered, and release all that is received', () => {
    const quantities = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(
        quantities,
        fc.integer({ min: -50, max: 300 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (gross, onHand, lead, multiple) => {
          const given = [gross, onHand, null, 10, `MULT:${multiple}`, 0];
          const [received] = callFunction('PLANNED_RECEIPT', given) as number[][];
          const [released] = callFunction('PLANNED_RELEASE', [...given, lead]) as number[][];
          const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
          expect(sum(released)).toBe(sum(received));
          let stock = onHand;
          gross.forEach((quantity, period) => {
            stock += received[period] - quantity;
            expect(stock).toBeGreaterThanOrEqual(10);
            expect(received[period] % multiple).toBe(0);
            if (received[period] > 0) expect(stock - received[period]).toBeLessThan(10);
          });
        },
      ),
    );
  });
});
