// A peer in a process of its own, so that its CPU seconds are all that this process uses: `fork(…, [name])`, then a message { task, budget }. It sends what the peer
// says, and at last { type: 'end', seconds, status }; what the peer prints goes to standard output. After its budget of CPU seconds it is ended as it is.
import { Worker } from 'node:worker_threads';

const MILLISECONDS_BETWEEN_LOOKS = 10;
const worker = new Worker(new URL(`${process.argv[2]}-worker.mjs`, import.meta.url));
let wanted = null;
let isReady = false;
let begun = null;

process.on('message', (message) => {
  wanted = message;
  begin();
});
worker.on('error', (error) => process.send({ type: 'failed', message: error.message }, () => process.exit(1)));
worker.on('message', (said) => {
  if (said.type === 'ready') {
    isReady = true;
    begin();
  } else if (said.type === 'done') end(said.status, said.value ?? null);
  else process.send(said);
});

function begin() {
  if (!isReady || wanted === null || begun !== null) return;
  begun = process.cpuUsage();
  setInterval(() => {
    if (used() >= wanted.budget) end(null, null);
  }, MILLISECONDS_BETWEEN_LOOKS);
  worker.postMessage(wanted.task);
}

function used() {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function end(status, value) {
  process.send({ type: 'end', seconds: used(), status, value }, () => process.exit(0));
}
