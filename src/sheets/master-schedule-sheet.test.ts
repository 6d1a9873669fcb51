import { LANGUAGES } from '../i18n/language';
import { masterScheduleApplies, masterScheduleSheet } from './master-schedule-sheet';
import { promisesSheet } from './promises-sheet';
import { createSheetContext } from './sheet-context';
import { stockAnalysisSheet } from './stock-analysis-sheet';
import { stockSheet } from './stock-sheet';
import { RAW_TEXT, rowsByKey, sampleContext, textsOf } from './testing/sample-plan';
import { workshopInput, workshopPlan } from './testing/workshop-plan';

describe('the master schedule of the sample workshop', () => {
  const context = sampleContext('en');
  const sheet = masterScheduleSheet(context);
  const grid = rowsByKey(sheet, 'JalonMasterSchedule');
  const promises = rowsByKey(promisesSheet(context), 'JalonPromises');
  const row = (item: string, name: string): unknown[] => {
    const found = grid.find((one) => one.item === item && one.row === name)!;
    return Object.keys(found)
      .filter((key) => key.startsWith('bucket'))
      .map((key) => found[key]);
  };

  it('sets orders against the programme, week by week', () => {
    // By hand from the tables: 8 | 12 + 10 | 20 | 6 | 14 | 16 | 12 against six weeks of 18.
    expect(row('VAN-25', 'Customer orders')).toEqual([8, 22, 20, 6, 14, 16, 12]);
    expect(row('VAN-25', 'Programme, firm')).toEqual([18, 18, 0, 0, 0, 0, 0]);
    expect(row('VAN-25', 'Consumed by orders')).toEqual([8, 18, 18, 6, 14, 16, 0]);
    expect(row('VAN-25', 'Independent demand')).toEqual([18, 22, 20, 20, 18, 18, 12]);
  });

  it('lets a forecast stand where no order is', () => {
    expect(row('VAN-40', 'Forecast')).toEqual([0, 0, 0, 0, 0, 14, 0]);
    expect(row('VAN-40', 'Independent demand')).toEqual([4, 6, 8, 10, 6, 14, 8]);
  });

  it('lists each order and after-sales demand of the horizon for sales, with what to say', () => {
    const asked = context.input.demands.filter(({ kind }) => kind === 'order' || kind === 'after-sales');
    expect(promises.map(({ demand }) => demand).sort()).toEqual(asked.map(({ id }) => id).sort());
    const late = promises.filter(({ state }) => state === '▲ Later');
    expect(late.length).toBe(
      context.plan.demands.filter(({ id, lateMinutes }) => lateMinutes > 0 && asked.some((one) => one.id === id)).length,
    );
    for (const line of late) expect(line.say).toMatch(/^(Propose|\d+ on) /);
    expect(promises.find(({ demand }) => demand === 'C-27101')).toMatchObject({
      state: '✔ Keep',
      asked: 8,
      onTime: 8,
      say: 'Confirm 8 on 03 Mar 2027',
    });
  });

  it('tells where the answer is entered', () => {
    expect(textsOf(promisesSheet(context)).some((text) => text.includes('entered in Demand, column “Promised date”'))).toBe(true);
  });

  it('stands only where there is a programme or a forecast', () => {
    const without = createSheetContext(workshopPlan(), { input: workshopInput(), findings: [], language: 'en' });
    expect([masterScheduleApplies(context), masterScheduleApplies(without)]).toEqual([true, false]);
  });
});

describe('the stocks of the sample workshop', () => {
  const context = sampleContext('fr');

  it('say what is expired and what is blocked', () => {
    const rows = rowsByKey(stockAnalysisSheet(context), 'JalonStockItems');
    // Lot L6650 was good until 10 February 2027.
    expect(rows.find(({ item }) => item === 'JTO-12')).toMatchObject({ state: '▲ Périmé', expired: 120, free: 700 });
    expect(rows.find(({ item }) => item === 'MOT-90')).toMatchObject({ unfree: 2 });
  });

  it('are worth what the projection says, bought and made together', () => {
    const values = rowsByKey(stockAnalysisSheet(context), 'JalonStockValueCurve');
    const { stockProjection, buckets } = context.plan;
    const last = stockProjection.filter(({ bucket }) => bucket === buckets.at(-1)).reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(values.at(-1)!.total).toBeCloseTo(last, 2);
  });

  it('have a class and, where a rule makes lots, a maximum in the projection', () => {
    const rows = rowsByKey(stockSheet(context), 'JalonStock');
    // FOQ:40 over a safety stock of 10.
    expect(rows.find(({ item }) => item === 'CPS-25')).toMatchObject({ maximum: 50 });
    expect(new Set(rows.map((row) => row.class))).toEqual(new Set(['A', 'B', 'C']));
  });
});

describe.each(LANGUAGES)('these sheets in %s', (language) => {
  it('show only words and plain figures, also of an empty plan', () => {
    const empty = createSheetContext(workshopPlan({ orders: [], demands: [], netRequirements: [], stockProjection: [], buckets: [] }), {
      input: workshopInput(),
      findings: [],
      language,
    });
    for (const context of [sampleContext(language), empty])
      for (const sheet of [masterScheduleSheet(context), promisesSheet(context), stockAnalysisSheet(context), stockSheet(context)])
        for (const text of textsOf(sheet)) expect(text).not.toMatch(RAW_TEXT);
  });
});
