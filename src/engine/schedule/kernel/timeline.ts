import { doubled } from './doubled';

/** Up to so many bookings a loop copies faster than a view. */
const FEW = 100;

/**
 * What one unit is held by, in order of time: disjoint bookings [starts[i], ends[i]) with their owners. The owner is the operation
 * when the unit is its machine, person-resource or tool, and -1 - operation when the unit is a person who lends a skill.
 */
export class Timeline {
  starts = new Int32Array(8);
  ends = new Int32Array(8);
  owners = new Int32Array(8);
  count = 0;

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
      return;
    }
    if (this.count === this.starts.length) this.grow();
    const { starts, ends, owners } = this;
    for (let i = this.count; i > at; i--) {
      starts[i] = starts[i - 1];
      ends[i] = ends[i - 1];
      owners[i] = owners[i - 1];
    }
    starts[at] = start;
    ends[at] = end;
    owners[at] = owner;
    this.count++;
  }

  /** Drops booking `at`. */
  remove(at: number): void {
    this.starts.copyWithin(at, at + 1, this.count);
    this.ends.copyWithin(at, at + 1, this.count);
    this.owners.copyWithin(at, at + 1, this.count);
    this.count--;
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
    while (this.starts.length < count) this.grow();
    this.count = count;
    if (count > FEW) {
      this.starts.set(other.starts.subarray(0, count));
      this.ends.set(other.ends.subarray(0, count));
      this.owners.set(other.owners.subarray(0, count));
      return;
    }
    const { starts, ends, owners } = this;
    for (let i = 0; i < count; i++) {
      starts[i] = other.starts[i];
      ends[i] = other.ends[i];
      owners[i] = other.owners[i];
    }
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.owners = doubled(this.owners);
  }
}
