import { Button, MessageBar, MessageBarBody, ProgressBar, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../../pipeline/question';
import { EmptyNote } from '../../parts/EmptyNote';
import { useLayoutStyles } from '../../parts/layout-styles';
import { troubleWords } from '../../parts/trouble-words';
import type { QuestionState } from '../../state/pane-state';
import { useAction } from '../use-action';

const useStyles = makeStyles({
  bar: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none', transitionDuration: '0s' } } },
  wide: { flexGrow: 1 },
});

type Known = Exclude<Answer, { readonly kind: 'impossible' }>;

interface Props<Kind extends Known['kind']> {
  readonly state: QuestionState | null;
  readonly kind: Kind;
  /** What was asked about. */
  readonly subject?: string;
  readonly children: (answer: Extract<Known, { readonly kind: Kind }>) => ReactNode;
}

/** A question: that it is computed, what came of it, or why nothing did. */
export function Asked<Kind extends Known['kind']>({ state, kind, subject = '', children }: Props<Kind>): ReactNode {
  const { tell, say } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  if (state === null) return null;
  if (state.kind === 'asking') {
    const first = state.first?.kind === kind ? (state.first as Extract<Known, { readonly kind: Kind }>) : null;
    return (
      <>
        <div className={layout.tight}>
          <p className={layout.text} role="status">
            {tell('ask.asking')}
          </p>
          <div className={styles.bar}>
            <ProgressBar thickness="large" aria-label={tell('ask.asking')} />
          </div>
          <p className={layout.small}>{tell(first === null ? 'ask.about' : 'ask.first')}</p>
        </div>
        {first !== null && children(first)}
      </>
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
  const { answer } = state;
  if (answer.kind === 'impossible') {
    return (
      <EmptyNote>{answer.reason === 'nothing-to-plan' ? tell('ask.nothing-to-plan') : tell('ask.unknown-subject', { subject })}</EmptyNote>
    );
  }
  if (answer.kind !== kind) return null;
  return (
    <>
      {state.kind === 'stopped' && <p className={layout.small}>{tell('ask.stopped')}</p>}
      {children(answer as Extract<Known, { readonly kind: Kind }>)}
    </>
  );
}

/** Ends the trials while a question is under way; else `otherwise`. */
export function AskFooter({
  state,
  otherwise = null,
}: {
  readonly state: QuestionState | null;
  readonly otherwise?: ReactNode;
}): ReactNode {
  const { tell, actions } = useAction();
  const styles = useStyles();
  if (state?.kind !== 'asking') return otherwise;
  return (
    <Button size="large" className={styles.wide} disabled={state.stopping} onClick={() => actions.stopAsking()}>
      {tell(state.stopping ? 'ask.stopping' : 'ask.stop')}
    </Button>
  );
}
