import type { JobShopProblem } from './job-shop-problem';

/**
 * The arrays that the tabu search works on, side by side in one memory, so that WebAssembly and JavaScript can share them. What each holds
 * stands where it is used: `MachineGraph` and `TabuSearch`.
 */
const EXTENTS = {
  // By node.
  end: 'nodes',
  tail: 'nodes',
  time: 'nodes',
  jobBefore: 'nodes',
  jobBehind: 'nodes',
  before: 'nodes',
  behind: 'nodes',
  slot: 'nodes',
  marked: 'nodes',
  carried: 'nodes',
  carriedTime: 'nodes',
  far: 'nodes',
  between: 'nodes',
  path: 'nodes',
  // By slot.
  nodeOf: 'slots',
  machine: 'slots',
  slotBefore: 'slots',
  slotBehind: 'slots',
  way: 'slots',
  job: 'slots',
  wayFirst: 'slots',
  wayEnd: 'slots',
  bestEnd: 'slots',
  bestWay: 'slots',
  // By machine, job, way, pair.
  firstSlot: 'machines',
  firstOf: 'jobs',
  lastOf: 'jobs',
  wayMachine: 'ways',
  wayTime: 'ways',
  forbiddenWay: 'ways',
  cells: 'cells',
  forbidden: 'pairs',
} as const;

export type ArrayName = keyof typeof EXTENTS;
export type KernelArrays = Readonly<Record<ArrayName, Int32Array>>;

/** Entries of `cells`: what changes from move to move. */
export const CELL = {
  moves: 0,
  idle: 1,
  patience: 2,
  makespan: 3,
  shortest: 4,
  aspiration: 5,
  random: 6,
  least: 7,
  kind: 8,
  mover: 9,
  target: 10,
  ties: 11,
  pathLength: 12,
} as const;

const BYTES = Int32Array.BYTES_PER_ELEMENT;
const NAMES = Object.keys(EXTENTS) as ArrayName[];

/** Where the arrays of a job shop lie: byte and entries of each, and the bytes of all. */
export interface KernelLayout {
  readonly offset: Readonly<Record<ArrayName, number>>;
  readonly length: Readonly<Record<ArrayName, number>>;
  readonly bytes: number;
}

export function layoutOf(shop: JobShopProblem): KernelLayout {
  const lengths = {
    nodes: shop.count + 2,
    slots: shop.slots,
    machines: shop.machines,
    jobs: shop.jobs,
    ways: shop.wayTime.length,
    cells: Object.keys(CELL).length,
    pairs: shop.slots * shop.jobs,
  };
  const offset = {} as Record<ArrayName, number>;
  const length = {} as Record<ArrayName, number>;
  let bytes = 0;
  for (const name of NAMES) {
    offset[name] = bytes;
    length[name] = lengths[EXTENTS[name]];
    bytes += length[name] * BYTES;
  }
  return { offset, length, bytes };
}

/** The arrays in a memory that is all zero, with what the problem says filled in. */
export function arraysOf(shop: JobShopProblem, layout: KernelLayout, memory: ArrayBuffer): KernelArrays {
  const arrays = {} as Record<ArrayName, Int32Array>;
  for (const name of NAMES) arrays[name] = new Int32Array(memory, layout.offset[name], layout.length[name]);
  arrays.job.set(shop.job);
  arrays.wayFirst.set(shop.wayFirst);
  arrays.wayEnd.set(shop.wayEnd);
  arrays.firstOf.set(shop.firstOf);
  arrays.lastOf.set(shop.lastOf);
  arrays.wayMachine.set(shop.wayMachine);
  arrays.wayTime.set(shop.wayTime);
  return arrays;
}
