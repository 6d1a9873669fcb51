import { roundTheClock } from '../calendar/working-time-of';
import type { WorkingTime } from '../calendar/working-time';
import type { DeliveryGoal, OperationLink, Workload, WorkloadOperation, WorkloadOrder, WorkloadResource } from '../schedule/workload';

/** An operation said in few words; `after` lists the operations that it waits for. */
export interface SmallOperation extends Partial<Omit<WorkloadOperation, 'predecessors'>> {
  readonly resource?: number;
  readonly setup?: number;
  readonly run: number;
  readonly workingDays?: number;
  readonly after?: readonly (number | OperationLink)[];
}

export interface SmallWorkload {
  readonly operations: readonly SmallOperation[];
  /** Open time of the units, by resource; one unit open round the clock when left out. */
  readonly resources?: readonly (readonly WorkingTime[])[];
  readonly resourceRows?: readonly Partial<WorkloadResource>[];
  readonly orders?: readonly Partial<WorkloadOrder>[];
  readonly goals?: readonly Partial<DeliveryGoal>[];
  readonly now?: number;
  readonly end?: number;
}

/** A whole workload of few words, for tests: one order unless they say more. */
export function smallWorkload({ operations, now = 0, end = 100000, ...rest }: SmallWorkload): Workload {
  const times = rest.resources ?? [[roundTheClock({ from: now, to: end })]];
  const units = times.flatMap((own, resource) => own.map((workingTime, number) => ({ resource, number, workingTime })));
  const orderRows = rest.orders ?? [{}];
  return {
    now,
    end,
    units,
    resources: times.map((_, resource): WorkloadResource => {
      const indices = units.flatMap((unit, i) => (unit.resource === resource ? [i] : []));
      const row = {
        id: `M${resource + 1}`,
        kind: 'machine' as const,
        sector: null,
        group: null,
        finite: true,
        bottleneck: false,
        changeovers: null,
      };
      return { ...row, ...rest.resourceRows?.[resource], units: indices };
    }),
    skills: [],
    families: [],
    orders: orderRows.map((order, index): WorkloadOrder => {
      const own = operations.flatMap((operation, i) => ((operation.order ?? 0) === index ? [i] : []));
      return { id: `O${index + 1}`, item: 'X', kind: 'make', status: 'planned', due: 1000, weight: 1, operations: own, ...order };
    }),
    operations: operations.map((operation, i) => fullOperation(operation, i, now)),
    goals: (rest.goals ?? []).map((goal) => ({
      key: 'D',
      kind: 'demand',
      due: 1000,
      weight: 1,
      operations: [],
      supplyReady: now,
      ...goal,
    })),
    weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
  };
}

function fullOperation(
  { resource = 0, setup = 0, run, workingDays, after = [], ...rest }: SmallOperation,
  i: number,
  now: number,
): WorkloadOperation {
  return {
    order: 0,
    operation: (i + 1) * 10,
    description: '',
    launched: 1,
    remaining: 1,
    modes: [workingDays === undefined ? { resource, setup, run } : { resource, setup, run, workingDays }],
    skill: null,
    people: 1,
    tool: null,
    family: null,
    queue: 0,
    lag: 0,
    predecessors: after.map((link) => (typeof link === 'number' ? { predecessor: link, kind: 'routing', transfer: null } : link)),
    materialReady: now,
    materialItem: null,
    interruptible: true,
    fixed: null,
    started: false,
    lastStart: null,
    lastResource: null,
    ...rest,
  };
}
