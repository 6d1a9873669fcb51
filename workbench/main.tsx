import { createRoot } from 'react-dom/client';
import { Workbench } from './page/Workbench';
import type { PageOptions } from './page/page-options';
import { pageOptions } from './page/page-options';
import { createSession } from './session/create-session';
import type { Session } from './session/session';
import { TestHook } from './test-hook';
import { sayIn } from './words/workbench-words';
import './workbench.css';

const options = pageOptions(window.location.search, navigator.language);
const hook = new TestHook();
window.workbench = hook;
void start();

async function start(): Promise<void> {
  const first = await load(options.file, options).catch(() => load(null, options));
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the workbench.');
  createRoot(root).render(
    <Workbench options={options} first={first} load={load} onSession={(session, door) => hook.show(session, door)} />,
  );
}

/** Opens a file that the user chose, one that the server has, or an empty workbook. */
async function load(from: File | string | null, { language }: PageOptions): Promise<Session> {
  if (from === null) return createSession(sayIn(language)('newWorkbook'), language, null);
  if (typeof from !== 'string') return createSession(from.name, language, new Uint8Array(await from.arrayBuffer()));
  const response = await fetch(`/files/${encodeURIComponent(from)}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return createSession(from, language, new Uint8Array(await response.arrayBuffer()));
}
