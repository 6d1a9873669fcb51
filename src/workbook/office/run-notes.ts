import type { Property } from '../setting-pieces';
import { isPieceOf, joinSettings, settingPieces } from '../setting-pieces';
import type { NotedTable } from './owned-table';

/** What the adapter notes in the workbook of its last write, beside Jalon's settings. */
export interface RunNotes {
  /** Number of the last write of a plan, and of the one whose plan was there before; null when there is none. */
  readonly run: number;
  readonly previous: number | null;
  readonly tables: readonly NotedTable[];
  /** Names of the charts that Jalon made, by `SheetSpec.id`. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
}

const PREFIX = 'JalonOffice.';
const KEY = 'notes';
const NONE: RunNotes = { run: 0, previous: null, tables: [], charts: {} };

/** The notes among a workbook's properties; empty ones when there are none that can be read. */
export function readNotes(properties: readonly Property[]): RunNotes {
  const text = joinSettings(properties, PREFIX)[KEY];
  if (text === undefined) return NONE;
  try {
    return { ...NONE, ...(JSON.parse(text) as Partial<RunNotes>) };
  } catch {
    return NONE;
  }
}

/** The properties that hold notes. */
export function notesProperties(notes: RunNotes): Property[] {
  return settingPieces(KEY, JSON.stringify(notes), PREFIX);
}

export function isNotesProperty(name: string): boolean {
  return isPieceOf(name, KEY, PREFIX);
}
