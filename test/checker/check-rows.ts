import type { NetRequirementRow, PlanOperation } from '../../src/engine/model/plan';
import type { Interval } from '../../src/engine/model/units';
import { usableStock } from './check-supply';
import { overlap } from './open-time';
import { nameOf, type PlanView } from './plan-view';
import { differs, type Report } from './violation';

/** Load and capacity by resource and bucket, straight from the segments. */
export function checkLoad(view: PlanView, report: Report): void {
  const { plan } = view;
  const cells = new Map(plan.load.map((cell) => [`${cell.resource}\n${cell.bucket}`, cell]));
  const worked = new Map<string, { readonly spans: readonly Interval[]; readonly by: PlanOperation }[]>();
  const add = (resource: string, spans: readonly Interval[], by: PlanOperation) =>
    worked.set(resource, [...(worked.get(resource) ?? []), { spans, by }]);
  for (const operation of plan.operations) {
    add(operation.resource, operation.segments, operation);
    if (operation.tool !== null && view.resources.has(operation.tool)) add(operation.tool, operation.segments, operation);
    for (const { person, start, end } of operation.people) add(person, [{ start, end }], operation);
  }
  for (const [id, resource] of view.resources) {
    plan.buckets.forEach((start, index) => {
      const bucket = { start, end: plan.buckets[index + 1] ?? plan.bucketEnd };
      const where = `${id} in bucket ${index}`;
      const shares = (worked.get(id) ?? []).map(({ spans, by }) => ({
        minutes: overlap(
          [...spans].sort((a, b) => a.start - b.start),
          [bucket],
        ),
        by,
      }));
      const of = (...statuses: string[]) => shares.reduce((sum, { minutes, by }) => sum + (statuses.includes(by.status) ? minutes : 0), 0);
      const total = of('planned', 'firm', 'released', 'started');
      const cell = cells.get(`${id}\n${start}`);
      if (cell === undefined) {
        if (total > 0) report('load.cell', where, 'has work and no cell', total);
        return;
      }
      if (differs(cell.loadMinutes, total))
        report('load', where, `${cell.loadMinutes} min, the segments give ${total}`, cell.loadMinutes - total);
      if (differs(cell.plannedMinutes, of('planned')))
        report(
          'load.planned',
          where,
          `${cell.plannedMinutes} min, the segments give ${of('planned')}`,
          cell.plannedMinutes - of('planned'),
        );
      const parts = cell.plannedMinutes + cell.firmMinutes + cell.releasedMinutes;
      if (differs(parts, cell.loadMinutes))
        report('load.parts', where, `the parts give ${parts}, the whole ${cell.loadMinutes}`, parts - cell.loadMinutes);
      let whole = 0;
      let fromNow = 0;
      for (let unit = 0; unit < resource.count; unit++) {
        whole += overlap(view.time.unit(id, unit), [bucket]);
        fromNow += overlap(view.time.unit(id, unit), [{ start: Math.max(plan.now, bucket.start), end: Math.max(plan.now, bucket.end) }]);
      }
      if (differs(cell.capacityMinutes, whole) && differs(cell.capacityMinutes, fromNow))
        report('load.capacity', where, `${cell.capacityMinutes} min, the calendar gives ${whole}`, cell.capacityMinutes - whole);
    });
  }
}

/** The record of every item satisfies the recurrence of netting. */
export function checkNetting(view: PlanView, report: Report): void {
  const byItem = new Map<string, NetRequirementRow[]>();
  for (const row of view.plan.netRequirements) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  for (const [item, rows] of byItem) {
    rows.sort((a, b) => a.bucket - b.bucket);
    const safety = view.items.get(item)?.safetyStock ?? 0;
    let stock = usableStock(view, item);
    rows.forEach((row, index) => {
      const where = `${item} in bucket ${index}`;
      const before = stock + row.receipts - row.gross;
      // Nothing is planned inside the frozen zone: what it lacks is the next bucket's requirement.
      const isFrozen = row.net === 0 && row.bucket < view.plan.now + view.input.parameters.frozenDays * 1440;
      const net = isFrozen ? 0 : Math.max(0, safety - before);
      if (differs(row.net, net)) report('net.net', where, `net ${row.net} instead of ${net}`, row.net - net);
      if (differs(row.projected, before + row.plannedReceipt))
        report(
          'net.projected',
          where,
          `projected ${row.projected} instead of ${before + row.plannedReceipt}`,
          row.projected - before - row.plannedReceipt,
        );
      if (row.plannedReceipt < row.net - 1e-6 * Math.max(1, row.net))
        report('net.receipt', where, `plans ${row.plannedReceipt} for a net requirement of ${row.net}`, row.net - row.plannedReceipt);
      stock = row.projected;
    });
  }
}

/** Earliest before scheduled, slack between earliest and latest, critical where there is none. */
export function checkDates(view: PlanView, report: Report): void {
  const { operations } = view.plan;
  const least = operations.reduce((low, { totalSlackMinutes }) => Math.min(low, totalSlackMinutes), Infinity);
  const leastOf = new Map<string, number>();
  for (const { order, totalSlackMinutes } of operations) leastOf.set(order, Math.min(leastOf.get(order) ?? Infinity, totalSlackMinutes));
  const isFree = freeOfPlaces(view);
  for (const operation of operations) {
    const where = nameOf(operation);
    // A changeover may be made before the work itself can begin.
    const early = operation.earliestStart - (operation.start ?? operation.earliestStart) - operation.changeoverMinutes;
    if (early > 0 && isFree(operation)) report('earliest', where, `starts ${early} min before its earliest start`, early);
    const units = [
      [view.rowOf(operation)?.resources[0] ?? operation.resource, 0],
      [operation.resource, (operation.unit ?? 1) - 1],
      [operation.resource, 0],
    ] as const;
    const slacks = units.filter(([id]) => view.resources.has(id)).map(([id, unit]) => openBetween(view, id, unit, operation));
    if (slacks.length > 0 && !slacks.includes(operation.totalSlackMinutes))
      report(
        'slack',
        where,
        `total slack ${operation.totalSlackMinutes} min, the dates give ${slacks[0]}`,
        operation.totalSlackMinutes - slacks[0],
      );
    const { totalSlackMinutes: slack, critical } = operation;
    const mustBe = slack <= 0 || slack === least;
    // The least slack is that of what hangs together, so within an order at any rate.
    const mayBe = slack <= Math.max(0, leastOf.get(operation.order) ?? slack);
    if ((mustBe && !critical) || (critical && !mayBe)) report('critical', where, `critical is ${critical} with a slack of ${slack}`, 1);
  }
}

function openBetween(view: PlanView, id: string, unit: number, { earliestStart, latestStart }: PlanOperation): number {
  const open = view.time.unit(id, unit);
  return latestStart >= earliestStart
    ? overlap(open, [{ start: earliestStart, end: latestStart }])
    : -overlap(open, [{ start: latestStart, end: earliestStart }]);
}

/**
 * Earliest dates take the first alternative, the whole queue and an even flow of batches: only where nothing before an operation is fixed,
 * begun, queued, done elsewhere or moved on in batches do they bind its scheduled start.
 */
function freeOfPlaces(view: PlanView): (operation: PlanOperation) => boolean {
  const known = new Map<PlanOperation, boolean>();
  const isFree = (operation: PlanOperation): boolean => {
    const found = known.get(operation);
    if (found !== undefined) return found;
    known.set(operation, false);
    const row = view.rowOf(operation);
    const plain =
      row !== undefined && row.queue === 0 && row.resources[0] === operation.resource && operation.fixed === null && !operation.started;
    const free =
      plain &&
      operation.predecessors.every(({ order, operation: number }) => {
        const before = view.operations.get(order)?.get(number);
        const batch = before === undefined ? null : (view.rowOf(before)?.transferBatch ?? null);
        return before !== undefined && batch === null && isFree(before);
      });
    known.set(operation, free);
    return free;
  };
  return isFree;
}
