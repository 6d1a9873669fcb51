import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // A contrast theme's own colours, which would else fill the papers with the colour of the text.
  drawing: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto', [CONTRAST]: { forcedColorAdjust: 'none' } },
  paper: {
    fill: tokens.colorNeutralBackground2,
    stroke: tokens.colorNeutralStroke1,
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  line: { stroke: tokens.colorNeutralStroke1, fill: 'none', [CONTRAST]: { stroke: 'CanvasText' } },
  text: { fill: tokens.colorNeutralStroke1Pressed, [CONTRAST]: { fill: 'CanvasText' } },
  arrow: { stroke: tokens.colorBrandForeground1, fill: 'none', strokeWidth: 2, [CONTRAST]: { stroke: 'CanvasText' } },
  bar: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: 'Highlight' } },
  soft: { fill: tokens.colorBrandStroke2, [CONTRAST]: { fill: 'GrayText' } },
  now: { stroke: tokens.colorNeutralForeground1, strokeDasharray: '3 3', [CONTRAST]: { stroke: 'CanvasText' } },
});

const ROWS = [40, 56, 72, 88];
/** Left end, row and length of each bar, and whether it is the softer one. */
const BARS = [
  [186, 0, 44, false],
  [212, 1, 34, true],
  [240, 1, 40, false],
  [200, 2, 30, true],
  [252, 2, 36, false],
  [270, 3, 32, true],
] as const;

/** A table that becomes a Gantt. */
export function WelcomeDrawing(): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <svg className={styles.drawing} viewBox="0 0 320 120" role="img" aria-label={say('welcome.drawing')}>
      <rect className={styles.paper} x="8" y="16" width="116" height="92" rx="4" />
      <path className={styles.line} d="M8 34H124M46 16V108M86 16V108" />
      {ROWS.map((y, index) => (
        <g key={y} className={styles.text}>
          <rect x="14" y={y + 2} width={24 - (index % 2) * 6} height="5" rx="2" />
          <rect x="52" y={y + 2} width={28 - (index % 3) * 6} height="5" rx="2" />
          <rect x="92" y={y + 2} width={16 + (index % 2) * 8} height="5" rx="2" />
        </g>
      ))}
      <path className={styles.arrow} d="M136 62h22m-8-8 8 8-8 8" />
      <rect className={styles.paper} x="170" y="16" width="142" height="92" rx="4" />
      <path className={styles.line} d="M170 34H312" />
      {BARS.map(([x, row, length, soft]) => (
        <rect key={x} className={soft ? styles.soft : styles.bar} x={x} y={ROWS[row]} width={length} height="10" rx="2" />
      ))}
      <path className={styles.now} d="M206 16V108" />
    </svg>
  );
}
