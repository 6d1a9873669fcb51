import type { ReactNode } from 'react';
import { FindingList } from '../parts/lazy-findings';
import type { DemandId } from '../../engine/model/units';
import { ActionPages } from '../actions/lazy-pages';
import { LazyPage } from '../parts/LazyPage';
import type { PanePage } from '../parts/pane-context';
import { ACTION_PAGES, usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { ConfirmScreen } from './ConfirmScreen';
import { FailedScreen } from './FailedScreen';
import { HelpScreen, SettingsScreen, TablesScreen } from './lazy-screens';
import { ReadyScreen } from './ReadyScreen';
import { ResultScreen } from './ResultScreen';
import { RunningScreen } from './RunningScreen';
import { StartingScreen } from './StartingScreen';
import { WelcomeScreen } from './WelcomeScreen';

interface Props {
  readonly page: PanePage;
  /** That the page is about. */
  readonly demand?: DemandId;
  readonly isFirstRun: boolean;
  readonly onFirstRunEnd: () => void;
}

/** The page that was opened, else the screen of the state. */
export function PaneScreen({ page, demand, isFirstRun, onFirstRunEnd }: Props): ReactNode {
  const { view, say } = usePane();
  const { state } = view;
  const canPlan = state.kind !== 'starting' && state.kind !== 'empty';
  if (page === 'help') return beside(<HelpScreen />);
  if (page === 'settings') return beside(<SettingsScreen regenerate={canPlan} />);
  if (page === 'tables') {
    const tables = state.kind === 'empty' || state.kind === 'mapped' ? state.tables : (view.tables ?? []);
    return beside(<TablesScreen tables={tables} regenerate={canPlan} />);
  }
  const action = ACTION_PAGES.find((one) => one === page);
  if (action !== undefined) return <ActionPages key={`${action} ${demand ?? ''}`} page={action} demand={demand} />;
  switch (state.kind) {
    case 'starting':
      return (
        <ScreenBody>
          <StartingScreen />
        </ScreenBody>
      );
    case 'empty':
      return (
        <ScreenBody>
          <WelcomeScreen isFirstRun={isFirstRun} onEnd={onFirstRunEnd} />
          {!isFirstRun && state.findings.length > 0 && state.tables.some(({ taken }) => taken !== null) && (
            <FindingList findings={state.findings} label={say('ready.findings')} />
          )}
        </ScreenBody>
      );
    case 'mapped':
      return isFirstRun ? (
        <ScreenBody>
          <WelcomeScreen isFirstRun onEnd={onFirstRunEnd} />
        </ScreenBody>
      ) : (
        <ReadyScreen state={state} />
      );
    case 'running':
      return state.run.stage === 'confirming' ? <ConfirmScreen next={state.run.next} /> : <RunningScreen run={state.run} />;
    case 'done':
    case 'stale':
      return <ResultScreen state={state} />;
    case 'failed':
      return <FailedScreen state={state} />;
  }
}

function beside(page: ReactNode): ReactNode {
  return <LazyPage>{page}</LazyPage>;
}
