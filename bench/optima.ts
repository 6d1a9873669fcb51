import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { type SmallPlant, smallPlant, weightedMinutesLate } from '../test/oracle/small-plant';
import { runPeer } from './peers/run-peer';
import { plantTask } from './peers/tasks';
import { wantedOf } from './wanted';

/** CPU seconds after which an optimum counts as not proven, and the instance is left out. */
const BUDGET = 40;

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
/** Sizes that CP-SAT proves in the budget more often than not, and how many of each are kept. */
const KINDS: readonly (Omit<SmallPlant, 'seed'> & { readonly most: number })[] = [
  { orders: 3, operations: 2, groups: 1, alternatives: 2, most: 4 },
  { orders: 5, operations: 3, groups: 3, alternatives: 1, most: 3 },
  { orders: 5, operations: 2, groups: 2, alternatives: 1, besides: 'tool', most: 3 },
  { orders: 6, operations: 3, groups: 3, alternatives: 1, besides: 'tool', most: 1 },
  { orders: 5, operations: 2, groups: 2, alternatives: 1, besides: 'person', most: 3 },
  { orders: 6, operations: 3, groups: 3, alternatives: 1, besides: 'person', most: 1 },
  { orders: 4, operations: 3, groups: 3, alternatives: 1, besides: 'halves', most: 3 },
  { orders: 5, operations: 2, groups: 2, alternatives: 1, besides: 'fixed', most: 2 },
  { orders: 5, operations: 2, groups: 2, alternatives: 1, besides: 'started', most: 2 },
];

/**
 * Solves small plants to proven optimality with CP-SAT and writes seeds and optima to test/oracle/optima.json, which the tests read. Only to be run again when
 * `smallPlant` changes. `BENCH_SEEDS` names other seeds, `BENCH_INSTANCES` kinds (plain, tool, person, halves, fixed, started): what is not named stays as it is.
 */
export async function makeOptima(): Promise<void> {
  const kinds = wantedOf('INSTANCES', ['plain', 'tool', 'person', 'halves', 'fixed', 'started']);
  const isWanted = ({ besides }: Omit<SmallPlant, 'seed'>): boolean => kinds.includes(besides ?? 'plain');
  const proven = standing().filter((one) => !isWanted(one));
  for (const { most, ...size } of KINDS.filter(isWanted)) {
    let count = 0;
    for (const seed of wantedOf('SEEDS', SEEDS).map(Number)) {
      if (count === most) break;
      const plant: SmallPlant = { seed, ...size };
      const workload = smallPlant(plant);
      const bound = found(workload);
      // Nothing late: any search reaches that.
      if (bound === 0) continue;
      const { value, isProven, seconds } = await runPeer('cp-sat', { ...plantTask(workload, 1), bound }, BUDGET);
      console.log(`${JSON.stringify(plant)}: ${isProven ? value : `not proven, ${value}`}, kernel ${bound} (${seconds.toFixed(1)} CPU s)`);
      if (!isProven) continue;
      count++;
      proven.push({ ...plant, optimum: value });
      write(proven);
    }
  }
}

const FILE = join(process.cwd(), 'test', 'oracle', 'optima.json');

function standing(): (SmallPlant & { readonly optimum: number })[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as (SmallPlant & { readonly optimum: number })[];
}

/** At once, so that what is proven is kept when the rest takes too long. */
function write(proven: readonly object[]): void {
  writeFileSync(FILE, `[\n  ${proven.map((one) => JSON.stringify(one, null, 1).replace(/\n\s*/g, ' ')).join(',\n  ')}\n]\n`);
}

/** What a long search finds: a bound that makes the proof shorter, and the optimum itself when nothing below it is possible. */
function found(workload: Workload): number {
  const { operations } = createSchedule(workload, { seed: 1, iterations: 20_000 });
  return weightedMinutesLate(
    workload,
    operations.map(({ finish }) => finish),
  );
}
