/** A branch of the fishbone: its name and its causes, each with how deep it lies below the branch. */
export interface Branch {
  readonly name: string;
  readonly causes: readonly { readonly place: number; readonly text: string; readonly depth: number }[];
}

/** A text of the drawing; `x` is its end on the left side and its start on the right side. */
export interface BoneText {
  readonly place: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Where its twig meets the bone. */
  readonly boneX: number;
}

/** A branch as drawn. */
export interface Bone {
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly top: { readonly x: number; readonly y: number };
  readonly foot: { readonly x: number; readonly y: number };
  readonly texts: readonly BoneText[];
}

export interface FishboneLayout {
  readonly bones: readonly Bone[];
  readonly spineX: number;
  readonly height: number;
}

const LINE = 14;
const GAP = 6;
const NAME = 22;
/** How far a bone leans out from the spine at its top. */
const LEAN = 30;
const PER_DEPTH = 8;
/** Of the font at 11 px. */
const CHARACTER = 5.9;

/**
 * Places the branches of a fishbone that stands on its tail, head up: in a narrow pane the spine runs down its middle, branches lean out to the left
 * and right in turn, and the causes stand beside their branch.
 */
export function layFishbone(branches: readonly Branch[], width: number): FishboneLayout {
  const spineX = width / 2;
  const room = spineX - LEAN - 14;
  const bones: Bone[] = [];
  let y = 0;
  for (let pair = 0; pair < branches.length; pair += 2) {
    const both = branches.slice(pair, pair + 2);
    const wrapped = both.map(({ causes }) => causes.map((cause) => wrap(cause.text, (room - cause.depth * PER_DEPTH) / CHARACTER)));
    const heightOf = (texts: readonly (readonly string[])[]): number => texts.reduce((sum, lines) => sum + lines.length * LINE + GAP, 0);
    const height = NAME + Math.max(LINE, ...wrapped.map(heightOf)) + GAP;
    both.forEach((branch, index) => bones.push(placeBranch(branch, wrapped[index], index === 0 ? -1 : 1, { spineX, y, height })));
    y += height + GAP;
  }
  return { bones, spineX, height: y };
}

function placeBranch(
  { name, causes }: Branch,
  wrapped: readonly (readonly string[])[],
  sign: -1 | 1,
  { spineX, y, height }: { readonly spineX: number; readonly y: number; readonly height: number },
): Bone {
  const top = { x: spineX + sign * LEAN, y: y + NAME - 6 };
  const foot = { x: spineX, y: y + height };
  let line = y + NAME + LINE - 3;
  const texts = causes.map(({ place, depth }, index): BoneText => {
    const at = line;
    line += wrapped[index].length * LINE + GAP;
    const boneX = top.x + ((foot.x - top.x) * (at - 4 - top.y)) / (foot.y - top.y);
    return { place, lines: wrapped[index], x: spineX + sign * (LEAN + 6 + depth * PER_DEPTH), y: at, boneX };
  });
  return { name, side: sign < 0 ? 'left' : 'right', top, foot, texts };
}

/** Lines of at most so many characters, broken between words. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}
