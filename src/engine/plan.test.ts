import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkPlan } from '../../test/plan-checker';
import { generateWorkshop, SMALL } from '../../test/workshop-generator';
import { NETTING_FINDINGS } from '../i18n/findings/netting';
import { PLAN_FINDINGS } from '../i18n/findings/plan';
import type { Text } from '../i18n/language';
import { snapshotFromTables, type JsonTables } from '../tables/json-tables';
import { readPlanningInput } from '../tables/read-planning-input';
import type { PlanningInput, Resource } from './model/input';
import type { Plan } from './model/plan';
import { aDemand, aLine, anItem, anOperation, at, plantInput, someStock } from './mrp/netting-fixture';
import { computePlan } from './plan';
import { planFrame } from './plan-frame';

function aMachine(resource: string): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing };
}

/** A table of four legs and a top: legs are sawn, tops are bought within two days, one machine for each step. Open 06:00 to 14:00. */
const TABLES = plantInput({
  items: [
    anItem('table', { kind: 'make', unitCost: 50 }),
    anItem('leg', { kind: 'make', unitCost: 5 }),
    anItem('top', { leadTimeDays: 2 }),
  ],
  bom: [aLine('table', 'leg', 4), aLine('table', 'top', 1)],
  resources: [aMachine('Saw'), aMachine('Bench')],
  routings: [
    anOperation('leg', 10, { resources: ['Saw'], setupTime: 0, unitTime: 6 }),
    anOperation('table', 10, { resources: ['Bench'], setupTime: 30, unitTime: 15, wait: 60 }),
  ],
  stock: [someStock('leg', 8), someStock('top', 3)],
  demands: [aDemand('D1', 'table', 10, '2026-11-27', { priority: 2 })],
});

const options = { iterations: 30, seed: 7 };
const rowOf = (plan: Plan, order: string) => plan.operations.find((operation) => operation.order === order);

describe('computePlan', () => {
  const plan = computePlan(TABLES, options);
  const order = (item: string) => plan.orders.find((row) => row.item === item)!;

  it('launches what stock does not cover: 10 tables, 32 legs, 7 tops', () => {
    expect(plan.orders.map(({ item, kind, quantity }) => [item, kind, quantity])).toEqual([
      ['table', 'make', 10],
      ['leg', 'make', 32],
      ['top', 'buy', 7],
    ]);
  });

  it('saws at once, waits for the tops until Wednesday morning, assembles, and delivers an hour later', () => {
    expect(rowOf(plan, order('leg').order)).toMatchObject({ start: at('2026-11-23T06:00'), finish: at('2026-11-23T09:12') });
    // 30 min of setup and 10 × 15 min.
    expect(rowOf(plan, order('table').order)).toMatchObject({ start: at('2026-11-25T06:00'), finish: at('2026-11-25T09:00') });
    expect(plan.demands[0]).toMatchObject({ available: at('2026-11-25T10:00'), lateMinutes: 0, reasons: [] });
  });

  it('places the purchase when the schedule wants it, ordered now', () => {
    expect(order('top')).toMatchObject({ finish: at('2026-11-25T06:00'), lateMinutes: 0 });
    expect(order('top').start).toBeLessThan(at('2026-11-24T06:00'));
  });

  it('pegs every order to the demand that it serves in the end', () => {
    expect(plan.orders.map(({ pegs }) => pegs)).toEqual([10, 32, 7].map((quantity) => [{ demand: 'D1', quantity }]));
  });

  it('projects stock with the schedule: legs are used on Wednesday, tables leave on Friday', () => {
    const stockOf = (item: string) => plan.stockProjection.filter((row) => row.item === item).map(({ projected }) => projected);
    // Days from Monday: 8 legs in stock and 32 sawn on Monday, all used on Wednesday.
    expect(stockOf('leg').slice(0, 4)).toEqual([40, 40, 0, 0]);
    expect(stockOf('table').slice(0, 6)).toEqual([0, 0, 10, 10, 0, 0]);
    expect(stockOf('top').slice(0, 4)).toEqual([3, 3, 0, 0]);
  });

  it('sums it up', () => {
    expect(plan.kpis).toMatchObject({ demands: 1, lateDemands: 0, serviceRate: 1, stockValue: 40, setupHours: 0.5, makespanHours: 51 });
    expect(plan.search.seed).toBe(7);
  });

  it('finds a purchase that is too late, and the demand that waits for it', () => {
    const late = computePlan({ ...TABLES, demands: [aDemand('D1', 'table', 10, '2026-11-24')] }, options);
    const codes = late.messages.map(({ code }) => code);
    expect(codes).toContain('late.material');
    expect(codes).toContain('plan.shortage');
    expect(late.kpis.shortages).toBe(1);
    expect(late.deviations[0].rows).toMatchObject([{ cause: 'top', reasonKind: 'material', class: 'A' }]);
  });

  it('plans nothing for a demand beyond the horizon: it is neither there nor late, and counts as neither', () => {
    const both = computePlan({ ...TABLES, demands: [...TABLES.demands, aDemand('D2', 'table', 4, '2064-04-09')] }, options);
    expect(both.demands[1]).toMatchObject({ id: 'D2', available: null, lateMinutes: 0, supplies: [], reasons: [] });
    expect(both.messages.filter(({ key }) => key === 'D2').map(({ code }) => code)).toEqual(['netting.demand-beyond-horizon']);
    expect(both.kpis).toEqual(plan.kpis);
  });

  it('keeps the worst messages first', () => {
    const rank = { error: 0, warning: 1, info: 2 };
    const ranks = computePlan(generateWorkshop(3), options).messages.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('gives the same plan twice, and takes nothing from one run into the next', () => {
    for (const seed of [1, 2, 5, 8]) {
      const input = generateWorkshop(seed, SMALL);
      const first = computePlan(input, options);
      computePlan(TABLES, options);
      expect(computePlan(input, options)).toEqual(first);
    }
  });

  it('finds no change against itself as the last plan', () => {
    const orders = plan.orders.map((row) => ({ ...row, start: row.start ?? 0, finish: row.finish ?? 0 }));
    const operations = plan.operations.map((row) => ({ ...row, start: row.start ?? 0, finish: row.finish ?? 0 }));
    const again = computePlan({ ...TABLES, lastPlan: { orders, operations } }, options);
    expect(again.changes).toEqual({ compared: true, rows: [] });
  });

  it('breaks no rule of the domain in random workshops, and says nothing with an empty place', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const input = generateWorkshop(seed, SMALL);
      const ofSeed = computePlan(input, { iterations: 0, seed: 1 });
      expect(ofSeed.stockProjection.filter(({ projected }) => projected < -1e-6)).toEqual([]);
      expect({ seed, violations: checkPlan(input, ofSeed), blanks: blanksWithoutValue(ofSeed) }).toEqual({
        seed,
        violations: [],
        blanks: [],
      });
    }
  });
});

/** Words of messages that would show an empty place. */
function blanksWithoutValue({ messages }: Plan): string[] {
  const words: Readonly<Record<string, Text>> = { ...NETTING_FINDINGS, ...PLAN_FINDINGS };
  return messages.flatMap(({ code, parameters }) => {
    const { en, fr } = words[code];
    const blanks = [...`${en} ${fr}`.matchAll(/\{(\w+)[|}]/g)].map(([, blank]) => blank);
    return blanks.filter((blank) => parameters[blank] === undefined || parameters[blank] === '').map((blank) => `${code} ${blank}`);
  });
}

describe('planFrame', () => {
  it('takes a now without a time for the first open minute of its day', () => {
    const now = { minutes: at('2026-11-24T00:00'), hasTime: false };
    expect(planFrame({ ...TABLES, parameters: { ...TABLES.parameters, now } }).now).toBe(at('2026-11-24T06:00'));
  });

  it('knows the calendars around every due date, however long ago', () => {
    const demands = [aDemand('D1', 'table', 1, '2025-11-27')];
    expect(planFrame({ ...TABLES, demands }).span.from).toBeLessThan(at('2025-09-01T00:00'));
  });
});

const folder = path.join(process.cwd(), '..', 'shared', 'workbooks');
const shared = fs.existsSync(folder);
if (!shared) console.info('The planners’ workbooks are not beside this checkout: their plans are not tested.');

function workbookInput(name: string): PlanningInput {
  const tables = JSON.parse(fs.readFileSync(path.join(folder, `${name}.tables.json`), 'utf8')) as JsonTables;
  return readPlanningInput(snapshotFromTables(tables)).input;
}

(shared ? describe : describe.skip)('the planners’ workbooks', () => {
  const names = ['chairs-frepple', 'flow-line', 'atelier-mecanique', 'sale'];
  const inputs = new Map<string, PlanningInput>();
  const plans = new Map<string, Plan>();
  beforeAll(() => {
    for (const name of names) {
      const input = workbookInput(name);
      inputs.set(name, input);
      plans.set(name, computePlan(input, { iterations: 0, seed: 1 }));
    }
  });

  /** Late open demands of a simple list scheduler by due date without search, as the workbooks' notes give them. */
  const SIMPLE_LATE: Readonly<Record<string, number>> = { 'chairs-frepple': 8, 'flow-line': 10, 'atelier-mecanique': 12 };

  it.each(Object.entries(SIMPLE_LATE))('%s: no more late demands than a simple list scheduler’s %d', (name, late) => {
    expect(plans.get(name)!.kpis.lateDemands).toBeLessThanOrEqual(late);
  });

  it.each(names)('%s: breaks no rule of the domain', (name) => {
    expect(checkPlan(inputs.get(name)!, plans.get(name)!)).toEqual([]);
  });

  it.each(names)('%s: stock never goes below zero, since work waits for its material', (name) => {
    expect(plans.get(name)!.stockProjection.filter(({ projected }) => projected < -1e-6)).toEqual([]);
  });

  it.each(names)('%s: every message has words, and a value for each of their blanks', (name) => {
    expect(blanksWithoutValue(plans.get(name)!)).toEqual([]);
  });
});
