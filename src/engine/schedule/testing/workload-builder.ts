import { workingTimeOf } from '../../calendar/working-time-of';
import type { Interval } from '../../model/units';
import type { DeliveryGoal, Workload, WorkloadOperation, WorkloadResource, WorkloadSkill, WorkloadUnit } from '../workload';

/** A resource as a test writes it: one list of open intervals a unit. */
export interface TestResource extends Partial<Omit<WorkloadResource, 'units'>> {
  readonly id: string;
  readonly open: readonly (readonly Interval[])[];
}

/** An operation as a test writes it; what is left out is plain. */
export type TestOperation = Partial<WorkloadOperation> & Pick<WorkloadOperation, 'order' | 'modes'>;

export interface TestWorkload {
  readonly now?: number;
  readonly end?: number;
  readonly resources: readonly TestResource[];
  /** Skill name and the ids of the persons (resources of one unit) who have it. */
  readonly skills?: readonly (readonly [string, readonly string[]])[];
  readonly families?: readonly string[];
  readonly operations: readonly TestOperation[];
  /** Default: every order is due at 0 with weight 1. */
  readonly goals?: readonly Pick<DeliveryGoal, 'due' | 'weight' | 'operations'>[];
  readonly weights?: Partial<Workload['weights']>;
}

/** Completes a workload written by hand. */
export function workloadOf(test: TestWorkload): Workload {
  const end = test.end ?? 1000;
  const units: WorkloadUnit[] = [];
  const resources = test.resources.map((resource, r): WorkloadResource => {
    const { open, ...rest } = resource;
    const first = units.length;
    open.forEach((intervals, number) => units.push({ resource: r, number, workingTime: workingTimeOf(intervals, { from: 0, to: end }) }));
    const own = open.map((_, number) => first + number);
    return { kind: 'machine', sector: null, group: null, finite: true, bottleneck: false, changeovers: null, ...rest, units: own };
  });
  const unitOf = (id: string): number => resources[resources.findIndex((resource) => resource.id === id)].units[0];
  const skills = (test.skills ?? []).map(([skill, persons]): WorkloadSkill => ({ skill, persons: persons.map(unitOf) }));
  const operations = test.operations.map((operation, x): WorkloadOperation => ({ ...PLAIN, operation: 10 * (x + 1), ...operation }));
  const orderCount = Math.max(-1, ...operations.map((operation) => operation.order)) + 1;
  const orders = Array.from({ length: orderCount }, (_, order) => operationsOf(operations, order));
  return {
    now: test.now ?? 0,
    end,
    units,
    resources,
    skills,
    families: test.families ?? [],
    orders: orders.map((own, order) => ({
      id: `O${order}`,
      item: `I${order}`,
      kind: 'make',
      status: 'planned',
      due: 0,
      weight: 1,
      operations: own,
    })),
    operations,
    goals: (test.goals ?? orders.map((own) => ({ due: 0, weight: 1, operations: own.slice(-1) }))).map((goal, g) => ({
      key: `G${g}`,
      kind: 'demand',
      supplyReady: 0,
      ...goal,
    })),
    weights: { tardiness: 100, changeover: 1, workInProgress: 0.01, stability: 0.001, ...test.weights },
  };
}

const PLAIN: Omit<WorkloadOperation, 'order' | 'modes' | 'operation'> = {
  description: '',
  launched: 1,
  remaining: 1,
  skill: null,
  people: 0,
  tool: null,
  family: null,
  queue: 0,
  lag: 0,
  predecessors: [],
  materialReady: 0,
  materialItem: null,
  interruptible: true,
  fixed: null,
  started: false,
  lastStart: null,
  lastResource: null,
};

function operationsOf(operations: readonly WorkloadOperation[], order: number): number[] {
  return operations.map((_, x) => x).filter((x) => operations[x].order === order);
}

/** Waits for the whole lot of each predecessor. */
export function after(...predecessors: readonly number[]): WorkloadOperation['predecessors'] {
  return predecessors.map((predecessor) => ({ predecessor, kind: 'routing', transfer: null }));
}
