// npm run bench: prints speed and quality as measured, in CPU seconds. No test asserts any of it.
import { join } from 'node:path';
import { ensureInstalled, root, run, runTool } from './setup.mjs';

ensureInstalled();
const built = runTool('webpack/bin/webpack.js', ['--config', join('bench', 'webpack.config.js'), '--mode', 'production']);
process.exit(
  built !== 0 ? built : run(process.execPath, ['--expose-gc', join(root, 'dist', 'bench', 'bench.js'), ...process.argv.slice(2)]),
);
