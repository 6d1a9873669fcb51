import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { troubleWords } from '../parts/trouble-words';
import type { QuestionState } from '../state/pane-state';
import { useAction } from '../actions/use-action';

/** That something is looked up, or why it could not be; nothing once there is an answer. */
export function FloorAsked({ state }: { readonly state: QuestionState | null }): ReactNode {
  const { tell, say } = useAction();
  const layout = useLayoutStyles();
  if (state === null) return null;
  if (state.kind === 'asking') {
    return (
      <p className={layout.text} role="status">
        {tell('record.checking')}
      </p>
    );
  }
  if (state.kind === 'failed') {
    const { what, remedy } = troubleWords(state.trouble, say);
    return (
      <MessageBar layout="multiline" intent="error" politeness="assertive">
        <MessageBarBody>{`${what} ${remedy}`}</MessageBarBody>
      </MessageBar>
    );
  }
  return state.answer.kind === 'impossible' ? <EmptyNote>{tell('ask.nothing-to-plan')}</EmptyNote> : null;
}
