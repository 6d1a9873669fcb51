import type { Language } from '../../i18n/language';

/** The language that Office is shown in, French in any of its countries; English for all others. */
export function hostLanguage(): Language {
  const shown: string | undefined = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return shown?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
