import { explainersOf } from '../engine/improvement/cause-tree';
import type { Problem } from '../engine/improvement/cause-tree';
import type { CauseRow } from '../engine/model/follow-up-records';
import { findWord } from '../tables/cells/find-word';
import { FIVE_M } from '../tables/schema/improvement-words';
import type { CellSpec } from './sheet-spec';
import type { SheetContext } from './sheet-context';

/** Where a fishbone is drawn: each slot is the last column of a branch, with the characters that fit into its columns; the head stands after them. */
export interface FishbonePlace {
  readonly row: number;
  readonly slots: readonly { readonly column: number; readonly characters: number }[];
  /** Columns of the head, and the characters that fit into them. */
  readonly head: { readonly first: number; readonly last: number; readonly characters: number };
}

/** Cells of a fishbone, the row of its spine, and the first row below it. */
export interface Fishbone {
  readonly cells: readonly CellSpec[];
  readonly spineRows: readonly number[];
  readonly nextRow: number;
}

/** Causes on one branch, deeper ones marked. */
interface Branch {
  readonly name: string;
  readonly lines: readonly string[];
}

/** No-break spaces are narrower than digits, letters too: what fits is more than the width in characters. */
const DIGITS_A_SPACE = 0.45;
const LETTERS_A_DIGIT = 1.15;
const NO_BREAK_SPACE = '\u00a0';
/** No-break spaces by which a branch moves sideways in each row: as much as a row is high. */
const SPACES_A_ROW = 3;
const [FALLING, RISING] = ['╲', '╱'];
const FEWEST_LINES = 3;
/** Deeper causes are left to the five whys. */
const DEEPEST = 3;

/**
 * The cause-and-effect diagram of a problem in plain cells: a spine, branches above and below it that lean towards the head, causes on the branches. Where
 * there are more branches than places, the drawing goes on below with the next ones.
 */
export function fishbone(context: SheetContext, problem: Problem, notes: readonly string[], place: FishbonePlace): Fishbone {
  const branches = branchesOf(context, problem);
  const perBone = 2 * place.slots.length;
  const cells: CellSpec[] = [];
  const spineRows: number[] = [];
  let row = place.row;
  for (let first = 0; first < branches.length; first += perBone) {
    const shown = branches.slice(first, first + perBone);
    const name = first === 0 ? problem.name : context.say('causes.fishbone-more', { problem: problem.name });
    const drawn = drawBone(shown, [name, ...(first === 0 ? notes : [])], { ...place, row });
    cells.push(...drawn.cells);
    spineRows.push(...drawn.spineRows);
    row = drawn.nextRow + 1;
  }
  return { cells, spineRows, nextRow: row };
}

/** The five branches of 5M where the planner's categories are among them, else his own. */
function branchesOf({ say, language }: SheetContext, problem: Problem): Branch[] {
  const first = explainersOf(problem.causes, null);
  const names = new Map<string, CauseRow[]>();
  const typed = first.map(({ category }) => category);
  const isFiveM = typed.every((category) => category === null || findWord(category, FIVE_M) !== null);
  if (isFiveM) for (const { name } of FIVE_M) names.set(name[language], []);
  for (const row of first) {
    const known = row.category === null ? null : findWord(row.category, FIVE_M);
    const name =
      isFiveM && known !== null
        ? (FIVE_M.find(({ value }) => value === known)?.name[language] ?? '')
        : (row.category ?? say('cause.other'));
    names.set(name, [...(names.get(name) ?? []), row]);
  }
  return [...names].map(([name, rows]) => ({ name, lines: rows.flatMap((row) => linesOf(problem, row, 1)) }));
}

function linesOf(problem: Problem, row: CauseRow, depth: number): string[] {
  const votes = row.votes === null || row.votes === 0 ? '' : ` (${row.votes})`;
  const deeper = depth >= DEEPEST ? [] : explainersOf(problem.causes, row.cause);
  return [`${'↳ '.repeat(depth - 1)}${row.cause}${votes}`, ...deeper.flatMap((next) => linesOf(problem, next, depth + 1))];
}

function drawBone(branches: readonly Branch[], head: readonly string[], place: FishbonePlace): Fishbone {
  const above = branches.slice(0, Math.ceil(branches.length / 2));
  const below = branches.slice(above.length);
  const linesAbove = Math.max(FEWEST_LINES, ...above.map(({ lines }) => lines.length));
  const linesBelow = Math.max(FEWEST_LINES, ...below.map(({ lines }) => lines.length));
  const spine = place.row + 1 + linesAbove;
  const cells: CellSpec[] = [...spineCells(place, spine), ...headCells(head, place, spine)];
  above.forEach(({ name, lines }, index) => {
    const slot = place.slots[index];
    cells.push({ row: place.row, column: slot.column, content: pad(name, linesAbove), style: 'boneLabel', format: 'text' });
    for (let line = 0; line < linesAbove; line++) {
      const away = linesAbove - 1 - line;
      cells.push(boneCell(place.row + 1 + line, slot, lines[line - (linesAbove - lines.length)], FALLING, away));
    }
  });
  below.forEach(({ name, lines }, index) => {
    const slot = place.slots[index];
    for (let line = 0; line < linesBelow; line++) cells.push(boneCell(spine + 1 + line, slot, lines[line], RISING, line));
    cells.push({ row: spine + 1 + linesBelow, column: slot.column, content: pad(name, linesBelow), style: 'boneLabel', format: 'text' });
  });
  return { cells, spineRows: [spine], nextRow: spine + 2 + linesBelow };
}

const pad = (text: string, away: number): string => text + NO_BREAK_SPACE.repeat((away + 1) * SPACES_A_ROW);

/** A cause, its twig and the piece of the branch it hangs on. */
function boneCell(row: number, slot: FishbonePlace['slots'][number], cause: string | undefined, stroke: string, away: number): CellSpec {
  const room = Math.floor((slot.characters - (away + 1) * SPACES_A_ROW * DIGITS_A_SPACE - 4) * LETTERS_A_DIGIT);
  const text = cause === undefined ? stroke : `${trimmed(cause, room)} ──${stroke}`;
  return { row, column: slot.column, content: pad(text, away), style: 'bone', format: 'text' };
}

const trimmed = (text: string, room: number): string => (text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`);

function spineCells({ slots, head }: FishbonePlace, row: number): CellSpec[] {
  const last = slots[slots.length - 1].column;
  const spine = Array.from({ length: last }, (_, index): CellSpec => ({ row, column: index + 1, content: null, style: 'spine' }));
  const filled = Array.from({ length: head.last - last }, (_, index): CellSpec => ({
    row,
    column: last + 1 + index,
    content: null,
    style: 'statePlanned',
  }));
  return [...spine, ...filled];
}

/** The problem just above the spine's end, what is known of it below. */
function headCells(lines: readonly string[], { head }: FishbonePlace, spine: number): CellSpec[] {
  const [name, ...notes] = lines;
  const rows = [spine - 1, ...(notes.length === 0 ? [spine + 1] : notes.map((_, index) => spine + 1 + index))];
  return rows.flatMap((row, index) =>
    Array.from({ length: head.last - head.first + 1 }, (_, offset): CellSpec => {
      const text = index === 0 ? name : (notes[index - 1] ?? '');
      const content = offset === 0 && text !== '' ? ` ${trimmed(text, head.characters)}` : null;
      return { row, column: head.first + offset, content, style: 'statePlanned', format: 'text' };
    }),
  );
}
