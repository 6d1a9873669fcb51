import type { Interval } from '../model/units';
import type { Problem } from './kernel/problem';
import { Placer } from './kernel/placer';
import type { State } from './kernel/state';
import type { PersonTime, ScheduledOperation } from './schedule';
import { WaitReasons } from './wait-reasons';

/** Reads the finished schedule out of a state: segments, persons and reasons of waiting, by operation. */
export function extractOperations(problem: Problem, state: State, broken: ReadonlySet<number>): ScheduledOperation[] {
  const placer = new Placer(problem, state);
  const reasons = new WaitReasons(problem, state, placer, broken);
  const people = peopleOf(state);
  const result: ScheduledOperation[] = [];
  for (let x = 0; x < problem.operationCount; x++) {
    result.push(state.start[x] < 0 ? unscheduled(problem, x) : scheduled(problem, state, placer, reasons, people.get(x) ?? NOBODY, x));
  }
  return result;
}

function scheduled(
  problem: Problem,
  state: State,
  placer: Placer,
  reasons: WaitReasons,
  people: readonly PersonTime[],
  x: number,
): ScheduledOperation {
  const m = state.mode[x];
  const resource = problem.modeResource[m];
  const tool = problem.tool[x];
  const away = problem.modeDays[m] >= 0;
  const waitedFor = reasons.of(x);
  const segments = away
    ? problem.workload.units[state.unit[x]].workingTime.intervals(state.start[x], state.finish[x])
    : workedSegments(placer, state, x);
  const run = away ? segments.reduce((sum, segment) => sum + segment.end - segment.start, 0) : problem.modeRun[m];
  const worked = state.finish[x] > state.start[x];
  return {
    resource,
    unit: problem.finite[resource] === 1 ? state.unit[x] : null,
    toolUnit: tool >= 0 && worked && problem.finite[tool] === 1 ? state.toolUnit[x] : null,
    start: state.start[x],
    finish: state.finish[x],
    changeover: state.changeover[x],
    setup: away ? 0 : problem.modeSetup[m],
    run,
    segments,
    people,
    waitedFor,
  };
}

function workedSegments(placer: Placer, state: State, x: number): Interval[] {
  if (state.start[x] === state.finish[x]) return [];
  placer.layOut(x);
  const { segmentStarts, segmentEnds, segmentCount } = placer.walk;
  const segments: Interval[] = [];
  for (let i = 0; i < segmentCount; i++) segments.push({ start: segmentStarts[i], end: segmentEnds[i] });
  return segments;
}

function unscheduled(problem: Problem, x: number): ScheduledOperation {
  const m = problem.fixedMode[x] >= 0 ? problem.fixedMode[x] : problem.modeFirst[x];
  const known = m < problem.modeFirst[x + 1];
  return {
    resource: known ? problem.modeResource[m] : 0,
    unit: null,
    toolUnit: null,
    start: null,
    finish: null,
    changeover: 0,
    setup: known ? problem.modeSetup[m] : 0,
    run: known ? problem.modeRun[m] : 0,
    segments: [],
    people: [],
    waitedFor: { kind: 'no-runway' },
  };
}

const NOBODY: readonly PersonTime[] = [];

/** Who lends a skill to which operation when: by operation, in order of time, then of unit. */
function peopleOf(state: State): ReadonlyMap<number, PersonTime[]> {
  const people = new Map<number, PersonTime[]>();
  state.lines.forEach((line, unit) => {
    for (let i = 0; i < line.count; i++) {
      if (line.owners[i] >= 0) continue;
      const x = -1 - line.owners[i];
      const times = people.get(x);
      const time = { unit, start: line.starts[i], end: line.ends[i] };
      if (times === undefined) people.set(x, [time]);
      else times.push(time);
    }
  });
  for (const times of people.values()) times.sort((a, b) => a.start - b.start || a.unit - b.unit);
  return people;
}
