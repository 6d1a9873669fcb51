import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frenchSpaces } from '../../../i18n/french-spaces';
import type { PlanFigures, Proposal } from '../../../pipeline/question';
import { currencyOf, proposalEffects } from '../proposal-effects';
import { useAction } from '../use-action';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalM} 0`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  effects: {
    ...typographyStyles.body1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly proposal: Proposal;
  readonly before: PlanFigures;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A proposal: what to do, and what it would do. */
export function ProposalCard({ proposal, before, children }: Props): ReactNode {
  const pane = useAction();
  const styles = useStyles();
  const effects = proposalEffects(proposal, before, { ...pane, currency: currencyOf(pane) });
  return (
    <article className={styles.card}>
      <p className={styles.sentence}>{frenchSpaces(proposal.sentence, pane.language)}</p>
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div>{children}</div>
    </article>
  );
}
