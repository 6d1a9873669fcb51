// npm start: the add-in in Excel where Excel is; elsewhere the sample workshop planned into out/ and the workbench in the browser. It says which it did.
// --fr, --en: the language; --workbench: the workbench even where Excel is; --no-open: everything but opening, then the end.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasExcel } from './excel.mjs';
import { ensureBuilt, ensureInstalled, root, run, runTool } from './setup.mjs';

const asked = new Set(process.argv.slice(2));
const language = asked.has('--en') ? 'en' : asked.has('--fr') || (process.env.LANG ?? '').startsWith('fr') ? 'fr' : 'en';
const words = {
  en: {
    excel: 'Excel is on this machine: opening the add-in there. The Home tab has the group Jalon. `npm run stop` ends it.',
    excelFailed: 'Excel could not be opened with the add-in: what went wrong stands above. Opening the workbench instead.',
    noExcel: 'There is no Excel on this machine: planning the sample workshop and opening the workbench.',
    planned: (file) => `The planned workbook is ${file}, its figures are in ${join('out', 'plan.json')}: the blue tabs are the plan.`,
    workbench: (url) => `The workbench, which is not Excel, is at ${url} (Ctrl+C ends it).`,
    notOpened: (url) => `The workbench answered at ${url}; it was not opened.`,
    noAnswer: 'The workbench does not answer.',
  },
  fr: {
    excel: 'Excel est sur cette machine : le complément s’y ouvre. L’onglet Accueil a le groupe Jalon. `npm run stop` y met fin.',
    excelFailed: 'Excel n’a pas pu être ouvert avec le complément : la cause est dite plus haut. L’établi s’ouvre à sa place.',
    noExcel: 'Pas d’Excel sur cette machine : l’atelier d’exemple est planifié et l’établi s’ouvre.',
    planned: (file) =>
      `Le classeur planifié est ${file}, ses chiffres sont dans ${join('out', 'plan.json')} : les onglets bleus sont le plan.`,
    workbench: (url) => `L’établi, qui n’est pas Excel, est à ${url} (Ctrl+C y met fin).`,
    notOpened: (url) => `L’établi a répondu à ${url} ; il n’a pas été ouvert.`,
    noAnswer: 'L’établi ne répond pas.',
  },
}[language];

ensureInstalled();
ensureBuilt();
if (!(hasExcel() && !asked.has('--workbench') && !asked.has('--no-open') && openInExcel())) {
  if (!hasExcel()) console.log(words.noExcel);
  planSample();
  await openWorkbench();
}

/** Loads the add-in into Excel, served by the development server; false when that failed. */
function openInExcel() {
  console.log(words.excel);
  const server = 'npm run dev-server';
  const code = runTool('office-addin-debugging/cli.js', [
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'excel',
    '--dev-server',
    server,
    '--dev-server-port',
    '3000',
  ]);
  if (code !== 0) console.error(words.excelFailed);
  return code === 0;
}

function planSample() {
  const sample = language === 'fr' ? 'atelier-exemple.xlsx' : 'sample-workshop.xlsx';
  mkdirSync(join(root, 'out'), { recursive: true });
  const [from, to, figures] = [join('examples', sample), join('out', sample), join('out', 'plan.json')];
  const code = run(process.execPath, [join(root, 'bin', 'jalon.js'), 'plan', from, '-o', to, '--json', figures]);
  if (code !== 0) process.exit(code);
  console.log(`\n${words.planned(to)}`);
}

async function openWorkbench() {
  const { startWorkbench } = await import('./workbench.mjs');
  const open = !asked.has('--no-open');
  const { url, close } = await startWorkbench({ open });
  if (open) {
    console.log(words.workbench(url));
    return;
  }
  const answer = await fetch(url);
  await close();
  console.log(answer.ok ? words.notOpened(url) : words.noAnswer);
  process.exitCode = answer.ok ? 0 : 1;
}
