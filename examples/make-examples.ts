import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { template } from '../src/cli/commands/template';
import { writeExercises } from '../src/sample/exercises/write-exercises';
import { writeFunctionPages } from '../src/functions/help/function-pages';
import { tablesPage } from '../src/tables/tables-page';

/** npm run examples: the sample workshop as a workbook in each language, and the documentation of the tables. */
async function makeExamples(): Promise<void> {
  await template(['-o', join('examples', 'sample-workshop.xlsx'), '--sample', 'workshop', '--lang', 'en']);
  await template(['-o', join('examples', 'atelier-exemple.xlsx'), '--sample', 'workshop', '--lang', 'fr']);
  writeFileSync(join('docs', 'en', 'tables.md'), tablesPage('en'));
  writeFileSync(join('docs', 'fr', 'tableaux.md'), tablesPage('fr'));
  writeFunctionPages('docs');
  writeExercises(join('examples', 'exercises.xlsx'), 'en');
  writeExercises(join('examples', 'exercices.xlsx'), 'fr');
}

void makeExamples();
