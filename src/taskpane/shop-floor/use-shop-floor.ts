import { useEffect, useState } from 'react';
import type { Answer } from '../../pipeline/question';
import { usePane } from '../parts/pane-context';
import type { QuestionState } from '../state/pane-state';

/** What the tables and the plan say of the workshop. */
export type ShopFloor = Extract<Answer, { readonly kind: 'shop-floor' }>;

/**
 * Asks about the workshop when the page opens and keeps the answer while other things are asked.
 *
 * @returns the answer, null until there is one; what became of the question; and what asks anew
 */
export function useShopFloor(): { readonly floor: ShopFloor | null; readonly state: QuestionState | null; readonly refresh: () => void } {
  const { actions, view } = usePane();
  const [floor, setFloor] = useState<ShopFloor | null>(null);
  useEffect(() => {
    void actions.ask({ kind: 'shop-floor' });
    return () => actions.leaveQuestion();
  }, [actions]);
  const state = view.question ?? null;
  useEffect(() => {
    if (state?.kind === 'answered' && state.answer.kind === 'shop-floor') setFloor(state.answer);
  }, [state]);
  const own = state?.question.kind === 'shop-floor' ? state : null;
  return { floor, state: own, refresh: () => void actions.ask({ kind: 'shop-floor' }) };
}
