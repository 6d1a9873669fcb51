import type { Language, Text } from '../language';
import { EDIT_WORDS } from './actions/edit-words';
import { FORM_WORDS } from './actions/form-words';
import { IMPROVEMENT_MENU_WORDS } from './actions/improvement-words';
import { PROPOSAL_WORDS } from './actions/proposal-words';
import { RELEASE_PAGE_WORDS } from './actions/release-words';
import { SHOP_FLOOR_WORDS } from './actions/shop-floor-words';
import { WEEK_PAGE_WORDS } from './actions/week-words';
import { speaker, type Say } from './speaker';

/** The words of the pages of actions, which come with these pages. */
export const ACTION_WORDS = {
  ...EDIT_WORDS,
  ...PROPOSAL_WORDS,
  ...FORM_WORDS,
  ...SHOP_FLOOR_WORDS,
  ...RELEASE_PAGE_WORDS,
  ...WEEK_PAGE_WORDS,
  ...IMPROVEMENT_MENU_WORDS,
} as const satisfies Record<string, Text>;

export type SayInAction = Say<typeof ACTION_WORDS>;

/**
 * The words of the pages of actions in one language.
 *
 * @example actionWords('fr')('proposal.gains', { length: '1 j 4 h' }) // 'gagne 1 j 4 h'
 */
export function actionWords(language: Language): SayInAction {
  return speaker(ACTION_WORDS, language);
}
