// CP-SAT as WebAssembly, in a thread of its own: takes one task, logs each better schedule to standard output, and says 'done' with what it found.
import { parentPort } from 'node:worker_threads';
import { CpSolver } from 'or-tools-wasm/cp-sat';
import { plantModel } from './plant-model.mjs';
import { shopModel } from './shop-model.mjs';

/** CPU seconds of small shops and plants before a task: its code is compiled when it is first used, and better where it is used much. That is no part of the search. */
const WARM = 4;

// Without a time limit: it reckons with limits in a way of its own here (nothing found in ten seconds, where it has a schedule in six without one), so the process
// around it is ended instead. Its callbacks come when all is over, its log at once.
parentPort.on('message', async ({ kind, seed, ...task }) => {
  const { model, objective } = kind === 'shop' ? shopModel(task) : plantModel(task);
  const solver = new CpSolver();
  const status = await solver.solve(model, {
    numSearchWorkers: 1,
    cpModelProbingLevel: kind === 'shop' ? 2 : 0,
    randomSeed: seed,
    logSearchProgress: true,
    logToStdout: true,
  });
  const value = ['OPTIMAL', 'FEASIBLE'].includes(solver.statusName(status)) ? solver.value(objective) : null;
  parentPort.postMessage({ type: 'done', status: solver.statusName(status), value });
});

const SHOP = {
  machines: 5,
  horizon: 200,
  jobs: Array.from({ length: 6 }, (_, j) =>
    Array.from({ length: 5 }, (_, k) => [{ machine: (j * 2 + k * 3) % 5, time: 1 + ((j * 7 + k * 5) % 9) }]),
  ),
};
const PLANT = {
  now: 0,
  units: Array.from({ length: 2 }, (_, unit) => ({
    intervals: Array.from({ length: 8 }, (_, day) => ({ start: day * 20 + unit, until: day * 20 + 15 })),
    changeovers: [0, 2, 3, 0],
    families: 2,
  })),
  operations: Array.from({ length: 6 }, (_, x) => ({
    family: x % 2,
    ready: x % 3,
    ways: [0, 1].map((unit) => ({ unit, work: 4 + ((x * 3) % 5) })),
    predecessors: x % 2 === 0 ? [] : [{ operation: x - 1, lag: 1, inHalves: false }],
    isStarted: false,
    fixed: null,
    tool: null,
    skill: null,
  })),
  skills: [],
  goals: Array.from({ length: 3 }, (_, g) => ({ operation: 2 * g + 1, lag: 0, due: 5 + 3 * g, weight: 1 + g })),
};

await warmUp();
parentPort.postMessage({ type: 'ready' });

async function warmUp() {
  const begun = process.cpuUsage();
  for (let used = { user: 0, system: 0 }; used.user + used.system < WARM * 1e6; used = process.cpuUsage(begun)) {
    for (const { model } of [shopModel(SHOP), plantModel(PLANT)]) await new CpSolver().solve(model, { numSearchWorkers: 1 });
  }
}
