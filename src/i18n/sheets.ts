import type { Language, Text } from './language';
import { fillPhrase } from './phrase';
import type { PhraseValues, PlaceholdersOf } from './phrase';
import { FRAME_WORDS } from './sheets/frame-words';
import { HEADER_WORDS } from './sheets/header-words';
import { SENTENCE_WORDS } from './sheets/sentence-words';
import { STATE_WORDS } from './sheets/state-words';

/** Every word that the sheets of a plan show, in every language. */
export const SHEET_WORDS = { ...FRAME_WORDS, ...HEADER_WORDS, ...STATE_WORDS, ...SENTENCE_WORDS } as const satisfies Record<string, Text>;
export type SheetWord = keyof typeof SHEET_WORDS;

type ValuesOf<Key extends SheetWord> = [PlaceholdersOf<(typeof SHEET_WORDS)[Key][Language]>] extends [never]
  ? []
  : [values: PhraseValues<(typeof SHEET_WORDS)[Key]>];

/** Says a word or a sentence; a key that is missing, or a blank without a value, does not compile. */
export type SayOnSheet = <Key extends SheetWord>(key: Key, ...values: ValuesOf<Key>) => string;

/**
 * The words of the sheets in one language.
 *
 * @example sheetWords('fr')('frame.plan-of', { moment: '23/11/2026 06:00' }) // 'Plan du 23/11/2026 06:00'
 */
export function sheetWords(language: Language): SayOnSheet {
  return (key, ...values) => fillPhrase(SHEET_WORDS[key], values[0] ?? {}, language);
}
