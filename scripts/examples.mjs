// npm run examples: makes the sample workbooks in examples/ anew.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
process.exit(run(process.execPath, [join(root, 'dist', 'cli', 'examples.js')]));
