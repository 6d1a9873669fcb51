import { LANGUAGES } from '../i18n/language';
import { dataQualityApplies, dataQualitySheet } from './data-quality-sheet';
import { feasibilityApplies, feasibilitySheet } from './feasibility-sheet';
import { loadSheet } from './load-sheet';
import { RAW_TEXT, rowsByKey, sampleContext, textsOf } from './testing/sample-plan';
import { workshopInput, workshopPlan } from './testing/workshop-plan';
import { createSheetContext } from './sheet-context';

describe('the feasibility of the sample workshop', () => {
  const context = sampleContext('fr');
  const sheet = feasibilitySheet(context);
  const periods = rowsByKey(sheet, 'JalonFeasibilityPeriods');
  const shortages = rowsByKey(sheet, 'JalonShortageOutlook');
  const orders = rowsByKey(sheet, 'JalonFeasibilityOrders');

  it('names the grinder in the week of its overhaul, with the hours that the load sheet has', () => {
    const week = periods.find(({ bucket }) => bucket === 'S11 · 15/03')!;
    const load = rowsByKey(loadSheet(context), 'JalonLoad').find((row) => row.resource === 'RECTIF' && row.bucket === 'S11 · 15/03')!;
    const need = (Math.round((load.need as number) * 10) / 10).toFixed(1).replace('.', ',');
    // Open on three of five days: 3 × 7.5 h.
    expect(week.cause).toContain(`RECTIF : ${need} h demandées pour 22,5 h ouvertes`);
    expect(week.lacks).toContain('capacité');
    expect(week.inform).toContain('Atelier');
  });

  it('names the purchase that comes too late, and whom to tell', () => {
    const motor = shortages.find(({ item }) => item === 'MOT-90')!;
    expect(motor).toMatchObject({ state: '▲ Rupture', inform: 'Achats, Commercial (ADV)' });
    expect(motor.what).toMatch(/^MOT-90\/1 nécessaire le \d\d\/03\/2027, disponible le \d\d\/03\/2027\. Relancer le fournisseur/);
    expect(shortages.find(({ item }) => item === 'POM-12')).toMatchObject({ root: 'MOT-90', state: '▲ Rupture' });
  });

  it('sets the hours of each resource against those asked for, and says how even a group is', () => {
    const means = rowsByKey(sheet, 'JalonMeans');
    const load = rowsByKey(loadSheet(context), 'JalonLoad').filter(({ resource }) => resource === 'RECTIF');
    const grinder = means.find(({ resource }) => resource === 'RECTIF')!;
    expect(grinder.needed).toBeCloseTo(
      load.reduce((sum, { need }) => sum + (need as number), 0),
      1,
    );
    expect(grinder.summary).toMatch(/^[\d,\s]+ h demandées pour [\d,\s]+ h ouvertes \(\d+\s%\)/);
    expect(rowsByKey(sheet, 'JalonBalance').map(({ group, members }) => [group, members])).toEqual([['TOURS', 2]]);
  });

  it('leaves out phantoms, and shows each order of the plan once', () => {
    expect(shortages.some(({ item }) => item === 'KIT-JO')).toBe(false);
    expect(orders.map(({ order }) => order).sort()).toEqual(context.plan.orders.map(({ order }) => order).sort());
  });

  it('counts in its figures what its tables show', () => {
    const figures = sheet.cells.filter(({ row }) => row === 3).map(({ content }) => content);
    const count = (rows: readonly Readonly<Record<string, unknown>>[], key: string, word: string): number =>
      rows.filter((row) => row[key] === word).length;
    const act = count(shortages, 'state', '● À lancer');
    expect(figures).toEqual([
      `${count(periods, 'verdict', '▲ Infaisable')} périodes infaisables sur 7`,
      `${count(shortages, 'state', '▲ Rupture')} articles en rupture, ${act} à lancer sous 7 jours`,
      `${count(orders, 'verdict', '▲ Infaisable')} ordres dépassent leur date de besoin`,
    ]);
  });

  it('tells what the budget lacks where there is one', () => {
    const over = periods.filter(({ overBudget }) => overBudget !== null);
    for (const { cause } of over) expect(cause).toMatch(/[Bb]udget [\p{L}’ -]+ dépassé de/u);
  });
});

describe('the quality of the sample’s data', () => {
  it('has a score near 100, and each doubt of the audit has its place', () => {
    const sheet = dataQualitySheet(sampleContext('en'));
    const [all] = rowsByKey(sheet, 'JalonQuality');
    expect(all.table).toBe('All tables');
    expect(all.score).toBeGreaterThan(90);
    for (const row of rowsByKey(sheet, 'JalonAudit')) expect([row.about, row.place]).not.toContain(null);
    expect(sheet.charts).toEqual([]);
  });

  it('draws its trend once there is a run before', () => {
    const context = sampleContext('en');
    const before = { at: context.plan.now - 7 * 1440, score: 50, affected: 99 };
    const sheet = dataQualitySheet({ ...context, qualityHistory: [before] });
    expect(rowsByKey(sheet, 'JalonQualityTrend')).toHaveLength(2);
    expect(sheet.charts[0].title).toMatch(/^The data got better: 50\.0 to /);
    expect(textsOf(sheet).some((text) => text.endsWith('better than on 22 Feb 2027'))).toBe(true);
  });
});

describe.each(LANGUAGES)('the checking sheets in %s', (language) => {
  it('show only words and plain figures', () => {
    const context = sampleContext(language);
    for (const sheet of [feasibilitySheet(context), dataQualitySheet(context)])
      for (const text of textsOf(sheet)) expect(text).not.toMatch(RAW_TEXT);
  });

  it('stand without anything to show as well', () => {
    const empty = createSheetContext(
      workshopPlan({ orders: [], operations: [], demands: [], netRequirements: [], stockProjection: [], load: [] }),
      {
        input: workshopInput(),
        findings: [],
        language,
      },
    );
    expect([feasibilityApplies(empty), dataQualityApplies(empty)]).toEqual([false, false]);
    for (const sheet of [feasibilitySheet(empty), dataQualitySheet(empty)])
      for (const text of textsOf(sheet)) expect(text).not.toMatch(RAW_TEXT);
  });
});
