import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviationAxis } from '../../engine/improvement/deviation-tolerance';
import { DEVIATION_AXES } from '../../engine/improvement/deviation-tolerance';
import type { DeviationState } from '../../engine/model/follow-up-records';
import type { DeviationLine } from '../../pipeline/improvement-question';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { RowButton } from '../parts/RowButton';
import { DeviationForm } from './DeviationForm';
import { ImprovementFrame, Waiting } from './ImprovementFrame';
import { ChoicePart } from './TextPart';
import { useImprovement, useKeptAnswer } from './use-improvement';

const STATES = ['open', 'treated', 'dismissed'] as const satisfies readonly DeviationState[];

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, display: 'flex', columnGap: tokens.spacingHorizontalS },
  difference: { marginInlineStart: 'auto', whiteSpace: 'nowrap' },
  bad: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  dismissed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** Where the actual is not what was planned: what was found, what the planner noted, and what he says of either. */
export function DeviationsPage(): ReactNode {
  const { word, tell } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { answer, state, again } = useKeptAnswer('deviation-list', { kind: 'deviation-list' });
  const [edited, setEdited] = useState<DeviationLine | 'new' | null>(null);
  const [kind, setKind] = useState<DeviationAxis | ''>('');
  const [followUp, setFollowUp] = useState<DeviationState | ''>('');
  const title = tell('menu.deviations');
  if (answer === null) {
    return (
      <ImprovementFrame title={title}>
        <Waiting state={state} />
      </ImprovementFrame>
    );
  }
  if (edited !== null) {
    return (
      <DeviationForm standing={edited === 'new' ? null : edited} causes={answer.causes} changed={again} close={() => setEdited(null)} />
    );
  }
  const all = { value: '', text: word('deviation.all') };
  const lines = answer.lines.filter((line) => (kind === '' || line.axis === kind) && (followUp === '' || line.state === followUp));
  return (
    <ImprovementFrame
      title={title}
      footer={
        <Button appearance="primary" onClick={() => setEdited('new')}>
          {word('deviation.new')}
        </Button>
      }
    >
      {answer.lines.length === 0 ? (
        <EmptyNote>{word('deviation.none')}</EmptyNote>
      ) : (
        <>
          <p className={layout.text}>{answer.comment}</p>
          <div className={styles.pair}>
            <ChoicePart
              label={word('deviation.kind')}
              value={kind}
              choices={[all, ...DEVIATION_AXES.map((value) => ({ value, text: word(`kind.${value}`) }))]}
              onChange={(value) => setKind(DEVIATION_AXES.find((one) => one === value) ?? '')}
            />
            <ChoicePart
              label={word('deviation.state')}
              value={followUp}
              choices={[all, ...STATES.map((value) => ({ value, text: word(`deviation.state-${value}`) }))]}
              onChange={(value) => setFollowUp(STATES.find((one) => one === value) ?? '')}
            />
          </div>
          <PagedList
            rows={lines}
            total={kind === '' && followUp === '' ? answer.total : lines.length}
            label={word('deviation.list')}
            keyOf={(line, index) => `${index} ${line.axis} ${line.title}`}
          >
            {(line) => <Line line={line} open={() => setEdited(line)} />}
          </PagedList>
        </>
      )}
    </ImprovementFrame>
  );
}

function Line({ line, open }: { readonly line: DeviationLine; readonly open: () => void }): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { axisName, title, planned, actual, difference, bad, cause, found, state, comment, actions } = line;
  const parts = [
    word('deviation.line', { planned, actual }),
    ...(cause === null ? [] : [cause]),
    ...(found ? [] : [word('deviation.own')]),
    ...(state === 'open' ? [] : [word(`deviation.state-${state}`)]),
    ...(actions.length === 0 ? [] : [word('deviation.actions', { ids: actions.join(', ') })]),
  ];
  return (
    <RowButton onClick={open}>
      <span className={mergeClasses(styles.name, state === 'dismissed' && styles.dismissed)}>
        {`${axisName} · ${title}`}
        <span className={mergeClasses(styles.difference, bad ? styles.bad : styles.good)}>{`${bad ? '▲' : '▼'} ${difference}`}</span>
      </span>
      <span className={layout.small}>{parts.join(' · ')}</span>
      {comment !== null && (
        <span className={layout.small}>
          <br />
          {comment}
        </span>
      )}
    </RowButton>
  );
}
