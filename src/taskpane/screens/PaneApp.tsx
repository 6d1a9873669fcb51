import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { DemandId } from '../../engine/model/units';
import { paneWords } from '../../i18n/pane';
import { LiveRegion } from '../parts/LiveRegion';
import { PaneContext } from '../parts/pane-context';
import type { Pane, PaneEnvironment, PanePage, PaneTheme } from '../parts/pane-context';
import { PANE_THEMES } from '../parts/pane-themes';
import { PaneHeader } from '../parts/PaneHeader';
import { useFocusOnChange } from '../parts/use-focus-on-change';
import { useShortcuts } from '../parts/use-shortcuts';
import type { PaneController, PaneView } from '../state/pane-state';
import { PaneScreen } from './PaneScreen';

const useStyles = makeStyles({
  // Not on the provider: it passes its class on to the layers of menus and tooltips, which would then cover the pane.
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    position: 'relative',
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms', transitionDuration: '0.01ms', scrollBehavior: 'auto' },
    },
  },
});

interface Props {
  readonly controller: PaneController;
  readonly environment: PaneEnvironment;
}

/** The task pane: the view of a controller under the host's theme. */
export function PaneApp({ controller, environment }: Props): ReactNode {
  const view = useSyncExternalStore(
    useCallback((listener: () => void) => controller.subscribe(listener), [controller]),
    useCallback(() => controller.view(), [controller]),
  );
  const theme = useTheme(environment);
  const styles = useStyles();
  const [{ page, demand }, open] = usePage(view);
  const pane = useMemo<Pane>(
    () => ({
      view,
      actions: controller.actions,
      language: view.language,
      say: paneWords(view.language),
      theme,
      environment,
      open,
    }),
    [view, controller, theme, environment, open],
  );
  const [hasSkipped, setSkipped] = useState(false);
  const endFirstRun = useCallback(() => {
    setSkipped(true);
    controller.actions.endFirstRun?.();
  }, [controller]);
  const root = useFocusOnChange(`${view.state.kind} ${isConfirming(view)} ${page} ${demand ?? ''}`);
  const onKeyDown = useShortcuts(pane, page, root);
  useEffect(() => {
    document.documentElement.lang = view.language;
  }, [view.language]);
  return (
    <FluentProvider theme={PANE_THEMES[theme]}>
      <PaneContext value={pane}>
        <div ref={root} data-pane="" className={styles.pane} lang={view.language} onKeyDown={onKeyDown}>
          <PaneHeader />
          <PaneScreen page={page} demand={demand} isFirstRun={view.firstRun && !hasSkipped} onFirstRunEnd={endFirstRun} />
          <LiveRegion />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function isConfirming({ state }: PaneView): boolean {
  return state.kind === 'running' && state.run.stage === 'confirming';
}

function useTheme(environment: PaneEnvironment): PaneTheme {
  const [theme, setTheme] = useState(environment.theme);
  useEffect(() => environment.onThemeChange(setTheme), [environment]);
  return theme;
}

interface OpenPage {
  readonly page: PanePage;
  /** That the page is about. */
  readonly demand?: DemandId;
}

const PLAN: OpenPage = { page: 'plan' };

/** The page in sight. A run and its end come before every other page. */
function usePage(view: PaneView): [OpenPage, Pane['open']] {
  const [open, setOpen] = useState(PLAN);
  const { kind } = view.state;
  const [lastKind, setLastKind] = useState(kind);
  if (kind !== lastKind) {
    setLastKind(kind);
    if (kind === 'running' || kind === 'failed' || lastKind === 'running') setOpen(PLAN);
  }
  return [open, useCallback((page, demand) => setOpen({ page, demand }), [])];
}
