import type { ActionRow, CauseRow } from '../model/follow-up-records';
import type { LossEvent } from './loss-events';

/** A cause in a tree that is read from top to bottom. */
export interface TreeLine {
  readonly row: CauseRow;
  /** 1 = explains the problem itself. */
  readonly depth: number;
  /** How it stands with the others that explain the same thing; null: it is the only one, or nobody said. */
  readonly link: CauseRow['link'];
  /** It stands above already, under another parent: what explains it is not listed again. */
  readonly repeated: boolean;
}

/** One problem with its causes. */
export interface Problem {
  readonly name: string;
  readonly causes: readonly CauseRow[];
}

/** Causes by problem, in order of first appearance. */
export function problemsOf(rows: readonly CauseRow[]): Problem[] {
  const problems = new Map<string, CauseRow[]>();
  for (const row of rows) {
    const known = problems.get(row.problem);
    if (known === undefined) problems.set(row.problem, [row]);
    else known.push(row);
  }
  return [...problems].map(([name, causes]) => ({ name, causes }));
}

/** Causes that explain the problem itself (null) or one of its causes. */
export function explainersOf(causes: readonly CauseRow[], of: string | null): CauseRow[] {
  return causes.filter(({ parents }) => (of === null ? parents.length === 0 : parents.includes(of)));
}

/** The cause tree: every cause below each of its parents, once in full. Needs causes without circles. */
export function causeTree({ causes }: Problem): TreeLine[] {
  const lines: TreeLine[] = [];
  const shown = new Set<string>();
  const walk = (of: string | null, depth: number): void => {
    const explainers = explainersOf(causes, of);
    const link = explainers.length < 2 ? null : (explainers.find((row) => row.link !== null)?.link ?? null);
    for (const row of explainers) {
      const repeated = shown.has(row.cause);
      lines.push({ row, depth, link, repeated });
      if (repeated) continue;
      shown.add(row.cause);
      walk(row.cause, depth + 1);
    }
  };
  walk(null, 1);
  return lines;
}

/** More chains than this are no use to anybody. */
const MOST_CHAINS = 200;

/** Five whys: every way from the problem down to a root, each step the answer to why the one before is so. Needs causes without circles. */
export function whyChains({ causes }: Problem): (readonly CauseRow[])[] {
  const chains: CauseRow[][] = [];
  const walk = (chain: CauseRow[]): void => {
    const deeper = explainersOf(causes, chain[chain.length - 1]?.cause ?? null);
    if (deeper.length === 0 && chain.length > 0 && chains.length < MOST_CHAINS) chains.push(chain);
    for (const row of deeper) if (chains.length < MOST_CHAINS) walk([...chain, row]);
  };
  walk([]);
  return chains;
}

/** What losses and actions name the same cause, or the problem. */
export interface CauseTies {
  readonly events: number;
  readonly minutes: number;
  readonly quantity: number;
  /** Money; only of the events whose cost is known. */
  readonly cost: number;
  readonly actions: readonly ActionRow[];
}

const sameWord = (one: string | null, other: string): boolean => one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Ties of a cause, or with null of the problem as a whole: all its causes and the problem's own name. */
export function tiesOf(problem: Problem, cause: string | null, events: readonly LossEvent[], actions: readonly ActionRow[]): CauseTies {
  const words = cause === null ? [problem.name, ...problem.causes.map((row) => row.cause)] : [cause];
  const tied = events.filter((event) => words.some((word) => sameWord(event.cause, word)));
  const sum = (value: (event: LossEvent) => number | null): number => tied.reduce((total, event) => total + (value(event) ?? 0), 0);
  return {
    events: tied.length,
    minutes: sum((event) => event.minutes),
    quantity: sum((event) => event.quantity),
    cost: sum((event) => event.cost),
    actions: actions.filter((action) =>
      cause === null
        ? sameWord(action.problem, problem.name) || words.some((word) => sameWord(action.cause, word))
        : sameWord(action.cause, cause) && (action.problem === null || sameWord(action.problem, problem.name)),
    ),
  };
}

/** Actions on a cause word: on that cause, on a problem of that name, or on a problem that the cause explains. */
export function actionsOnWord(word: string, causes: readonly CauseRow[], actions: readonly ActionRow[]): ActionRow[] {
  const problems = causes.filter((row) => sameWord(row.cause, word)).map(({ problem }) => problem);
  return actions.filter(
    (action) =>
      sameWord(action.cause, word) ||
      sameWord(action.problem, word) ||
      problems.some((problem) => action.cause === null && sameWord(action.problem, problem)),
  );
}

/** The problem of the largest loss first: by cost, then by minutes, then by how often; equal ones keep their order. */
export function heaviestFirst(problems: readonly Problem[], events: readonly LossEvent[], actions: readonly ActionRow[]): Problem[] {
  const ties = new Map(problems.map((problem) => [problem, tiesOf(problem, null, events, actions)]));
  return [...problems].sort((one, other) => {
    const [a, b] = [ties.get(one), ties.get(other)];
    if (a === undefined || b === undefined) return 0;
    return b.cost - a.cost || b.minutes - a.minutes || b.events - a.events;
  });
}
