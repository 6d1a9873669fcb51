// Chuffed as WebAssembly (MiniZinc), in a thread of its own: takes one job shop, says each better makespan, and 'done' once it is proven.
// The package runs as a worker of a browser; here Node's thread answers in a browser's stead.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const script = require.resolve('minizinc/minizinc-worker.js');
let hear = async () => undefined;
let isLoaded = false;
let isWarming = true;
Object.assign(globalThis, {
  self: globalThis,
  require,
  __filename: script,
  __dirname: dirname(script),
  addEventListener: (type, listener) => {
    if (type === 'message') hear = listener;
  },
  postMessage: said,
});
runInThisContext(readFileSync(script, 'utf8'), { filename: script });
parentPort.on('message', (task) => solve(task));

function solve(task) {
  const files = { 'shop.mzn': MODEL, 'shop.json': JSON.stringify(dataOf(task)) };
  hear({
    data: {
      jsonStream: true,
      files,
      args: ['--solver', 'chuffed', '-f', '-r', String(task.seed), '-i', '--output-mode', 'json', 'shop.mzn', 'shop.json'],
    },
  });
}

function said(message) {
  if (message.type === 'ready') {
    // It says so twice.
    if (!isLoaded) solve(SMALL);
    isLoaded = true;
  } else if (isWarming) {
    isWarming = message.type !== 'exit';
    if (!isWarming) parentPort.postMessage({ type: 'ready' });
  } else if (message.type === 'solution') parentPort.postMessage({ type: 'better', value: message.output.json.makespan });
  else if (message.type === 'status')
    parentPort.postMessage({ type: 'done', status: message.status === 'OPTIMAL_SOLUTION' ? 'OPTIMAL' : message.status });
  else if (message.type === 'error') parentPort.postMessage({ type: 'failed', message: message.message });
}

/** What is loaded is compiled when it is first used: a small shop goes before all others. */
const SMALL = {
  seed: 1,
  machines: 4,
  horizon: 200,
  jobs: Array.from({ length: 4 }, (_, j) =>
    Array.from({ length: 4 }, (_, k) => [{ machine: (j + k * 3) % 4, time: 1 + ((j * 7 + k * 5) % 9) }]),
  ),
};

/** Ways are optional tasks on machines; an operation with one way is always there. */
const MODEL = `
include "globals.mzn";
int: operations; int: ways; int: machines; int: horizon;
array[1..operations] of 0..operations: before;
array[1..ways] of 1..operations: operation_of;
array[1..ways] of 1..machines: machine;
array[1..ways] of int: time;
array[1..operations] of set of int: ways_of;
array[1..operations] of var 0..horizon: start;
array[1..operations] of var 0..horizon: duration;
array[1..ways] of var bool: chosen;
var 0..horizon: makespan;
constraint forall (x in 1..operations) (
  if card(ways_of[x]) = 1 then chosen[min(ways_of[x])] = true /\\ duration[x] = time[min(ways_of[x])]
  else sum (w in ways_of[x]) (bool2int(chosen[w])) = 1 /\\ duration[x] = sum (w in ways_of[x]) (time[w] * bool2int(chosen[w])) endif);
constraint forall (x in 1..operations where before[x] > 0) (start[x] >= start[before[x]] + duration[before[x]]);
constraint forall (x in 1..operations) (makespan >= start[x] + duration[x]);
constraint if ways = operations then
    forall (m in 1..machines) (disjunctive([start[operation_of[w]] | w in 1..ways where machine[w] = m], [time[w] | w in 1..ways where machine[w] = m]))
  else
    forall (m in 1..machines) (cumulative([start[operation_of[w]] | w in 1..ways where machine[w] = m], [time[w] | w in 1..ways where machine[w] = m],
      [bool2int(chosen[w]) | w in 1..ways where machine[w] = m], 1))
  endif;
solve :: int_search(start ++ [makespan], smallest, indomain_min) minimize makespan;
`;

function dataOf({ jobs, machines, horizon }) {
  const data = { operations: 0, ways: 0, machines, horizon, before: [], operation_of: [], machine: [], time: [], ways_of: [] };
  for (const job of jobs) {
    job.forEach((ways, k) => {
      data.operations++;
      data.before.push(k === 0 ? 0 : data.operations - 1);
      const own = [];
      for (const way of ways) {
        own.push(++data.ways);
        data.operation_of.push(data.operations);
        data.machine.push(way.machine + 1);
        data.time.push(way.time);
      }
      data.ways_of.push({ set: own });
    });
  }
  return data;
}

await hear({ data: { wasmURL: require.resolve('minizinc/minizinc.wasm'), dataURL: require.resolve('minizinc/minizinc.data') } });
