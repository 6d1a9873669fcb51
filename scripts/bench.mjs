// npm run bench [part …]: prints speed and quality as measured, in CPU seconds. No test asserts any of it. Each part runs in a process of
// its own, so that its memory is its own.
import { join } from 'node:path';
import { ensureInstalled, root, run, runTool } from './setup.mjs';

ensureInstalled();
const built = runTool('webpack/bin/webpack.js', ['--config', join('bench', 'webpack.config.js'), '--mode', 'production']);
if (built !== 0) process.exit(built);
const wanted = process.argv.slice(2);
const codes = (wanted.length > 0 ? wanted : ['speed', 'workbook', 'plans']).map((part) =>
  run(process.execPath, ['--expose-gc', join(root, 'dist', 'bench', 'bench.js'), part]),
);
process.exit(Math.max(...codes));
