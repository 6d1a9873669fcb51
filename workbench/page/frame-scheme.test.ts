import { FrameScheme } from './frame-scheme';

/** A window of a browser that shows light pages. */
function lightWindow(): { matchMedia: (query: string) => MediaQueryList } {
  return {
    matchMedia: (media) => Object.assign(new EventTarget(), { media, matches: /light/.test(media) }) as unknown as MediaQueryList,
  };
}

const DARK = '(prefers-color-scheme: dark)';

describe('the scheme of the pane’s frame', () => {
  it('is the browser’s until another is set, and again when none is', () => {
    const scheme = new FrameScheme();
    const window = lightWindow();
    scheme.takeOver(window);
    const dark = window.matchMedia(DARK);
    expect(dark.matches).toBe(false);
    scheme.set('dark');
    expect([dark.matches, window.matchMedia('(prefers-color-scheme: light)').matches]).toEqual([true, false]);
    scheme.set(null);
    expect(dark.matches).toBe(false);
  });

  it('tells those who listen, once a change', () => {
    const scheme = new FrameScheme();
    const window = lightWindow();
    scheme.takeOver(window);
    const heard: boolean[] = [];
    window.matchMedia(DARK).addEventListener('change', ({ matches }) => heard.push(matches));
    scheme.set('dark');
    scheme.set('dark');
    scheme.set('light');
    expect(heard).toEqual([true, false]);
  });

  it('leaves every other question to the browser', () => {
    const scheme = new FrameScheme();
    const window = lightWindow();
    scheme.takeOver(window);
    scheme.set('dark');
    expect(window.matchMedia('(forced-colors: active)').matches).toBe(false);
  });
});
