import type { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, ICellData, IStyleData } from '@univerjs/core';
import type { BorderFace, CellFace, Edge } from '../source/sheet-source';

// Univer's enumerations by their numbers: its packages load in a browser only, and this file is tested without one.
const HORIZONTAL: Readonly<Record<CellFace['horizontal'], HorizontalAlign>> = { left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<CellFace['vertical'], VerticalAlign>> = { top: 1, center: 2, bottom: 3 };
const WRAPPING: Readonly<Record<'overflow' | 'clip' | 'wrap', WrapStrategy>> = { overflow: 1, clip: 2, wrap: 3 };
const LINES: Readonly<Record<BorderFace['style'], BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
};
const TEXT: CellValueType = 1;
const YES: BooleanNumber = 1;
const NO: BooleanNumber = 0;
const EDGES: readonly (readonly [Edge, 't' | 'r' | 'b' | 'l'])[] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];
/** Space that Excel leaves between a text and the edge of its cell. */
const PADDING = 2;

/** A cell for Univer's grid. Its text is final: Univer neither formats nor calculates it. */
export function univerCell(face: CellFace): ICellData {
  return { v: face.text, t: TEXT, s: univerStyle(face) };
}

function univerStyle(face: CellFace): IStyleData {
  return {
    ff: face.font,
    fs: face.size,
    bl: flag(face.bold),
    it: flag(face.italic),
    ...(face.underline ? { ul: { s: YES } } : {}),
    ...(face.strikethrough ? { st: { s: YES } } : {}),
    cl: { rgb: face.color },
    ...(face.fill === null ? {} : { bg: { rgb: face.fill } }),
    bd: univerBorders(face),
    ht: HORIZONTAL[face.horizontal],
    vt: VERTICAL[face.vertical],
    tb: WRAPPING[face.wrap ? 'wrap' : face.overflow ? 'overflow' : 'clip'],
    pd: {
      t: 1,
      b: 1,
      l: PADDING + (face.horizontal === 'left' ? face.indent : 0),
      r: PADDING + (face.horizontal === 'right' ? face.indent : 0),
    },
  };
}

function univerBorders(face: CellFace): IBorderData {
  const borders: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const line = face.borders[edge];
    if (line !== undefined) borders[key] = univerLine(line);
  }
  return borders;
}

function univerLine(line: BorderFace): IBorderStyleData {
  return { s: LINES[line.style], cl: { rgb: line.color } };
}

function flag(value: boolean): BooleanNumber {
  return value ? YES : NO;
}
