import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ActionMethod, ActionStep } from '../../engine/model/follow-up-records';
import { useImprovement } from './use-improvement';

/** Of the column of a step, so that the strip leads to it. */
export const columnId = (method: ActionMethod, step: ActionStep): string => `board-${method}-${step}`;

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  step: {
    flex: '1 1 0',
    minWidth: '44px',
    padding: `${tokens.spacingVerticalXS} 2px`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  count: { ...typographyStyles.body1Strong },
  target: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}` },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly method: ActionMethod;
  readonly columns: readonly { readonly step: ActionStep; readonly cards: readonly unknown[] }[];
  readonly isTarget: boolean;
  readonly drop: (step: ActionStep) => void;
}

/** The steps and how many actions stand in each, always in sight: it leads to a step, and takes a dragged card when that is far away. */
export function StepStrip({ method, columns, isTarget, drop }: Props): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const [over, setOver] = useState<ActionStep | null>(null);
  return (
    <div className={styles.strip}>
      {columns.map(({ step, cards }) => (
        <button
          key={step}
          type="button"
          aria-label={word('board.step-count', { step: word(`step.${step}`), count: cards.length })}
          className={mergeClasses(styles.step, isTarget && styles.target, isTarget && over === step && styles.over)}
          onClick={() => void document.getElementById(columnId(method, step))?.scrollIntoView({ block: 'start' })}
          onDragOver={(event) => {
            if (!isTarget) return;
            event.preventDefault();
            setOver(step);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(null);
            drop(step);
          }}
        >
          <span className={styles.count}>{cards.length}</span>
          {word(`step.${step}`)}
        </button>
      ))}
    </div>
  );
}
