import type { Problem } from '../kernel/problem';
import { choicesOf } from './choices';

/** Numbers of an operation's record, which fill one line of a processor's memory: with a million operations the way to the memory is what takes the time. */
export const RECORD_SHIFT = 4;
/** Its family; clock time behind it; bits: `IS_PLAIN`, `MAY_PAUSE`. */
export const FAMILY = 1;
export const LAG = 2;
export const BITS = 3;
/** Its first mode, and setup and run of up to three modes. Once it is placed, the four are its mode, unit, changeover and the one before it on the unit. */
export const FIRST_MODE = 4;
export const TIME = 5;
export const MODE = 4;
export const UNIT = 5;
export const CHANGEOVER = 6;
export const BEFORE = 7;
/** Who waits for it: range of links. */
export const SUCCESSORS = 8;
export const SUCCESSORS_END = 9;
/** How many it waits for, and from when on it may begin. */
export const WAITING = 10;
export const RELEASE = 11;
/** Its place among its group by priority. */
export const SLOT = 12;
export const START = 14;
export const FINISH = 15;

/** It takes time on one of up to so many machines in as many modes, and needs nothing else. */
export const IS_PLAIN = 1;
export const MAY_PAUSE = 2;
const MOST_MODES = 3;

/** What dispatching reads of a problem. */
export interface DispatchTable {
  /** By operation: its record, of which `resetRecord` writes what changes. */
  readonly records: Int32Array;
  /** By group: its units in order, units[first[g]] … units[first[g + 1] - 1], and which of the modes each is of. */
  readonly first: Int32Array;
  readonly units: Int32Array;
  readonly modes: Int32Array;
  /** By group: 1 = a resource without limit is among its choice. */
  readonly isUnlimited: Uint8Array;
  /** Whether a unit is in more than one choice. */
  readonly unitsAreShared: boolean;
  /** By unit. */
  readonly changeovers: readonly (Int32Array | null)[];
}

/** The table of a problem. */
export function dispatchTableOf(problem: Problem): DispatchTable {
  const { groupOf, units, resources } = choicesOf(problem);
  const isUnlimited = Uint8Array.from(units, (own) => (own === null ? 1 : 0));
  const first = new Int32Array(units.length + 1);
  const all: number[] = [];
  const modes: number[] = [];
  resources.forEach((own, group) => {
    own.forEach((resource, mode) => {
      for (const unit of problem.unitsOf[resource]) {
        all.push(unit);
        modes.push(mode);
      }
    });
    first[group + 1] = all.length;
  });
  const changeovers: (Int32Array | null)[] = problem.open.map(() => null);
  problem.unitsOf.forEach((own, resource) => own.forEach((unit) => (changeovers[unit] = problem.changeovers[resource])));
  const unitsAreShared = new Set(all).size < all.length;
  const records = makeRecords(problem, groupOf, plainGroups(problem, units));
  return { records, first, units: Int32Array.from(all), modes: Int32Array.from(modes), isUnlimited, unitsAreShared, changeovers };
}

function makeRecords(problem: Problem, groupOf: Int32Array, isPlainGroup: Uint8Array): Int32Array {
  const { family, lag, interruptible } = problem;
  const { successorFirst } = problem.links;
  const records = new Int32Array(problem.operationCount << RECORD_SHIFT);
  for (let x = 0, r = 0; x < problem.operationCount; x++, r += 1 << RECORD_SHIFT) {
    const group = groupOf[x];
    records[r + FAMILY] = family[x];
    records[r + LAG] = lag[x];
    records[r + BITS] = (isPlainGroup[group] === 1 && isPlain(problem, x) ? IS_PLAIN : 0) | (interruptible[x] === 1 ? MAY_PAUSE : 0);
    records[r + SUCCESSORS] = successorFirst[x];
    records[r + SUCCESSORS_END] = successorFirst[x + 1];
  }
  return records;
}

/** Writes what placing operation x changes in its record: its modes and their times. */
export function resetRecord({ modeFirst, modeSetup, modeRun }: Problem, records: Int32Array, x: number): void {
  const r = x << RECORD_SHIFT;
  const mode = modeFirst[x];
  const count = modeFirst[x + 1] - mode;
  records[r + FIRST_MODE] = mode;
  for (let k = 0; k < count && k < MOST_MODES; k++) records[r + TIME + k] = modeSetup[mode + k] + modeRun[mode + k];
}

/** By group: 1 = all its units are machines of no other use. */
function plainGroups(problem: Problem, units: readonly (Int32Array | null)[]): Uint8Array {
  const isShared = sharedUnits(problem);
  return Uint8Array.from(units, (own) => (own !== null && own.length > 0 && own.every((unit) => isShared[unit] === 0) ? 1 : 0));
}

function isPlain({ modeFirst, modeSetup, modeRun, modeDays, tool, skill, links }: Problem, x: number): boolean {
  if (tool[x] >= 0 || skill[x] >= 0 || links.feedsBatches[x] + links.takesBatches[x] > 0) return false;
  const last = modeFirst[x + 1];
  if (last - modeFirst[x] > MOST_MODES) return false;
  for (let m = modeFirst[x]; m < last; m++) if (modeDays[m] >= 0 || modeSetup[m] + modeRun[m] === 0) return false;
  return true;
}

/** By unit: 1 = it may be held as a tool or as a person who lends a skill. */
function sharedUnits({ open, tool, unitsOf, personsOf }: Problem): Uint8Array {
  const isShared = new Uint8Array(open.length);
  const isTool = new Uint8Array(unitsOf.length);
  for (let x = 0; x < tool.length; x++) if (tool[x] >= 0) isTool[tool[x]] = 1;
  unitsOf.forEach((units, resource) => {
    if (isTool[resource] === 1) for (const unit of units) isShared[unit] = 1;
  });
  for (const persons of personsOf) for (const person of persons) isShared[person] = 1;
  return isShared;
}
