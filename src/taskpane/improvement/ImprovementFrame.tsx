import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { EditBar } from '../actions/parts/EditBar';
import { EmptyNote } from '../parts/EmptyNote';
import { Footer } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageTop } from '../parts/PageTop';
import type { PanePage } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { troubleWords } from '../parts/trouble-words';
import type { QuestionState } from '../state/pane-state';
import { useImprovement } from './use-improvement';

const useStyles = makeStyles({ news: { flexBasis: '100%' } });

interface Props {
  readonly title: string;
  readonly back?: PanePage;
  /** The page's own buttons. */
  readonly footer?: ReactNode;
  /** A form: what was written before it was opened is told no more. */
  readonly isForm?: boolean;
  readonly children: ReactNode;
}

/** A page of improvement: its heading and, below, what came of the last edit: cards that are moved stay where they are. */
export function ImprovementFrame({ title, back = 'actions', footer, isForm = false, children }: Props): ReactNode {
  const { view } = useImprovement();
  const [before] = useState(view.edit);
  const styles = useStyles();
  return (
    <>
      <ScreenBody>
        <PageTop back={back}>{title}</PageTop>
        {children}
      </ScreenBody>
      <Footer>
        {(!isForm || view.edit !== before) && (
          <div className={styles.news}>
            <EditBar />
          </div>
        )}
        {footer}
      </Footer>
    </>
  );
}

/** What there is to say while there is no answer yet. */
export function Waiting({ state }: { readonly state: QuestionState | null }): ReactNode {
  const { tell, say } = useImprovement();
  const layout = useLayoutStyles();
  if (state?.kind === 'failed') {
    const { what, remedy } = troubleWords(state.trouble, say);
    return <EmptyNote>{`${what} ${remedy}`}</EmptyNote>;
  }
  if (state?.kind === 'answered' && state.answer.kind === 'impossible') return <EmptyNote>{tell('ask.nothing-to-plan')}</EmptyNote>;
  return (
    <p className={layout.text} role="status">
      {tell('ask.asking')}
    </p>
  );
}
