import { type OpenTime, intervalAfter } from './open-time';

/** Up to so many bookings a loop copies faster than a view. */
const FEW = 100;
/** What a unit without bookings has: a large plant has thousands of units, and a schedule is begun often. */
const NOTHING = new Int32Array(0);
/** Bookings that the first has room for. */
const FIRST_ROOM = 8;
/** Bookings of a block, as a power of two: `roomAfter` passes over blocks that have no gap with enough open time. */
const SHIFT = 5;
const BLOCK = 2 ** SHIFT;

/**
 * What one unit is held by, in order of time: disjoint bookings [starts[i], ends[i]) with their owners. The owner is the operation
 * when the unit is its machine, person-resource or tool, and -1 - operation when the unit is a person who lends a skill.
 */
export class Timeline {
  starts = NOTHING;
  ends = NOTHING;
  owners = NOTHING;
  count = 0;
  /** Open minutes of the unit before each booking's start and end. */
  private openAtStart = NOTHING;
  private openAtEnd = NOTHING;
  /** By block: no gap before one of its bookings has more open minutes. What became narrower is not taken back at once. */
  private widest = NOTHING;

  constructor(private readonly open: OpenTime) {}

  /** Index of the first booking that ends after `at`. */
  after(at: number): number {
    const ends = this.ends;
    let high = this.count;
    if (high === 0 || ends[high - 1] <= at) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Books [start, end), which must be free; joins a booking of the same owner that ends at `start`. */
  insert(start: number, end: number, owner: number): void {
    const at = this.after(start);
    if (at > 0 && this.owners[at - 1] === owner && this.ends[at - 1] === start) {
      this.ends[at - 1] = end;
      this.openAtEnd[at - 1] = this.openBefore(end);
      return;
    }
    if (this.count === this.starts.length) this.growTo(this.count === 0 ? FIRST_ROOM : 2 * this.count);
    this.makeRoom(at);
    this.starts[at] = start;
    this.ends[at] = end;
    this.owners[at] = owner;
    this.openAtStart[at] = this.openBefore(start);
    this.openAtEnd[at] = this.openBefore(end);
    this.count++;
    this.note(at);
    if (at + 1 < this.count) this.note(at + 1);
    for (let i = ((at >> SHIFT) + 1) << SHIFT; i < this.count; i += BLOCK) this.note(i);
  }

  /** Makes room for so many bookings. */
  reserve(count: number): void {
    if (this.starts.length < count) this.growTo(Math.max(count, FIRST_ROOM, 2 * this.starts.length));
  }

  /** Drops booking `at`. */
  remove(at: number): void {
    this.starts.copyWithin(at, at + 1, this.count);
    this.ends.copyWithin(at, at + 1, this.count);
    this.owners.copyWithin(at, at + 1, this.count);
    this.openAtStart.copyWithin(at, at + 1, this.count);
    this.openAtEnd.copyWithin(at, at + 1, this.count);
    this.count--;
    if (at < this.count) this.note(at);
    for (let i = at | (BLOCK - 1); i < this.count; i += BLOCK) this.note(i);
  }

  /** Lets booking `at` end at another time, not behind the start of the next. */
  setEnd(at: number, end: number): void {
    this.ends[at] = end;
    this.openAtEnd[at] = this.openBefore(end);
    if (at + 1 < this.count) this.note(at + 1);
  }

  /**
   * The first gap, from the one before booking `gap` on, in which the unit is open for so many minutes from `at` on, which is not before that gap:
   * index of the booking behind it; the number of bookings when only the time behind all of them is left.
   */
  roomAfter(gap: number, at: number, time: number): number {
    const { openAtStart, openAtEnd, widest, count } = this;
    let from = this.openBefore(at);
    let most = 0;
    let isWhole = false;
    for (let i = gap; i < count;) {
      if ((i & (BLOCK - 1)) === 0) {
        if (isWhole) widest[(i >> SHIFT) - 1] = most;
        if (i > gap && widest[i >> SHIFT] < time) {
          i += BLOCK;
          isWhole = false;
          if (i < count) from = openAtEnd[i - 1];
          continue;
        }
        isWhole = i > gap;
        most = 0;
      }
      const room = openAtStart[i] - from;
      if (room >= time) return i;
      if (room > most) most = room;
      from = openAtEnd[i++];
    }
    return count;
  }

  /** Last operation before booking `at` whose resource this unit is; -1 = none. Skill bookings change no tooling. */
  operationBefore(at: number): number {
    for (let i = at - 1; i >= 0; i--) if (this.owners[i] >= 0) return this.owners[i];
    return -1;
  }

  /** First operation from booking `at` on whose resource this unit is; -1 = none. */
  operationFrom(at: number): number {
    for (let i = at; i < this.count; i++) if (this.owners[i] >= 0) return this.owners[i];
    return -1;
  }

  /** Makes this timeline equal to another. */
  copyFrom(other: Timeline): void {
    const count = other.count;
    this.reserve(count);
    this.count = count;
    if (count === 0) return;
    this.widest.set(other.widest.subarray(0, ((count - 1) >> SHIFT) + 1));
    if (count > FEW) {
      this.starts.set(other.starts.subarray(0, count));
      this.ends.set(other.ends.subarray(0, count));
      this.owners.set(other.owners.subarray(0, count));
      this.openAtStart.set(other.openAtStart.subarray(0, count));
      this.openAtEnd.set(other.openAtEnd.subarray(0, count));
      return;
    }
    const { starts, ends, owners, openAtStart, openAtEnd } = this;
    for (let i = 0; i < count; i++) {
      starts[i] = other.starts[i];
      ends[i] = other.ends[i];
      owners[i] = other.owners[i];
      openAtStart[i] = other.openAtStart[i];
      openAtEnd[i] = other.openAtEnd[i];
    }
  }

  /** Moves all from booking `at` on one place up. */
  private makeRoom(at: number): void {
    const { starts, ends, owners, openAtStart, openAtEnd, count } = this;
    if (count - at > FEW) {
      openAtStart.copyWithin(at + 1, at, count);
      openAtEnd.copyWithin(at + 1, at, count);
      starts.copyWithin(at + 1, at, count);
      ends.copyWithin(at + 1, at, count);
      owners.copyWithin(at + 1, at, count);
      return;
    }
    for (let i = count; i > at; i--) {
      starts[i] = starts[i - 1];
      ends[i] = ends[i - 1];
      owners[i] = owners[i - 1];
      openAtStart[i] = openAtStart[i - 1];
      openAtEnd[i] = openAtEnd[i - 1];
    }
  }

  private openBefore(at: number): number {
    const { starts, cumulative } = this.open;
    const i = intervalAfter(this.open, at);
    return i < starts.length && at > starts[i] ? cumulative[i] + at - starts[i] : cumulative[i];
  }

  /** Sees to it that the gap before booking i is in its block's widest. */
  private note(i: number): void {
    const gap = this.openAtStart[i] - (i === 0 ? 0 : this.openAtEnd[i - 1]);
    if (gap > this.widest[i >> SHIFT]) this.widest[i >> SHIFT] = gap;
  }

  private growTo(room: number): void {
    this.starts = longer(this.starts, room);
    this.ends = longer(this.ends, room);
    this.owners = longer(this.owners, room);
    this.openAtStart = longer(this.openAtStart, room);
    this.openAtEnd = longer(this.openAtEnd, room);
    this.widest = longer(this.widest, (room >> SHIFT) + 1);
  }
}

function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
