import { frenchSpaces } from './french-spaces';

describe('French spaces', () => {
  it('hold a sign to its word, as the rules of French typesetting ask', () => {
    expect(frenchSpaces('Charge : 12 h ; écrire « OF-1 » ?', 'fr')).toBe('Charge\u00a0: 12 h\u00a0; écrire «\u00a0OF-1\u00a0»\u00a0?');
  });

  it('leave English, and signs without a space, as they are', () => {
    expect(frenchSpaces('Load : 12 h', 'en')).toBe('Load : 12 h');
    expect(frenchSpaces('Besoins!D6 06:00', 'fr')).toBe('Besoins!D6 06:00');
  });
});
