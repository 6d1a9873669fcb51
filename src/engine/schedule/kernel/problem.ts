import type { WorkingTime } from '../../calendar/working-time';
import type { Duration } from '../../model/units';
import type { OperationMode, Workload, WorkloadOperation } from '../workload';
import { type OpenTime, openTimeOf } from './open-time';
import { type Links, linksOf } from './links';

/** Later than every calendar. */
export const NEVER = 0x7fffffff;

/** A workload in typed arrays: what the kernel reads. Everything is by index of operation, mode, resource, unit or skill. */
export interface Problem {
  readonly workload: Workload;
  readonly now: number;
  readonly end: number;
  readonly operationCount: number;
  /** By unit. */
  readonly open: readonly OpenTime[];
  /** By resource. */
  readonly unitsOf: readonly Int32Array[];
  readonly finite: Uint8Array;
  readonly isPerson: Uint8Array;
  readonly changeovers: readonly (Int32Array | null)[];
  readonly familyCount: number;
  /** By skill: the persons who have it, the least versatile first. */
  readonly personsOf: readonly Int32Array[];
  /** Modes of operation x are modeFirst[x] … modeFirst[x + 1] - 1. */
  readonly modeFirst: Int32Array;
  readonly modeResource: Int32Array;
  readonly modeSetup: Int32Array;
  readonly modeRun: Int32Array;
  /** Working days of a subcontracted operation; -1 = by setup and run. */
  readonly modeDays: Int32Array;
  readonly tool: Int32Array;
  readonly skill: Int32Array;
  readonly people: Int32Array;
  readonly family: Int32Array;
  readonly lag: Int32Array;
  readonly material: Int32Array;
  /** Start that backward scheduling wants; may be written between decodings. */
  readonly notBefore: Int32Array;
  readonly interruptible: Uint8Array;
  readonly started: Uint8Array;
  /** Where the planner or the frozen zone wants it; the mode is an index into the mode arrays, -1 = not fixed. */
  readonly fixedStart: Int32Array;
  readonly fixedMode: Int32Array;
  readonly links: Links;
}

/** Compiles a workload. Costs one pass over it; the workload's calendars are used as they are. */
export function compileProblem(workload: Workload): Problem {
  const operations = workload.operations;
  return {
    workload,
    now: workload.now,
    end: workload.end,
    operationCount: operations.length,
    open: openTimes(workload),
    unitsOf: workload.resources.map((resource) => Int32Array.from(resource.units)),
    finite: Uint8Array.from(workload.resources, (resource) => (resource.finite ? 1 : 0)),
    isPerson: Uint8Array.from(workload.resources, (resource) => (resource.kind === 'person' ? 1 : 0)),
    changeovers: workload.resources.map((resource) => resource.changeovers),
    familyCount: workload.families.length,
    personsOf: personsByVersatility(workload),
    ...compileModes(operations),
    ...compileOperations(operations),
    notBefore: new Int32Array(operations.length),
    links: linksOf(operations),
  };
}

type OperationArrays = Pick<
  Problem,
  'tool' | 'skill' | 'people' | 'family' | 'lag' | 'material' | 'interruptible' | 'started' | 'fixedStart'
>;

/** One pass for all columns: a million operations are read once. */
function compileOperations(operations: readonly WorkloadOperation[]): OperationArrays {
  const count = operations.length;
  const tool = new Int32Array(count);
  const skill = new Int32Array(count);
  const people = new Int32Array(count);
  const family = new Int32Array(count);
  const lag = new Int32Array(count);
  const material = new Int32Array(count);
  const interruptible = new Uint8Array(count);
  const started = new Uint8Array(count);
  const fixedStart = new Int32Array(count);
  for (let x = 0; x < count; x++) {
    const operation = operations[x];
    tool[x] = operation.tool ?? -1;
    skill[x] = operation.people > 0 ? (operation.skill ?? -1) : -1;
    people[x] = operation.people;
    family[x] = operation.family ?? -1;
    lag[x] = operation.lag;
    material[x] = operation.materialReady;
    interruptible[x] = operation.interruptible ? 1 : 0;
    started[x] = operation.started ? 1 : 0;
    fixedStart[x] = operation.fixed?.start ?? -1;
  }
  return { tool, skill, people, family, lag, material, interruptible, started, fixedStart };
}

/** Units that share a calendar share its index. */
function openTimes(workload: Workload): OpenTime[] {
  const known = new Map<WorkingTime, OpenTime>();
  return workload.units.map(({ workingTime }) => {
    const open = known.get(workingTime) ?? openTimeOf(workingTime);
    known.set(workingTime, open);
    return open;
  });
}

type ModeArrays = Pick<Problem, 'modeFirst' | 'modeResource' | 'modeSetup' | 'modeRun' | 'modeDays' | 'fixedMode'>;

function compileModes(operations: readonly WorkloadOperation[]): ModeArrays {
  const count = operations.length;
  const modeFirst = new Int32Array(count + 1);
  for (let x = 0; x < count; x++) modeFirst[x + 1] = modeFirst[x] + modesOf(operations[x]).length;
  const modeResource = new Int32Array(modeFirst[count]);
  const modeSetup = new Int32Array(modeFirst[count]);
  const modeRun = new Int32Array(modeFirst[count]);
  const modeDays = new Int32Array(modeFirst[count]);
  const fixedMode = new Int32Array(count).fill(-1);
  for (let x = 0; x < count; x++) {
    const operation = operations[x];
    const modes = modesOf(operation);
    for (let i = 0, m = modeFirst[x]; i < modes.length; i++, m++) {
      const mode = modes[i];
      if (operation.fixed?.resource === mode.resource && fixedMode[x] < 0) fixedMode[x] = m;
      modeResource[m] = mode.resource;
      modeSetup[m] = operation.started ? 0 : mode.setup;
      modeRun[m] = mode.run;
      modeDays[m] = mode.workingDays ?? -1;
    }
  }
  return { modeFirst, modeResource, modeSetup, modeRun, modeDays, fixedMode };
}

/** The planner may pin an operation to a resource that its routing does not name: it takes the preferred mode's times there. */
function modesOf(operation: WorkloadOperation): readonly OperationMode[] {
  const fixed = operation.fixed;
  if (fixed === null || operation.modes.length === 0) return operation.modes;
  if (operation.modes.some((mode) => mode.resource === fixed.resource)) return operation.modes;
  return [...operation.modes, { ...operation.modes[0], resource: fixed.resource }];
}

/** A person with few skills is taken before one who can be needed elsewhere; then in the order of the skill's list. */
function personsByVersatility(workload: Workload): Int32Array[] {
  const skillCount = new Int32Array(workload.units.length);
  for (const skill of workload.skills) for (const person of skill.persons) skillCount[person]++;
  return workload.skills.map((skill) =>
    Int32Array.from(
      skill.persons
        .map((person, rank) => ({ person, rank }))
        .sort((a, b) => skillCount[a.person] - skillCount[b.person] || a.rank - b.rank)
        .map((entry) => entry.person),
    ),
  );
}

/** Changeover before operation `next` on a resource when `before` (-1: none) was the last on the unit, in minutes. */
export function changeoverBetween(problem: Problem, resource: number, before: number, next: number): Duration {
  const matrix = problem.changeovers[resource];
  if (matrix === null || before < 0 || problem.started[next] === 1) return 0;
  const from = problem.family[before];
  const to = problem.family[next];
  return from < 0 || to < 0 ? 0 : matrix[from * problem.familyCount + to];
}
