import { Placer } from '../kernel/placer';
import { NEVER, type Problem } from '../kernel/problem';
import { releaseOf } from '../kernel/release';
import { NO_RUNWAY, type State, UNPLACED } from '../kernel/state';
import type { Timeline } from '../kernel/timeline';
import type { BrokenPlace } from '../schedule';
import type { Draft } from './draft';
import { EventQueue } from './event-queue';
import { Seats } from './seats';

/** How a repair makes room. */
export interface RepairManner {
  /**
   * How far pushing back goes: -1 = nobody is pushed, all take the gaps that are left; 0 = what was hit pushes what is in its way, which takes
   * gaps; 1 = that pushes others once more, and so on.
   */
  readonly depth: number;
  /** After so many places given the repair is given up. */
  readonly mostSeats: number;
}

const DEEPEST = 255;

/**
 * Mends a schedule in order of time. What was hit is looked at when it would begin: where it can no longer stand it is taken off and goes back on its
 * unit as soon as it can, before those that came behind it there; whoever is in its way is looked at next, and so are those that wait for it.
 * Everything before the moment looked at is settled, so each pass over time leaves only places that hold, and what no change reaches stays.
 */
export class Repair {
  broken: BrokenPlace[] = [];
  private readonly state: State;
  private readonly queue: EventQueue;
  private readonly seats: Seats;
  private readonly placer: Placer;
  /** 1 = stays where it is whoever comes: begun, pinned, frozen. */
  private readonly held: Uint8Array;
  private readonly heldFirst: Uint8Array;
  /** 1 = looked at, at the moment that is being looked at. */
  private readonly settled: Uint8Array;
  /** By operation: through how many others the change came to it. */
  private readonly depth: Uint8Array;
  private depthNow = 0;
  /** What was given a place or lost it, in no order; some of it may be back where it was. */
  touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private seatsGiven = 0;
  private now = 0;

  private manner: RepairManner = { depth: 0, mostSeats: 0 };

  /**
   * Makes ready for one attempt after another.
   * @param before where each operation stood (-1 = it is new), for the order among them.
   */
  constructor(
    private readonly problem: Problem,
    private readonly draft: Draft,
    private readonly brokenBefore: readonly BrokenPlace[],
    private readonly before: Int32Array,
  ) {
    this.state = draft.state;
    this.queue = new EventQueue(before, problem.links.rank);
    this.seats = new Seats(problem, draft);
    this.placer = new Placer(problem, this.state);
    this.heldFirst = problem.started.slice();
    for (let x = 0; x < problem.operationCount; x++) if (problem.fixedMode[x] >= 0) this.heldFirst[x] = 1;
    for (const { operation } of brokenBefore) if (problem.started[operation] === 0) this.heldFirst[operation] = 0;
    this.held = this.heldFirst.slice();
    this.settled = new Uint8Array(problem.operationCount);
    this.depth = new Uint8Array(problem.operationCount);
    this.isTouched = new Uint8Array(problem.operationCount);
  }

  /** Begins an attempt where the draft begins. */
  begin(manner: RepairManner): void {
    this.manner = manner;
    this.draft.begin();
    this.broken = [...this.brokenBefore];
    this.touched = [];
    this.queue.clear();
    this.held.set(this.heldFirst);
    this.settled.fill(0);
    this.depth.fill(DEEPEST);
    this.isTouched.fill(0);
    this.depthNow = this.seatsGiven = this.now = 0;
  }

  /** Has operation x looked at: where it stands, or, when it has no place, as soon as it may begin. */
  lookAt(x: number): void {
    this.depth[x] = 0;
    if (this.state.start[x] >= 0) this.queue.put(x, this.state.start[x]);
    else if (this.state.start[x] === UNPLACED) this.offer(x);
  }

  /** Mends until nothing is left to look at; false when it was given up. */
  run(): boolean {
    for (let x = this.queue.take(); x >= 0; x = this.queue.take()) {
      if (this.seatsGiven > this.manner.mostSeats) return false;
      this.now = this.queue.at;
      this.depthNow = Math.min(this.depth[x] + 1, DEEPEST);
      const start = this.state.start[x];
      if (start >= 0) {
        if (start !== this.now || this.settled[x] === 1) continue;
        if (this.seats.holds(x) || this.beginEarlier(x)) {
          this.settled[x] = 1;
          continue;
        }
        this.takeOff(x);
      }
      if (this.state.start[x] === UNPLACED) this.seat(x);
    }
    return true;
  }

  /** Gives operation x, which stands nowhere, a place at this moment, or says when to look again. */
  private seat(x: number): void {
    const { state, seats, problem } = this;
    const release = releaseOf(problem, state, x);
    if (release === NEVER) return this.waitOrDrop(x);
    if (release > this.now) return this.delay(x, release, this.material(x, release));
    if (state.unit[x] < 0 && !this.aim(x)) return this.drop(x);
    const busy = this.busyUntil(x);
    if (busy > this.now) return this.goElsewhere(x, busy) ? undefined : this.delay(x, busy, 'occupied');
    if (!this.layOut(x)) return this.goElsewhere(x, NEVER) ? undefined : this.drop(x);
    if (seats.start > this.now) return this.goElsewhere(x, seats.start) ? undefined : this.delay(x, seats.start, 'closed');
    const later = seats.batchesLet(x);
    if (later > this.now) return this.delay(x, later, 'predecessor');
    const kept = this.keptUntil(x);
    if (kept > this.now) return this.goElsewhere(x, kept) ? undefined : this.delay(x, kept, 'occupied');
    if (this.disturbs(x) && this.goElsewhere(x, this.now)) return;
    this.clearWay(x);
    this.seatsGiven++;
    seats.book(x);
    this.settled[x] = 1;
    this.afterBooking(x);
  }

  /** Lays operation x out; persons who are taken by what comes later are asked back first. */
  private layOut(x: number): boolean {
    const { seats } = this;
    const found = seats.layAt(x, this.now);
    if (!seats.isSkilled(x)) return found;
    const [start, finish] = found ? [seats.start, seats.finish] : [NEVER, NEVER];
    if (!seats.layAt(x, this.now, true)) return false;
    if (start === seats.start && finish === seats.finish) return seats.layAt(x, this.now);
    const until = Math.min(finish, this.problem.end);
    for (const person of this.problem.personsOf[this.problem.skill[x]]) this.clear(person, until);
    return seats.layAt(x, this.now);
  }

  /** When unit and tool are let go by what began before this moment or does not give way. */
  private busyUntil(x: number): number {
    const { seats } = this;
    const unit = seats.unitLine(x);
    const busy = unit === null ? this.now : this.letGo(unit);
    if (busy > this.now || seats.toolLine(x) === null) return busy;
    const { state, problem } = this;
    const own = this.letGo(state.lines[state.toolUnit[x]]);
    if (own === this.now) return own;
    let first = own;
    for (const other of problem.unitsOf[problem.tool[x]]) {
      const free = this.letGo(state.lines[other]);
      if (free >= first) continue;
      first = free;
      state.toolUnit[x] = other;
    }
    return first;
  }

  private letGo(line: Timeline): number {
    const at = line.after(this.now);
    return at < line.count && line.starts[at] <= this.now && !this.givesWay(line.owners[at]) ? line.ends[at] : this.now;
  }

  /** When unit and tool are free again of what does not give way, if that comes before the place laid out ends; else this moment. */
  private keptUntil(x: number): number {
    for (const line of [this.seats.unitLine(x), this.seats.toolLine(x)]) {
      if (line === null) continue;
      for (let at = line.after(this.now); at < line.count && line.starts[at] < this.seats.finish; at++) {
        if (!this.givesWay(line.owners[at])) return line.ends[at];
      }
    }
    return this.now;
  }

  /** Whether a booking's operation has yet to be settled and may move. */
  private givesWay(owner: number): boolean {
    const y = owner >= 0 ? owner : -1 - owner;
    const start = this.state.start[y];
    return this.held[y] === 0 && (start > this.now || (start === this.now && this.settled[y] === 0));
  }

  /** Whether the place laid out is in somebody's way. */
  private disturbs(x: number): boolean {
    return [this.seats.unitLine(x), this.seats.toolLine(x)].some((line) => {
      if (line === null) return false;
      const at = line.after(this.now);
      return at < line.count && line.starts[at] < this.seats.finish;
    });
  }

  private pushes(x: number): boolean {
    return this.held[x] === 1 || this.depth[x] <= this.manner.depth;
  }

  /** Takes off what is in the way of the place laid out. */
  private clearWay(x: number): void {
    const { seats, state } = this;
    const { finish } = seats;
    if (seats.unitLine(x) !== null) this.clear(state.unit[x], finish);
    if (seats.toolLine(x) !== null) this.clear(state.toolUnit[x], finish);
  }

  private clear(unit: number, until: number): void {
    this.draft.own(unit);
    const line = this.state.lines[unit];
    for (let at = line.after(this.now); at < line.count && line.starts[at] < until;) {
      const owner = line.owners[at];
      if (!this.givesWay(owner)) {
        at++;
        continue;
      }
      const y = owner >= 0 ? owner : -1 - owner;
      const start = this.state.start[y];
      this.takeOff(y);
      if (this.depthNow < this.depth[y]) this.depth[y] = this.depthNow;
      this.queue.put(y, start);
      at = line.after(this.now);
    }
  }

  /**
   * Takes a gap instead of its own place, which would be free at `busy` (NEVER = there is none): always when it may not push, else where its unit makes it wait
   * and it ends earlier elsewhere. What is pinned or begun stays on its unit.
   */
  private goElsewhere(x: number, busy: number): boolean {
    const { problem, placer, seats } = this;
    const stays = problem.fixedMode[x] >= 0 || problem.started[x] === 1;
    const mayPush = this.pushes(x) && busy !== NEVER;
    if (mayPush && (stays || this.depth[x] > 0 || busy === this.now)) return false;
    if (!placer.find(x, this.now, stays ? this.state.mode[x] : -1)) return false;
    if (mayPush && seats.layAt(x, busy) && placer.finish >= seats.finish) return false;
    if (placer.start > problem.fixedStart[x]) this.giveUpPlace(x, 'occupied');
    this.draft.own(placer.unit);
    placer.book(x);
    this.seatsGiven++;
    this.settled[x] = this.state.start[x] === this.now ? 1 : 0;
    this.afterBooking(x);
    return true;
  }

  /** Chooses unit and tool for new work: where it ends first if all that has not begun gives way. */
  private aim(x: number): boolean {
    const { problem, state, seats } = this;
    let best = NEVER;
    let [mode, unit] = [-1, -1];
    if (problem.tool[x] >= 0) state.toolUnit[x] = problem.unitsOf[problem.tool[x]][0] ?? -1;
    for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) {
      const resource = problem.modeResource[m];
      const units = problem.unitsOf[resource];
      for (let u = 0; u < (problem.finite[resource] === 1 ? units.length : Math.min(1, units.length)); u++) {
        state.mode[x] = m;
        state.unit[x] = units[u];
        const from = this.busyUntil(x);
        if (!seats.layAt(x, from) || seats.finish >= best) continue;
        best = seats.finish;
        [mode, unit] = [m, units[u]];
      }
    }
    state.mode[x] = mode;
    state.unit[x] = unit;
    return mode >= 0;
  }

  private beginEarlier(x: number): boolean {
    const begins = this.seats.beginEarlier(x);
    if (begins) this.touch(x);
    return begins;
  }

  private touch(x: number): void {
    if (this.isTouched[x] === 1) return;
    this.isTouched[x] = 1;
    this.touched.push(x);
  }

  private takeOff(x: number): void {
    this.touch(x);
    const { state, problem } = this;
    const start = state.start[x];
    this.seats.vacate(x);
    this.settled[x] = 0;
    if (problem.changeovers[problem.modeResource[state.mode[x]]] !== null) this.lookAtFollower(state.lines[state.unit[x]], start);
    this.lookAtSuccessors(x);
  }

  private afterBooking(x: number): void {
    this.touch(x);
    const { state, seats } = this;
    this.queue.forget(x);
    if (seats.isSequenced(x)) this.lookAtFollower(state.lines[state.unit[x]], state.finish[x]);
    this.lookAtSuccessors(x);
  }

  private lookAtFollower(line: Timeline, from: number): void {
    const follower = line.operationFrom(line.after(from));
    if (follower < 0) return;
    // A booking before it may have altered its changeover.
    this.touch(follower);
    this.lookAgain(follower);
  }

  private lookAtSuccessors(x: number): void {
    const { successorFirst, successor } = this.problem.links;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) this.lookAgain(successor[s]);
  }

  private lookAgain(x: number): void {
    this.settled[x] = 0;
    if (this.depthNow < this.depth[x]) this.depth[x] = this.depthNow;
    if (this.state.start[x] >= 0) this.queue.put(x, this.state.start[x]);
    else if (this.state.start[x] === UNPLACED) this.offer(x);
  }

  /** Puts what has no place in the queue once all that it waits for has one. */
  private offer(x: number): void {
    const release = releaseOf(this.problem, this.state, x);
    if (release === NEVER) return this.waitOrDrop(x);
    this.delay(x, Math.max(release, this.now, this.before[x]), this.material(x, release));
  }

  private delay(x: number, until: number, cause: BrokenPlace['cause']): void {
    if (until > this.problem.fixedStart[x]) this.giveUpPlace(x, cause);
    this.queue.put(x, until);
  }

  private giveUpPlace(x: number, cause: BrokenPlace['cause']): void {
    const { problem } = this;
    if (problem.fixedMode[x] < 0 || problem.started[x] === 1 || this.held[x] === 0) return;
    this.held[x] = 0;
    this.broken.push({ operation: x, cause, by: null });
  }

  private material(x: number, release: number): BrokenPlace['cause'] {
    return this.problem.material[x] === release ? 'material' : 'predecessor';
  }

  /** It waits for what has no place yet, or for what can have none. */
  private waitOrDrop(x: number): void {
    const { predecessorFirst, predecessor } = this.problem.links;
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      if (this.state.start[predecessor[p]] === NO_RUNWAY) return this.drop(x);
    }
    this.queue.forget(x);
  }

  /** The calendars end before it could: neither it nor what waits for it has a place. */
  private drop(x: number): void {
    const { state } = this;
    if (state.start[x] >= 0) this.takeOff(x);
    this.queue.forget(x);
    this.giveUpPlace(x, 'predecessor');
    this.touch(x);
    state.start[x] = state.finish[x] = NO_RUNWAY;
    this.lookAtSuccessors(x);
  }
}
