import fs from 'fs';
import path from 'path';
import type { PlanningInput } from '../src/engine/model/input';
import type { Plan } from '../src/engine/model/plan';
import { computePlan } from '../src/engine/plan';
import { runStages } from '../src/engine/plan-stages';
import { snapshotFromTables, type JsonTables } from '../src/tables/json-tables';
import { readPlanningInput } from '../src/tables/read-planning-input';
import { checkPlan } from './plan-checker';
import { generateWorkshop, MEDIUM, shuffleRows, SMALL } from './workshop-generator';

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The plan as the next run reads it back from its own sheets. */
function withLastPlan(input: PlanningInput, plan: Plan): PlanningInput {
  const orders = plan.orders.flatMap(({ order, item, quantity, start, finish }) =>
    start === null || finish === null ? [] : [{ order, item, quantity, start, finish }],
  );
  const operations = plan.operations.flatMap(({ order, operation, resource, start, finish }) =>
    start === null || finish === null ? [] : [{ order, operation, resource, start, finish }],
  );
  return { ...input, lastPlan: { orders, operations } };
}

/** Plans twice, the second time with the first as the last plan: what has changed and what is wrong with it. */
function replan(input: PlanningInput, iterations: number, seed = 7) {
  const again = withLastPlan(input, computePlan(input, { iterations, seed }));
  const plan = computePlan(again, { iterations, seed });
  return { changes: plan.changes.rows, violations: checkPlan(again, plan) };
}

describe('a plan of any workshop', () => {
  it.each(seeds(60))('obeys every rule of the domain in small workshop %i', (seed) => {
    const input = generateWorkshop(seed, SMALL);
    expect(checkPlan(input, computePlan(input, { iterations: 20, seed }))).toEqual([]);
  });

  it.each(seeds(8))('obeys every rule of the domain in larger workshop %i', (seed) => {
    const input = generateWorkshop(seed, MEDIUM);
    expect(checkPlan(input, computePlan(input, { iterations: 40, seed }))).toEqual([]);
  });

  it.each(seeds(10))('is the same when workshop %i is planned twice', (seed) => {
    const plan = () => computePlan(generateWorkshop(seed, SMALL), { iterations: 30, seed: 7 });
    expect(plan()).toEqual(plan());
  });

  it.each(seeds(10))('is no worse after more steps in workshop %i', (seed) => {
    const input = generateWorkshop(seed, MEDIUM);
    const cost = (iterations: number) => runStages(input, { iterations, seed: 7 }).schedule.objective.value;
    const [none, some, more] = [0, 20, 80].map(cost);
    expect(some).toBeLessThanOrEqual(none + 1e-6);
    expect(more).toBeLessThanOrEqual(some + 1e-6);
  });

  it.each(seeds(10))('has the same figures when the rows of workshop %i stand in another order', (seed) => {
    const input = generateWorkshop(seed, SMALL);
    const figures = (rows: PlanningInput) => computePlan(rows, { iterations: 0, seed: 7 }).kpis;
    expect(figures(shuffleRows(input, seed))).toEqual(figures(input));
  });

  it.each(seeds(15))('changes nothing when workshop %i is planned again', (seed) => {
    expect(replan(generateWorkshop(seed, SMALL), 20)).toEqual({ changes: [], violations: [] });
  });

  it.each(seeds(20))('is no longer right when an operation of workshop %i is moved by an hour', (seed) => {
    const input = generateWorkshop(seed, SMALL);
    const plan = computePlan(input, { iterations: 0, seed });
    const place = seed % Math.max(1, plan.operations.length);
    const operations = plan.operations.map((operation, index) =>
      index === place && operation.start !== null ? { ...operation, start: operation.start - 60 } : operation,
    );
    if (plan.operations[place]?.start) expect(checkPlan(input, { ...plan, operations })).not.toEqual([]);
  });
});

const workbooks = path.join(process.cwd(), '..', 'shared', 'workbooks');
const hasWorkbooks = fs.existsSync(workbooks);
if (!hasWorkbooks) console.warn(`The planners' workbooks are not at ${workbooks}: their plans are not checked.`);

(hasWorkbooks ? describe : describe.skip)("a plan of a planner's workbook", () => {
  const inputOf = (name: string): PlanningInput => {
    const tables = JSON.parse(fs.readFileSync(path.join(workbooks, `${name}.tables.json`), 'utf8')) as JsonTables;
    return readPlanningInput(snapshotFromTables(tables)).input;
  };

  it.each(['chairs-frepple', 'flow-line', 'atelier-mecanique', 'sale'])('obeys every rule of the domain in %s', (name) => {
    const input = inputOf(name);
    for (const iterations of [0, 100]) expect(checkPlan(input, computePlan(input, { iterations, seed: 42 }))).toEqual([]);
  });

  it.each(['chairs-frepple', 'flow-line'])('is the same when %s is planned twice', (name) => {
    const plan = () => computePlan(inputOf(name), { iterations: 30, seed: 42 });
    expect(plan()).toEqual(plan());
  });

  it.each(['chairs-frepple', 'atelier-mecanique', 'sale'])('changes nothing when %s is planned again', (name) => {
    for (const seed of [1, 7]) expect(replan(inputOf(name), 200, seed)).toEqual({ changes: [], violations: [] });
  });

  // What a simple list scheduler by due date reaches: 8 of 16, 12 of 118 and 10 of 10 demands late.
  it.each([
    ['chairs-frepple', 8],
    ['atelier-mecanique', 12],
    ['flow-line', 10],
  ])('is not worse than a simple list scheduler in %s', (name, late) => {
    expect(computePlan(inputOf(name), { iterations: 0, seed: 42 }).kpis.lateDemands).toBeLessThanOrEqual(late);
  });
});
