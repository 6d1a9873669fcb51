import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageHeading } from '../parts/PageHeading';
import { usePane } from '../parts/pane-context';
import { WelcomeDrawing } from '../parts/WelcomeDrawing';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalS },
  way: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // Its words stand under the others; a contrast theme gives it a frame.
  skip: {
    alignSelf: 'flex-start',
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** The first run: what Jalon does, and two ways in. The same two ways stand in a workbook that has nothing to plan. */
export function WelcomeScreen({ onEnd, isFirstRun }: { readonly onEnd: () => void; readonly isFirstRun: boolean }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.stack}>
      <PageHeading>{say(isFirstRun ? 'welcome.title' : 'empty.title')}</PageHeading>
      <p className={layout.text}>{say(isFirstRun ? 'welcome.what' : 'empty.what')}</p>
      <WelcomeDrawing />
      <Ways onEnd={onEnd} />
      <p className={layout.small}>{say('welcome.privacy')}</p>
      {isFirstRun && (
        <Button className={styles.skip} appearance="transparent" onClick={onEnd}>
          {say('welcome.skip')}
        </Button>
      )}
    </div>
  );
}

function Ways({ onEnd }: { readonly onEnd: () => void }): ReactNode {
  const { say, actions, open } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={styles.ways}>
      <div className={styles.way}>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onEnd();
            void actions.openSample();
          }}
        >
          {say('welcome.sample')}
        </Button>
        <p className={layout.small}>{say('welcome.sample-about')}</p>
      </div>
      <div className={styles.way}>
        <Button
          size="large"
          onClick={() => {
            onEnd();
            open('tables');
          }}
        >
          {say('welcome.own')}
        </Button>
        <p className={layout.small}>{say('welcome.own-about')}</p>
      </div>
    </div>
  );
}
