import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FindingList } from '../parts/lazy-findings';
import { RegenerateFooter } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageHeading } from '../parts/PageHeading';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { SectionHeading } from '../parts/SectionHeading';
import { isUntouched, troubleWords } from '../parts/trouble-words';
import type { PaneState } from '../state/pane-state';

/** What went wrong in plain words, what to do, and that nothing is lost. */
export function FailedScreen({ state }: { readonly state: Extract<PaneState, { kind: 'failed' }> }): ReactNode {
  const { say, open, actions } = usePane();
  const layout = useLayoutStyles();
  const { code, findings, detail } = state.trouble;
  const { title, what, remedy } = troubleWords(state.trouble, say);
  return (
    <>
      <ScreenBody>
        <PageHeading>{title}</PageHeading>
        <MessageBar layout="multiline" politeness="assertive" intent={code === 'nothing-to-plan' ? 'warning' : 'error'}>
          <MessageBarBody>{what}</MessageBarBody>
        </MessageBar>
        <p className={layout.text}>{remedy}</p>
        {isUntouched(code) && (
          <p className={layout.text}>{`${say('trouble.untouched')}${state.last === null ? '' : ` ${say('trouble.last-plan')}`}`}</p>
        )}
        <div className={layout.row}>
          {code === 'nothing-to-plan' && <Button onClick={() => open('tables')}>{say('menu.tables')}</Button>}
          <Button onClick={() => actions.dismissNotice()}>{say(state.last === null ? 'frame.back' : 'trouble.back-to-plan')}</Button>
        </div>
        {findings.length > 0 && (
          <section className={layout.tight}>
            <SectionHeading>{say('trouble.to-correct')}</SectionHeading>
            <FindingList findings={findings} label={say('trouble.to-correct')} />
          </section>
        )}
        {detail !== '' && (
          <details>
            <summary className={layout.small}>{say('trouble.detail')}</summary>
            <p className={layout.small} lang="en">{`${code}: ${detail}`}</p>
          </details>
        )}
      </ScreenBody>
      <RegenerateFooter />
    </>
  );
}
