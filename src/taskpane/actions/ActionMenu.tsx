import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionPage } from '../parts/pane-context';
import { RowButton } from '../parts/RowButton';
import { ActionFrame } from './parts/ActionFrame';
import { useAction } from './use-action';

const ENTRIES = ['remedies', 'levelling', 'promise', 'disturbance', 'scenarios', 'adjustments'] as const satisfies readonly ActionPage[];

const useStyles = makeStyles({
  entry: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong, display: 'block' },
});

/** What the planner can do about the plan. */
export function ActionMenu(): ReactNode {
  const { tell, open } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <ActionFrame title={tell('menu.title')} back="plan">
      <p className={layout.text}>{tell('menu.about')}</p>
      <ul className={layout.list}>
        {ENTRIES.map((entry) => (
          <li key={entry} className={styles.entry}>
            <RowButton onClick={() => open(entry)}>
              <span className={styles.name}>{tell(`menu.${entry}`)}</span>
              <span className={layout.small}>{tell(`menu.${entry}-about`)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </ActionFrame>
  );
}
