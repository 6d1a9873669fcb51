/** @jest-environment jsdom */
import { hostTheme, onHostThemeChange } from './host-theme';

/** A browser's answers to media queries, which jsdom lacks: the listed features hold. */
function fakeMedia(): { hold(...features: readonly string[]): void; listeners(): number } {
  const lists: { readonly query: string; readonly listeners: Set<() => void> }[] = [];
  let held: readonly string[] = [];
  const holds = (query: string): boolean => held.some((feature) => query.includes(feature));
  Object.assign(window, {
    matchMedia: (query: string) => {
      const listeners = new Set<() => void>();
      lists.push({ query, listeners });
      return {
        get matches() {
          return holds(query);
        },
        addEventListener: (_: string, listener: () => void) => listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      };
    },
  });
  return {
    hold: (...features) => {
      const before = held;
      held = features;
      const changed = (query: string): boolean => before.some((one) => query.includes(one)) !== holds(query);
      for (const { query, listeners } of lists) if (changed(query)) for (const listener of listeners) listener();
    },
    listeners: () => lists.reduce((sum, { listeners }) => sum + listeners.size, 0),
  };
}

const office = (theme: object | undefined): void => void Object.assign(globalThis, { Office: { context: { officeTheme: theme } } });

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('the theme of the host', () => {
  it('is the system’s where Office does not say, as on the web', () => {
    const media = fakeMedia();
    office(undefined);
    expect(hostTheme()).toBe('light');
    media.hold('prefers-color-scheme: dark');
    expect(hostTheme()).toBe('dark');
  });

  it('is Office’s own where it says, whatever the system prefers', () => {
    const media = fakeMedia();
    media.hold('prefers-color-scheme: dark');
    office({ isDarkTheme: false });
    expect(hostTheme()).toBe('light');
    office({ isDarkTheme: true });
    media.hold();
    expect(hostTheme()).toBe('dark');
  });

  it('is the contrast theme of the system before all else', () => {
    const media = fakeMedia();
    office({ isDarkTheme: true });
    media.hold('forced-colors: active');
    expect(hostTheme()).toBe('contrast');
  });

  it('is light without Office and without a browser that answers', () => {
    Reflect.deleteProperty(window, 'matchMedia');
    expect(hostTheme()).toBe('light');
    expect(() => onHostThemeChange(() => undefined)()).not.toThrow();
  });

  it('is told when it changes, once, and no more after the end', () => {
    const media = fakeMedia();
    const told: string[] = [];
    const end = onHostThemeChange((theme) => told.push(theme));
    media.hold('prefers-color-scheme: dark');
    // Both queries change; the theme changes once.
    media.hold('prefers-color-scheme: dark', 'forced-colors: active');
    media.hold('forced-colors: active');
    media.hold();
    expect(told).toEqual(['dark', 'contrast', 'light']);
    end();
    media.hold('prefers-color-scheme: dark');
    expect(told).toHaveLength(3);
    expect(media.listeners()).toBe(0);
  });
});
