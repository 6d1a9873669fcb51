import { PANE_WORDS, paneWords } from './pane';
import { ACTION_WORDS } from './pane/action-words';

const blanks = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe('the words of the pane', () => {
  it.each([...Object.entries(PANE_WORDS), ...Object.entries(ACTION_WORDS)])(
    '%s: is there in both languages, with the same blanks and proper apostrophes',
    (_key, { en, fr }) => {
      expect(en.trim() && fr.trim()).not.toBe('');
      expect(blanks(fr)).toEqual(blanks(en));
      for (const text of [en, fr]) expect(text).not.toMatch(/\{[^}]*\{|'|"/);
    },
  );

  it('count in each language’s own manner', () => {
    expect([0, 1, 2].map((best) => paneWords('fr')('run.late', { first: 12, best }))).toEqual([
      '12 → 0 besoin en retard',
      '12 → 1 besoin en retard',
      '12 → 2 besoins en retard',
    ]);
    expect([0, 1, 2].map((best) => paneWords('en')('run.late', { first: 12, best }))).toEqual([
      '12 → 0 late demands',
      '12 → 1 late demand',
      '12 → 2 late demands',
    ]);
  });
});
