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
const said = {
  en: [
    `The planned workbook is ${join('out', sample)}, its figures are in ${join('out', 'plan.json')}.`,
    'Open it in Excel or LibreOffice: the blue tabs are the plan. (The add-in for Excel is not part of this version yet.)',
  ],
  fr: [
    `Le classeur planifié est ${join('out', sample)}, ses chiffres sont dans ${join('out', 'plan.json')}.`,
    'L’ouvrir dans Excel ou LibreOffice : les onglets bleus sont le plan. (Le complément Excel ne fait pas encore partie de cette version.)',
  ],
};
if (code === 0) console.log(`\n${said[language].join('\n')}`);
process.exit(code);
