import type { Problem } from './problem';
import { Timeline } from './timeline';

/** `start` of an operation that has no place yet, or can have none before the workload's end. */
export const UNPLACED = -1;
export const NO_RUNWAY = -2;

/** A partial schedule: who holds which unit when, and where every operation stands. */
export class State {
  readonly lines: Timeline[];
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** Index into the problem's mode arrays. */
  readonly mode: Int32Array;
  /** Unit whose calendar counts; it is booked when the resource is finite. */
  readonly unit: Int32Array;
  readonly toolUnit: Int32Array;
  readonly changeover: Int32Array;
  /** When each batch of each transfer may start at the successor, lag included. */
  readonly batchReady: Int32Array;

  constructor(problem: Problem) {
    const count = problem.operationCount;
    this.lines = problem.open.map((open) => new Timeline(open));
    this.start = new Int32Array(count).fill(UNPLACED);
    this.finish = new Int32Array(count).fill(UNPLACED);
    this.mode = new Int32Array(count).fill(-1);
    this.unit = new Int32Array(count).fill(-1);
    this.toolUnit = new Int32Array(count).fill(-1);
    this.changeover = new Int32Array(count);
    this.batchReady = new Int32Array(problem.links.batchCount);
  }

  /** Makes this state equal to another of the same problem. */
  copyFrom(other: State): void {
    for (let u = 0; u < this.lines.length; u++) this.lines[u].copyFrom(other.lines[u]);
    this.start.set(other.start);
    this.finish.set(other.finish);
    this.mode.set(other.mode);
    this.unit.set(other.unit);
    this.toolUnit.set(other.toolUnit);
    this.changeover.set(other.changeover);
    this.batchReady.set(other.batchReady);
  }
}
