import type { Language } from '../../i18n/language';
import { parseNumberText } from '../../tables/cells/number-text';

/** A number where a text is one, `0,03` and `3 %` as a planner types them; else the text. */
export function cellOf(text: string, language: Language): string | number {
  const number = parseNumberText(text, language);
  if (number === null || (number.unit !== null && number.unit !== '%')) return text;
  return number.unit === '%' ? number.value / 100 : number.value;
}
