import type { Links, Transfer } from '../kernel/links';
import { compileProblem, type Problem } from '../kernel/problem';
import type { Workload } from '../workload';

/**
 * The compiled problem of a workload whose last operations are new and wait only for one another: they are compiled alone and put behind what was compiled
 * before, which costs a fraction of compiling all.
 */
export function appendOperations(problem: Problem, workload: Workload): Problem {
  const first = problem.operationCount;
  const operations = workload.operations.slice(first).map((operation) => ({
    ...operation,
    predecessors: operation.predecessors.map((link) => ({ ...link, predecessor: link.predecessor - first })),
  }));
  const added = compileProblem({ ...workload, units: [], operations });
  const joined = Object.fromEntries(COLUMNS.map((key) => [key, joinedColumn(problem[key], added[key])])) as Pick<Problem, Column>;
  return {
    ...problem,
    ...joined,
    workload,
    operationCount: workload.operations.length,
    modeFirst: joinedRanges(problem.modeFirst, added.modeFirst),
    fixedMode: joinedIndices(problem.fixedMode, added.fixedMode, problem.modeResource.length),
    links: joinedLinks(problem.links, added.links, first),
  };
}

const COLUMNS = [
  'modeResource',
  'modeSetup',
  'modeRun',
  'modeDays',
  'tool',
  'skill',
  'people',
  'family',
  'lag',
  'material',
  'notBefore',
  'interruptible',
  'started',
  'fixedStart',
] as const satisfies readonly (keyof Problem)[];

type Column = (typeof COLUMNS)[number];

function joinedLinks(a: Links, b: Links, first: number): Links {
  return {
    predecessorFirst: joinedRanges(a.predecessorFirst, b.predecessorFirst),
    predecessor: joinedIndices(a.predecessor, b.predecessor, first),
    transferOf: joinedIndices(a.transferOf, b.transferOf, a.transfers.length),
    successorFirst: joinedRanges(a.successorFirst, b.successorFirst),
    successor: joinedIndices(a.successor, b.successor, first),
    successorLink: joinedIndices(a.successorLink, b.successorLink, a.predecessor.length),
    transfers: [...a.transfers, ...b.transfers.map(({ done, offset }): Transfer => ({ done, offset: offset + a.batchCount }))],
    feedsBatches: joinedColumn(a.feedsBatches, b.feedsBatches),
    takesBatches: joinedColumn(a.takesBatches, b.takesBatches),
    batchCount: a.batchCount + b.batchCount,
    topological: joinedIndices(a.topological, b.topological, first),
    rank: joinedIndices(a.rank, b.rank, a.topological.length),
  };
}

function joinedColumn<Values extends Int32Array | Uint8Array>(a: Values, b: Values): Values {
  const joined = new (a.constructor as new (length: number) => Values)(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Indices of b count from `offset` on; -1 stays -1. */
function joinedIndices(a: Int32Array, b: Int32Array, offset: number): Int32Array {
  return joinedColumn(
    a,
    b.map((index) => (index < 0 ? index : index + offset)),
  );
}

/** Bounds of ranges: the last of a is the first of b. */
function joinedRanges(a: Int32Array, b: Int32Array): Int32Array {
  const total = a[a.length - 1];
  return joinedColumn(
    a,
    b.subarray(1).map((bound) => bound + total),
  );
}
