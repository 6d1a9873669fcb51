// node scripts/workbench.mjs [--port N] [--open]: the workbench, the add-in in a browser page without Excel. Needs a build (npm run build).
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';
import { SERVER_POLICY, adaptPage } from './workbench/adapt-page.mjs';
import { isOwnHost, route } from './workbench/routes.mjs';

/** What the page needs before it can be opened; the names of those that are missing. */
export function missingBuilds() {
  return ['dist/workbench/index.html', 'dist/addin/taskpane.html'].filter((file) => !existsSync(join(root, file)));
}

/**
 * Serves the workbench to this machine alone.
 * @param {{ port?: number, open?: boolean }} options port: 0 or absent for a free one; open: show it in the browser
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startWorkbench({ port = 0, open = false } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => send(response, 500, 'text/plain', 'The server failed.'));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://localhost:${server.address().port}/`;
  if (open) openInBrowser(url);
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url, close };
}

async function answer(request, response) {
  if (!isOwnHost(request.headers.host)) return send(response, 403, 'text/plain', 'Only this machine is served.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Only reading is served.');
  const found = route((request.url ?? '/').split('?')[0]);
  const body = found === null ? null : await firstFile(found.files);
  if (body === null) return send(response, 404, 'text/plain', 'There is no such file.');
  const page = found.files[0].endsWith(join('addin', 'taskpane.html'));
  return send(response, 200, found.type, page ? adaptPage(body.toString('utf8')) : body);
}

async function firstFile(files) {
  for (const file of files) {
    try {
      return await readFile(join(root, file));
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    }
  }
  return null;
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': SERVER_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function openInBrowser(url) {
  const [command, ...args] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : process.platform === 'darwin' ? ['open', url] : ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // Without a browser to open, the address that is printed is enough.
  child.on('error', () => undefined);
  child.unref();
}

function optionOf(name) {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingBuilds();
  if (missing.length > 0) {
    console.error(`Not built yet: ${missing.join(', ')}. Run "npm run build" first.`);
    process.exit(1);
  }
  const { url } = await startWorkbench({ port: Number(optionOf('--port') ?? 0), open: process.argv.includes('--open') });
  console.log(`The workbench is at ${url} (this is not Excel; Ctrl+C ends it).`);
}
