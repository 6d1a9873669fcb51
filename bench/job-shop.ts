import { workloadOfJobShop } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { taillard } from './inputs/taillard';
import { printTable, scalingExponent } from './measure';
import type { Row } from './measure';
import { log, type ShopRun } from './run-log';
import { shopRows } from './shop-rows';
import { bestKnown, SHOP_SETS, shopOf } from './shop-sets';
import { solveByMarks } from './solve-shop';
import { wantedOf } from './wanted';

/** Instances, moves and target of the search's speed: 15×15, 20×20, 30×20 operations. */
const SPEED_INSTANCES = [1, 25, 45];
const SPEED_MOVES = 100_000;
const MOVES_WANTED = 300_000;
const EXPONENT_WANTED = 0.5;

/**
 * Job shops against the best makespans known, one run for each instance and seed, which is looked at after 1, 10 and 60 CPU seconds. Taillard's come from the
 * published generator; the flexible ones and the best known values from ../shared/instances, where they are at hand. Every run's last schedule is checked by itself.
 * Limited by `BENCH_INSTANCES` (names), `BENCH_SEEDS` (1,2,3) and `BENCH_BUDGETS` (the marks: 1,10 CPU seconds); `BENCH_REPLAY=yes` makes the schedules of the
 * earlier marks again and checks them too; `BENCH_SPEED=no` leaves the moves a second out. `BENCH_LOG` names a file to which each run is appended.
 */
export function benchJobShop(): Promise<void> {
  if (wantedOf('SPEED', ['yes'])[0] === 'yes') printTable('Tabu search: moves a CPU second', speedRows());
  const known = bestKnown();
  if (known === null) {
    console.log('The instances and their best known makespans are not beside this checkout: gaps are left out.');
    return Promise.resolve();
  }
  printShopTables(runAll(known));
  return Promise.resolve();
}

/** The tables of the runs of all sets, as `npm run bench summary` prints them from a log, too. */
export function printShopTables(runs: readonly ShopRun[]): void {
  for (const set of SHOP_SETS) {
    const own = runs.filter(({ instance }) => set.names.includes(instance));
    if (own.length > 0) printTable(`${set.title}: makespan and gap to the best known`, shopRows(set, own));
  }
}

/** Seed by seed, so that an interrupted run has all instances with the seeds that it came to. */
function runAll(known: Readonly<Record<string, number>>): ShopRun[] {
  const marks = wantedOf('BUDGETS', ['1', '10'])
    .map(Number)
    .sort((a, b) => a - b);
  const isReplayed = wantedOf('REPLAY', ['no'])[0] === 'yes';
  const names = wantedOf(
    'INSTANCES',
    SHOP_SETS.flatMap((set) => set.names),
  );
  const runs: ShopRun[] = [];
  const seeds = wantedOf('SEEDS', ['1', '2', '3']).map(Number);
  for (const seed of seeds) {
    for (const instance of names) {
      const shop = shopOf(instance);
      const best = known[instance];
      if (shop === null || best === undefined) continue;
      const { makespans, seconds } = solveByMarks(shop, marks, seed, isReplayed);
      const run: ShopRun = { part: 'job-shop', instance, seed, marks, makespans, seconds, best };
      log(run);
      runs.push(run);
      const said = marks.map((mark, i) => `${makespans[i]} (${((makespans[i] / best - 1) * 100).toFixed(2)} %) at ${mark} s`);
      console.error(`${runs.length} of ${seeds.length * names.length}: ${instance}, seed ${seed}: ${said.join(', ')}`);
    }
  }
  return runs;
}

function speedRows(): Row[] {
  const rows: Row[] = [];
  const points: [number, number][] = [];
  for (const number of SPEED_INSTANCES) {
    const instance = taillard(number);
    const workload = workloadOfJobShop(instance);
    const options = { seed: 1, iterations: SPEED_MOVES, objective: 'makespan', rules: ['EDD'] } as const;
    const times = [1, 2, 3].map(() => {
      const begun = process.cpuUsage();
      createSchedule(workload, options);
      const used = process.cpuUsage(begun);
      return (used.user + used.system) / 1e6;
    });
    const [, seconds] = times.sort((a, b) => a - b);
    const moves = SPEED_MOVES / (seconds ?? Infinity);
    points.push([workload.operations.length, 1 / moves]);
    rows.push({
      what: `ta${String(number).padStart(2, '0')}, ${instance.jobs.length}×${instance.machines}`,
      measured: `${Math.round(moves / 1000)} k`,
      ...(number === 25 ? { target: `${MOVES_WANTED / 1000} k`, met: moves >= MOVES_WANTED } : {}),
    });
  }
  const exponent = scalingExponent(points);
  rows.push({
    what: 'a move costs',
    measured: `operations^${exponent.toFixed(2)}`,
    target: `operations^${EXPONENT_WANTED}`,
    met: exponent <= EXPONENT_WANTED,
  });
  return rows;
}
