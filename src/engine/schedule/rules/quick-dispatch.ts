import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import { NEVER, type Problem } from '../kernel/problem';
import { NO_RUNWAY, State } from '../kernel/state';
import { UnitEnds } from '../kernel/unit-ends';
import type { Steps } from '../../steps';
import { choicesOf } from './choices';
import {
  BITS,
  dispatchTableOf,
  type DispatchTable,
  FAMILY,
  FINISH,
  IS_PLAIN,
  LAG,
  MAY_PAUSE,
  RECORD_SHIFT,
  RELEASE,
  resetRecord,
  SLOT,
  START,
  SUCCESSORS,
  SUCCESSORS_END,
  TIME,
  WAITING,
} from './dispatch-records';
import { MomentQueue } from './moment-queue';
import { PlacedRecords } from './placed-records';
import { orderByKey } from './priority-order';
import { ReadySets } from './ready-sets';

/** Operations placed between two questions whether to stop: some milliseconds. */
const PLACED_BETWEEN_QUESTIONS = 10_000;

/** A complete schedule, and the order in which its operations were placed, predecessors first. */
export interface Dispatched {
  readonly list: Int32Array;
  readonly state: State;
}

/**
 * Dispatches in order of time as `chronologicalSteps` does, but behind what the units hold and not into gaps: as few gaps come to be, it is as good, and many
 * times faster. Operations wait in sets by their choice of units; a moment comes when an operation may begin or a unit is let go. Who works first when a
 * unit opens is chosen when it opens. What needs a tool, persons, batches or working days, and what meets a booking ahead with gaps before it, is placed
 * like everywhere else.
 */
export class QuickDispatch {
  private state: State;
  private decoder: Decoder;
  private ends: UnitEnds;
  private readonly table: DispatchTable;
  private readonly records: Int32Array;
  private readonly queue: MomentQueue;
  private readonly ready: ReadySets;
  /** Events are operations by their slots, then groups. */
  private readonly firstGroupEvent: number;
  /** By group: whether all its units have one calendar, and whether a moment is noted for it. */
  private readonly hasOneCalendar: Uint8Array;
  private readonly isNoted: Uint8Array;
  private readonly places: PlacedRecords;
  /** Whether anything is placed by the units' lines, which then have to be up to date, and the state with them. */
  private readonly isMixed: boolean;
  private list: Int32Array;
  private placed = 0;
  /** Groups to be looked at now. */
  private readonly looking: Int32Array;
  private lookingCount = 0;
  private now: number;
  private priority: Float64Array = new Float64Array(0);

  /** Makes ready for any number of runs, one at a time. */
  constructor(
    private readonly problem: Problem,
    private readonly prelude: Prelude,
  ) {
    this.state = prelude.state;
    this.decoder = new Decoder(problem, this.state);
    this.ends = new UnitEnds(problem, this.state);
    this.table = dispatchTableOf(problem);
    const groupCount = this.table.isUnlimited.length;
    this.records = this.table.records;
    this.ready = new ReadySets(choicesOf(problem).groupOf, groupCount);
    this.firstGroupEvent = this.ready.slotCount;
    this.queue = new MomentQueue(this.firstGroupEvent + groupCount, problem.now, Math.max(problem.now, problem.end));
    this.hasOneCalendar = Uint8Array.from({ length: groupCount }, (_, group) => (this.shareCalendar(group) ? 1 : 0));
    this.isNoted = new Uint8Array(groupCount);
    this.places = new PlacedRecords(problem, this.records, this.state);
    this.isMixed = prelude.free.length < problem.operationCount || !this.areAllPlain();
    this.list = prelude.free;
    this.looking = new Int32Array(groupCount);
    this.now = problem.now;
  }

  /**
   * A schedule; null when told to stop on the way.
   * @param priority by operation: of those that can begin the smallest goes first, of equal ones the lower index.
   */
  *run(priority: Float64Array): Steps<Dispatched | null> {
    this.begin(priority);
    while (this.goOn()) if (yield) return null;
    this.places.publishAll();
    this.places.writeAll();
    return { list: this.list, state: this.state };
  }

  private begin(priority: Float64Array): void {
    const { problem, prelude } = this;
    this.priority = priority;
    this.state = new State(problem);
    this.state.copyFrom(prelude.state);
    this.decoder = new Decoder(problem, this.state);
    this.ends = new UnitEnds(problem, this.state);
    this.queue.begin();
    this.ready.begin(orderByKey(priority));
    this.list = new Int32Array(prelude.free.length);
    this.placed = this.lookingCount = 0;
    this.now = problem.now;
    this.isNoted.fill(0);
    this.places.begin(this.state, prelude.free);
    this.enterFirst();
  }

  private enterFirst(): void {
    const { isOpen } = this.places;
    const first: number[] = [];
    for (let x = 0; x < isOpen.length; x++) if (isOpen[x] === 1 && this.reset(x) === 0) first.push(x);
    for (const x of first) this.enter(x);
  }

  /** Brings the record of a free operation to where none of them has a place; for how many of them it waits. */
  private reset(x: number): number {
    const { problem, state, records, places } = this;
    const { predecessorFirst, predecessor } = problem.links;
    let waiting = 0;
    let release = problem.material[x] > problem.now ? problem.material[x] : problem.now;
    if (problem.notBefore[x] > release) release = problem.notBefore[x];
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      if (places.isOpen[y] === 1) waiting++;
      else if (state.start[y] < 0) release = NEVER;
      else if (state.finish[y] + problem.lag[y] > release) release = state.finish[y] + problem.lag[y];
    }
    resetRecord(problem, records, x);
    records[(x << RECORD_SHIFT) + WAITING] = waiting;
    records[(x << RECORD_SHIFT) + RELEASE] = release;
    records[(x << RECORD_SHIFT) + SLOT] = this.ready.slot[x];
    return waiting;
  }

  /** Goes from moment to moment until it is time to ask whether to stop; false at the end. */
  private goOn(): boolean {
    const { queue, looking } = this;
    const until = this.placed + PLACED_BETWEEN_QUESTIONS;
    while (this.placed < until) {
      if (!queue.advance()) return false;
      this.now = queue.at;
      this.takeEvents();
      if (this.table.unitsAreShared && this.lookingCount > 1) this.sortByPriority();
      for (let i = 0; i < this.lookingCount; i++) this.dispatch(looking[i]);
      this.lookingCount = 0;
    }
    return true;
  }

  /** Lets operation x, which waits for no other, come when it may begin. */
  private enter(x: number): void {
    const { problem, records } = this;
    const r = x << RECORD_SHIFT;
    if (problem.links.takesBatches[x] === 1) records[r + RELEASE] = this.decoder.placer.release(x);
    const release = records[r + RELEASE];
    if (release <= problem.end) this.queue.put(records[r + SLOT], release > this.now ? release : this.now);
    else this.leaveOut(x);
  }

  /** Neither operation x nor what waits for it has a place. */
  private leaveOut(x: number): void {
    this.list[this.placed++] = x;
    this.letGo(x, NO_RUNWAY, NO_RUNWAY);
  }

  /** Operation x has its place, or can have none: who waits for nothing else may come. */
  private letGo(x: number, start: number, finish: number): void {
    const { records } = this;
    const r = x << RECORD_SHIFT;
    records[r + START] = start;
    records[r + FINISH] = finish;
    if (this.isMixed) this.places.publish(x);
    const at = start < 0 ? NEVER : finish + records[r + LAG];
    const last = records[r + SUCCESSORS_END];
    for (let s = records[r + SUCCESSORS]; s < last; s++) {
      const y = this.problem.links.successor[s];
      const other = y << RECORD_SHIFT;
      if (at > records[other + RELEASE]) records[other + RELEASE] = at;
      if (--records[other + WAITING] === 0) this.enter(y);
    }
  }

  /** All that is due at this moment. */
  private takeEvents(): void {
    const { queue, ready, isNoted, looking, firstGroupEvent } = this;
    for (let e = queue.take(); e >= 0; e = queue.take()) {
      const isOperation = e < firstGroupEvent;
      const group = isOperation ? ready.groupOfSlot(e) : e - firstGroupEvent;
      if (isOperation) {
        ready.add(e, group);
        // Noted: its units are held until then.
        if (isNoted[group] === 1) continue;
      }
      isNoted[group] = 1;
      looking[this.lookingCount++] = group;
    }
  }

  /** Of groups that share units the one whose first operation presses most is served first. */
  private sortByPriority(): void {
    const { ready, priority } = this;
    this.looking.subarray(0, this.lookingCount).sort((a, b) => {
      const [x, y] = [ready.first(a), ready.first(b)];
      return priority[x] - priority[y] || x - y;
    });
  }

  /** Places what is ready in the group while one of its units is free, and notes when to look again. */
  private dispatch(group: number): void {
    const { ready, now, problem } = this;
    this.isNoted[group] = 0;
    this.lookAtCalendars(group);
    while (ready.size[group] > 0) {
      const next = this.nextChance(group);
      if (next <= now) this.place(ready.take(group), group);
      else if (next > problem.end) this.leaveOut(ready.take(group));
      else {
        this.isNoted[group] = 1;
        return this.queue.put(this.firstGroupEvent + group, next);
      }
    }
  }

  private lookAtCalendars(group: number): void {
    const { ends, table } = this;
    const first = table.first[group];
    const last = this.hasOneCalendar[group] === 1 ? first + 1 : table.first[group + 1];
    for (let i = first; i < last; i++) ends.look(ends.calendarOf[table.units[i]], this.now);
  }

  /** When the first of the group's units is free and, if they have one calendar, open. */
  private nextChance(group: number): number {
    if (this.table.isUnlimited[group] === 1) return this.now;
    const { at, calendarOf, calendars, intervalNow } = this.ends;
    const { first, units } = this.table;
    let free = NEVER;
    for (let i = first[group]; i < first[group + 1]; i++) if (at[units[i]] < free) free = at[units[i]];
    if (free > this.now || this.hasOneCalendar[group] === 0) return free;
    const calendar = calendarOf[units[first[group]]];
    const { starts } = calendars[calendar];
    return intervalNow[calendar] < starts.length ? starts[intervalNow[calendar]] : NEVER;
  }

  private place(x: number, group: number): void {
    const r = x << RECORD_SHIFT;
    this.list[this.placed++] = x;
    if ((this.records[r + BITS] & IS_PLAIN) === 0 || this.hasGaps(group)) this.placeAnywhere(x, group);
    else if (this.append(r, group)) this.letGo(x, this.ends.start, this.ends.finish);
    else this.letGo(x, NO_RUNWAY, NO_RUNWAY);
  }

  private hasGaps(group: number): boolean {
    const { gapUntil, lastGapUntil } = this.ends;
    if (lastGapUntil <= this.now) return false;
    const { first, units } = this.table;
    for (let i = first[group]; i < first[group + 1]; i++) if (gapUntil[units[i]] > this.now) return true;
    return false;
  }

  /** Places operation x by the units' lines, which are written before and read after it. */
  private placeAnywhere(x: number, group: number): void {
    const { table, state, decoder, ends, places } = this;
    for (let i = table.first[group]; i < table.first[group + 1]; i++) places.write(table.units[i]);
    decoder.place(x, -1);
    for (let i = table.first[group]; i < table.first[group + 1]; i++) ends.read(table.units[i]);
    // It stands in the state already.
    places.isOpen[x] = 0;
    this.letGo(x, state.start[x], state.finish[x]);
  }

  /** Puts an operation on the unit where it ends first, of equal ones the first; false when the calendars end before. */
  private append(r: number, group: number): boolean {
    const { records, table, ends } = this;
    const { first, units, modes } = table;
    const { familyCount } = this.problem;
    const mayPause = (records[r + BITS] & MAY_PAUSE) !== 0;
    const byWork = mayPause && this.hasOneCalendar[group] === 1;
    const family = records[r + FAMILY];
    let best = NEVER;
    let [chosen, changeover] = [-1, 0];
    for (let i = first[group]; i < first[group + 1]; i++) {
      const unit = units[i];
      const before = ends.family[unit];
      const matrix = family < 0 || before < 0 ? null : table.changeovers[unit];
      const change = matrix === null ? 0 : matrix[before * familyCount + family];
      const minutes = change + records[r + TIME + modes[i]];
      const finish = byWork ? ends.workAfter(unit, minutes) : ends.finishAfter(unit, minutes, mayPause);
      if (finish >= best) continue;
      [best, chosen, changeover] = [finish, i, change];
    }
    if (chosen < 0 || !ends.append(units[chosen], changeover + records[r + TIME + modes[chosen]], mayPause)) return false;
    ends.family[units[chosen]] = family;
    this.places.put(r, units[chosen], modes[chosen], changeover);
    return true;
  }

  private areAllPlain(): boolean {
    const { records } = this;
    for (let r = BITS; r < records.length; r += 1 << RECORD_SHIFT) if ((records[r] & IS_PLAIN) === 0) return false;
    return true;
  }

  private shareCalendar(group: number): boolean {
    const { calendarOf } = this.ends;
    const units = this.table.units.subarray(this.table.first[group], this.table.first[group + 1]);
    return units.length > 0 && units.every((unit) => calendarOf[unit] === calendarOf[units[0]]);
  }
}
