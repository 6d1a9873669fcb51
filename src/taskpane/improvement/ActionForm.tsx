import { Button, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { GatedAction } from '../../engine/improvement/action-gates';
import { gateProblems } from '../../engine/improvement/action-gates';
import { BOARD_STEPS } from '../../engine/improvement/action-states';
import type { ActionMethod, ActionRow, ActionStep } from '../../engine/model/follow-up-records';
import type { BoardAction } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionBoardView } from './ActionBoard';
import { ActionFields } from './ActionFields';
import { actionCells, draftOf, type ActionDraft } from './action-draft';
import { ImprovementFrame } from './ImprovementFrame';
import { ParameterPart } from './ParameterPart';
import { useImprovement } from './use-improvement';

const METHODS = ['pdca', 'dmaic', '8d'] as const satisfies readonly ActionMethod[];

interface Props {
  readonly board: ActionBoardView;
  /** Null: a new one. */
  readonly standing: BoardAction | null;
  /** What a new one starts from. */
  readonly draft: ActionDraft;
  /** Something was written. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** An action as a form: what, who, by when, its effect, and the parameter that it changes. */
export function ActionForm({ board, standing, draft: start, changed, close }: Props): ReactNode {
  const { word, actions, tell } = useImprovement();
  const layout = useLayoutStyles();
  const form = useId();
  // As it was when the form was opened: what is written beside the form is not taken back by it.
  const [before] = useState(standing === null ? null : draftOf(standing.action));
  const [draft, setDraft] = useState(before ?? start);
  const [isTried, setTried] = useState(false);
  const refusals = gateProblems(gated(draft, standing?.action.method), draft.stage as ActionStep);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (draft.action.trim() === '' || refusals.length > 0) return;
    const cells = actionCells(draft, before);
    if (Object.keys(cells).length === 0) return close();
    if (!(await write(cells))) return;
    changed();
    close();
  };
  const write = async (cells: ReturnType<typeof actionCells>): Promise<boolean> => {
    if (standing === null) return actions.addRows('Actions', [cells], word('action.added-note', { action: draft.action }));
    const { action, place } = standing;
    if (place === null) return false;
    const change = { row: place.row, expected: { id: action.id }, values: cells };
    return actions.changeRows('Actions', [change], word('action.changed-note', { id: action.id, action: draft.action }));
  };
  const buttons = (
    <>
      <Button type="submit" form={form} appearance="primary">
        {word('action.save')}
      </Button>
      <Button onClick={close}>{word('action.cancel')}</Button>
    </>
  );
  const place = standing?.place ?? null;
  return (
    <ImprovementFrame
      title={standing === null ? word('board.new') : word('action.title', { id: standing.action.id })}
      footer={buttons}
      isForm
    >
      <form id={form} className={layout.stack} onSubmit={(event) => void save(event)} noValidate>
        <ActionFields
          board={board}
          draft={draft}
          method={standing?.action.method ?? null}
          missing={isTried && draft.action.trim() === '' ? tell('form.missing') : undefined}
          refusals={refusals}
          change={(part) => setDraft({ ...draft, ...part })}
        />
      </form>
      {standing !== null && <ParameterPart standing={standing} board={board} changed={changed} />}
      {place !== null && (
        <Link as="button" onClick={() => void actions.goTo(place)}>
          {word('action.go-to', { row: place.row })}
        </Link>
      )}
    </ImprovementFrame>
  );
}

/** What the gates look at, as typed. */
function gated(draft: ActionDraft, method?: ActionMethod): GatedAction {
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  return {
    method: method ?? METHODS.find((one) => BOARD_STEPS[one].some((step) => step === draft.stage)) ?? 'pdca',
    owner: text(draft.owner),
    due: draft.due === '' ? null : { minutes: 0, hasTime: false },
    measuredEffect: text(draft.measured),
    verdict: text(draft.reached) as ActionRow['verdict'],
    verifiedBy: text(draft.verifiedBy),
  };
}
