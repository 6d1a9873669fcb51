import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { keyFigures } from './key-figures';
import type { KeyFigure } from './key-figures';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))', gap: tokens.spacingHorizontalS, margin: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':last-child:nth-child(odd)': { gridColumn: '1 / -1' },
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, display: 'flex', flexDirection: 'column' },
  number: { ...typographyStyles.subtitle1, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  delta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground3 },
});

/** Cards of the key figures, each with how it moved against the last plan: in words and by an arrow, not by colour alone. */
export function KeyFigures({ summary }: { readonly summary: PlanSummary }): ReactNode {
  const { say, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  return (
    <section className={layout.tight} aria-labelledby={heading}>
      <SectionHeading id={heading}>{say(summary.previousKpis === null ? 'figures.title-first' : 'figures.title')}</SectionHeading>
      <dl className={styles.grid}>
        {keyFigures(summary, say, language).map((figure) => (
          <Card key={figure.key} figure={figure} />
        ))}
      </dl>
    </section>
  );
}

function Card({ figure }: { readonly figure: KeyFigure }): ReactNode {
  const styles = useStyles();
  const { label, value, unit, about } = figure;
  return (
    <div className={styles.card} title={about === '' ? undefined : about}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>
        <span>
          <span className={styles.number}>{value}</span> <span className={styles.unit}>{unit}</span>
        </span>
        <Delta figure={figure} />
      </dd>
    </div>
  );
}

function Delta({ figure: { direction, change, before } }: { readonly figure: KeyFigure }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  if (direction === 'none') return null;
  const seen = direction === 'same' ? say('delta.same') : say(`delta.${direction}`, { change });
  const spoken = direction === 'same' ? say('delta.spoken-same') : say(`delta.spoken-${direction}`, { before });
  return (
    <span className={mergeClasses(styles.delta, direction === 'better' && styles.better, direction === 'worse' && styles.worse)}>
      <span aria-hidden="true">{seen}</span>
      <Spoken>{`, ${spoken}`}</Spoken>
    </span>
  );
}
