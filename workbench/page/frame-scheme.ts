/** A window whose answers to `prefers-color-scheme` can be set. */
type SchemedWindow = Pick<Window, 'matchMedia'>;

/**
 * Lets a page in a frame see a light or dark scheme that is not the browser's: Excel on the web tells an add-in nothing of its theme, so that the
 * pane follows the browser. Set before the frame's page starts; that page stays as it is. Contrast themes are the system's and cannot be played.
 */
export class FrameScheme {
  private scheme: 'light' | 'dark' | null = null;
  private readonly lists = new Set<() => void>();

  /** null follows the browser. */
  set(scheme: 'light' | 'dark' | null): void {
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    for (const tell of this.lists) tell();
  }

  /** Takes over the window's answers. A frame keeps its window object from the empty page to the first page of the same origin. */
  takeOver(window: SchemedWindow): void {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const real = ask(query);
      const asked = /prefers-color-scheme:\s*(light|dark)/.exec(query)?.[1];
      return asked === undefined ? real : this.list(real, asked);
    };
  }

  private list(real: MediaQueryList, asked: string): MediaQueryList {
    const matches = (): boolean => (this.scheme === null ? real.matches : this.scheme === asked);
    const list = Object.assign(new EventTarget(), {
      media: real.media,
      onchange: null,
      addListener: (listener: EventListener) => list.addEventListener('change', listener),
      removeListener: (listener: EventListener) => list.removeEventListener('change', listener),
    });
    Object.defineProperty(list, 'matches', { get: matches });
    const tell = (): void => {
      list.dispatchEvent(Object.assign(new Event('change'), { matches: matches(), media: real.media }));
    };
    real.addEventListener('change', tell);
    this.lists.add(tell);
    return list as unknown as MediaQueryList;
  }
}
