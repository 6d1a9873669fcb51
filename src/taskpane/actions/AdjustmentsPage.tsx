import { Link, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import type { AdjustmentLine } from '../state/pane-state';
import { ActionFrame } from './parts/ActionFrame';
import { useAction } from './use-action';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, display: 'flex', flexDirection: 'column' },
  about: { paddingInlineStart: tokens.spacingHorizontalM },
});

/** What the plan is computed with beside the tables; each row can be switched off and on. */
export function AdjustmentsPage(): ReactNode {
  const { tell, view, actions } = useAction();
  const layout = useLayoutStyles();
  useEffect(() => {
    void actions.lookUp();
    return () => actions.leaveQuestion();
  }, [actions]);
  const lines = view.lists?.adjustments;
  return (
    <ActionFrame title={tell('adjustments.title')}>
      {lines !== undefined && lines.length === 0 && <EmptyNote>{tell('adjustments.none')}</EmptyNote>}
      {lines !== undefined && lines.length > 0 && (
        <>
          <p className={layout.text}>{tell('adjustments.about')}</p>
          <PagedList rows={lines} label={tell('adjustments.list')} keyOf={({ row }) => String(row)}>
            {(line) => <Line line={line} />}
          </PagedList>
        </>
      )}
    </ActionFrame>
  );
}

function Line({ line }: { readonly line: AdjustmentLine }): ReactNode {
  const { tell, view, actions } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { row, title, about, scenario, active, place } = line;
  const details = [about, ...(scenario === null ? [] : [tell('adjustments.scenario', { scenario })])].filter((one) => one !== '');
  return (
    <div className={styles.row}>
      <Switch
        label={title}
        checked={active}
        disabled={view.edit?.kind === 'writing'}
        onChange={(_, { checked }) => void actions.switchAdjustment(row, checked)}
      />
      <p className={`${layout.small} ${styles.about}`}>
        {details.join(' · ')}
        {details.length > 0 && ' · '}
        <Link as="button" aria-label={tell('adjustments.show', { title })} onClick={() => void actions.goTo(place)}>
          {tell('adjustments.row', { row })}
        </Link>
      </p>
    </div>
  );
}
