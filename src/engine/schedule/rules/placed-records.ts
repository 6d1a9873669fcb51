import type { Problem } from '../kernel/problem';
import type { State } from '../kernel/state';
import { BEFORE, CHANGEOVER, FINISH, FIRST_MODE, MODE, RECORD_SHIFT, START, UNIT } from './dispatch-records';

/** Places noted in the operations' records, until they are written into the state and into the lines of its units. */
export class PlacedRecords {
  /** By operation: 1 = its place is not yet in the state. */
  readonly isOpen: Uint8Array;
  /** By unit: what was put on it last, and how many are not yet written into its line. */
  private readonly lastOn: Int32Array;
  private readonly unwritten: Int32Array;

  constructor(
    problem: Problem,
    private readonly records: Int32Array,
    private state: State,
  ) {
    this.isOpen = new Uint8Array(problem.operationCount);
    this.lastOn = new Int32Array(problem.open.length);
    this.unwritten = new Int32Array(problem.open.length);
  }

  /** Begins again: these operations have no place in the state. */
  begin(state: State, free: Int32Array): void {
    this.state = state;
    this.isOpen.fill(0);
    for (let i = 0; i < free.length; i++) this.isOpen[free[i]] = 1;
    this.unwritten.fill(0);
  }

  /** Notes that the operation with this record is put behind what the unit holds, in its k-th mode. */
  put(r: number, unit: number, k: number, changeover: number): void {
    const { records, lastOn } = this;
    records[r + MODE] = records[r + FIRST_MODE] + k;
    records[r + UNIT] = unit;
    records[r + CHANGEOVER] = changeover;
    records[r + BEFORE] = lastOn[unit];
    lastOn[unit] = r >> RECORD_SHIFT;
    this.unwritten[unit]++;
  }

  /** Writes the place of operation x, which start and finish of its record say, into the state. */
  publish(x: number): void {
    const { records, state, isOpen } = this;
    if (isOpen[x] === 0) return;
    isOpen[x] = 0;
    const r = x << RECORD_SHIFT;
    state.start[x] = records[r + START];
    state.finish[x] = records[r + FINISH];
    if (records[r + START] < 0) return;
    state.mode[x] = records[r + MODE];
    state.unit[x] = records[r + UNIT];
    state.changeover[x] = records[r + CHANGEOVER];
  }

  publishAll(): void {
    for (let x = 0; x < this.isOpen.length; x++) this.publish(x);
  }

  /** Writes what was put on the unit, all of it published, into its line. */
  write(unit: number): void {
    const { records, state } = this;
    const count = this.unwritten[unit];
    if (count === 0) return;
    const operations = new Int32Array(count);
    for (let i = count - 1, x = this.lastOn[unit]; i >= 0; i--) {
      operations[i] = x;
      x = records[(x << RECORD_SHIFT) + BEFORE];
    }
    const line = state.lines[unit];
    line.reserve(line.count + count);
    for (let i = 0; i < count; i++) line.insert(state.start[operations[i]], state.finish[operations[i]], operations[i]);
    this.unwritten[unit] = 0;
  }

  writeAll(): void {
    for (let unit = 0; unit < this.unwritten.length; unit++) this.write(unit);
  }
}
