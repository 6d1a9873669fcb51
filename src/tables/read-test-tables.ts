import type { Finding } from '../engine/model/finding';
import { snapshotFromTables } from './json-tables';
import type { ReadInput } from './read-input';
import { readPlanningInput } from './read-planning-input';

/** For tests: rows of hand-made tables, read with a `now` of Monday 23 November 2026, 06:00. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

export const NOW = { name: 'now', value: '2026-11-23T06:00' };

/** Two bought items with nothing wrong about them. */
export const ITEMS: Rows = [
  { item: 'A', kind: 'buy', lead_time: 2 },
  { item: 'B', kind: 'buy', lead_time: 2 },
];

/** Reads hand-made tables under their canonical names. */
export function readTables(tables: Readonly<Record<string, Rows>>): ReadInput {
  return readPlanningInput(snapshotFromTables({ name: 'test', tables: { Parameters: [NOW], ...tables } }));
}

/** Severity and code of each finding. */
export function codesOf({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map((finding) => `${finding.severity} ${finding.code}`);
}
