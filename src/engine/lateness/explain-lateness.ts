import type { LatenessReason } from '../model/plan';
import type { Duration } from '../model/units';
import type { DeliveryGoal } from '../schedule/workload';
import { EMPTY, reasonOf, releaseOf, workBetween, type LatenessContext } from './operation-wait';

/** A chain is for reading: so many steps at the most, the root among them. */
export const LONGEST_CHAIN = 8;

/** A reason and the working minutes that it cost; what only passes the blame on costs nothing. */
interface Step {
  readonly reason: LatenessReason;
  readonly cost: Duration;
}

/**
 * Why the operations that a goal rests on end after its due date: from the last of them back along what each waited for. A step is a wait
 * (for a machine, a tool, people, a date of material, open hours, a pin) or leads on (to the operation before, to the order that makes a
 * component). The last step is the root: the wait that cost most working time, or the time that was missing before anything had to wait
 * (`released-late`, `work-content`). Never empty.
 *
 * @param goal one that is late, with at least one operation
 */
export function explainLateness(context: LatenessContext, goal: DeliveryGoal): readonly LatenessReason[] {
  const last = latestOf(context, goal.operations);
  const { steps, first } = walkBack(context, last);
  const waits = steps.reduce((sum, { reason, cost }) => (reason.kind === 'material' ? sum + cost : sum), 0);
  const missing = Math.max(0, missingAnyway(context, goal, last) - waits);
  let root = -1;
  steps.forEach(({ reason, cost }, index) => {
    if (isRoot(reason) && (root < 0 || cost > steps[root].cost)) root = index;
  });
  const noRunway = steps.findIndex(({ reason }) => reason.kind === 'no-runway');
  if (noRunway >= 0) root = noRunway;
  const reasons = steps.map(({ reason }) => reason);
  if (root < 0 || (noRunway < 0 && missing > steps[root].cost))
    return shortened([...mergeNeighbours(reasons), tooLittleTime(context, first)]);
  return shortened(mergeNeighbours(reasons.slice(0, root + 1)));
}

/** The operation that is there last. */
function latestOf({ workload, schedule }: LatenessContext, operations: readonly number[]): number {
  const endOf = (index: number): number => (schedule.operations[index].finish ?? Infinity) + workload.operations[index].lag;
  return operations.reduce((latest, index) => (endOf(index) > endOf(latest) ? index : latest), operations[0]);
}

/** Follows the predecessors that came last, noting every wait; ends where nothing was waited for, or at a date of material. */
function walkBack(context: LatenessContext, last: number): { readonly steps: readonly Step[]; readonly first: number } {
  const { workload } = context;
  const steps: Step[] = [];
  const seen = new Set<number>();
  let index = last;
  while (!seen.has(index)) {
    seen.add(index);
    const reason = reasonOf(context, index);
    const release = releaseOf(context, index);
    if (reason !== null && !(reason.kind === 'no-runway' && release.at === Infinity)) {
      steps.push({ reason, cost: costOf(context, index, reason) });
      if (reason.kind === 'material') break;
    }
    const { materialReady, materialItem } = workload.operations[index];
    const isFollowed = reason?.kind === 'predecessor' || reason?.kind === 'order';
    if (!isFollowed && materialItem !== null && materialReady > Math.max(release.at, workload.now)) {
      steps.push(materialStep(context, index));
      break;
    }
    if (release.by < 0 || release.at <= workload.now) break;
    index = release.by;
  }
  return { steps, first: index };
}

/** Material that came later than anything else, behind another wait. */
function materialStep(context: LatenessContext, index: number): Step {
  const { workload, schedule, materialOrders } = context;
  const { order, operation, materialItem, materialReady } = workload.operations[index];
  const supplier = materialOrders[index];
  const reason: LatenessReason = {
    ...EMPTY,
    kind: 'material',
    order: workload.orders[order].id,
    operation,
    resource: workload.resources[schedule.operations[index].resource].id,
    behindOrder: supplier === null ? null : workload.orders[supplier].id,
    item: materialItem,
    from: workload.now,
    until: materialReady,
  };
  return { reason, cost: workBetween(context, index, workload.now, materialReady) };
}

function costOf(context: LatenessContext, index: number, { kind, from, until }: LatenessReason): Duration {
  if (kind === 'predecessor' || kind === 'order' || from === null || until === null) return 0;
  return workBetween(context, index, kind === 'material' ? context.workload.now : from, until);
}

function isRoot({ kind }: LatenessReason): boolean {
  return kind !== 'predecessor' && kind !== 'order';
}

/** Working time by which the goal would be late even if every resource were free. */
function missingAnyway({ workload, network, schedule }: LatenessContext, goal: DeliveryGoal, last: number): Duration {
  const { finish } = schedule.operations[last];
  const { lag } = workload.operations[last];
  const earliest = Math.min(network.earliestFinish[last], finish ?? Infinity) + lag;
  if (earliest <= goal.due) return 0;
  const unit = workload.resources[schedule.operations[last].resource].units[0];
  return Math.max(1, workload.units[unit].workingTime.workBetween(Math.max(goal.due, workload.now), earliest));
}

/** The root when nothing that was waited for explains it: begun too late, or more work than time. */
function tooLittleTime({ workload, schedule, network }: LatenessContext, first: number): LatenessReason {
  const { order, operation } = workload.operations[first];
  const placed = schedule.operations[first];
  const base = { ...EMPTY, order: workload.orders[order].id, operation, resource: workload.resources[placed.resource].id };
  const item = workload.orders[order].item;
  const latest = network.latestStart[first];
  if (latest < workload.now) return { ...base, kind: 'released-late', item, from: latest, until: workload.now };
  return { ...base, kind: 'work-content', item, from: placed.start, until: placed.finish };
}

/** Neighbours that say the same of the same order and resource become one, from the first moment to the last. */
function mergeNeighbours(reasons: readonly LatenessReason[]): readonly LatenessReason[] {
  const merged: LatenessReason[] = [];
  for (const reason of reasons) {
    const before = merged.at(-1);
    if (before === undefined || !sayTheSame(before, reason)) merged.push(reason);
    else
      merged[merged.length - 1] = {
        ...before,
        behindOrder: reason.behindOrder,
        behindOperation: reason.behindOperation,
        from: reason.from,
      };
  }
  return merged;
}

function sayTheSame(a: LatenessReason, b: LatenessReason): boolean {
  return a.kind === b.kind && a.order === b.order && a.item === b.item && (a.kind === 'predecessor' || a.resource === b.resource);
}

function shortened(reasons: readonly LatenessReason[]): readonly LatenessReason[] {
  return reasons.length <= LONGEST_CHAIN ? reasons : [...reasons.slice(0, LONGEST_CHAIN - 1), reasons[reasons.length - 1]];
}
