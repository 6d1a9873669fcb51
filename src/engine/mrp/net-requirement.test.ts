import fc from 'fast-check';
import { parseLotRule } from '../lots/parse-lot-rule';
import type { LotRule } from '../lots/lot-rule';
import { netRequirement, plannedReleases, projectedStock } from './net-requirement';

const rule = (text: string): LotRule => parseLotRule(text)!;

describe('netRequirement', () => {
  it('is 50 for a requirement of 1500 with 120 on hand, 1480 to come and a safety stock of 150', () => {
    expect(netRequirement({ gross: [1500], onHand: 120, receipts: 1480, safetyStock: 150 }).net).toEqual([50]);
  });

  it('plans nothing in a frozen period and catches up after it (Triomphe, MRP, exercice 2)', () => {
    const item = {
      gross: [1500, 950, 780, 1200],
      onHand: 120,
      receipts: [1480, 0, 0, 0],
      safetyStock: [150, 95, 78, 120],
      frozenPeriods: 1,
    };
    const { net, projected } = netRequirement(item);
    expect(net).toEqual([0, 945, 763, 1242]);
    expect(projected).toEqual([100, 95, 78, 120]);
    expect(plannedReleases(item, 1)).toEqual([945, 763, 1242, 0]);
  });

  it('nets the four items of a three-level exercise in multiples (série de TD corrigé MRP)', () => {
    const p1 = { gross: [300, 400, 700, 700, 600, 500], onHand: 800, lotRule: rule('MULT:400') };
    expect(netRequirement(p1)).toMatchObject({
      net: [0, 0, 600, 500, 300, 400],
      plannedReceipts: [0, 0, 800, 800, 400, 400],
      projected: [500, 100, 200, 300, 100, 0],
    });
    expect(plannedReleases(p1, 2)).toEqual([800, 800, 400, 400, 0, 0]);
    const p2 = { gross: [1600, 1600, 800, 800, 0, 0], onHand: 1000, receipts: 2400, lotRule: rule('MULT:600') };
    expect(netRequirement(p2)).toMatchObject({ net: [0, 0, 600, 800, 0, 0], projected: [1800, 200, 0, 400, 400, 400] });
    expect(plannedReleases(p2, 2)).toEqual([600, 1200, 0, 0, 0, 0]);
    const p3 = { gross: [800, 800, 400, 400, 0, 0], onHand: 400, receipts: 1200, lotRule: rule('MULT:300') };
    expect(netRequirement(p3)).toMatchObject({ net: [0, 0, 400, 200, 0, 0], projected: [800, 0, 200, 100, 100, 100] });
    expect(plannedReleases(p3, 1)).toEqual([0, 600, 300, 0, 0, 0]);
    const p4 = { gross: [600, 2400, 600, 0, 0, 0], onHand: 500, receipts: 500, lotRule: rule('MULT:500') };
    expect(netRequirement(p4)).toMatchObject({ net: [0, 2000, 600, 0, 0, 0], projected: [400, 0, 400, 400, 400, 400] });
    expect(plannedReleases(p4, 1)).toEqual([2000, 1000, 0, 0, 0, 0]);
  });

  it('plans nothing where stock and supplier orders suffice (stock projeté, cartons)', () => {
    expect(netRequirement({ gross: [400, 0], onHand: 500, receipts: [0, 1000] })).toMatchObject({ net: [0, 0], projected: [100, 1100] });
  });

  it('adds spare parts to what is induced (pièces de rechange): 5750', () => {
    expect(netRequirement({ gross: [150 + 6000], onHand: 400 }).plannedReceipts).toEqual([5750]);
  });

  it('orders hip replacements in economic lots of 32 and in periods of two weeks', () => {
    const gross = [0, 0, 50, 0, 0, 35, 15, 0, 100, 0];
    const economic = { gross, lotRule: rule('EOQ:50,2') };
    expect(netRequirement(economic)).toMatchObject({
      net: [0, 0, 50, 0, 0, 21, 4, 0, 72, 0],
      plannedReceipts: [0, 0, 64, 0, 0, 32, 32, 0, 96, 0],
      projected: [0, 0, 14, 14, 14, 11, 28, 28, 24, 24],
    });
    expect(plannedReleases(economic, 1)).toEqual([0, 64, 0, 0, 32, 32, 0, 96, 0, 0]);
    const periodic = { gross, lotRule: rule('POQ:2') };
    expect(netRequirement(periodic)).toMatchObject({
      net: [0, 0, 50, 0, 0, 35, 0, 0, 100, 0],
      plannedReceipts: [0, 0, 50, 0, 0, 50, 0, 0, 100, 0],
      projected: [0, 0, 0, 0, 0, 15, 0, 0, 0, 0],
    });
  });

  it('counts a firm planned order: no more is planned beside it', () => {
    expect(netRequirement({ gross: [5], onHand: 12, receipts: 3, safetyStock: 10 }).net).toEqual([0]);
  });

  it('projects the master schedule of pumps in lots of 70 (Stevenson)', () => {
    const gross = [33, 30, 30, 30, 40, 40, 40, 40];
    expect(netRequirement({ gross, onHand: 64, lotRule: rule('FOQ:70') })).toMatchObject({
      plannedReceipts: [0, 0, 70, 0, 70, 0, 70, 70],
      projected: [31, 1, 41, 11, 41, 1, 31, 61],
    });
    expect(netRequirement({ gross: [52, 50, 50, 50], lotRule: rule('FOQ:75') }).projected).toEqual([23, 48, 73, 23]);
  });

  it('feeds the balance with the good part of a launched lot', () => {
    const item = { gross: [90, 90], scrap: 0.1, lotRule: rule('MULT:150') };
    expect(netRequirement(item)).toMatchObject({ launched: [150, 150], plannedReceipts: [135, 135], net: [90, 45], projected: [45, 90] });
    expect(plannedReleases(item, 1)).toEqual([300, 0]);
    expect(plannedReleases(item, 1, 'ignore')).toEqual([150, 0]);
  });

  it('carries a negative stock on hand as a requirement of the first period', () => {
    expect(netRequirement({ gross: [0, 5], onHand: -4 }).net).toEqual([4, 5]);
  });

  it('keeps the stock equation, and the safety stock wherever nothing is frozen, under every rule', () => {
    const quantities = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 12 });
    const rules = ['L4L', 'FOQ:70', 'POQ:3', 'EOQ:90,2', 'SM:90,2', 'LUC:90,2', 'PPB:90,2', 'WW:90,2', 'MIN:40;MULT:7', 'POQ:2;MAX:50'];
    const scraps = fc.constantFrom(0, 0.04);
    fc.assert(
      fc.property(
        quantities,
        quantities,
        fc.integer({ min: -50, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 3 }),
        scraps,
        fc.constantFrom(...rules),
        (gross, receipts, onHand, safetyStock, frozenPeriods, scrap, text) => {
          const args = { gross, receipts, onHand, safetyStock, frozenPeriods, scrap, lotRule: rule(text) };
          const { net, plannedReceipts, projected } = netRequirement(args);
          projected.forEach((stock, period) => {
            if (period >= frozenPeriods) expect(stock).toBeGreaterThanOrEqual(safetyStock - 1e-6);
            else expect(net[period]).toBe(0);
          });
          projectedStock(gross, onHand, receipts, plannedReceipts).forEach((stock, period) => {
            expect(projected[period]).toBeCloseTo(stock, 6);
          });
        },
      ),
    );
  });
});
