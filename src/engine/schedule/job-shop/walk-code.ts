/**
 * The walk of `LongestWays` as a WebAssembly module (binary format 1), assembled by hand: one function over the host's memory, in which
 * way[x] = max(way[first[x]], way[second[x]]) + time[x] for each x from `from` to before `until` by `step`. All are byte positions; a node
 * is four bytes.
 */
const [FROM, UNTIL, STEP, WAY, FIRST, SECOND, TIME, ONE, OTHER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const keep = (local: number): number[] => [0x22, local];
const ADD = [0x6a];
const LOAD = [0x28, 2, 0];
const STORE = [0x36, 2, 0];
const TIMES_FOUR = [0x41, 2, 0x74];
const EQUAL = [0x46];
const GREATER = [0x4a];
const SELECT = [0x1b];
const BLOCK = [0x02, 0x40];
const LOOP = [0x03, 0x40];
const END = [0x0b];
const leaveBlockIf = [0x0d, 1];
const repeat = [0x0c, 0];

/** The entry of an array for the node that the walk is at. */
const entryOf = (array: number): number[] => [...get(FROM), ...get(array), ...ADD, ...LOAD];
/** The way of a neighbour. */
const wayOf = (neighbour: number): number[] => [...entryOf(neighbour), ...TIMES_FOUR, ...get(WAY), ...ADD, ...LOAD];

const BODY = [
  ...[...BLOCK, ...LOOP],
  ...[...get(FROM), ...get(UNTIL), ...EQUAL, ...leaveBlockIf],
  ...[...get(FROM), ...get(WAY), ...ADD],
  ...[...wayOf(FIRST), ...keep(ONE), ...wayOf(SECOND), ...keep(OTHER), ...get(ONE), ...get(OTHER), ...GREATER, ...SELECT],
  ...[...entryOf(TIME), ...ADD, ...STORE],
  ...[...get(FROM), ...get(STEP), ...ADD, ...set(FROM), ...repeat],
  ...[...END, ...END, ...END],
];

const INT = 0x7f;
const name = (text: string): number[] => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
/** A section or a function: its length goes before it, in seven bits a byte. */
const sized = (content: number[]): number[] =>
  content.length < 128 ? [content.length, ...content] : [(content.length & 127) | 128, content.length >> 7, ...content];

const TYPES = [1, 0x60, 7, ...new Array<number>(7).fill(INT), 0];
const IMPORTS = [1, ...name('host'), ...name('memory'), 2, 0, 1];
const EXPORTS = [1, ...name('walk'), 0, 0];
const CODE = [1, ...sized([1, 2, INT, ...BODY])];

/** The bytes of the module: it imports `host.memory` and exports `walk`. */
export const WALK: readonly number[] = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, ...sized(TYPES)],
  ...[2, ...sized(IMPORTS)],
  ...[3, ...sized([1, 0])],
  ...[7, ...sized(EXPORTS)],
  ...[10, ...sized(CODE)],
];
