import type { Language } from '../i18n/language';
import { registerFunctions } from './register';

/** The language that Office is shown in; English while Office has not said so yet. */
function officeLanguage(): Language {
  const shown: string | undefined = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return shown?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

// The one chunk of the worksheet functions, loaded before the pane's: a pane that fails to start leaves the formulas working. Without
// Excel's runtime (an old Office, a browser without the library) there is nothing to register with.
if (typeof CustomFunctions !== 'undefined') registerFunctions((id, code) => CustomFunctions.associate(id, code), officeLanguage);
