// npm test: lint, types, build, then every test, each step said; the last line counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, runTool } from './setup.mjs';

ensureInstalled();
const failed = [];
const passed = [];
const step = (name, code) => (code === 0 ? passed : failed).push(name);

console.log('— lint');
step('lint', runTool('eslint/bin/eslint.js', ['.']) || runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
console.log('— types');
step('types', runTool('typescript/bin/tsc', ['--noEmit']));
console.log('— build');
ensureBuilt();
passed.push('build');
if (!existsSync(join(root, '..', 'shared'))) {
  console.log("The shared material (cases, planners' workbooks, checks) is not beside this checkout: the tests that read it are skipped.");
}

console.log('— tests');
const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
const report = join(folder, 'report.json');
spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
const counts = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0, numPendingTests: 0, testResults: [] };
rmSync(folder, { recursive: true, force: true });
const brokenSuites = counts.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
const failures = counts.numFailedTests + brokenSuites + failed.length;
if (failed.length > 0) console.log(`Failed steps: ${failed.join(', ')}`);
console.log(
  `${counts.numPassedTests + passed.length} passed, ${failures} failed${counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : ''}`,
);
process.exit(failures === 0 && counts.numPassedTests > 0 ? 0 : 1);
