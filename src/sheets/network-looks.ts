import type { Look } from './theme';

/** Bottom and left edge of a cell that a wire runs along: 0 none, 1 plain, 2 critical. */
type WireInk = '0' | '1' | '2';
export type WireStyle = `wire${WireInk}${WireInk}`;
export type NodeStyle =
  | 'node'
  | 'nodeName'
  | 'nodeNameMiddle'
  | 'nodeNameEnd'
  | 'nodeCritical'
  | 'nodeNameCritical'
  | 'nodeNameMiddleCritical'
  | 'nodeNameEndCritical';
export type NetworkStyle = WireStyle | NodeStyle | 'wireLabel' | 'wireHead' | 'wireHeadCritical';

const FRAME = '595959';
const CRITICAL = '7A5400';
const EDGE: Readonly<Record<WireInk, string | undefined>> = { '0': undefined, '1': '7F7F7F', '2': CRITICAL };

const wire = (bottom: WireInk, left: WireInk): Look => ({ fontSize: 8, border: { bottom: EDGE[bottom], left: EDGE[left] } });
const box = (color: string, more: Look): Look => ({
  fontSize: 9,
  color: '262626',
  vertical: 'center',
  horizontal: 'center',
  ...more,
  border: borderOf(color, more),
});

/** The frame of a box: all edges unless said otherwise. */
function borderOf(color: string, { border }: Look): NonNullable<Look['border']> {
  return border ?? { top: color, bottom: color, left: color, right: color };
}

const name = (color: string, fill: string, border: Look['border'], bold: boolean): Look =>
  box(color, { border, fill, bold, horizontal: 'left', fontSize: 11 });

const PLAIN_FILL = 'E3EEF6';
const CRITICAL_FILL = 'F6C55C';

/** Looks of a drawn network: boxes of nine cells, and wires along the edges of the cells between them. */
export const NETWORK_LOOKS: Readonly<Record<NetworkStyle, Look>> = {
  wire00: wire('0', '0'),
  wire01: wire('0', '1'),
  wire02: wire('0', '2'),
  wire10: wire('1', '0'),
  wire11: wire('1', '1'),
  wire12: wire('1', '2'),
  wire20: wire('2', '0'),
  wire21: wire('2', '1'),
  wire22: wire('2', '2'),
  wireLabel: { fontSize: 8, italic: true, color: FRAME, horizontal: 'right', vertical: 'bottom' },
  wireHead: { fontSize: 8, color: FRAME, horizontal: 'right', vertical: 'bottom', border: { bottom: EDGE['1'] } },
  wireHeadCritical: { fontSize: 8, bold: true, color: CRITICAL, horizontal: 'right', vertical: 'bottom', border: { bottom: EDGE['2'] } },
  node: box(FRAME, {}),
  nodeName: name(FRAME, PLAIN_FILL, { top: FRAME, bottom: FRAME, left: FRAME }, false),
  nodeNameMiddle: name(FRAME, PLAIN_FILL, { top: FRAME, bottom: FRAME }, false),
  nodeNameEnd: name(FRAME, PLAIN_FILL, { top: FRAME, bottom: FRAME, right: FRAME }, false),
  nodeCritical: box(CRITICAL, { bold: true }),
  nodeNameCritical: name(CRITICAL, CRITICAL_FILL, { top: CRITICAL, bottom: CRITICAL, left: CRITICAL }, true),
  nodeNameMiddleCritical: name(CRITICAL, CRITICAL_FILL, { top: CRITICAL, bottom: CRITICAL }, true),
  nodeNameEndCritical: name(CRITICAL, CRITICAL_FILL, { top: CRITICAL, bottom: CRITICAL, right: CRITICAL }, true),
};
