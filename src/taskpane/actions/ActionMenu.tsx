import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionPage } from '../parts/pane-context';
import { RowButton } from '../parts/RowButton';
import { SectionHeading } from '../parts/SectionHeading';
import { ActionFrame } from './parts/ActionFrame';
import { useAction } from './use-action';

/** The pages, a group for each part of the planner's week. */
const GROUPS = {
  plan: ['remedies', 'levelling', 'promise', 'disturbance', 'scenarios', 'adjustments', 'feasibility', 'purchases', 'confirmations'],
  follow: ['release', 'pack', 'progress', 'progress-import', 'shift-brief', 'back-flush', 'launch-file'],
  improve: ['remarks', 'loss-pareto', 'deviations', 'causes', 'action-board'],
} as const satisfies Record<string, readonly ActionPage[]>;

type Group = keyof typeof GROUPS;
type Entry = (typeof GROUPS)[Group][number];

const useStyles = makeStyles({
  entry: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong, display: 'block' },
});

/** What the planner can do: about the plan, in the workshop, about what went wrong. */
export function ActionMenu(): ReactNode {
  const { tell } = useAction();
  return (
    <ActionFrame title={tell('menu.title')} back="plan">
      <MenuGroup group="plan" entries={GROUPS.plan} />
      <MenuGroup group="follow" entries={GROUPS.follow} />
      <MenuGroup group="improve" entries={GROUPS.improve} />
    </ActionFrame>
  );
}

function MenuGroup({ group, entries }: { readonly group: Group; readonly entries: readonly Entry[] }): ReactNode {
  const { tell, open } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  return (
    <section className={layout.tight}>
      <SectionHeading id={heading}>{tell(`menu.group-${group}`)}</SectionHeading>
      <p className={layout.small}>{tell(`menu.group-${group}-about`)}</p>
      <ul className={layout.list} aria-labelledby={heading}>
        {entries.map((entry) => (
          <li key={entry} className={styles.entry}>
            <RowButton onClick={() => open(entry)}>
              <span className={styles.name}>{tell(`menu.${entry}`)}</span>
              <span className={layout.small}>{tell(`menu.${entry}-about`)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
