import type { LatenessReason } from '../model/plan';
import type { Duration, Minutes } from '../model/units';
import type { NetworkDates } from '../network/network-dates';
import type { Schedule } from '../schedule/schedule';
import type { Workload } from '../schedule/workload';

/** What the reasons for lateness are read from. */
export interface LatenessContext {
  readonly workload: Workload;
  readonly schedule: Schedule;
  readonly network: NetworkDates;
  /** By operation: index of the order (a purchase, mostly) that makes its material late; null = none. */
  readonly materialOrders: readonly (number | null)[];
}

/** When the last predecessor lets an operation begin, and which one it is; -1: none. */
export interface Release {
  readonly at: Minutes;
  readonly by: number;
}

/**
 * When all predecessors of an operation have let it go. A lot that moves on in batches lets it go no later than it really began.
 * A predecessor without a place never does: Infinity.
 */
export function releaseOf({ workload, schedule }: LatenessContext, index: number): Release {
  const { start } = schedule.operations[index];
  let at: Minutes = workload.now;
  let by = -1;
  for (const { predecessor, transfer } of workload.operations[index].predecessors) {
    const { finish } = schedule.operations[predecessor];
    const whole = finish === null ? Infinity : finish + workload.operations[predecessor].lag;
    const released = transfer !== null && start !== null ? Math.min(start, whole) : whole;
    if (by < 0 || released > at) {
      at = Math.max(at, released);
      by = predecessor;
    }
  }
  return { at, by };
}

/**
 * Why one operation did not begin earlier, as data; null when nothing held it back. `from` is when predecessors and material were ready, for
 * these two themselves when they could begin to hold it back; `until` is when the cause let go.
 */
export function reasonOf(context: LatenessContext, index: number): LatenessReason | null {
  const { workload, schedule } = context;
  const operation = workload.operations[index];
  const placed = schedule.operations[index];
  const wait = placed.waitedFor;
  const release = releaseOf(context, index);
  const ready = Math.max(release.at, operation.materialReady);
  const base = { ...EMPTY, ...place(context, index), from: Math.min(ready, placed.start ?? workload.end), until: placed.start };
  switch (wait.kind) {
    case 'none':
      return null;
    case 'machine':
      return { ...base, kind: 'machine', ...behind(context, wait.behind) };
    case 'tool':
      return { ...base, kind: 'tool', ...behind(context, wait.behind), resource: toolName(context, index) };
    case 'people':
      return { ...base, kind: 'people', ...(operation.skill === null ? {} : { skill: workload.skills[operation.skill].skill }) };
    case 'predecessor':
      return { ...base, ...predecessorReason(context, index, wait.operation, wait.until) };
    case 'material':
      // Without an item it is the wait after an operation that is done already.
      if (operation.materialItem === null)
        return { ...base, kind: 'predecessor', behindOrder: base.order, from: workload.now, until: wait.until };
      return { ...base, kind: 'material', ...materialBehind(context, index), from: Math.min(release.at, wait.until), until: wait.until };
    case 'calendar':
    case 'fixed':
      return { ...base, kind: wait.kind };
    case 'no-runway':
      return { ...base, kind: 'no-runway', from: Math.min(ready, workload.end), until: null };
  }
}

/** Working minutes between two moments in the open time of the operation's unit; what lies before the calendars counts by the clock. */
export function workBetween({ workload, schedule }: LatenessContext, index: number, from: Minutes, until: Minutes): Duration {
  const placed = schedule.operations[index];
  const unit = placed.unit ?? workload.resources[placed.resource].units[0];
  const time = workload.units[unit].workingTime;
  return time.workBetween(Math.max(from, time.from), until) + Math.max(0, time.from - from);
}

export const EMPTY = { order: null, operation: null, resource: null, behindOrder: null, behindOperation: null, item: null } as const;

/** Names of an operation. */
function place({ workload, schedule }: LatenessContext, index: number): Pick<LatenessReason, 'order' | 'operation' | 'resource'> {
  const { order, operation } = workload.operations[index];
  return { order: workload.orders[order].id, operation, resource: workload.resources[schedule.operations[index].resource].id };
}

function behind({ workload }: LatenessContext, index: number): Pick<LatenessReason, 'behindOrder' | 'behindOperation'> {
  const blocker = workload.operations[index];
  return { behindOrder: workload.orders[blocker.order].id, behindOperation: blocker.operation };
}

function toolName({ workload, schedule }: LatenessContext, index: number): string {
  const { tool } = workload.operations[index];
  return workload.resources[tool ?? schedule.operations[index].resource].id;
}

/** A predecessor of the same order, or the order that makes a component. */
function predecessorReason(context: LatenessContext, index: number, predecessor: number, until: Minutes) {
  const { operations, orders, now } = context.workload;
  const same = operations[predecessor].order === operations[index].order;
  const start = context.schedule.operations[predecessor].start ?? now;
  return {
    kind: same ? ('predecessor' as const) : ('order' as const),
    ...behind(context, predecessor),
    item: same ? null : orders[operations[predecessor].order].item,
    from: Math.min(start, until),
    until,
  };
}

function materialBehind({ workload, materialOrders }: LatenessContext, index: number): Pick<LatenessReason, 'behindOrder' | 'item'> {
  const order = materialOrders[index];
  return { behindOrder: order === null ? null : workload.orders[order].id, item: workload.operations[index].materialItem };
}
