// npm start: the main job on the sample workshop. Until the add-in exists it runs without Excel and says where the planned workbook is.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const language = process.argv.includes('--en')
  ? 'en'
  : process.argv.includes('--fr')
    ? 'fr'
    : (process.env.LANG ?? '').startsWith('fr')
      ? 'fr'
      : 'en';
const sample = language === 'fr' ? 'atelier-exemple.xlsx' : 'sample-workshop.xlsx';
mkdirSync(join(root, 'out'), { recursive: true });
const code = run(process.execPath, [
  join(root, 'bin', 'jalon.js'),
  'plan',
  join('examples', sample),
  '-o',
  join('out', sample),
  '--json',
  join('out', 'plan.json'),
]);
if (code === 0) {
  console.log(`\nThe planned workbook is ${join('out', sample)}, its figures are in ${join('out', 'plan.json')}.`);
  console.log('Open it in Excel or LibreOffice: the sheets in blue are the plan. (The task pane is not part of this version yet.)');
}
process.exit(code);
