import { frenchSpaces } from './french-spaces';
import type { Language, Text } from './language';
import { ANSWER_WORDS } from './pane/answer-words';
import { BLOCKED_WORDS } from './pane/blocked-words';
import { FRAME_WORDS } from './pane/frame-words';
import { LIST_WORDS } from './pane/list-words';
import { RUN_WORDS } from './pane/run-words';
import { SETTINGS_WORDS } from './pane/settings-words';
import { TABLE_WORDS } from './pane/table-words';
import { TROUBLE_WORDS } from './pane/trouble-words';
import { WELCOME_WORDS } from './pane/welcome-words';
import { fillPhrase } from './phrase';
import type { PhraseValues, PlaceholdersOf } from './phrase';

/** Every word that the task pane shows, in every language. */
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

type ValuesOf<Key extends PaneWord> = [PlaceholdersOf<(typeof PANE_WORDS)[Key][Language]>] extends [never]
  ? []
  : [values: PhraseValues<(typeof PANE_WORDS)[Key]>];

/** Says a word or a sentence of the pane; a key that is missing, or a blank without a value, does not compile. */
export type SayInPane = <Key extends PaneWord>(key: Key, ...values: ValuesOf<Key>) => string;

/**
 * The words of the task pane in one language.
 *
 * @example paneWords('fr')('run.late', { first: 12, best: 4 }) // '12 → 4 besoins en retard'
 */
export function paneWords(language: Language): SayInPane {
  return (key, ...values) => frenchSpaces(fillPhrase(PANE_WORDS[key], values[0] ?? {}, language), language);
}
