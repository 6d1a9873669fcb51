import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { type SmallPlant, smallPlant, weightedMinutesLate } from '../test/oracle/small-plant';
import { runPeer } from './peers/run-peer';
import { plantTask } from './peers/tasks';
import { wantedOf } from './wanted';

/** CPU seconds after which an optimum counts as not proven, and the instance is left out. */
const BUDGET = 40;

/**
 * Solves small plants to proven optimality with CP-SAT and writes seeds and optima to test/oracle/optima.json, which the tests read. Only to be run again when
 * `smallPlant` changes. `BENCH_SEEDS` names other seeds.
 */
export async function makeOptima(): Promise<void> {
  const proven: (SmallPlant & { readonly optimum: number })[] = [];
  for (const seed of wantedOf(
    'SEEDS',
    Array.from({ length: 10 }, (_, i) => String(i + 1)),
  ).map(Number)) {
    for (const size of [
      { orders: 3, operations: 2, groups: 1, alternatives: 2 },
      { orders: 5, operations: 3, groups: 3, alternatives: 1 },
    ]) {
      const plant: SmallPlant = { seed, ...size };
      const workload = smallPlant(plant);
      const { value, isProven, seconds } = await runPeer('cp-sat', { ...plantTask(workload, 1), bound: found(workload) }, BUDGET);
      console.log(`${JSON.stringify(plant)}: ${isProven ? value : `not proven, ${value}`} (${seconds.toFixed(1)} CPU s)`);
      if (!isProven) continue;
      proven.push({ ...plant, optimum: value });
      write(proven);
    }
  }
}

/** At once, so that what is proven is kept when the rest takes too long. */
function write(proven: readonly object[]): void {
  writeFileSync(
    join(process.cwd(), 'test', 'oracle', 'optima.json'),
    `[\n  ${proven.map((one) => JSON.stringify(one, null, 1).replace(/\n\s*/g, ' ')).join(',\n  ')}\n]\n`,
  );
}

/** What a long search finds: a bound that makes the proof shorter, and the optimum itself when nothing below it is possible. */
function found(workload: Workload): number {
  const { operations } = createSchedule(workload, { seed: 1, iterations: 20_000 });
  return weightedMinutesLate(
    workload,
    operations.map(({ finish }) => finish),
  );
}
