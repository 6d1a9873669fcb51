import { LATENESS_KINDS } from './lateness-words';
import { latenessHelp, latenessSentence } from './lateness-words';
import { fillPhrase } from './phrase';
import { SHEET_WORDS, sheetWords } from './sheets';

const blanks = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe('the words of the sheets', () => {
  it.each(Object.entries(SHEET_WORDS))('%s: is there in both languages, with the same blanks', (_key, { en, fr }) => {
    expect(en.trim() && fr.trim()).not.toBe('');
    expect(blanks(fr)).toEqual(blanks(en));
    for (const text of [en, fr]) expect(text).not.toMatch(/\{[^}]*\{|'/);
  });

  it('count in each language’s own manner: none is singular in French and plural in English', () => {
    const orders = { en: '{n} {n|order|orders}', fr: '{n} {n|ordre|ordres}' };
    expect([0, 1, 2].map((n) => fillPhrase(orders, { n }, 'fr'))).toEqual(['0 ordre', '1 ordre', '2 ordres']);
    expect([0, 1, 2].map((n) => fillPhrase(orders, { n }, 'en'))).toEqual(['0 orders', '1 order', '2 orders']);
  });

  it('fill their blanks', () => {
    expect(sheetWords('fr')('frame.plan-of', { moment: '23/11/2026' })).toBe('Plan du 23/11/2026');
  });
});

describe('the reasons for a lateness', () => {
  const nothing = {
    order: null,
    operation: null,
    resource: null,
    behindOrder: null,
    behindOperation: null,
    item: null,
    from: null,
    until: null,
  };

  it.each(LATENESS_KINDS)('%s: is a sentence and an advice in both languages, even when nothing else is known', (kind) => {
    for (const say of [latenessSentence, latenessHelp]) {
      const [en, fr] = [say({ ...nothing, kind }, 'en'), say({ ...nothing, kind }, 'fr')];
      expect(en).not.toBe(fr);
      for (const text of [en, fr]) expect(text).not.toMatch(/[{}]|null|undefined|\.$/);
    }
  });
});
