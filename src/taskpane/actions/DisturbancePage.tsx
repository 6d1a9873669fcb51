import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { disturbanceCells } from './adjustment-row';
import { disturbanceOf, draftProblems, type DisturbanceDraft } from './disturbance-form';
import { ActionFrame } from './parts/ActionFrame';
import { Arrival } from './parts/Arrival';
import { Asked, AskFooter } from './parts/Asking';
import { DisturbanceEffect } from './parts/DisturbanceEffect';
import { DisturbanceFields } from './parts/DisturbanceFields';
import { useAction, useQuestion } from './use-action';

const NOTHING: DisturbanceDraft = {
  kind: 'breakdown',
  subject: '',
  from: '',
  to: '',
  quantity: '',
  operation: '',
  declaredBy: '',
  comment: '',
};

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** Something happened: what it does to the plan, who must know, then the row and the new plan in one go. */
export function DisturbancePage(): ReactNode {
  const { tell, actions } = useAction();
  const styles = useStyles();
  const form = useId();
  const [draft, setDraft] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const state = useQuestion('disturbance', null);
  useEffect(() => void actions.lookUp(), [actions]);
  const isSound = Object.keys(draftProblems(draft)).length === 0;
  const change = (part: Partial<DisturbanceDraft>): void => {
    setDraft({ ...draft, ...part });
    // What was computed is of another disturbance now.
    if (state !== null && !('comment' in part) && !('declaredBy' in part)) actions.leaveQuestion();
  };
  const preview = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isSound) void actions.ask({ kind: 'disturbance', disturbance: disturbanceOf(draft) });
  };
  const declare = async (): Promise<void> => {
    if (await actions.addRows('Disturbances', [disturbanceCells(disturbanceOf(draft))])) await actions.regenerate();
  };
  const hasAnswer = state?.kind === 'answered' || state?.kind === 'stopped';
  const isPossible = hasAnswer && state.answer.kind !== 'impossible';
  const next = isPossible ? (
    <Button appearance="primary" size="large" className={styles.wide} onClick={() => void declare()}>
      {tell('disturbance.declare')}
    </Button>
  ) : (
    <Button type="submit" form={form} appearance="primary" size="large" className={styles.wide}>
      {tell('disturbance.preview')}
    </Button>
  );
  return (
    <ActionFrame title={tell('disturbance.title')} footer={<AskFooter state={state} otherwise={next} />}>
      <form id={form} onSubmit={preview} noValidate>
        <DisturbanceFields draft={draft} isTried={isTried} change={change} />
      </form>
      <Asked state={state} kind="disturbance" subject={draft.subject}>
        {(answer) => (
          <Arrival>
            <DisturbanceEffect answer={answer} />
          </Arrival>
        )}
      </Asked>
    </ActionFrame>
  );
}
