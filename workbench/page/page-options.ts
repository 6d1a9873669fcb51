import type { Language } from '../../src/i18n/language';

/** Themes of the page and of the pane. `system` follows the browser, also into a contrast theme. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address asks for. */
export interface PageOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** Name of a workbook that the server has; null for an empty one. */
  readonly file: string | null;
}

/**
 * Reads `?lang=fr&theme=dark&file=sample-workshop.xlsx`. What is not known is as if it were not there.
 * @param browserLanguage BCP 47 tag for when the address names no language
 */
export function pageOptions(search: string, browserLanguage: string): PageOptions {
  const asked = new URLSearchParams(search);
  const language = (asked.get('lang') ?? browserLanguage).toLowerCase();
  const theme = THEMES.find((name) => name === asked.get('theme')) ?? 'system';
  const file = asked.get('file');
  return { language: language.startsWith('fr') ? 'fr' : 'en', theme, file: file !== null && /^[\w. -]+\.xlsx$/i.test(file) ? file : null };
}
