import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatShare } from '../../i18n/format-values';
import type { ParetoBar } from '../../pipeline/improvement-question';
import { chartColors } from '../parts/chart-colors';
import { useElementWidth } from '../parts/use-element-width';
import { useImprovement } from './use-improvement';

const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 18;
const SIDE = 44;
/** More columns than this would be too thin to tell apart. */
const MOST = 14;
const CUT = 0.8;

const useStyles = makeStyles({
  frame: { minHeight: `${HEIGHT}px` },
  words: { fontFamily: tokens.fontFamilyBase, fontSize: '11px', fill: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly bars: readonly ParetoBar[];
  readonly label: string;
  /** Name of the measure, with its unit. */
  readonly unit: string;
}

/** Sorted columns, numbered as the list below, their cumulative share and the 80 % line. Columns and line have one scale: the total is 100 %. */
export function ParetoDrawing({ bars, label, unit }: Props): ReactNode {
  const { theme, language } = useImprovement();
  const styles = useStyles();
  const [frame, width] = useElementWidth();
  const colors = chartColors(theme);
  const shown = bars.slice(0, MOST);
  const [plotWidth, plotHeight] = [width - SIDE - 8, HEIGHT - TOP - BOTTOM];
  const step = plotWidth / shown.length;
  const x = (index: number): number => SIDE + step * index;
  const y = (share: number): number => TOP + plotHeight * (1 - share);
  const line = shown.map((bar, index) => `${x(index) + step / 2},${y(bar.cumulativeShare)}`).join(' ');
  return (
    <div ref={frame} className={styles.frame}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          <text x={0} y={11} className={styles.words}>
            {unit}
          </text>
          {[0, 0.5, 1].map((share) => (
            <text key={share} x={SIDE - 5} y={y(share) + 4} textAnchor="end" className={styles.words}>
              {formatShare(share, language)}
            </text>
          ))}
          <line x1={SIDE} x2={SIDE + plotWidth} y1={y(0)} y2={y(0)} stroke={colors.threshold} />
          {shown.map((bar, index) => (
            <g key={index}>
              <rect
                x={x(index) + step * 0.12}
                width={step * 0.76}
                y={y(bar.share)}
                height={plotHeight * bar.share}
                fill={colors.bar}
                opacity={bar.class === 'A' ? 1 : 0.55}
              >
                <title>{`${bar.name} : ${bar.text}`}</title>
              </rect>
              <text x={x(index) + step / 2} y={HEIGHT - 4} textAnchor="middle" className={styles.words}>
                {index + 1}
              </text>
            </g>
          ))}
          <line x1={SIDE} x2={SIDE + plotWidth} y1={y(CUT)} y2={y(CUT)} stroke={colors.threshold} strokeDasharray="4 4" />
          <text x={SIDE + plotWidth} y={y(CUT) - 3} textAnchor="end" className={styles.words}>
            {formatShare(CUT, language)}
          </text>
          <polyline points={line} fill="none" stroke={colors.over} strokeWidth={2} />
          {shown.map((bar, index) => (
            <circle key={index} cx={x(index) + step / 2} cy={y(bar.cumulativeShare)} r={3} fill={colors.over} />
          ))}
        </svg>
      )}
    </div>
  );
}
