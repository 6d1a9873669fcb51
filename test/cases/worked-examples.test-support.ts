import fs from 'fs';
import path from 'path';
import type { BomLine } from '../../src/engine/model/input';
import { parseLotRule } from '../../src/engine/lots/parse-lot-rule';
import { criticalPath, type NetworkRow } from '../../src/engine/network/critical-path';
import type { JobShop } from '../../src/engine/schedule/benchmark-instances';

/*
 * The worked examples beside the project, each with its source and its published answer. Where a publication errs (verdict published_wrong), the
 * corrected answer is what counts.
 */
export const folder = path.join(process.cwd(), '..', 'shared', 'cases');
export const isThere = fs.existsSync(folder);
if (!isThere) console.warn(`The worked examples are not at ${folder}: they are not checked.`);

/** Cases whose function comes later, and which it is. */
export const WAITING: Readonly<Record<string, string>> = {};

// The files are data of many shapes: each test reads what its own case holds.
/* eslint-disable @typescript-eslint/no-explicit-any */
export type Case = { readonly input: any; readonly published: any; readonly computed: any; readonly corrected?: any };

function caseOf(name: string): Case {
  return JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Case;
}

/** Names of the cases that have a test. */
export const seen = new Set<string>();

/** A test of one case, by the name of its file. */
export function check(name: string, title: string, test: (given: Case) => void): void {
  seen.add(name);
  it(`${name}: ${title}`, () => test(caseOf(name)));
}

/** A lot rule that is one. */
export const rule = (text: string) => parseLotRule(text)!;

/** A line of a bill without anything special. */
export function line(parent: string, component: string, quantity: number): BomLine {
  return { parent, component, quantity, fixedQuantity: 0, scrap: 0, operation: null, from: null, to: null, alternative: null };
}

/** The dates of tasks that follow each other. */
export function networkOf(tasks: Record<string, { duration: number; pred: string[] }>): Map<string, NetworkRow> & { finish?: number } {
  const result = criticalPath(
    Object.entries(tasks).map(([id, { duration, pred }]) => ({
      id,
      duration,
      predecessors: pred.map((task) => ({ task, type: 'FS' as const, lag: 0 })),
    })),
  );
  if (result.kind !== 'network') throw new Error(result.kind);
  return Object.assign(new Map(result.rows.map((row) => [row.id, row])), { finish: result.finish });
}

/** The tasks that are critical, in order. */
export function criticalOf(rows: ReadonlyMap<string, NetworkRow>): string[] {
  return [...rows.values()].filter(({ critical }) => critical).map(({ id }) => id);
}

/** Every job in its order, every machine with one job at a time. */
export function checkJobShop(
  instance: JobShop,
  given: readonly { readonly order: number }[],
  placed: readonly { readonly resource: number; readonly start: number | null; readonly finish: number | null }[],
): void {
  const byKey = new Map<string, { start: number; finish: number }[]>();
  const next = instance.jobs.map(() => 0);
  placed.forEach(({ resource, start, finish }, index) => {
    const job = given[index].order;
    expect(finish! - start!).toBe(instance.jobs[job][next[job]++][0].time);
    for (const key of [`job ${job}`, `machine ${resource}`])
      byKey.set(key, [...(byKey.get(key) ?? []), { start: start!, finish: finish! }]);
  });
  for (const [key, spans] of byKey) {
    if (key.startsWith('machine')) spans.sort((a, b) => a.start - b.start);
    spans.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(spans[index].finish));
  }
}
