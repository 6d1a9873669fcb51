import type { ReactElement } from 'react';
import type { Session } from '../session/session';
import type { Say } from '../words/workbench-words';

export interface StatusLineProps {
  readonly say: Say;
  readonly session: Session;
  readonly notice: string | null;
  readonly onDismiss: () => void;
}

/** Whether the workbook is calculating, how often the add-in has asked it for something, and what the page has to say. */
export function StatusLine({ say, session, notice, onDismiss }: StatusLineProps): ReactElement {
  return (
    <footer className="status-line">
      <span data-testid="calculation">{say(session.source.isCalculating() ? 'calculating' : 'ready')}</span>
      <span className="notice" role="status">
        {notice}
        {notice !== null && (
          <button type="button" aria-label={say('dismiss')} title={say('dismiss')} onClick={onDismiss}>
            ×
          </button>
        )}
      </span>
      <span>{say('roundTrips', { count: session.host.roundTrips })}</span>
    </footer>
  );
}
