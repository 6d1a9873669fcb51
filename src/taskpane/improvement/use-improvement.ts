import { useCallback, useEffect, useMemo, useRef } from 'react';
import { IMPROVEMENT_PAGE_WORDS } from '../../i18n/pane/actions/improvement-words';
import { speaker, type Say } from '../../i18n/pane/speaker';
import type { ImprovementAnswer, ImprovementQuestion } from '../../pipeline/improvement-question';
import { type ActionPane, useAction } from '../actions/use-action';
import type { QuestionState } from '../state/pane-state';

export type SayInImprovement = Say<typeof IMPROVEMENT_PAGE_WORDS>;

/** The pane, with the words of the pages of improvement. */
export interface ImprovementPane extends ActionPane {
  readonly word: SayInImprovement;
}

export function useImprovement(): ImprovementPane {
  const pane = useAction();
  const { language } = pane;
  const word = useMemo(() => speaker(IMPROVEMENT_PAGE_WORDS, language), [language]);
  return { ...pane, word };
}

type AnswerOf<Kind extends ImprovementQuestion['kind']> = Extract<ImprovementAnswer, { readonly kind: Kind }>;

/** What was last answered, which stays in sight while it is asked again. */
export interface KeptAnswer<Kind extends ImprovementQuestion['kind']> {
  /** Null before the first answer, and when there is none. */
  readonly answer: AnswerOf<Kind> | null;
  readonly state: QuestionState | null;
  /** Asks again: the tables have changed. */
  readonly again: () => void;
}

/** Asks at once and when the question changes, keeps the answer, and leaves the question with the page. */
export function useKeptAnswer<Kind extends ImprovementQuestion['kind']>(
  kind: Kind,
  question: Extract<ImprovementQuestion, { readonly kind: Kind }>,
): KeptAnswer<Kind> {
  const { actions, view } = useAction();
  const text = JSON.stringify(question);
  const kept = useRef<AnswerOf<Kind> | null>(null);
  const again = useCallback(() => void actions.ask(JSON.parse(text) as ImprovementQuestion), [actions, text]);
  useEffect(() => again(), [again]);
  useEffect(() => () => actions.leaveQuestion(), [actions]);
  const state = view.question?.question.kind === kind ? view.question : null;
  if ((state?.kind === 'answered' || state?.kind === 'stopped') && state.answer.kind === kind)
    kept.current = state.answer as AnswerOf<Kind>;
  return { answer: kept.current, state, again };
}
