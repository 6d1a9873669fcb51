// npm test: lint, types, build, the manifest, unit and host tests, then the browser tests, each step said; the last line counts.
// Arguments go to jest: `npm test -- src/engine` runs those tests alone, and no browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserTests } from './browser-tests.mjs';
import { ensureBuilt, ensureInstalled, root, run, runTool, startTool } from './setup.mjs';

ensureInstalled();
const failed = [];
const passed = [];
const step = (name, code) => (code === 0 ? passed : failed).push(name);

console.log('— lint, beside it types, formats and build');
const linting = startTool('eslint/bin/eslint.js', ['.']);
console.log('— types');
step('types', runTool('typescript/bin/tsc', ['--noEmit']));
console.log('— build');
ensureBuilt();
passed.push('build');
console.log('— formats');
const formats = runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
const lint = await linting;
process.stdout.write(lint.output);
step('lint', lint.code || formats);
console.log('— manifest');
step('manifest', run(process.execPath, [join(root, 'scripts', 'validate.mjs')]));
if (!existsSync(join(root, '..', 'shared'))) {
  console.log("The shared material (cases, planners' workbooks, checks) is not beside this checkout: the tests that read it are skipped.");
}

console.log('— tests');
const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
const report = join(folder, 'report.json');
spawnSync(
  process.execPath,
  // Jest leaves one processor free by default: on a machine of two the tests would take twice as long.
  [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=100%', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
const counts = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0, numPendingTests: 0, testResults: [] };
rmSync(folder, { recursive: true, force: true });

const browser = process.argv.length > 2 ? { passed: 0, failed: 0, skipped: 0, said: '' } : browserTests();
const brokenSuites = counts.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
const failures = counts.numFailedTests + brokenSuites + failed.length + browser.failed;
const skipped = counts.numPendingTests + browser.skipped;
if (failed.length > 0) console.log(`Failed steps: ${failed.join(', ')}`);
if (browser.said !== '') console.log(browser.said);
console.log(
  `${counts.numPassedTests + passed.length + browser.passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(failures === 0 && counts.numPassedTests > 0 ? 0 : 1);
