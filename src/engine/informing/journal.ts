import type { Minutes } from '../model/units';

/** A line of the planner's journal: a run of the plan, or a change that Jalon made to his tables when he asked for it. */
export interface JournalEntry {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly kind: 'run' | 'change';
  /** Moment of the plan: nothing in Jalon reads a clock. */
  readonly at: Minutes;
  /** Name of all that the plan was computed from, or of the change: equal names, equal entries. */
  readonly name: string;
  /** Tables that differ from those of the run before. */
  readonly tables: readonly string[];
  /** What a change was, in the words of when it was made; null for a run. */
  readonly text: string | null;
  /** Of a run; null for a change. */
  readonly run: RunFigures | null;
}

/** What a run gave. */
export interface RunFigures {
  readonly rule: string;
  readonly iterations: number;
  readonly demands: number;
  readonly lateDemands: number;
  readonly tardinessDays: number;
  readonly overloads: number;
  readonly shortages: number;
  /** Rows of 'changes since the last plan'. */
  readonly changes: number;
}

/** Entries that a workbook keeps; older ones go. */
export const MOST_ENTRIES = 200;

/**
 * The journal with one entry more, numbered on. A run of the name of the last one adds nothing when nothing came between: a second run without a change
 * leaves the journal as it is.
 */
export function appendToJournal(entries: readonly JournalEntry[], entry: Omit<JournalEntry, 'number'>): readonly JournalEntry[] {
  const last = entries.at(-1);
  if (last?.kind === 'run' && entry.kind === 'run' && last.name === entry.name) return entries;
  const number = (last?.number ?? 0) + 1;
  return [...entries, { ...entry, number }].slice(-MOST_ENTRIES);
}
