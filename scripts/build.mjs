// npm run build [-- --host https://where.the.add-in.will.stand]: everything into dist/: the command, the add-in with its manifest for that host, the workbench.
import { ensureInstalled, runTool } from './setup.mjs';

ensureInstalled();
const at = process.argv.indexOf('--host');
const host = at === -1 ? [] : ['--env', `host=${process.argv[at + 1]}`];
process.exit(runTool('webpack/bin/webpack.js', ['--mode', 'production', ...host]));
