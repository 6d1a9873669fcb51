import { roundTheClock } from '../calendar/working-time-of';
import type { Schedule } from './schedule';
import type { Workload, WorkloadOperation } from './workload';

/** The standard text forms of job shop instances. */
export type InstanceFormat = 'jsp' | 'fjsp';

/** A job shop: jobs[j][k] are the alternatives of operation k of job j, each a machine (from 0) and a time. */
export interface JobShop {
  readonly machines: number;
  readonly jobs: readonly (readonly (readonly MachineTime[])[])[];
  /** Whether the text counted its machines from 1. */
  readonly fromOne: boolean;
}

export interface MachineTime {
  readonly machine: number;
  readonly time: number;
}

/** A schedule of a job shop; everything counts from 0. */
export interface JobShopSolution {
  readonly makespan: number;
  readonly operations: readonly {
    readonly job: number;
    readonly operation: number;
    readonly machine: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Reads an instance. jsp: first jobs and machines, then a line a job of `machine time` pairs. fjsp: a line a job with the number of
 * operations, then for each the number of alternatives and its pairs; what else stands in the first line is passed over. Lines that begin
 * with `#` and empty lines are skipped. Machines count from 0 or from 1: from 1 when machine 0 never occurs and machine `machines` does.
 * null when the text is no such instance.
 */
export function parseJobShop(text: string, format: InstanceFormat): JobShop | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const [jobCount, machines] = rows[0] ?? [];
  if (!isCount(jobCount) || !isCount(machines) || rows.length < jobCount + 1) return null;
  const jobs: MachineTime[][][] = [];
  for (const row of rows.slice(1, jobCount + 1)) {
    const job = format === 'jsp' ? readJob(row) : readFlexibleJob(row);
    if (job === null || job.length === 0) return null;
    jobs.push(job);
  }
  const used = jobs.flat(2).map((alternative) => alternative.machine);
  const fromOne = !used.includes(0) && used.includes(machines);
  const lowest = fromOne ? 1 : 0;
  if (used.some((machine) => machine < lowest || machine >= machines + lowest)) return null;
  return {
    machines,
    fromOne,
    jobs: jobs.map((job) => job.map((alternatives) => alternatives.map(({ machine, time }) => ({ machine: machine - lowest, time })))),
  };
}

const isCount = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value > 0;

const isWhole = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value >= 0;

function readJob(row: readonly number[]): MachineTime[][] | null {
  if (row.length % 2 !== 0 || !row.every(isWhole)) return null;
  return Array.from({ length: row.length / 2 }, (_, k) => [{ machine: row[2 * k], time: row[2 * k + 1] }]);
}

function readFlexibleJob(row: readonly number[]): MachineTime[][] | null {
  if (!row.every(isWhole)) return null;
  const job: MachineTime[][] = [];
  let at = 1;
  for (let k = 0; k < row[0]; k++) {
    const count = row[at++];
    if (!isCount(count) || at + 2 * count > row.length) return null;
    job.push(Array.from({ length: count }, (_, a) => ({ machine: row[at + 2 * a], time: row[at + 2 * a + 1] })));
    at += 2 * count;
  }
  return at === row.length ? job : null;
}

/** The instance as work for the scheduler: machines that never close, a minute a unit of time, every job due at once, `now` = 0. */
export function workloadOfJobShop(instance: JobShop): Workload {
  const end = instance.jobs.flat().reduce((sum, alternatives) => sum + Math.max(...alternatives.map((mode) => mode.time)), 0);
  const always = roundTheClock({ from: 0, to: Math.max(1, end) });
  const machines = Array.from({ length: instance.machines }, (_, machine) => machine);
  const operations: WorkloadOperation[] = [];
  const jobs = instance.jobs.map((job, order) =>
    job.map((alternatives, k) => {
      operations.push(operationOf(order, k, alternatives, operations.length));
      return operations.length - 1;
    }),
  );
  return {
    now: 0,
    end: Math.max(1, end),
    units: machines.map((machine) => ({ resource: machine, number: 0, workingTime: always })),
    resources: machines.map((machine) => ({
      id: String(machine),
      kind: 'machine',
      sector: null,
      group: null,
      units: [machine],
      finite: true,
      bottleneck: false,
      changeovers: null,
    })),
    skills: [],
    families: [],
    orders: jobs.map((own, job) => ({
      id: String(job),
      item: String(job),
      kind: 'make',
      status: 'planned',
      due: 0,
      weight: 1,
      operations: own,
    })),
    operations,
    goals: jobs.map((own, job) => ({ key: String(job), kind: 'order', due: 0, weight: 1, operations: own.slice(-1), supplyReady: 0 })),
    weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
  };
}

function operationOf(order: number, number: number, alternatives: readonly MachineTime[], index: number): WorkloadOperation {
  return {
    order,
    operation: number,
    description: '',
    launched: 1,
    remaining: 1,
    modes: alternatives.map(({ machine, time }) => ({ resource: machine, setup: 0, run: time })),
    skill: null,
    people: 0,
    tool: null,
    family: null,
    queue: 0,
    lag: 0,
    predecessors: number === 0 ? [] : [{ predecessor: index - 1, kind: 'routing', transfer: null }],
    materialReady: 0,
    materialItem: null,
    interruptible: true,
    fixed: null,
    started: false,
    lastStart: null,
    lastResource: null,
  };
}

/** The schedule of a workload that `workloadOfJobShop` made, in the instance's terms. */
export function solutionOf(workload: Workload, schedule: Schedule): JobShopSolution {
  const operations = workload.operations.map(({ order, operation }, x) => {
    const { resource, start, finish } = schedule.operations[x];
    if (start === null || finish === null) throw new Error('solutionOf: a job shop operation has no place');
    return { job: order, operation, machine: resource, start, end: finish };
  });
  return { makespan: operations.reduce((latest, operation) => Math.max(latest, operation.end), 0), operations };
}
