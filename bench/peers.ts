import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SmallPlant, smallPlant, weightedMinutesLate } from '../test/oracle/small-plant';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { printTable } from './measure';
import type { Row } from './measure';
import { faultsOf } from '../src/engine/schedule/testing/check-schedule';
import { type PeerName, runPeer } from './peers/run-peer';
import { plantTask, shopTask } from './peers/tasks';
import { shopOf } from './shop-sets';
import { solveShop } from './solve-shop';
import { cpuBudget, wantedOf } from './wanted';

/** The share of the instances that are not trivial on which the kernel must be better, in percent; it may be worse on none. */
const WANTED = 95;
const SHOPS = [
  'ft06',
  'ft10',
  'ft20',
  'la01',
  'la06',
  'la16',
  'la20',
  'orb01',
  'orb05',
  'ta01',
  'ta11',
  'ta21',
  'ta31',
  'ta41',
  'mk01',
  'mk04',
  'mk06',
  '05a',
  '09a',
];
/** Small and middle plants, by kind and seed. */
const PLANTS = ['plant1', 'plant2', 'plant3', 'middle1', 'middle2', 'middle3'];
const PLANT_SIZES: Readonly<Record<string, Omit<SmallPlant, 'seed'>>> = {
  plant: { orders: 12, operations: 3, groups: 2, alternatives: 2 },
  middle: { orders: 24, operations: 5, groups: 5, alternatives: 2 },
};
const PEERS: readonly PeerName[] = ['cp-sat', 'chuffed'];

interface Task {
  readonly name: string;
  readonly peers: readonly PeerName[];
  readonly task: (seed: number) => object;
  readonly solve: (budget: number, seed: number) => number;
}

interface Outcome {
  readonly own: number;
  readonly others: readonly number[];
  readonly isTrivial: boolean;
}

/**
 * The kernel against CP-SAT and Chuffed, both as WebAssembly with one search thread, at equal CPU seconds: on each instance first one, then the others, in one
 * run. Each peer runs in a process of its own, warmed up, says each better schedule at once and is ended after its budget. Trivial is what a peer proves within
 * it. The peers are in bench/package.json; without them the part is left out. Limited by `BENCH_INSTANCES`, `BENCH_SEEDS` (one) and `BENCH_BUDGETS` (one, CPU
 * seconds).
 */
export async function benchPeers(): Promise<void> {
  if (!existsSync(join(process.cwd(), 'bench', 'node_modules', 'or-tools-wasm'))) {
    console.log('The peers are not installed (npm run bench peers installs them): left out.');
    return;
  }
  const [budget] = wantedOf('BUDGETS', ['10']).map(Number);
  const [seed] = wantedOf('SEEDS', ['1']).map(Number);
  const rows: Row[] = [];
  const outcomes: Outcome[] = [];
  for (const task of tasks()) {
    const outcome = await compare(task, budget ?? 10, seed ?? 1, rows);
    outcomes.push(outcome);
  }
  rows.push(...verdicts(outcomes));
  printTable(`Kernel, CP-SAT and Chuffed at ${budget} CPU s each, seed ${seed}: makespan, or weighted minutes late of small plants`, rows);
}

async function compare({ name, peers, task, solve }: Task, budget: number, seed: number, rows: Row[]): Promise<Outcome> {
  const own = solve(budget, seed);
  const others: number[] = [];
  const said: string[] = [`kernel ${own}`];
  let isTrivial = false;
  for (const peer of peers) {
    const { value, isProven, seconds } = await runPeer(peer, task(seed), budget);
    others.push(value);
    isTrivial ||= isProven;
    const found = Number.isFinite(value) ? `${value}${isProven ? ' (proven)' : ''}` : 'none';
    said.push(`${peer} ${found} in ${seconds.toFixed(1)} s`);
  }
  const measured = said.join(', ');
  rows.push({ what: name, measured });
  console.error(`${name}: ${measured}`);
  return { own, others, isTrivial };
}

function verdicts(outcomes: readonly Outcome[]): Row[] {
  const worse = outcomes.filter(({ own, others }) => others.some((value) => value < own)).length;
  // Where no peer found anything, there is none to be better than.
  const hard = outcomes.filter(({ isTrivial, others }) => !isTrivial && others.some(Number.isFinite));
  const better = hard.filter(({ own, others }) => others.every((value) => own < value)).length;
  return [
    { what: 'worse than a peer', measured: `on ${worse} of ${outcomes.length}`, target: 'never', met: worse === 0 },
    {
      what: 'better than every peer where none proves its value',
      measured: `on ${better} of ${hard.length}`,
      target: `${WANTED} %`,
      ...(hard.length > 0 ? { met: better >= (WANTED / 100) * hard.length } : {}),
    },
  ];
}

function tasks(): Task[] {
  const names = wantedOf('INSTANCES', [...SHOPS, ...PLANTS]);
  return names.flatMap((name): Task[] => {
    const plant = plantOf(name);
    if (plant !== null) return [plant];
    const shop = shopOf(name);
    if (shop === null) {
      console.log(`${name} is not beside this checkout: left out.`);
      return [];
    }
    return [{ name, peers: PEERS, task: (seed) => shopTask(shop, seed), solve: (budget, seed) => solveShop(shop, budget, seed) }];
  });
}

/** A plant of orders with due dates on groups of two machines, weighted minutes late; Chuffed has no model of plants here. */
function plantOf(name: string): Task | null {
  const [, kind, seed] = /^([a-z]+)(\d+)$/.exec(name) ?? [];
  const size = PLANT_SIZES[kind ?? ''];
  if (size === undefined) return null;
  const workload = smallPlant({ seed: Number(seed), ...size });
  const solve = (budget: number, seed: number): number => {
    const shouldStop = cpuBudget(budget);
    const schedule = createSchedule(workload, { seed, iterations: Number.MAX_SAFE_INTEGER, shouldStop });
    const [fault] = faultsOf(workload, schedule);
    if (fault !== undefined) throw new Error(`peers: the schedule of ${name} does not hold: ${fault}`);
    return weightedMinutesLate(
      workload,
      schedule.operations.map(({ finish }) => finish),
    );
  };
  return { name, peers: ['cp-sat'], task: (seed) => plantTask(workload, seed), solve };
}
