// npm run bench [part …]: prints speed and quality as measured, in CPU seconds. No test asserts any of it. Each part runs in a process of its own, so that
// its memory is its own. Without a part: every target, in about forty minutes of an idle machine, on part of the instances; what is left out is said at the end.
// `npm run bench quick`: the same parts, each on little, in about four. `npm run bench summary FILE…` sums up what BENCH_LOG kept. What BENCH_… says (see each part)
// holds before what is said here.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run, runTool } from './setup.mjs';

/** Parts with what they are limited to, in the order of the targets. */
const ALL = [
  ['job-shop', { BENCH_BUDGETS: '1,10', BENCH_INSTANCES: 'ta01,ta11,ta21,ta31,ta41,mk01,mk06,01a,07a', BENCH_SEEDS: '1,2,3' }],
  ['job-shop', { BENCH_BUDGETS: '1,10,60', BENCH_INSTANCES: 'ta21,ta41', BENCH_SEEDS: '1', BENCH_SPEED: 'no' }],
  ['peers', { BENCH_INSTANCES: 'ft06,ft10,la16,ta01,ta21,mk06,plant1,middle1' }],
  ['plant', { BENCH_SIZES: '100000' }],
  ['plant-long', { BENCH_BUDGETS: '10,180' }],
  ['speed', {}],
  ['replan', {}],
  ['functions', {}],
  ['workbook', {}],
  ['plans', {}],
];
const LEFT_OUT = `
Left out here, each in a process of its own (BENCH_LOG=FILE keeps what an interrupted run has, npm run bench summary FILE prints it):
  BENCH_BUDGETS=1,10,60 BENCH_INSTANCES=ta01,ta03,…,ta49 npm run bench job-shop   25 instances × 3 seeds × 60 s, about 80 minutes
  BENCH_INSTANCES=mk01,…,mk08,01a,…,09a npm run bench job-shop                    17 instances × 3 seeds × 10 s, about 10 minutes
  npm run bench peers                                                             25 instances, about 20 minutes
  npm run bench plant-long                                                        30 CPU minutes
  npm run bench optima                                                            makes the proven optima of the tests anew`;
const QUICK = [
  ['job-shop', { BENCH_BUDGETS: '1', BENCH_INSTANCES: 'ta01,ta21,ta41,mk06,07a', BENCH_SEEDS: '1' }],
  ['peers', { BENCH_BUDGETS: '5', BENCH_INSTANCES: 'ft10,ta21' }],
  ['plant', { BENCH_SEEDS: '1', BENCH_SIZES: '0' }],
  ['speed', { BENCH_SIZES: '10000,30000,100000' }],
  ['replan', { BENCH_SIZES: '10000' }],
];
/** The peers are no packages of the project: they are fetched when they are to be measured. */
const WITH_PEERS = ['peers', 'optima'];

ensureInstalled();
const built = runTool('webpack/bin/webpack.js', ['--config', join('bench', 'webpack.config.js'), '--mode', 'production']);
if (built !== 0) process.exit(built);
const [first, ...files] = process.argv.slice(2);
const wanted = first === 'summary' ? [first] : process.argv.slice(2);
const parts = wanted.length === 0 ? ALL : wanted.flatMap((part) => (part === 'quick' ? QUICK : [[part, {}]]));
if (parts.some(([part]) => WITH_PEERS.includes(part))) ensurePeers();
const codes = parts.map(([part, limits]) => {
  const given = part === 'summary' ? files : [];
  return run(process.execPath, ['--expose-gc', join(root, 'dist', 'bench', 'bench.js'), part, ...given], {
    env: { ...limits, ...process.env },
  });
});
if (wanted.length === 0) console.log(LEFT_OUT);
process.exit(Math.max(...codes));

/** Without a registry the peers are left out, not the rest. */
function ensurePeers() {
  const cwd = join(root, 'bench');
  const marker = join(cwd, 'node_modules', '.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(cwd, 'package-lock.json')).mtimeMs - 1000) return;
  console.log('Installing the peers (once, about 340 MB) …');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd }) !== 0)
    console.error('The peers could not be installed: they are left out.');
}
