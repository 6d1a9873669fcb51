#!/usr/bin/env node
// The built command; `npm run build` makes it, `npm start` and `npm test` see to that by themselves.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'cli', 'jalon.js');
if (!existsSync(built)) {
  process.stderr.write('jalon is not built yet: run "npm run build" in the project first.\n');
  process.exit(2);
}
require(built);
