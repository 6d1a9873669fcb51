import type { Language } from './language';

const NO_BREAK_SPACE = '\u00a0';

/** The same text with French spaces that no line breaks at, before `:`, `;`, `!`, `?` and `»` and after `«`; English as it is. */
export function frenchSpaces(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[:;!?»])/g, NO_BREAK_SPACE).replace(/« /g, `«${NO_BREAK_SPACE}`);
}
