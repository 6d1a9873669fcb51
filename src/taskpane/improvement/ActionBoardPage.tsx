import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BoardAction } from '../../pipeline/improvement-question';
import { ChoiceBar } from '../parts/ChoiceBar';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { ActionBoard } from './ActionBoard';
import { ActionForm } from './ActionForm';
import { ActionTimeline } from './ActionTimeline';
import { newDraft } from './action-draft';
import { ImprovementFrame, Waiting } from './ImprovementFrame';
import { OwnerList } from './OwnerList';
import { type SayInImprovement, useImprovement, useKeptAnswer } from './use-improvement';

const VIEWS = ['board', 'owners', 'timeline'] as const;
type View = (typeof VIEWS)[number];

/** Parts a problem from one of its causes in what a page is about. */
export const SUBJECT_SEPARATOR = '\u0000';

/** The action plan: a board to move the actions on, what each owner has before him, the timeline; each action opens as a form. */
export function ActionBoardPage({ subject }: { readonly subject?: string }): ReactNode {
  const { word, tell } = useImprovement();
  const { answer, state, again } = useKeptAnswer('action-board', { kind: 'action-board' });
  const [problem = '', cause = ''] = subject?.split(SUBJECT_SEPARATOR) ?? [];
  const [edited, setEdited] = useState<BoardAction | 'new' | null>(subject === undefined ? null : 'new');
  const [view, setView] = useState<View>('board');
  const title = tell('menu.action-board');
  if (answer === null) {
    return (
      <ImprovementFrame title={title}>
        <Waiting state={state} />
      </ImprovementFrame>
    );
  }
  const standing =
    edited === null || edited === 'new' ? null : (answer.actions.find(({ action }) => action.id === edited.action.id) ?? edited);
  if (edited !== null) {
    return (
      <ActionForm
        key={standing?.action.id ?? ''}
        board={answer}
        standing={standing}
        draft={newDraft({ problem, cause })}
        changed={again}
        close={() => setEdited(null)}
      />
    );
  }
  const add = (
    <Button appearance="primary" onClick={() => setEdited('new')}>
      {word('board.new')}
    </Button>
  );
  return (
    <ImprovementFrame title={title} footer={add}>
      {answer.actions.length === 0 ? (
        <EmptyNote>{word('board.none')}</EmptyNote>
      ) : (
        <>
          <Summary actions={answer.actions} />
          <ChoiceBar
            label={word('board.view')}
            choices={VIEWS.map((value) => ({ value, text: word(`board.view-${value}`) }))}
            value={view}
            onChange={setView}
          />
          {view === 'board' && <ActionBoard board={answer} open={setEdited} moved={again} />}
          {view === 'owners' && <OwnerList board={answer} open={setEdited} />}
          {view === 'timeline' && <ActionTimeline board={answer} open={setEdited} />}
        </>
      )}
    </ImprovementFrame>
  );
}

function Summary({ actions }: { readonly actions: readonly BoardAction[] }): ReactNode {
  const { word } = useImprovement();
  const layout = useLayoutStyles();
  return <p className={layout.text}>{summaryOf(actions, word)}</p>;
}

/** How many are late, to verify, open. */
export function summaryOf(actions: readonly BoardAction[], word: SayInImprovement): string {
  const late = actions.filter(({ isOverdue }) => isOverdue).length;
  const verify = actions.filter(({ state }) => state === 'to-verify' || state === 'reopened').length;
  const open = actions.filter(({ state }) => state !== 'closed' && state !== 'cancelled').length;
  return word('board.summary', { late, verify, open });
}
