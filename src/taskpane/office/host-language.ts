import type { Language } from '../../i18n/language';

/** The language that Office is shown in, French in any of its countries; English for all others. Without Office, the browser's. */
export function hostLanguage(): Language {
  const office: string | undefined = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  const browser = typeof navigator === 'undefined' ? undefined : navigator.language;
  return (office ?? browser)?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
