import type { ReactNode } from 'react';
import { RegenerateFooter } from '../parts/Footer';
import { NoticeBar, StaleBar } from '../parts/NoticeBar';
import { ResultBody } from '../parts/ResultBody';
import { ScreenBody } from '../parts/ScreenBody';
import type { PaneState } from '../state/pane-state';

/** A plan that stands, or one that an input has left behind. */
export function ResultScreen({ state }: { readonly state: Extract<PaneState, { kind: 'done' | 'stale' }> }): ReactNode {
  return (
    <>
      <ScreenBody>
        {state.kind === 'stale' && <StaleBar changed={state.changed} />}
        {state.kind === 'done' && state.notice !== null && <NoticeBar notice={state.notice} />}
        <ResultBody summary={state.summary} />
      </ScreenBody>
      <RegenerateFooter />
    </>
  );
}
