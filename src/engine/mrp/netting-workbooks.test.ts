import fs from 'node:fs';
import path from 'node:path';
import { snapshotFromTables, type JsonTables } from '../../tables/json-tables';
import { readPlanningInput } from '../../tables/read-planning-input';
import { createRoutingOffset } from '../operations/routing-offset';
import { planFrame } from '../plan-frame';
import { computeNetting } from './compute-netting';
import type { Netting } from './netting';
import type { PlanningInput } from '../model/input';

const folder = path.join(process.cwd(), '..', 'shared', 'workbooks');
const there = fs.existsSync(folder);
if (!there) console.warn(`skipped: the planners' workbooks are not at ${folder}`);

function net(name: string): { readonly input: PlanningInput; readonly netting: Netting } {
  const tables = JSON.parse(fs.readFileSync(path.join(folder, `${name}.tables.json`), 'utf8')) as JsonTables;
  const { input } = readPlanningInput(snapshotFromTables(tables));
  const { now, calendars, buckets } = planFrame(input);
  const offset = createRoutingOffset(input, calendars);
  return { input, netting: computeNetting(input, { now, buckets: buckets.starts, bucketEnd: buckets.end, calendars, offset }) };
}

(there ? describe : describe.skip)("netting of the planners' workbooks", () => {
  it.each(['chairs-frepple', 'flow-line', 'atelier-mecanique', 'sale'])(
    'covers every demand of %s from something that is there or made',
    (name) => {
      const { input, netting } = net(name);
      const pegged = input.demands.map(() => 0);
      const used = netting.orders.map(() => 0);
      for (const { consumer, supply, quantity, item } of netting.pegs) {
        if (consumer.kind === 'demand' && input.demands[consumer.demand].item === item) pegged[consumer.demand] += quantity;
        if (supply.kind === 'order') used[supply.order] += quantity;
      }
      const phantoms = new Set(input.items.filter(({ kind }) => kind === 'phantom').map(({ item }) => item));
      netting.demandQuantities.forEach((quantity, index) => {
        if (!phantoms.has(input.demands[index].item)) expect(pegged[index]).toBeCloseTo(quantity, 6);
      });
      netting.orders.forEach(({ good }, index) => expect(used[index]).toBeLessThanOrEqual(good + 1e-6));
      expect(netting.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('takes the programme of the workshop for its reducers and pumps, not the smaller orders', () => {
    const { input, netting } = net('atelier-mecanique');
    for (const { item, periodStart, quantity } of input.masterSchedule) {
      const row = netting.rows.find((one) => one.item === item && one.bucket === periodStart.minutes);
      expect(row?.gross ?? 0).toBeGreaterThanOrEqual(quantity);
    }
  });
});
