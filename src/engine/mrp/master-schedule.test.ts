import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { aResource, planned } from '../feasibility/feasibility-fixture';
import type { Demand } from '../model/input';
import { masterSchedule, type MasterScheduleCell } from './master-schedule';
import { promiseList } from './master-schedule-promises';
import { aDemand, aLine, anItem, anOperation, at, date, rule, someStock } from './netting-fixture';

const MONDAY = at('2026-11-23');
const WEEK = 7 * 1440;
/** Wednesday noon of a week. */
const midweek = (week: number): { minutes: number; hasTime: boolean } => ({
  minutes: MONDAY + week * WEEK + 2 * 1440 + 720,
  hasTime: true,
});
const demand = (id: string, quantity: number, week: number, more: Partial<Demand> = {}): Demand => ({
  ...aDemand(id, 'P', quantity, '2026-11-23', more),
  due: midweek(week),
});

function cells(plant: Parameters<typeof planned>[0], item = 'P'): readonly MasterScheduleCell[] {
  const { input, plan } = planned(plant);
  return masterSchedule(input, plan).find((one) => one.item === item)?.cells ?? [];
}

interface PromiseCase {
  readonly input: { readonly on_hand: number; readonly forecast: number[]; readonly booked: number[]; readonly lot: number };
  readonly computed: { readonly projected: number[]; readonly mps: number[]; readonly atp: (number | null)[] };
}

describe('the master schedule', () => {
  it.each(['mps_atp_pumps', 'mps_atp_published_error'])('gives projected stock, lots and available to promise of the case %s', (name) => {
    const file = path.join(process.cwd(), '..', 'shared', 'cases', `${name}.json`);
    if (!fs.existsSync(file)) return console.warn(`skipped: ../shared/cases/${name}.json is not here`);
    const { input, computed } = JSON.parse(fs.readFileSync(file, 'utf8')) as PromiseCase;
    const rows = cells({
      items: [anItem('P', { kind: 'buy', lotRule: rule(`FOQ:${input.lot}`) })],
      stock: [someStock('P', input.on_hand)],
      demands: input.forecast.flatMap((quantity, week) => [
        demand(`F${week}`, quantity, week, { kind: 'forecast' }),
        ...(input.booked[week] > 0 ? [demand(`D${week}`, input.booked[week], week)] : []),
      ]),
      parameters: { horizonDays: 7 * input.forecast.length },
    });
    expect(rows.map(({ projected }) => projected)).toEqual(computed.projected);
    expect(rows.map(({ planned: lot }) => lot)).toEqual(computed.mps);
    expect(rows.map(({ atp }) => atp)).toEqual(computed.atp);
    expect(rows.map(({ forecast }) => forecast)).toEqual(input.forecast);
    expect(rows.map(({ consumed }) => consumed)).toEqual(input.forecast.map((quantity, week) => Math.min(quantity, input.booked[week])));
  });

  it('takes the programme instead of the forecast, and lets the orders of its period consume it', () => {
    const rows = cells({
      items: [anItem('P')],
      masterSchedule: [
        { item: 'P', periodStart: date('2026-11-23'), quantity: 18, firm: true },
        { item: 'P', periodStart: date('2026-11-30'), quantity: 18, firm: false },
      ],
      demands: [
        demand('D1', 8, 0),
        demand('D2', 22, 1),
        demand('F1', 30, 1, { kind: 'forecast' }),
        demand('S1', 2, 1, { kind: 'after-sales' }),
      ],
    });
    expect(rows.slice(0, 2)).toMatchObject([
      { programmeFirm: 18, programmePlanned: 0, orders: 8, consumed: 8, independent: 18 },
      { programmeFirm: 0, programmePlanned: 18, orders: 22, others: 2, consumed: 18, independent: 24, forecast: 30 },
    ]);
  });

  it('books what other items consume of a spare part', () => {
    const rows = cells({
      items: [anItem('A', { kind: 'make' }), anItem('P')],
      bom: [aLine('A', 'P', 2)],
      stock: [someStock('P', 100)],
      demands: [{ ...demand('D1', 10, 1), item: 'A' }, demand('F1', 5, 1, { kind: 'forecast' })],
    });
    expect(rows[1]).toMatchObject({ forecast: 5, independent: 5, dependent: 20 });
    expect(rows.map(({ cumulativeAtp }) => cumulativeAtp)).toEqual([80, 80, 80, 80]);
  });

  it('tells how many more the free hours would make, its made components included', () => {
    const rows = cells({
      items: [anItem('P', { kind: 'make', decimals: 0 }), anItem('C', { kind: 'make' })],
      bom: [aLine('P', 'C', 2)],
      routings: [
        anOperation('P', 10, { resources: ['M'], setupTime: 0, unitTime: 60 }),
        anOperation('C', 10, { resources: ['N'], setupTime: 0, unitTime: 60 }),
      ],
      resources: [aResource('M'), aResource('N')],
      demands: [demand('F1', 10, 0, { kind: 'forecast' })],
    });
    // Forty hours a week each: M has 30 left, N (two hours a piece) 20, that is ten pieces; then forty hours, twenty pieces more a week.
    expect(rows.map(({ capable }) => capable)).toEqual([10, 30, 50, 70]);
  });

  it('holds only items with a programme or a forecast', () => {
    const { input, plan } = planned({ items: [anItem('P')], demands: [demand('D1', 5, 0)] });
    expect(masterSchedule(input, plan)).toEqual([]);
  });

  it('asks of netting what netting covers, and never promises twice', () => {
    const kind = fc.constantFrom<Demand['kind']>('order', 'forecast', 'after-sales', 'internal');
    const wanted = fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(wanted, fc.integer({ min: 0, max: 60 }), fc.boolean(), (all, onHand, withProgramme) => {
        const plant: Parameters<typeof planned>[0] = {
          items: [anItem('P', { lotRule: rule('MULT:8') })],
          stock: [someStock('P', onHand)],
          demands: [
            demand('F', 1, 3, { kind: 'forecast' }),
            ...all.map(([of, quantity, week], index) => demand(`D${index}`, quantity, week, { kind: of })),
          ],
          masterSchedule: withProgramme ? [{ item: 'P', periodStart: date('2026-11-30'), quantity: 20, firm: true }] : [],
        };
        const { input, plan } = planned(plant);
        const [{ cells: rows }] = masterSchedule(input, plan);
        const gross = plan.buckets.map((bucket) => plan.netRequirements.find((row) => row.bucket === bucket)?.gross ?? 0);
        expect(rows.map(({ independent }) => independent)).toEqual(gross);
        expect(rows.every(({ dependent }) => dependent === 0)).toBe(true);
        // Selling all that is left by the last week leaves exactly nothing.
        const came = rows.reduce((sum, { receipts, planned: lot }) => sum + receipts + lot, onHand);
        const booked = rows.reduce((sum, { orders, others }) => sum + orders + others, 0);
        expect(rows.at(-1)!.cumulativeAtp).toBe(came - booked);
        rows.slice(1).forEach(({ cumulativeAtp }, index) => expect(cumulativeAtp).toBeGreaterThanOrEqual(rows[index].cumulativeAtp));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the list of promises', () => {
  const plant = {
    items: [anItem('P', { leadTimeDays: 10 })],
    stock: [someStock('P', 10)],
    demands: [
      demand('D1', 6, 0, { promised: date('2026-11-27'), customer: 'Nord' }),
      demand('D2', 6, 0, { promised: date('2026-11-27'), customer: 'Sud' }),
      demand('D3', 4, 3, { customer: 'Est' }),
      demand('F1', 9, 3, { kind: 'forecast' }),
      demand('D4', 4, 8),
    ],
  };
  const { input, plan } = planned(plant);
  const lines = promiseList(input, plan);

  it('holds each order inside the horizon, what cannot be kept first', () => {
    expect(lines.map(({ demand: { id }, state }) => [id, state])).toEqual([
      ['D2', 'later'],
      ['D1', 'confirm'],
      ['D3', 'date'],
    ]);
  });

  it('tells what is there by the date and when the rest is', () => {
    const [second, first, third] = lines;
    expect([first.onTime, second.onTime, third.onTime]).toEqual([6, 4, 4]);
    // Ten working days from Monday 23 November: Monday 7 December, 06:00; promised for Friday 27 November, 14:00.
    expect(second.available).toBe(at('2026-12-07T06:00'));
    expect(second.differenceMinutes).toBe(at('2026-12-07T06:00') - at('2026-11-27T14:00'));
    expect(first.differenceMinutes).toBeLessThan(0);
  });

  it('tells from which period on stock and receipts would cover it beside all other bookings', () => {
    const [second, first] = lines;
    expect(first.atpFrom).toBe(plan.now);
    expect(second.atpFrom).not.toBeNull();
  });
});
