import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { SayInPane } from '../../i18n/pane';
import type { Notice } from '../state/pane-state';
import { usePane } from './pane-context';

/** What went well, until it is dismissed. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactNode {
  const { say, actions } = usePane();
  return (
    <MessageBar layout="multiline" politeness="polite" intent={notice.kind === 'place-gone' ? 'warning' : 'success'}>
      <MessageBarBody>{noticeWords(notice, say)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say('frame.dismiss')}
            onClick={() => actions.dismissNotice()}
          />
        }
      />
    </MessageBar>
  );
}

/** The sentence of a notice. */
export function noticeWords(notice: Notice, say: SayInPane): string {
  switch (notice.kind) {
    case 'planned':
      return say(notice.stoppedEarly ? 'notice.planned-early' : 'notice.planned');
    case 'repaired':
      return notice.formulas === 0 ? say('notice.repaired-none') : say('notice.repaired', { formulas: notice.formulas });
    case 'place-gone':
      return say('notice.place-gone', { sheet: notice.place.sheet, cell: notice.place.cell });
    case 'restored':
      return say('notice.restored');
    case 'sample-opened':
      return say('notice.sample-opened');
  }
}

/** Says that an input changed since the plan, and which. */
export function StaleBar({ changed }: { readonly changed: readonly string[] }): ReactNode {
  const { say } = usePane();
  return (
    <MessageBar layout="multiline" politeness="polite" intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{say('stale.title')}</MessageBarTitle>
        <br />
        {changed.length === 0 ? say('stale.changed-unknown') : say('stale.changed', { tables: changed.join(', ') })}
      </MessageBarBody>
    </MessageBar>
  );
}
