import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computePlan } from '../src/engine/plan';
import type { PlanningInput } from '../src/engine/model/input';
import { snapshotFromTables } from '../src/tables/json-tables';
import { readPlanningInput } from '../src/tables/read-planning-input';
import { sampleWorkshop } from '../src/sample/workshop';
import { cpuSeconds, printTable } from './measure';
import type { Row } from './measure';

/** What the plans are worth: the best dispatching rule against the search, on the sample and on planners' workbooks where they are at hand. */
export async function benchPlans(): Promise<void> {
  const rows: Row[] = [];
  for (const [name, input] of inputs()) {
    for (const seconds of [0, 2, 10]) {
      rows.push(await planRow(name, input, seconds));
    }
  }
  printTable('Plans: late demands, weighted days, setup and changeover', rows);
}

async function planRow(name: string, input: PlanningInput, budget: number): Promise<Row> {
  const begun = process.cpuUsage();
  const shouldStop = (): boolean => {
    const used = process.cpuUsage(begun);
    return used.user + used.system >= budget * 1e6;
  };
  const options = budget === 0 ? { iterations: 0, seed: 1 } : { iterations: Number.MAX_SAFE_INTEGER, seed: 1, shouldStop };
  const { seconds, result } = await cpuSeconds(() => computePlan(input, options));
  const { kpis } = result;
  const measured = `${kpis.lateDemands} of ${kpis.demands} late, ${kpis.weightedTardinessDays.toFixed(1)} weighted days, ${(kpis.setupHours + kpis.changeoverHours).toFixed(0)} h (${seconds.toFixed(1)} s)`;
  return { what: `${name}, ${budget === 0 ? 'best rule' : `${budget} CPU s`}`, measured };
}

function inputs(): (readonly [string, PlanningInput])[] {
  const named: (readonly [string, PlanningInput])[] = [
    ['sample workshop', readPlanningInput(snapshotFromTables(sampleWorkshop('en'))).input],
  ];
  const folder = join(process.cwd(), '..', 'shared', 'workbooks');
  if (!existsSync(folder)) console.log("The planners' workbooks are not beside this checkout: left out.");
  else {
    for (const name of ['chairs-frepple', 'flow-line', 'atelier-mecanique']) {
      const tables = JSON.parse(readFileSync(join(folder, `${name}.tables.json`), 'utf8')) as Parameters<typeof snapshotFromTables>[0];
      named.push([name, readPlanningInput(snapshotFromTables(tables)).input]);
    }
  }
  return named;
}
