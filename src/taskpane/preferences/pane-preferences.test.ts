/** @jest-environment jsdom */
import { createPreferences } from './pane-preferences';

describe('the preferences of the pane', () => {
  beforeEach(() => localStorage.clear());

  it('begin with the language of Office and a first run to come', () => {
    expect(createPreferences().read()).toEqual({ language: null, firstRunDone: false });
  });

  it('are there again when the pane is opened again', () => {
    createPreferences().write({ language: 'fr', firstRunDone: true });
    expect(createPreferences().read()).toEqual({ language: 'fr', firstRunDone: true });
  });

  it('change one at a time, and back to the language of Office', () => {
    const preferences = createPreferences();
    preferences.write({ language: 'fr' });
    preferences.write({ firstRunDone: true });
    preferences.write({ language: null });
    expect(preferences.read()).toEqual({ language: null, firstRunDone: true });
  });

  it('take what somebody else left there for nothing', () => {
    localStorage.setItem('@jalon/language', '"klingon"');
    localStorage.setItem('@jalon/firstRunDone', '{broken');
    expect(createPreferences().read()).toEqual({ language: null, firstRunDone: false });
  });

  it('hold until the pane closes where the browser refuses storage', () => {
    const refused = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const preferences = createPreferences();
    preferences.write({ language: 'en' });
    expect(preferences.read().language).toBe('en');
    refused.mockRestore();
  });

  it('do not fail where storage is full', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(() => createPreferences().write({ firstRunDone: true })).not.toThrow();
    full.mockRestore();
  });
});
