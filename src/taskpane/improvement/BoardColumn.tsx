import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActionMethod, ActionStep } from '../../engine/model/follow-up-records';
import { useLayoutStyles } from '../parts/layout-styles';
import { columnId } from './StepStrip';
import { type SayInImprovement, useImprovement } from './use-improvement';

const useStyles = makeStyles({
  column: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    padding: tokens.spacingHorizontalS,
    scrollMarginTop: '64px',
  },
  target: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}` },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  head: { ...typographyStyles.body1Strong, margin: 0, display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  count: { ...typographyStyles.caption1Strong, marginInlineStart: 'auto' },
  cards: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':not(:empty)': { marginTop: tokens.spacingVerticalS },
  },
});

interface Props {
  readonly method: ActionMethod;
  readonly step: ActionStep;
  readonly count: number;
  /** A card that belongs here is being dragged. */
  readonly isTarget: boolean;
  readonly drop: () => void;
  readonly children: ReactNode;
}

/** What a step of PDCA means; '' where its name says it. */
export function stepAbout(step: ActionStep, word: SayInImprovement): string {
  return step === 'plan' || step === 'do' || step === 'check' || step === 'act' || step === 'done' ? word(`step-about.${step}`) : '';
}

/** A step with its cards. */
export function BoardColumn({ method, step, count, isTarget, drop, children }: Props): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const [isOver, setOver] = useState(false);
  return (
    <section
      id={columnId(method, step)}
      aria-labelledby={heading}
      className={mergeClasses(styles.column, isTarget && styles.target, isTarget && isOver && styles.over)}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop();
      }}
    >
      <h2 id={heading} className={styles.head}>
        {word(`step.${step}`)} <span className={styles.about}>{stepAbout(step, word)}</span>
        <span className={styles.count}>{count}</span>
      </h2>
      {isTarget && count === 0 && <p className={layout.small}>{word('board.drop-here')}</p>}
      <ul className={styles.cards} aria-labelledby={heading}>
        {children}
      </ul>
    </section>
  );
}
