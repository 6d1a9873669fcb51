import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../i18n/language';
import { WORKSHEET_FUNCTIONS } from '../catalogue';
import { callFunction } from '../contract';
import type { FunctionResult } from '../values';
import { exampleOf, givenIn } from './examples';
import type { FunctionExample } from './example';
import { functionPage, printedResult } from './function-page';
import { functionPages } from './function-pages';

const ROOT = join(process.cwd(), 'docs');
const every = LANGUAGES.flatMap((language) => WORKSHEET_FUNCTIONS.map((declared) => [declared.id, language, declared] as const));

describe('the pages of the functions', () => {
  it.each(every)('%s in %s prints the result that its example gives', (id, language, declared) => {
    const example = exampleOf(id)!;
    const given = callFunction(language === 'fr' ? declared.alias : id, givenIn(example, language), language);
    expect(printedResult(asExample(given), language)).toBe(printedResult(example.result, language));
    expect(functionPage(declared, language)).toContain(`\n\n${printedResult(example.result, language)}\n\n`);
  });

  it.each(every)('%s in %s names the function and every argument in that language', (id, language, declared) => {
    const page = functionPage(declared, language);
    const name = language === 'fr' ? declared.alias : id;
    expect(page.startsWith(`# JALON.${name}\n`)).toBe(true);
    expect(page).toContain(`\n=JALON.${name}(`);
    for (const argument of declared.arguments) expect(page).toContain(`| \`${argument.name[language]}\` | `);
  });

  it('are the files of the documentation, no more and no less (npm run examples writes them anew)', () => {
    const pages = functionPages();
    for (const [path, text] of pages)
      expect([path, existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, text]);
    for (const language of LANGUAGES) {
      const files = readdirSync(join(ROOT, language, 'functions')).map((file) => join(language, 'functions', file));
      expect(files.filter((file) => !pages.has(file))).toEqual([]);
    }
  });
});

/** An error or rows that hold one would print nothing like the example. */
function asExample(result: FunctionResult): FunctionExample['result'] {
  return JSON.parse(JSON.stringify(result)) as FunctionExample['result'];
}
