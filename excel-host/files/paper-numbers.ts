import { PAPER_TYPES } from '../appearance/print/paper-types';

/** Excel.PaperType. Files number the papers from 1 in the same order (ECMA-376 part 1, 18.3.1.63). */
export type Paper = (typeof PAPER_TYPES)[number];

/** The paper of a file's number; null for one that Excel has no word for. */
export function paperOf(number: number): Paper | null {
  return PAPER_TYPES[number - 1] ?? null;
}

/** The number of a paper in files. */
export function paperNumber(paper: Paper): number {
  return PAPER_TYPES.indexOf(paper) + 1;
}
