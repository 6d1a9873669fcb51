import { WALK } from './walk-code';

/**
 * Longest ways to and from every operation of a topological order, whose places 1 … count are the nodes; node 0 is 'none', of no length.
 * The pass over heads and the one over tails are most of what a move costs. WebAssembly does them two and a half times as fast where the host
 * has it; JavaScript else, with the same whole numbers.
 */
export class LongestWays {
  readonly time: Int32Array;
  /** Neighbours in the job and on the machine, by node. */
  readonly jobBefore: Int32Array;
  readonly jobBehind: Int32Array;
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** Longest way up to and including the operation; and from it on, own time included. */
  readonly end: Int32Array;
  readonly tail: Int32Array;
  private readonly walk: Walk | null;
  private readonly bytes: number;

  /** @param fast false = JavaScript even where WebAssembly is there. */
  constructor(count: number, fast = true) {
    this.bytes = BYTES * (count + 1);
    const memory = fast ? memoryOf(ARRAYS * this.bytes) : null;
    const buffer = memory?.buffer ?? new ArrayBuffer(ARRAYS * this.bytes);
    const array = (number: number): Int32Array => new Int32Array(buffer, number * this.bytes, count + 1);
    this.end = array(END);
    this.tail = array(TAIL);
    this.time = array(TIME);
    this.jobBefore = array(JOB_BEFORE);
    this.jobBehind = array(JOB_BEHIND);
    this.before = array(BEFORE);
    this.behind = array(BEHIND);
    this.walk = memory === null ? null : walkOver(memory);
  }

  /** Heads of the nodes from `from` on; those before it are right. */
  computeHeads(from: number): void {
    const { walk, bytes, end, time, jobBefore, before } = this;
    if (walk !== null) walk(BYTES * from, bytes, BYTES, END * bytes, JOB_BEFORE * bytes, BEFORE * bytes, TIME * bytes);
    else for (let x = from; x < end.length; x++) end[x] = (greater(end[jobBefore[x]], end[before[x]]) + time[x]) | 0;
  }

  /** Tails of the nodes up to `to`; those behind it are right. */
  computeTails(to: number): void {
    const { walk, bytes, tail, time, jobBehind, behind } = this;
    if (walk !== null) walk(BYTES * to, 0, -BYTES, TAIL * bytes, JOB_BEHIND * bytes, BEHIND * bytes, TIME * bytes);
    else for (let x = to; x > 0; x--) tail[x] = (greater(tail[jobBehind[x]], tail[behind[x]]) + time[x]) | 0;
  }
}

/** Walks from one byte to before another by steps, over arrays that begin at these bytes: way = greater of the ways of two neighbours + time. */
type Walk = (from: number, until: number, step: number, way: number, first: number, second: number, time: number) => void;

/** The greater of two whole numbers without a branch; `| 0` spares the engine its test for overflow. */
function greater(a: number, b: number): number {
  const less = (a - b) | 0;
  return (a - (less & (less >> 31))) | 0;
}

/** Compiled at the first use; null = the host has no WebAssembly, or its policy forbids it. */
let compiled: WebAssembly.Module | null | undefined;

function memoryOf(bytes: number): WebAssembly.Memory | null {
  if (compiled === undefined) compiled = compile();
  return compiled === null ? null : new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(WALK));
  } catch {
    return null;
  }
}

function walkOver(memory: WebAssembly.Memory): Walk | null {
  return compiled ? (new WebAssembly.Instance(compiled, { host: { memory } }).exports.walk as Walk) : null;
}

const PAGE = 65536;
const BYTES = Int32Array.BYTES_PER_ELEMENT;
/** Order of the arrays in the memory. */
const [END, TAIL, TIME, JOB_BEFORE, JOB_BEHIND, BEFORE, BEHIND, ARRAYS] = [0, 1, 2, 3, 4, 5, 6, 7];
