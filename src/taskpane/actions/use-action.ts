import { useEffect, useMemo } from 'react';
import { actionWords, type SayInAction } from '../../i18n/pane/action-words';
import type { Question } from '../../pipeline/question';
import { usePane, type Pane } from '../parts/pane-context';
import type { QuestionState } from '../state/pane-state';

/** The pane, with the words of the pages of actions. */
export interface ActionPane extends Pane {
  readonly tell: SayInAction;
}

export function useAction(): ActionPane {
  const pane = usePane();
  const { language } = pane;
  const tell = useMemo(() => actionWords(language), [language]);
  return { ...pane, tell };
}

/** Leaves the question when the page is left; asks one at once when there is one. @returns what became of a question of that kind */
export function useQuestion<Kind extends Question['kind']>(
  kind: Kind,
  question: Extract<Question, { readonly kind: Kind }> | null,
): QuestionState | null {
  const { actions, view } = usePane();
  const text = JSON.stringify(question);
  useEffect(() => {
    const asked = JSON.parse(text) as Question | null;
    if (asked !== null) void actions.ask(asked);
    return () => actions.leaveQuestion();
  }, [actions, text]);
  const state = view.question ?? null;
  return state?.question.kind === kind ? state : null;
}
