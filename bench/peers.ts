import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallPlant, weightedMinutesLate } from '../test/oracle/small-plant';
import { type JobShop, parseJobShop } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { taillard } from './inputs/taillard';
import { solveShop } from './job-shop';
import { printTable } from './measure';
import type { Row } from './measure';
import { type PeerName, runPeer } from './peers/run-peer';
import { plantTask, shopTask } from './peers/tasks';
import { cpuBudget, wantedOf } from './wanted';

/** The share of the instances that are not trivial on which the kernel must be better, in percent; it may be worse on none. */
const WANTED = 95;
const SHOPS = ['ft10', 'la16', 'orb01', 'ta01', 'ta11', 'ta21', 'ta31', 'ta41', 'mk04', 'mk06', '05a'];
const PLANTS = ['plant1', 'plant2', 'plant3'];
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
 * run. Trivial is what a peer proves within the budget. The peers are in bench/package.json; without them the part is left out. Limited by `BENCH_INSTANCES`,
 * `BENCH_SEEDS` (one) and `BENCH_BUDGETS` (one, CPU seconds).
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
  // A peer that never answered is no peer to be better than.
  const hard = outcomes.filter(({ isTrivial, others }) => !isTrivial && others.every(Number.isFinite));
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
    if (name.startsWith('plant')) return [plantOf(name)];
    const shop = shopOf(name);
    if (shop === null) {
      console.log(`${name} is not beside this checkout: left out.`);
      return [];
    }
    return [{ name, peers: PEERS, task: (seed) => shopTask(shop, seed), solve: (budget, seed) => solveShop(shop, budget, seed).makespan }];
  });
}

function shopOf(name: string): JobShop | null {
  if (name.startsWith('ta')) return taillard(Number(name.slice(2)));
  for (const format of ['jsp', 'fjsp'] as const) {
    const path = join(process.cwd(), '..', 'shared', 'instances', format, `${name}.txt`);
    if (existsSync(path)) return parseJobShop(readFileSync(path, 'utf8'), format);
  }
  return null;
}

/** Twelve orders of three operations on two groups of two machines; Chuffed has no model of plants here. */
function plantOf(name: string): Task {
  const workload = smallPlant({ seed: Number(name.slice(5)), orders: 12, operations: 3, groups: 2, alternatives: 2 });
  const solve = (budget: number, seed: number): number => {
    const shouldStop = cpuBudget(budget);
    const { operations } = createSchedule(workload, { seed, iterations: Number.MAX_SAFE_INTEGER, shouldStop });
    return weightedMinutesLate(
      workload,
      operations.map(({ finish }) => finish),
    );
  };
  return { name, peers: ['cp-sat'], task: (seed) => plantTask(workload, seed), solve };
}
