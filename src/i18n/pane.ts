import type { Language, Text } from './language';
import { ANSWER_WORDS } from './pane/answer-words';
import { BLOCKED_WORDS } from './pane/blocked-words';
import { FRAME_WORDS } from './pane/frame-words';
import { LIST_WORDS } from './pane/list-words';
import { RUN_WORDS } from './pane/run-words';
import { SETTINGS_WORDS } from './pane/settings-words';
import { speaker, type Say } from './pane/speaker';
import { TABLE_WORDS } from './pane/table-words';
import { TROUBLE_WORDS } from './pane/trouble-words';
import { WELCOME_WORDS } from './pane/welcome-words';

/** Every word that the task pane shows from its start, in every language; the pages of actions bring their own (pane/action-words.ts). */
export const PANE_WORDS = {
  ...FRAME_WORDS,
  ...WELCOME_WORDS,
  ...TABLE_WORDS,
  ...SETTINGS_WORDS,
  ...RUN_WORDS,
  ...ANSWER_WORDS,
  ...LIST_WORDS,
  ...TROUBLE_WORDS,
  ...BLOCKED_WORDS,
} as const satisfies Record<string, Text>;
export type PaneWord = keyof typeof PANE_WORDS;

/** Says a word or a sentence of the pane; a key that is missing, or a blank without a value, does not compile. */
export type SayInPane = Say<typeof PANE_WORDS>;

/**
 * The words of the task pane in one language.
 *
 * @example paneWords('fr')('run.late', { first: 12, best: 4 }) // '12 → 4 besoins en retard'
 */
export function paneWords(language: Language): SayInPane {
  return speaker(PANE_WORDS, language);
}
