// The same tables, seed and iterations: the same plan in Chromium and in Node, to the last bit. Both run the worker of the production bundle.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import { root } from '../../scripts/setup.mjs';
import { openBench, skip } from './bench-page.mjs';

const ITERATIONS = 150;

describe('one plan everywhere', { skip }, () => {
  let bench;
  before(async () => {
    bench = await openBench('lang=en', {}, (page) => page.addInitScript(rememberWorkers));
  });
  after(() => bench?.close());

  test('the plan of the sample workshop is the same, bit for bit, in Chromium and in Node', async () => {
    await bench.openSample();
    await bench.button('Regenerate the plan').click();
    const frame = await bench.frame();
    await frame.waitForFunction(() => globalThis.remembered.run !== null);
    const { address, run } = await frame.evaluate(rememberedRun, PARTS.write);
    const task = changed(run, ITERATIONS);
    const inChromium = await frame.evaluate(planInWorker, { address, task, parts: PARTS });
    const inNode = await planInNode(address, task);
    assert.ok(inChromium.length > 10_000, 'the worker gave sheets');
    assert.equal(inNode, inChromium);
  });
});

/** Runs in every page: notes where workers are loaded from and what runs they are given. */
function rememberWorkers() {
  const Real = globalThis.Worker;
  globalThis.remembered = { address: null, run: null };
  globalThis.Worker = class extends Real {
    constructor(address, options) {
      super(address, options);
      globalThis.remembered.address ??= String(new URL(address, document.baseURI));
    }

    postMessage(message, ...rest) {
      if (message.kind === 'run') globalThis.remembered.run ??= message;
      super.postMessage(message, ...rest);
    }
  };
}

/** As text and back, what JSON does not know included; the source runs in both places. */
const PARTS = {
  write: `(value) => JSON.stringify(value, (key, part) =>
    Object.prototype.toString.call(part) === '[object Map]' ? { $map: [...part] } : part === undefined ? { $undefined: true } : Object.is(part, -0) ? { $minusZero: true } : part)`,
  read: `(text) => JSON.parse(text, (key, part) =>
    part?.$map !== undefined ? new Map(part.$map) : part?.$minusZero === true ? -0 : part?.$undefined === true ? undefined : part)`,
};
const write = runInThisContext(PARTS.write);
const read = runInThisContext(PARTS.read);

/** Runs in the pane's page. */
function rememberedRun(write) {
  const { address, run } = globalThis.remembered;
  return { address, run: (0, eval)(write)(run) };
}

function changed(run, iterations) {
  const message = read(run);
  return write({ ...message, id: 1, request: { ...message.request, iterations, milliseconds: null, seedStep: 0 } });
}

/** Runs in the pane's page: a worker of its own plans, and all that it gives is written as text. */
function planInWorker({ address, task, parts }) {
  const unpack = (0, eval)(parts.read);
  const pack = (0, eval)(parts.write);
  return new Promise((resolve, reject) => {
    const worker = new Worker(address);
    const given = [];
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.kind === 'failed') reject(new Error(data.message));
      if (data.kind === 'computed') worker.postMessage({ kind: 'finish', id: 1 });
      if (data.kind !== 'progress') given.push(pack(data));
      if (data.kind !== 'outcome') return;
      worker.terminate();
      resolve(given.join('\n'));
    };
    worker.postMessage(unpack(task));
  });
}

/** What both kinds of workers know beyond the language. */
const OF_A_WORKER = [
  ...['performance', 'setTimeout', 'clearTimeout', 'queueMicrotask', 'structuredClone', 'console', 'URL', 'Blob'],
  ...['TextEncoder', 'TextDecoder', 'btoa', 'atob', 'crypto'],
];

/** The same with the same file, in Node. */
function planInNode(address, task) {
  const folder = join(root, 'dist', 'addin');
  let scope = null;
  const load = (url) => runInContext(readFileSync(join(folder, new URL(url, address).pathname.split('/').at(-1)), 'utf8'), scope);
  return new Promise((resolve, reject) => {
    const given = [];
    const self = {
      location: new URL(address),
      importScripts: (...urls) => urls.forEach(load),
      ...Object.fromEntries(OF_A_WORKER.map((name) => [name, globalThis[name]])),
      postMessage: (data) => {
        if (data.kind === 'failed') reject(new Error(data.message));
        if (data.kind === 'computed') setTimeout(() => self.onmessage({ data: { kind: 'finish', id: 1 } }), 0);
        if (data.kind !== 'progress') given.push(write(data));
        if (data.kind === 'outcome') resolve(given.join('\n'));
      },
    };
    self.self = self;
    scope = createContext(self);
    load(address);
    // Its chunks may be loaded by then, or still be on the way.
    const begin = () =>
      self.onmessage === undefined ? setTimeout(begin, 5) : self.onmessage({ data: runInContext(PARTS.read, scope)(task) });
    begin();
  });
}
