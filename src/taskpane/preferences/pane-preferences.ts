import { Storage, StorageType } from '@microsoft/office-js-helpers';
import type { Language } from '../../i18n/language';
import { LANGUAGES } from '../../i18n/language';

/** What the pane remembers on this machine, for every workbook. What belongs to one workbook is remembered in that workbook. */
export interface PanePreferences {
  /** The language that the planner chose; null = that of Office. */
  readonly language: Language | null;
  /** True once the first run was gone through or skipped. */
  readonly firstRunDone: boolean;
}

/** Preferences that are kept. Neither reading nor writing throws: a browser that refuses storage forgets them when the pane closes. */
export interface PreferenceStore {
  read(): PanePreferences;
  write(changes: Partial<PanePreferences>): void;
}

/** The one place that uses Microsoft's office-js-helpers: its Storage, and nothing else of it (docs/adr/010). */
export function createPreferences(): PreferenceStore {
  const kept = openStorage();
  return {
    read: () => ({ language: languageOf(kept.get('language')), firstRunDone: kept.get('firstRunDone') === true }),
    write(changes) {
      for (const [key, value] of Object.entries(changes)) {
        try {
          kept.set(key, value);
        } catch {
          // Storage that is full or switched off while the pane is open: the choice holds as long as the pane does.
        }
      }
    },
  };
}

/** The browser's own storage, or one in memory where the browser refuses it (third-party frames, private windows). */
function openStorage(): Storage<unknown> {
  try {
    return new Storage('jalon', StorageType.LocalStorage);
  } catch {
    return new Storage('jalon', StorageType.InMemoryStorage);
  }
}

function languageOf(value: unknown): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}
