import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FIGURES, figureText } from '../actions/plan-figures';
import { useAction } from '../actions/use-action';
import type { ScenarioOutcome } from '../../pipeline/question';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))', gap: tokens.spacingHorizontalM },
  chart: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  row: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  value: { fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  best: { fontWeight: tokens.fontWeightSemibold },
  track: { height: '6px', backgroundColor: tokens.colorNeutralBackground5 },
  // In forced colours a fill is taken away: the frame stays.
  bar: {
    height: '100%',
    minWidth: '2px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
  },
});

/** A small bar chart for each figure, the scenarios in the same order in all; to the ear the table of all figures says the same. */
export function FigureCharts({ outcomes }: { readonly outcomes: readonly ScenarioOutcome[] }): ReactNode {
  const { tell, language } = useAction();
  const styles = useStyles();
  const known = FIGURES.filter((name) => outcomes.some(({ figures }) => figures[name] !== null));
  return (
    <div className={styles.grid} aria-hidden="true">
      {known.map((figure) => {
        const values = outcomes.flatMap(({ figures }) => figures[figure] ?? []);
        const [most, least] = [Math.max(...values, Number.MIN_VALUE), Math.min(...values)];
        return (
          <div key={figure} className={styles.chart}>
            <span className={styles.title}>{tell(`figure.${figure}`)}</span>
            {outcomes.map(({ scenario, figures }) => {
              const isBest = figures[figure] === least && least < most;
              return (
                <div key={scenario ?? ''}>
                  <div className={styles.row}>
                    <span className={styles.name}>{scenario ?? tell('scenarios.base')}</span>
                    <span
                      className={mergeClasses(styles.value, isBest && styles.best)}
                    >{`${isBest ? '✓ ' : ''}${figureText(figures, figure, language)}`}</span>
                  </div>
                  <div className={styles.track}>
                    <div className={styles.bar} style={{ width: `${Math.round((100 * (figures[figure] ?? 0)) / most)}%` }} />
                  </div>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
