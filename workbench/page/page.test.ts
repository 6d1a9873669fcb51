import { readFileSync } from 'node:fs';
import { workbenchTexts, sayIn } from '../words/workbench-words';
import { areaAddress, columnLetters, parseAreaAddress } from './area-address';
import { pageOptions } from './page-options';

describe('addresses of areas', () => {
  it('count columns as Excel does, to XFD', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('are read whichever corner comes first', () => {
    expect(parseAreaAddress('d9:$B$3')).toEqual({ row: 2, column: 1, rows: 7, columns: 3 });
  });

  it('are refused beyond the sheet and for other words', () => {
    expect([parseAreaAddress('XFE1'), parseAreaAddress('A1048577'), parseAreaAddress('A0'), parseAreaAddress('Plan')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('are the same after a round trip', () => {
    for (const address of ['A1', 'B3:D9', 'AA10:AB12']) {
      const area = parseAreaAddress(address);
      expect(area === null ? null : areaAddress(area)).toBe(address);
    }
  });
});

describe('what the address of the page asks for', () => {
  it('is language, theme and file', () => {
    expect(pageOptions('?lang=fr&theme=dark&file=atelier-exemple.xlsx', 'en-GB')).toEqual({
      language: 'fr',
      theme: 'dark',
      file: 'atelier-exemple.xlsx',
    });
  });

  it('follows the browser where the address says nothing or something unknown', () => {
    expect(pageOptions('?theme=pink', 'fr-CH')).toEqual({ language: 'fr', theme: 'system', file: null });
  });

  it('takes no file outside of the server’s folders', () => {
    for (const file of ['../secret.xlsx', 'a/b.xlsx', 'plan.json'])
      expect(pageOptions(`?file=${encodeURIComponent(file)}`, 'en').file).toBeNull();
  });
});

describe('the words of the workbench', () => {
  it('name the same values in both languages', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const text of Object.values(workbenchTexts)) expect(names(text.fr)).toEqual(names(text.en));
  });

  it('are the manifest’s on the ribbon’s buttons', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    for (const [id, word] of Object.entries({
      'Open.Label': workbenchTexts.ribbonOpen,
      'Regenerate.Label': workbenchTexts.ribbonRegenerate,
      'Sample.Label': workbenchTexts.ribbonSample,
      'Help.Label': workbenchTexts.ribbonHelp,
    })) {
      const [, english, french] =
        new RegExp(`id="${id}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="fr-fr" Value="([^"]*)"`).exec(manifest) ?? [];
      expect([english, french]).toEqual([word.en, word.fr]);
    }
  });

  it('take their values', () => {
    expect(sayIn('fr')('opened', { file: 'plan.xlsx' })).toBe('plan.xlsx est ouvert.');
  });
});
