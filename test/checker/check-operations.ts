import type { PlanOperation } from '../../src/engine/model/plan';
import { lengthOf, overlap, workingDaysBetween } from './open-time';
import { nameOf, type PlanView } from './plan-view';
import { differs, type Report } from './violation';

/** Minutes rounded up to whole ones; what rounding of floating numbers adds does not count. */
function whole(minutes: number): number {
  return Math.max(0, Math.ceil(minutes - 1e-6));
}

/** Every operation by itself: its segments, its length, its resource, its calendar. */
export function checkOperations(view: PlanView, report: Report): void {
  for (const operation of view.plan.operations) {
    if (operation.start === null || operation.finish === null) {
      if (!view.said(operation.order, /no-runway|uncovered/))
        report('unplaced', nameOf(operation), 'is not scheduled and no message says so', 1);
      continue;
    }
    checkSegments(operation, (view.rowOf(operation)?.subcontractDays ?? null) !== null, report);
    checkOpenTime(view, operation, report);
    checkDurations(view, operation, report);
    checkResource(view, operation, report);
    if (operation.start < view.plan.now && operation.fixed !== 'pinned') {
      report('past', nameOf(operation), 'starts before now', view.plan.now - operation.start);
    }
  }
}

function checkSegments(operation: PlanOperation, isAway: boolean, report: Report): void {
  const { start, finish, segments } = operation;
  const where = nameOf(operation);
  const work = operation.changeoverMinutes + operation.setupMinutes + operation.runMinutes;
  if (lengthOf(segments) !== work)
    report('segments.sum', where, `segments hold ${lengthOf(segments)} min, the work is ${work}`, work - lengthOf(segments));
  segments.forEach((segment, index) => {
    if (segment.end <= segment.start) report('segments.empty', where, `segment ${index} has no length`, segment.start - segment.end);
    if (segment.start < start! || segment.end > finish!)
      report('segments.outside', where, `segment ${index} lies outside of start and finish`, 1);
    if (index > 0 && segment.start < segments[index - 1].end)
      report('segments.order', where, `segment ${index} overlaps the one before`, 1);
    if (![segment.start, segment.end].every(Number.isInteger))
      report('segments.whole', where, `segment ${index} is not in whole minutes`, 1);
  });
  if (segments.length > 0 && segments[0].start !== start)
    report('segments.start', where, 'the first segment does not begin at start', segments[0].start - start!);
  // Subcontracted work is back at the opening of a day, after the last minute worked on it.
  if (!isAway && segments.length > 0 && segments.at(-1)!.end !== finish)
    report('segments.finish', where, 'the last segment does not end at finish', finish! - segments.at(-1)!.end);
  if (finish! < start!) report('segments.negative', where, 'finishes before it starts', start! - finish!);
}

function checkOpenTime(view: PlanView, operation: PlanOperation, report: Report): void {
  const { segments } = operation;
  const work = lengthOf(segments);
  const closedFor = (open: Parameters<typeof overlap>[0], whose: string) => {
    const closed = work - overlap(segments, open);
    if (closed > 0) report('closed-time', nameOf(operation), `works ${closed} min in closed time of ${whose}`, closed);
  };
  if (view.resources.has(operation.resource)) {
    closedFor(view.time.unit(operation.resource, (operation.unit ?? 1) - 1), `${operation.resource} unit ${operation.unit ?? 1}`);
  }
  if (operation.tool !== null) closedFor(view.time.unit(operation.tool, (operation.toolUnit ?? 1) - 1), operation.tool);
  for (const { person, start, end } of operation.people) {
    const open = overlap([{ start, end }], view.time.unit(person, 0));
    if (open < end - start) report('closed-time', nameOf(operation), `${person} works while absent or off shift`, end - start - open);
    if (overlap([{ start, end }], segments) < end - start)
      report('people.outside', nameOf(operation), `${person} is held outside of worked time`, 1);
  }
  const row = view.rowOf(operation);
  if (row && !row.interruptible && row.subcontractDays === null && segments.length > 1)
    report('interrupted', nameOf(operation), 'may not be interrupted', segments.length - 1);
}

function checkDurations(view: PlanView, operation: PlanOperation, report: Report): void {
  const where = nameOf(operation);
  const row = view.rowOf(operation);
  if (row === undefined) {
    report('routing', where, 'is no operation of the routing', 1);
    return;
  }
  const { good, scrapped } = view.reported(operation.order, operation.operation);
  const launched = view.orders.get(operation.order)?.quantity ?? operation.launched;
  if (differs(operation.launched, launched))
    report('launched', where, `launched ${operation.launched}, the order ${launched}`, operation.launched - launched);
  const left = Math.max(0, launched - good - scrapped);
  if (differs(operation.quantity, left))
    report('quantity', where, `has ${operation.quantity} to do, ${left} remain`, operation.quantity - left);
  const begun = operation.started || good > 0 || scrapped > 0;
  if (operation.started && operation.changeoverMinutes > 0)
    report('started.changeover', where, 'has begun and pays a changeover', operation.changeoverMinutes);
  if (row.subcontractDays !== null) {
    const days = workingDaysBetween(view.time.supplier(row.subcontractor), operation.start! - 1440, operation.finish! - 1);
    if (days < row.subcontractDays && !begun)
      report('subcontract', where, `takes ${days} working days of ${row.subcontractDays}`, row.subcontractDays - days);
    return;
  }
  const remaining = view.known.get(where)?.remainingTime ?? null;
  const { setupMinutes, runMinutes } = operation;
  if (remaining !== null) {
    if (Math.abs(setupMinutes + runMinutes - remaining) >= 1)
      report(
        'duration.remaining',
        where,
        `takes ${setupMinutes + runMinutes} min, ${remaining} were given`,
        setupMinutes + runMinutes - remaining,
      );
    return;
  }
  const setup = begun ? 0 : row.setupTime;
  if (begun && setupMinutes > 0) report('started.setup', where, 'has begun and is set up again', setupMinutes);
  if (Math.abs(setupMinutes - setup) >= 1)
    report('duration.setup', where, `setup ${setupMinutes} min instead of ${setup}`, setupMinutes - setup);
  if (row.minBatch !== null && launched < row.minBatch) return;
  const run = (left * row.unitTime) / (view.resources.get(operation.resource)?.efficiency ?? 1);
  // Nearest whole minute of the sum, or each part rounded up: nothing in between is a minute too much or too little.
  const off = setupMinutes + runMinutes - (setup + run);
  if (off < -0.5 - 1e-6 || setupMinutes + runMinutes > Math.max(1, whole(setup) + whole(run))) {
    report('duration', where, `takes ${setupMinutes + runMinutes} min, the routing gives ${setup + run}`, off);
  }
}

function checkResource(view: PlanView, operation: PlanOperation, report: Report): void {
  const where = nameOf(operation);
  const row = view.rowOf(operation);
  if (row === undefined) return;
  const legal = [...row.resources, row.subcontractor, view.known.get(where)?.resource ?? null];
  if (!legal.includes(operation.resource))
    report('alternative', where, `${operation.resource} is no alternative of ${row.resources.join('|')}`, 1);
  if ((row.tool ?? null) !== operation.tool) report('tool', where, `uses tool ${operation.tool} instead of ${row.tool}`, 1);
  const resource = view.resources.get(operation.resource);
  if (resource?.finite && (operation.unit === null || operation.unit < 1 || operation.unit > resource.count)) {
    report('unit', where, `unit ${operation.unit} of ${resource.count}`, 1);
  }
}
