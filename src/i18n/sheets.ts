import type { Language, Text } from './language';
import { fillPhrase } from './phrase';
import type { PhraseValues, PlaceholdersOf } from './phrase';
import { FEASIBILITY_WORDS } from './sheets/feasibility-words';
import { MEANS_WORDS } from './sheets/means-words';
import { FLOW_WORDS } from './sheets/flow-words';
import { FRAME_WORDS } from './sheets/frame-words';
import { HEADER_WORDS } from './sheets/header-words';
import { INFORMING_WORDS } from './sheets/informing-words';
import { MASTER_SCHEDULE_WORDS } from './sheets/master-schedule-words';
import { IMPROVEMENT_WORDS } from './sheets/improvement-words';
import { MONEY_WORDS } from './sheets/money-words';
import { NETWORK_WORDS } from './sheets/network-words';
import { PERFORMANCE_WORDS } from './sheets/performance-words';
import { RELEASE_WORDS } from './sheets/release-words';
import { QUALITY_WORDS } from './sheets/quality-words';
import { PORTFOLIO_WORDS } from './sheets/portfolio-words';
import { PURCHASING_WORDS } from './sheets/purchasing-words';
import { SHIFT_BRIEF_WORDS } from './sheets/shift-brief-words';
import { SENTENCE_WORDS } from './sheets/sentence-words';
import { STATE_WORDS } from './sheets/state-words';
import { STOCK_WORDS } from './sheets/stock-words';
import { WHAT_IF_WORDS } from './sheets/what-if-words';

/** Every word that the sheets of a plan show, in every language. */
export const SHEET_WORDS = {
  ...INFORMING_WORDS,
  ...NETWORK_WORDS,
  ...FRAME_WORDS,
  ...WHAT_IF_WORDS,
  ...HEADER_WORDS,
  ...STATE_WORDS,
  ...SENTENCE_WORDS,
  ...PURCHASING_WORDS,
  ...FLOW_WORDS,
  ...FEASIBILITY_WORDS,
  ...MEANS_WORDS,
  ...MASTER_SCHEDULE_WORDS,
  ...QUALITY_WORDS,
  ...STOCK_WORDS,
  ...MONEY_WORDS,
  ...RELEASE_WORDS,
  ...SHIFT_BRIEF_WORDS,
  ...PERFORMANCE_WORDS,
  ...IMPROVEMENT_WORDS,
  ...PORTFOLIO_WORDS,
} as const satisfies Record<string, Text>;
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
