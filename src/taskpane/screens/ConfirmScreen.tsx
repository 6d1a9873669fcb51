import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { ChangeTab } from '../parts/ChangeTab';
import { Footer } from '../parts/Footer';
import { KeyFigures } from '../parts/KeyFigures';
import { useLayoutStyles } from '../parts/layout-styles';
import { PlanAnswers } from '../parts/PlanAnswers';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** The plan that is about to be written, and what it changes. */
export function ConfirmScreen({ next }: { readonly next: PlanSummary | null }): ReactNode {
  const { say, actions } = usePane();
  const layout = useLayoutStyles();
  return (
    <>
      <ScreenBody>
        {next !== null && <PlanAnswers summary={next} title={say('confirm.title')} />}
        <p className={layout.text}>{say('confirm.about')}</p>
        {next !== null && <KeyFigures summary={next} />}
        {next !== null && <ChangeTab changes={next.changes} isWritten={false} />}
      </ScreenBody>
      <Footer>
        <Button appearance="primary" size="large" className={useStyles().wide} onClick={() => actions.write()}>
          {say('confirm.write')}
        </Button>
        <Button size="large" onClick={() => actions.discard()}>
          {say('confirm.discard')}
        </Button>
      </Footer>
    </>
  );
}
