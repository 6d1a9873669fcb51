import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../i18n/language';
import { WORKSHEET_FUNCTIONS } from '../catalogue';
import { functionIndex } from './function-index';
import { functionPage } from './function-page';

/** Every page of the functions in both languages, by its path below the folder of the documentation. */
export function functionPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    pages.set(join(language, language === 'fr' ? 'fonctions.md' : 'functions.md'), functionIndex(language));
    for (const declared of WORKSHEET_FUNCTIONS)
      pages.set(join(language, 'functions', `${declared.id}.md`), functionPage(declared, language));
  }
  return pages;
}

/** Writes the pages below the folder, e.g. `docs`. */
export function writeFunctionPages(folder: string): void {
  for (const [path, text] of functionPages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
