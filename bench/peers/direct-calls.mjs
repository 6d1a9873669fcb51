// Loaded first of all (node --import) where CP-SAT runs, in all its threads. Its WebAssembly has two forms: one that the engine suspends while it waits (JSPI), which
// Node 20 cannot do, and the one that the package takes instead there, instrumented code that searches half as fast. With one search thread nothing ever waits: so
// the fast form is taken, and its calls are made directly. It logs the same search, line by line.
import { register } from 'node:module';

WebAssembly.Suspending = function (call) {
  return call;
};
WebAssembly.promising =
  (call) =>
  async (...values) =>
    call(...values);
register('./direct-calls-hook.mjs', import.meta.url);
