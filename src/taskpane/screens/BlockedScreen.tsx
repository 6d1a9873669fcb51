import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../i18n/language';
import { paneWords } from '../../i18n/pane';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageHeading } from '../parts/PageHeading';
import type { PaneTheme } from '../parts/pane-context';
import { PANE_THEMES } from '../parts/pane-themes';

/**
 * Why there is no pane: Excel's library did not come; the page is open outside of Excel; Excel does not answer; the pane broke by a fault of
 * ours.
 */
export type Blockage = 'no-library' | 'not-excel' | 'no-answer' | 'broken';

const useStyles = makeStyles({
  screen: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly why: Blockage;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly onReload: () => void;
}

/** In place of the pane when it cannot start or go on: why, and what to do. */
export function BlockedScreen({ why, language, theme, onReload }: Props): ReactNode {
  const say = paneWords(language);
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <FluentProvider theme={PANE_THEMES[theme]}>
      <main className={`${styles.screen} ${layout.stack}`} lang={language} role="alert">
        <PageHeading>{say(`blocked.${why}`)}</PageHeading>
        <p className={layout.text}>{say(`blocked.${why}-do`)}</p>
        {why !== 'not-excel' && (
          <div>
            <Button appearance="primary" size="large" onClick={onReload}>
              {say('blocked.reload')}
            </Button>
          </div>
        )}
      </main>
    </FluentProvider>
  );
}
