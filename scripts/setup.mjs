// What `npm start`, `npm test` and `npm run bench` need before they can begin: packages and, where asked, a build that is not older than the sources.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return done.status ?? 1;
}

/** Runs an installed package's command. */
export function runTool(name, args, options) {
  return run(process.execPath, [join(root, 'node_modules', name), ...args], options);
}

/** Starts an installed package's command beside what follows; gives its exit code and all that it printed, which goes to a file meanwhile: nobody reads a pipe. */
export function startTool(name, args) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-tool-'));
  const file = join(folder, 'output.txt');
  const output = openSync(file, 'w');
  const child = spawn(process.execPath, [join(root, 'node_modules', name), ...args], { cwd: root, stdio: ['ignore', output, output] });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      closeSync(output);
      resolve({ code: code ?? 1, output: readFileSync(file, 'utf8') });
      rmSync(folder, { recursive: true, force: true });
    });
  });
}

const newest = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);

/** Installs the packages when they are missing or older than the lock file. */
export function ensureInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  console.log('Installing the packages (once, about a minute) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error('The packages could not be installed: is the npm registry reachable?');
    process.exit(1);
  }
}

/** What a build leaves, one file a part. */
const BUILT = [join('cli', 'jalon.js'), join('addin', 'taskpane.html'), join('workbench', 'index.html')];
/** What a build is made of. */
const SOURCES = ['src', 'examples', 'workbench', 'excel-host', 'assets', 'docs', join('scripts', 'webpack')];
const CONFIGURATION = ['webpack.config.js', 'manifest.xml', 'package-lock.json'];

/** Builds when a part of dist is missing or older than the sources. */
export function ensureBuilt() {
  const built = BUILT.map((file) => join(root, 'dist', file));
  const sources = Math.max(...SOURCES.map(newest), ...CONFIGURATION.map((file) => statSync(join(root, file)).mtimeMs));
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs >= sources)) return;
  console.log('Building …');
  if (runTool('webpack/bin/webpack.js', ['--mode', 'production']) !== 0) process.exit(1);
}
