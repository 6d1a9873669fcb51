import { CHART_COLORS, STATE_COLORS } from '../../sheets/theme';
import type { PaneTheme } from './pane-context';

/** Colours of the charts' data. Lines and marks also differ by shape. */
export interface ChartColors {
  readonly bar: string;
  readonly over: string;
  /** Capacity, or a cumulative share. */
  readonly line: string;
  readonly threshold: string;
}

const hex = (color: string): string => `#${color}`;

/** The sheets' own colours, lighter ones on a dark ground, and the system's where it has a contrast theme. */
const COLORS: Readonly<Record<PaneTheme, ChartColors>> = {
  light: {
    bar: hex(CHART_COLORS.bar),
    over: hex(CHART_COLORS.need),
    line: hex(CHART_COLORS.capacity),
    threshold: hex(STATE_COLORS.stateFixed.fill),
  },
  dark: {
    bar: hex(CHART_COLORS.firm),
    over: hex(STATE_COLORS.stateCritical.fill),
    line: hex(STATE_COLORS.stateToday.fill),
    threshold: hex(STATE_COLORS.stateClosed.fill),
  },
  contrast: { bar: 'Highlight', over: 'LinkText', line: 'CanvasText', threshold: 'GrayText' },
};

/** The colours of the charts' data under a theme. */
export function chartColors(theme: PaneTheme): ChartColors {
  return COLORS[theme];
}
