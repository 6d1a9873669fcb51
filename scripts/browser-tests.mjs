// The tests in a real browser, on the production build: test/browser/*.test.mjs, by Node's own runner.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { root } from './setup.mjs';

const count = (report, what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);

/**
 * Runs them and counts. A browser that is missing is said, and each file counts as skipped.
 * @returns {{ passed: number, failed: number, skipped: number, said: string }}
 */
export function browserTests() {
  const folder = join(root, 'test', 'browser');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.test.mjs')) : [];
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, said: '' };
  const browser = findChromium();
  if (browser === null) {
    const said = `No Chromium, Chrome or Edge on this machine: ${files.length} files of browser tests were not run. CHROMIUM_PATH names one elsewhere.`;
    return { passed: 0, failed: 0, skipped: files.length, said };
  }
  console.log(`— browser tests (${browser})`);
  const kept = mkdtempSync(join(tmpdir(), 'jalon-browser-'));
  const report = join(kept, 'report.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const done = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...reporters, ...files.map((file) => join(folder, file))], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  rmSync(kept, { recursive: true, force: true });
  const failed = count(text, 'fail') + count(text, 'cancelled');
  return {
    passed: count(text, 'pass'),
    failed: failed === 0 && done.status !== 0 ? 1 : failed,
    skipped: count(text, 'skipped') + count(text, 'todo'),
    said: '',
  };
}
