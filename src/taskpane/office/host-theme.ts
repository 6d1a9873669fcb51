import type { PaneTheme } from '../parts/pane-context';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme now: a contrast theme of the system first, then Office's own, then what the system prefers where Office does not say. */
export function hostTheme(): PaneTheme {
  if (matches(CONTRAST)) return 'contrast';
  const office = officeIsDark();
  return (office ?? matches(DARK)) ? 'dark' : 'light';
}

/** Calls back when the theme changes; gives what ends it. */
export function onHostThemeChange(listener: (theme: PaneTheme) => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const queries = [CONTRAST, DARK].map((query) => matchMedia(query));
  let known = hostTheme();
  const change = (): void => {
    const theme = hostTheme();
    if (theme !== known) listener(theme);
    known = theme;
  };
  for (const query of queries) query.addEventListener('change', change);
  return () => {
    for (const query of queries) query.removeEventListener('change', change);
  };
}

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

/** Office on the web says nothing of its theme. */
function officeIsDark(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  return typeof theme?.isDarkTheme === 'boolean' ? theme.isDarkTheme : undefined;
}
