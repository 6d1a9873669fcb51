import { computePlan } from '../engine/plan';
import { DISPATCHING_RULES } from '../engine/schedule/dispatching-rules';
import type { Plan, PlanDemand } from '../engine/model/plan';
import { sampleWorkshop } from '../sample/workshop';
import { snapshotFromTables } from '../tables/json-tables';
import { MemoryWorkbook } from '../workbook/memory/memory-workbook';
import { checkWorkbook } from './check-workbook';
import { packSummary, unpackSummary } from './kept-summary';
import { packRunSettings, DEFAULT_RUN_SETTINGS } from './run-settings';
import { prepareRun } from './run-stages';
import { regeneratePlan } from './regenerate-plan';
import { SETTING } from './setting-names';
import { summarisePlan } from './summarise-plan';

const SAMPLE = snapshotFromTables(sampleWorkshop('en'));
const prepared = prepareRun(SAMPLE, { iterations: 0 });
const plan = computePlan(prepared.input, prepared.search);
const summarise = (made: Plan) => {
  const findings = [...prepared.read.findings, ...made.messages.map(prepared.read.locate)];
  return summarisePlan(made, { input: prepared.input, findings, read: prepared.read, language: 'en', previousKpis: null });
};
const summary = summarise(plan);

describe('a summary of the sample workshop’s plan', () => {
  it('has every late demand, the one that hurts most first, with its cell and its reasons', () => {
    const harm = (id: string): number => {
      const demand = plan.demands.find((one) => one.id === id);
      return (demand?.lateMinutes ?? 0) * Math.max(1, 6 - (demand?.priority ?? 6));
    };
    expect(summary.lateDemands).toHaveLength(plan.kpis.lateDemands);
    const harms = summary.lateDemands.map(({ demand }) => harm(demand));
    expect(harms).toEqual([...harms].sort((a, b) => b - a));
    for (const { demand, place, reasons } of summary.lateDemands) {
      const row = sampleWorkshop('en').tables.Demand.findIndex(({ id }) => id === demand);
      // Header in row 3 of the sheets of this workbook.
      expect(place).toEqual({ sheet: 'Demand', cell: `A${row + 4}` });
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('counts each finding once, all of them, and lists the errors before the warnings', () => {
    const { error, warning, info } = summary.findingCounts;
    expect(error + warning + info).toBe(summary.findings.length);
    const severities = summary.findings.map(({ severity }) => severity);
    expect([...severities].sort((a, b) => 'ewi'.indexOf(a[0]) - 'ewi'.indexOf(b[0]))).toEqual(severities);
  });

  it('has for each resource a load and a capacity in each bucket, which are the plan’s', () => {
    const total = plan.load.reduce((sum, cell) => sum + cell.loadMinutes, 0);
    const shown = summary.load.flatMap(({ loadMinutes }) => loadMinutes).reduce((sum, minutes) => sum + minutes, 0);
    expect(shown).toBeCloseTo(total, 6);
    for (const { loadMinutes, capacityMinutes } of summary.load) {
      expect([loadMinutes.length, capacityMinutes.length]).toEqual([summary.buckets.length, summary.buckets.length]);
    }
  });

  it('travels as text and comes back as it was; other text is no summary', () => {
    expect(unpackSummary(packSummary(summary))).toEqual(summary);
    expect(['', 'x', btoa('x'), undefined].map(unpackSummary)).toEqual([null, null, null, null]);
  });

  it('stays small however much there is to say, with complete counts', () => {
    const demand = { ...plan.demands[0], lateMinutes: 600 } as PlanDemand;
    const finding = plan.messages[0];
    const change = { kind: 'moved', order: 'O', operation: 10, item: 'A' } as const;
    const side = (start: number) => ({ start, finish: start + 60, resource: 'R', quantity: null });
    const huge: Plan = {
      ...plan,
      demands: Array.from({ length: 5000 }, (_, i) => ({ ...demand, id: `D${i}` })),
      messages: Array.from({ length: 5000 }, (_, i) => ({ ...finding, severity: 'warning' as const, key: `K${i}` })),
      changes: { compared: true, rows: Array.from({ length: 5000 }, (_, i) => ({ ...change, before: side(i), after: side(3 * i) })) },
    };
    const { lateDemands, findings, findingCounts, changes } = summarise(huge);
    expect([lateDemands.length, findings.length, changes.rows.length]).toEqual([300, 500, 300]);
    expect(findingCounts.warning).toBeGreaterThanOrEqual(5000);
    expect(changes.counts.moved).toBe(5000);
    expect(changes.rows[0].before.start).toBe(4999);
  });
});

describe('regeneratePlan', () => {
  it('keeps with the plan what the pane shows of it, and knows that the tables did not change since', async () => {
    const workbook = new MemoryWorkbook(SAMPLE);
    await regeneratePlan(workbook, { iterations: 0 });
    const check = checkWorkbook(await workbook.read(), 'en');
    expect(check.summary).toEqual(summary);
    expect(check.changed).toEqual([]);
  });

  it('writes the same again when nothing changed, settings included', async () => {
    const workbook = new MemoryWorkbook(SAMPLE);
    await regeneratePlan(workbook, { iterations: 40 });
    const first = { settings: (await workbook.read()).settings, sheets: workbook.sheets() };
    await regeneratePlan(workbook, { iterations: 40 });
    expect({ settings: (await workbook.read()).settings, sheets: workbook.sheets() }).toEqual(first);
  });

  it('remembers the figures of the plan before', async () => {
    const workbook = new MemoryWorkbook(SAMPLE);
    const { plan: first } = await regeneratePlan(workbook, { iterations: 0 });
    await regeneratePlan(workbook, { iterations: 0, rule: DISPATCHING_RULES[0] });
    expect(unpackSummary((await workbook.read()).settings[SETTING.summary])?.previousKpis).toEqual(first?.kpis);
  });

  it('plans with what the planner decided in the pane', async () => {
    const settings = { [SETTING.run]: packRunSettings({ ...DEFAULT_RUN_SETTINGS, horizonDays: 7 }) };
    const workbook = new MemoryWorkbook({ ...SAMPLE, settings });
    const { plan: short } = await regeneratePlan(workbook, { iterations: 0 });
    expect(short?.horizonEnd).toBe((plan.horizonEnd ?? 0) - 42 * 1440);
  });
});
