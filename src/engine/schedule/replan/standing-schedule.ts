import { extractOperations } from '../extract';
import { Placer } from '../kernel/placer';
import { compileProblem, type Problem } from '../kernel/problem';
import { recordBatches } from '../kernel/release';
import { NO_RUNWAY, State } from '../kernel/state';
import { Objective } from '../objective';
import type { BrokenPlace, Schedule } from '../schedule';
import type { DispatchingRule } from '../dispatching-rules';
import type { Workload } from '../workload';

/** A schedule as the kernel holds it: what a change is applied to. Nothing of it is ever altered. */
export interface StandingSchedule {
  readonly problem: Problem;
  readonly state: State;
  /** Pins and frozen places that it does not hold. */
  readonly broken: readonly BrokenPlace[];
  readonly rule: DispatchingRule;
}

/** Takes up a schedule that `createSchedule` made of this workload. */
export function standingSchedule(workload: Workload, schedule: Schedule): StandingSchedule {
  const problem = compileProblem(workload);
  const state = new State(problem);
  const order = schedule.operations.map((_, x) => x).sort((a, b) => startOf(schedule, a) - startOf(schedule, b) || a - b);
  for (const x of order) book(problem, state, x, schedule);
  const placer = new Placer(problem, state);
  for (const x of order) {
    if (state.start[x] < 0 || problem.links.feedsBatches[x] === 0) continue;
    if (state.finish[x] > state.start[x]) placer.layOut(x);
    recordBatches(problem, state, placer.walk, x);
  }
  return { problem, state, broken: schedule.broken, rule: schedule.rule };
}

/** The schedule with segments, persons and reasons, as `createSchedule` gives it. */
export function scheduleOfStanding({ problem, state, broken, rule }: StandingSchedule): Schedule {
  return {
    operations: extractOperations(problem, state, new Set(broken.map(({ operation }) => operation))),
    objective: new Objective(problem, 'plan').evaluate(state),
    rule,
    broken,
    iterations: 0,
  };
}

const startOf = (schedule: Schedule, x: number): number => schedule.operations[x].start ?? -1;

function book(problem: Problem, state: State, x: number, schedule: Schedule): void {
  const { resource, unit, toolUnit, start, finish, changeover, people } = schedule.operations[x];
  if (start === null || finish === null) {
    state.start[x] = state.finish[x] = NO_RUNWAY;
    return;
  }
  state.start[x] = start;
  state.finish[x] = finish;
  state.changeover[x] = changeover;
  state.mode[x] = modeOn(problem, x, resource);
  state.unit[x] = unit ?? problem.unitsOf[resource][0];
  const tool = problem.tool[x];
  if (tool >= 0) state.toolUnit[x] = toolUnit ?? problem.unitsOf[tool][0];
  if (finish === start) return;
  if (unit !== null) state.lines[unit].insert(start, finish, x);
  if (toolUnit !== null) state.lines[toolUnit].insert(start, finish, x);
  for (const person of people) state.lines[person.unit].insert(person.start, person.end, -1 - x);
}

function modeOn(problem: Problem, x: number, resource: number): number {
  let m = problem.modeFirst[x];
  while (m + 1 < problem.modeFirst[x + 1] && problem.modeResource[m] !== resource) m++;
  return m;
}
