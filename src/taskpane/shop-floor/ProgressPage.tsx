import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { useAction } from '../actions/use-action';
import { ChoiceBar } from '../parts/ChoiceBar';
import { FloorAsked } from './FloorAsked';
import { ProgressForm } from './ProgressForm';
import { StopForm } from './StopForm';
import { useShopFloor } from './use-shop-floor';

const SUBJECTS = ['pieces', 'stop'] as const;

/** What was done, typed record by record. */
export function ProgressPage(): ReactNode {
  const { tell, actions } = useAction();
  const { floor, state, refresh } = useShopFloor();
  const [subject, setSubject] = useState<(typeof SUBJECTS)[number]>('pieces');
  useEffect(() => void actions.lookUp(), [actions]);
  return (
    <ActionFrame title={tell('menu.progress')}>
      {floor === null ? (
        <FloorAsked state={state} />
      ) : (
        <>
          <ChoiceBar
            label={tell('record.what')}
            choices={SUBJECTS.map((value) => ({ value, text: tell(`record.${value}`) }))}
            value={subject}
            onChange={setSubject}
          />
          {subject === 'pieces' ? <ProgressForm floor={floor} onWritten={refresh} /> : <StopForm floor={floor} onWritten={refresh} />}
        </>
      )}
    </ActionFrame>
  );
}
