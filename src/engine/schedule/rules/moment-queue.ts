/** Numbered events by the minute at which they are due; each may wait once at a time. Putting and taking cost the same however many wait. */
export class MomentQueue {
  /** The minute that `advance` went to last. */
  at: number;
  private readonly next: Int32Array;
  /** By minute from `from` on: 1 + the event put last, 0 = none; and a bit for each minute that has one. */
  private readonly last: Int32Array;
  private readonly hasEvent: Int32Array;

  /** For `count` events in the minutes from `from` to `to`, both included. */
  constructor(
    count: number,
    private readonly from: number,
    to: number,
  ) {
    const minutes = to - from + 1;
    this.at = from;
    this.next = new Int32Array(count);
    this.last = new Int32Array(minutes);
    this.hasEvent = new Int32Array((minutes >> 5) + 1);
  }

  /** Begins again at the first minute, with no events. */
  begin(): void {
    this.at = this.from;
    this.last.fill(0);
    this.hasEvent.fill(0);
  }

  /** Lets event e be due at minute `at`, which is not before `this.at`. */
  put(e: number, at: number): void {
    const minute = at - this.from;
    this.next[e] = this.last[minute];
    this.last[minute] = e + 1;
    this.hasEvent[minute >> 5] |= 1 << (minute & 31);
  }

  /** Goes on to the next minute with an event, perhaps the same; false when none is left. */
  advance(): boolean {
    const { hasEvent } = this;
    const minute = this.at - this.from;
    let word = minute >> 5;
    let bits = hasEvent[word] & (-1 << (minute & 31));
    while (bits === 0) {
      if (++word >= hasEvent.length) return false;
      bits = hasEvent[word];
    }
    this.at = this.from + (word << 5) + 31 - Math.clz32(bits & -bits);
    return true;
  }

  /** Takes an event that is due at this minute, the one put last first; -1 = none. */
  take(): number {
    const minute = this.at - this.from;
    const e = this.last[minute] - 1;
    if (e < 0) this.hasEvent[minute >> 5] &= ~(1 << (minute & 31));
    else this.last[minute] = this.next[e];
    return e;
  }
}
