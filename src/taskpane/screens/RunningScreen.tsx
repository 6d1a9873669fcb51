import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatLength } from '../../i18n/format-length';
import { formatNumber } from '../../i18n/format-values';
import { Footer } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageHeading } from '../parts/PageHeading';
import type { Pane } from '../parts/pane-context';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { StageList } from '../parts/StageList';
import type { RunProgress } from '../state/pane-state';

const useStyles = makeStyles({
  best: { ...typographyStyles.title3, margin: 0, fontVariantNumeric: 'tabular-nums', minHeight: tokens.lineHeightBase600 },
  wide: { flexGrow: 1 },
  bar: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none', transitionDuration: '0s' } } },
});

/** A run: what is being done, how much better it got, and how to stop it. */
export function RunningScreen({ run }: { readonly run: RunProgress }): ReactNode {
  const { say, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <>
      <ScreenBody>
        <PageHeading>{say('run.title')}</PageHeading>
        <Best run={run} />
        <Bar run={run} />
        <StageList stage={run.stage} />
        <p className={layout.small}>{say('run.keep-working')}</p>
      </ScreenBody>
      <Footer>
        {/* Once the sheets are being written, all of it is written or nothing: there is nothing to cancel. */}
        <Button size="large" className={styles.wide} disabled={run.stopping || run.stage === 'writing'} onClick={() => actions.cancel()}>
          {say(run.stopping ? 'run.stopping' : run.best === null ? 'run.cancel-all' : 'run.cancel')}
        </Button>
      </Footer>
    </>
  );
}

/** « 12 → 4 besoins en retard ». The room is kept while there is no plan yet. */
function Best({ run }: { readonly run: RunProgress }): ReactNode {
  const pane = usePane();
  const { say, language } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { late, days } = bestWords(run, pane);
  return (
    <section className={layout.tight}>
      <p className={styles.best}>{late}</p>
      <p className={layout.text}>{days}</p>
      <p className={layout.small}>{say('run.elapsed', { time: secondsWords(run.elapsed, language) })}</p>
    </section>
  );
}

/** From the first plan to the best so far; one figure where both have the same. */
function bestWords({ first, best }: RunProgress, { say, language }: Pane): { readonly late: string; readonly days: string } {
  if (first === null || best === null) return { late: say('run.no-value'), days: say('run.no-value-about') };
  const [before, now] = [first, best].map(({ weightedTardinessDays }) => formatNumber(weightedTardinessDays, 1, language));
  return {
    late:
      first.lateDemands === best.lateDemands
        ? say('run.late-same', { best: best.lateDemands })
        : say('run.late', { first: first.lateDemands, best: best.lateDemands }),
    days: before === now ? say('run.days-same', { best: now ?? '' }) : say('run.days', { first: before ?? '', best: now ?? '' }),
  };
}

const NO_BREAK_SPACE = '\u00a0';

function secondsWords(milliseconds: number, language: 'en' | 'fr'): string {
  const seconds = Math.floor(milliseconds / 1000);
  return seconds < 60
    ? `${seconds}${NO_BREAK_SPACE}s`
    : `${formatLength(Math.floor(seconds / 60), language)} ${seconds % 60}${NO_BREAK_SPACE}s`;
}

/** How far the search is in its time; without end where that is not known. */
function Bar({ run }: { readonly run: RunProgress }): ReactNode {
  const { say, view } = usePane();
  const { method, seconds } = view.settings;
  const isTimed = run.stage === 'computing' && method === 'search' && seconds > 0;
  const value = isTimed ? Math.min(1, run.elapsed / (seconds * 1000)) : undefined;
  return (
    <div className={useStyles().bar}>
      <ProgressBar value={value} thickness="large" aria-label={say('run.searching')} />
    </div>
  );
}
