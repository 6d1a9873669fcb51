import { NETWORK_LOOKS } from './network-looks';
import type { CellStyle, RuleStyle, StateStyle } from './sheet-spec';

/** Font, fill, border and alignment of a cell. What is absent stays as the workbook's Normal style has it; colours are six hex digits. */
export interface Look {
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines, by edge. */
  readonly border?: { readonly top?: string; readonly bottom?: string; readonly left?: string; readonly right?: string };
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of space at the aligned edge; keeps a right-aligned header clear of its filter button. */
  readonly indent?: number;
}

/** The one accent, and the greys of all that is not data. */
export const ACCENT = '0072B2';
export const INK = '262626';
export const MUTED = '595959';
export const RULE_GREY = 'BFBFBF';
const HAIRLINE = 'E4E4E4';
const HEADER_FILL = 'EDEDED';
const BLACK = '000000';
const WHITE = 'FFFFFF';

/** A thin line on every side. */
const BOX = { top: RULE_GREY, bottom: RULE_GREY, left: RULE_GREY, right: RULE_GREY } as const;

/** Colour of the tabs that Jalon writes. */
export const TAB_COLOR = ACCENT;

/** Line above the first row of a group in a table (`TableSpec.groupStarts`). */
export const GROUP_RULE_COLOR = '8C8C8C';

/** Fill and text of each state: Okabe and Ito's colours, safe for colour-blind readers, with a text of at least 4.5:1 on each. */
export const STATE_COLORS: Readonly<Record<StateStyle, { readonly fill: string; readonly color: string }>> = {
  statePlanned: { fill: '0072B2', color: WHITE },
  stateSetup: { fill: '56B4E9', color: BLACK },
  stateCritical: { fill: 'E69F00', color: BLACK },
  stateLate: { fill: 'D55E00', color: BLACK },
  stateDone: { fill: '009E73', color: BLACK },
  stateFixed: { fill: '595959', color: WHITE },
  stateClosed: { fill: 'F2F2F2', color: MUTED },
  stateToday: { fill: WHITE, color: BLACK },
};

/** Colours of chart series, by meaning. */
export const CHART_COLORS = {
  started: '595959',
  released: '0072B2',
  firm: '56B4E9',
  planned: 'A6CEE3',
  capacity: '000000',
  need: 'D55E00',
  bar: '0072B2',
  cumulative: 'D55E00',
  threshold: '7F7F7F',
} as const;

/** Colours of the parts of a cost. */
export const PART_COLORS = { material: '0072B2', work: 'E69F00', subcontract: '009E73', tools: '595959' } as const;

const chip = (state: StateStyle): Look => ({ ...STATE_COLORS[state], fontSize: 10, bold: true, horizontal: 'left', vertical: 'center' });

/** How each style looks. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  ...NETWORK_LOOKS,
  body: { fontSize: 10, color: INK, vertical: 'center', border: { bottom: HAIRLINE } },
  title: { fontSize: 16, bold: true, color: ACCENT, vertical: 'center' },
  subtitle: { fontSize: 11, color: INK, vertical: 'center' },
  figureLabel: { fontSize: 10, color: MUTED, vertical: 'center' },
  figureValue: { fontSize: 11, bold: true, color: INK, vertical: 'center' },
  figureGood: { fontSize: 11, bold: true, color: '00664A', vertical: 'center' },
  figureBad: { fontSize: 11, bold: true, color: 'A84A00', vertical: 'center' },
  header: {
    fontSize: 10,
    bold: true,
    color: INK,
    fill: HEADER_FILL,
    border: { bottom: ACCENT },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
  },
  headerRight: {
    fontSize: 10,
    bold: true,
    color: INK,
    fill: HEADER_FILL,
    border: { bottom: ACCENT },
    horizontal: 'right',
    vertical: 'center',
    wrap: true,
    indent: 2,
  },
  section: { fontSize: 11, bold: true, color: ACCENT, vertical: 'center' },
  note: { fontSize: 10, italic: true, color: MUTED, vertical: 'top' },
  legend: { fontSize: 10, color: INK, vertical: 'center' },
  ganttUpper: { fontSize: 10, bold: true, color: INK, fill: HEADER_FILL, horizontal: 'left', vertical: 'center' },
  ganttLower: { fontSize: 8, color: MUTED, fill: HEADER_FILL, border: { bottom: ACCENT }, horizontal: 'center', vertical: 'center' },
  ganttClosed: { fontSize: 8, color: MUTED, fill: 'D9D9D9', border: { bottom: ACCENT }, horizontal: 'center', vertical: 'center' },
  ganttCell: { fontSize: 8, bold: true, color: INK, horizontal: 'left', vertical: 'center' },
  ganttNow: { fontSize: 8, bold: true, color: INK, border: { left: BLACK }, horizontal: 'left', vertical: 'center' },
  ganttLabel: { fontSize: 8, color: INK, horizontal: 'left', vertical: 'center' },
  boardOpen: { fontSize: 9, bold: true, color: INK, border: { bottom: RULE_GREY }, horizontal: 'left', vertical: 'center' },
  boardClosed: {
    fontSize: 9,
    bold: true,
    color: INK,
    fill: STATE_COLORS.stateClosed.fill,
    border: { bottom: RULE_GREY },
    horizontal: 'left',
    vertical: 'center',
  },
  boardNow: { fontSize: 9, bold: true, color: INK, border: { left: BLACK, bottom: RULE_GREY }, horizontal: 'left', vertical: 'center' },
  strong: { fontSize: 10, bold: true, color: INK, vertical: 'center', border: { bottom: HAIRLINE } },
  verdict: { fontSize: 10, bold: true, color: INK, horizontal: 'center', vertical: 'center', border: { bottom: HAIRLINE } },
  paragraph: { fontSize: 10, color: INK, horizontal: 'left', vertical: 'center', border: { bottom: HAIRLINE }, indent: 1 },
  muted: { fontSize: 10, color: MUTED, vertical: 'center', border: { bottom: HAIRLINE } },
  link: { fontSize: 10, underline: true, color: ACCENT, vertical: 'center', border: { bottom: HAIRLINE } },
  plain: { fontSize: 10, color: INK, vertical: 'center' },
  verdictLeft: { fontSize: 10, bold: true, color: INK, vertical: 'center' },
  bone: { fontSize: 10, color: INK, horizontal: 'right', vertical: 'center' },
  boneLabel: { fontSize: 11, bold: true, color: ACCENT, horizontal: 'right', vertical: 'center' },
  spine: { fontSize: 10, color: WHITE, fill: INK },
  card: { fontSize: 10, color: INK, fill: 'F7F7F7', border: BOX, horizontal: 'left', vertical: 'top', wrap: true },
  matrixHigh: { fontSize: 11, bold: true, color: INK, fill: 'CDEBDF', border: BOX, horizontal: 'center', vertical: 'center', wrap: true },
  matrixMiddle: { fontSize: 11, bold: true, color: INK, fill: 'FDF1D3', border: BOX, horizontal: 'center', vertical: 'center', wrap: true },
  matrixLow: { fontSize: 11, bold: true, color: INK, fill: 'F2F2F2', border: BOX, horizontal: 'center', vertical: 'center', wrap: true },
  barCode: { fill: BLACK, color: WHITE },
  statePlanned: chip('statePlanned'),
  stateSetup: chip('stateSetup'),
  stateCritical: chip('stateCritical'),
  stateLate: chip('stateLate'),
  stateDone: chip('stateDone'),
  stateFixed: chip('stateFixed'),
  stateClosed: { ...chip('stateClosed'), bold: false },
  stateToday: { ...chip('stateToday'), bold: false, border: { left: BLACK } },
};

/** Fill and text of a state as a conditional format. */
export function stateRule(state: StateStyle): RuleStyle {
  return { ...STATE_COLORS[state], bold: true };
}

/** Ink of a state's word on paper, dark enough to be read. */
const STATE_INKS: Readonly<Partial<Record<StateStyle, string>>> = {
  stateLate: 'A84A00',
  stateCritical: '7A5400',
  stateDone: '00664A',
  stateFixed: MUTED,
  statePlanned: ACCENT,
};

/** The word of a state in a table: its bar has the fill, the word only the ink. */
export function stateTextRule(state: StateStyle): RuleStyle {
  return { color: STATE_INKS[state] ?? INK, bold: true };
}

/** Conditional look of what is wrong and of what deserves a look; the word or sign stands in the cell or beside it. */
export const ALERT_RULE: RuleStyle = { fill: 'FBE3D6', color: '8F3F00', bold: true };
export const WARNING_RULE: RuleStyle = { fill: 'FDF1D3', color: '6B4A00', bold: true };
export const NEGATIVE_RULE: RuleStyle = { color: 'A84A00', bold: true };
export const QUIET_RULE: RuleStyle = { color: '767676' };
