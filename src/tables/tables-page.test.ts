import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesPage } from './tables-page';

describe('the page of the tables', () => {
  it.each([
    ['en', 'docs/en/tables.md'],
    ['fr', 'docs/fr/tableaux.md'],
  ] as const)('in %s is what the schemas say (npm run examples writes it anew)', (language, file) => {
    expect(readFileSync(join(process.cwd(), file), 'utf8')).toBe(tablesPage(language));
  });
});
