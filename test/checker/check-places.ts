import type { PlanOperation } from '../../src/engine/model/plan';
import { nameOf, type PlanView } from './plan-view';
import type { Report } from './violation';

/** Pins, frozen places and begun work stay where they are, or a message says why not. */
export function checkPlaces(view: PlanView, report: Report): void {
  for (const operation of view.plan.operations) {
    const row = view.known.get(nameOf(operation));
    if (row?.pinned && row.start?.hasTime && !operation.started)
      checkPlace(view, operation, row.start.minutes, row.resource, 'pinned', report);
    if (operation.fixed === 'frozen') {
      const last = view.input.lastPlan?.operations.find((one) => one.order === operation.order && one.operation === operation.operation);
      if (last !== undefined) checkPlace(view, operation, last.start, last.resource, 'frozen', report);
    }
  }
  for (const [order, open] of view.openOrders) {
    const first = view.operations.get(order)?.get(view.routingOf(order)[0]?.operation ?? -1);
    if (open.pinnedStart?.hasTime && first !== undefined && !first.started)
      checkPlace(view, first, open.pinnedStart.minutes, null, 'pinned', report);
  }
  checkFrozenZone(view, report);
  checkStartedFirst(view, report);
}

function checkPlace(view: PlanView, operation: PlanOperation, start: number, resource: string | null, why: string, report: Report): void {
  if (view.said(operation.order, /pin|frozen/)) return;
  if (operation.start !== start)
    report(
      `${why}.moved`,
      nameOf(operation),
      `starts ${(operation.start ?? NaN) - start} min from its place`,
      (operation.start ?? start + 1) - start,
    );
  if (resource !== null && operation.resource !== resource)
    report(`${why}.resource`, nameOf(operation), `stands on ${operation.resource} instead of ${resource}`, 1);
}

function checkFrozenZone(view: PlanView, report: Report): void {
  const { frozenDays } = view.input.parameters;
  const end = view.plan.now + frozenDays * 1440;
  for (const last of view.input.lastPlan?.operations ?? []) {
    if (last.start < view.plan.now || last.start >= end) continue;
    const operation = view.operations.get(last.order)?.get(last.operation);
    const isKept = operation !== undefined && view.openOrders.has(last.order) && !operation.started && operation.fixed === null;
    if (isKept) checkPlace(view, operation, last.start, last.resource, 'frozen', report);
  }
}

/** On a unit, nothing new is done before what has begun there. */
function checkStartedFirst(view: PlanView, report: Report): void {
  for (const begun of view.plan.operations) {
    if (!begun.started || begun.unit === null || begun.start === null) continue;
    for (const other of view.plan.operations) {
      const same = other.resource === begun.resource && other.unit === begun.unit && !other.started && other.fixed === null;
      if (same && other.start !== null && other.start < begun.start)
        report('started.first', nameOf(begun), `waits behind ${nameOf(other)}`, begun.start - other.start);
    }
  }
}

/** Between successive operations of a unit the changeover is that of the table; nothing where a family is blank. */
export function checkChangeovers(view: PlanView, report: Report): void {
  const byUnit = new Map<string, PlanOperation[]>();
  for (const operation of view.plan.operations) {
    if (operation.start === null) continue;
    const key = `${operation.resource} ${operation.unit}`;
    if (operation.unit === null || view.resources.get(operation.resource)?.finite === false) {
      if (operation.changeoverMinutes !== 0)
        report('changeover', nameOf(operation), 'pays a changeover on an infinite resource', operation.changeoverMinutes);
    } else byUnit.set(key, [...(byUnit.get(key) ?? []), operation]);
  }
  for (const list of byUnit.values()) {
    list.sort((a, b) => a.start! - b.start! || a.finish! - b.finish!);
    list.forEach((operation, index) => {
      const family = view.rowOf(operation)?.setupFamily ?? null;
      const before = index === 0 ? null : (view.rowOf(list[index - 1])?.setupFamily ?? null);
      const due = operation.started ? 0 : changeoverOf(view, operation.resource, before, family);
      if (operation.changeoverMinutes !== due)
        report(
          'changeover',
          nameOf(operation),
          `pays ${operation.changeoverMinutes} min from ${before} to ${family} instead of ${due}`,
          operation.changeoverMinutes - due,
        );
    });
  }
}

function changeoverOf(view: PlanView, resource: string, from: string | null, to: string | null): number {
  if (from === null || to === null) return 0;
  const rows = view.input.changeovers.filter(({ fromFamily, toFamily }) => fromFamily === from && toFamily === to);
  const group = view.resources.get(resource)?.group ?? null;
  const row = rows.find((one) => one.resource === resource) ?? rows.find((one) => one.resource === group);
  return row === undefined ? 0 : Math.ceil(row.time - 1e-6);
}
