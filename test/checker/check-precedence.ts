import type { RoutingOperation } from '../../src/engine/model/input';
import type { PlanOperation } from '../../src/engine/model/plan';
import { momentOfWork } from './open-time';
import { followersOf, nameOf, type PlanView } from './plan-view';
import type { Report } from './violation';

/** No operation before those it follows are done, waited for and moved; transfer batches one by one. */
export function checkPrecedence(view: PlanView, report: Report): void {
  for (const [order, operations] of view.operations) {
    const routing = view.routingOf(order);
    for (const row of routing) {
      const before = operations.get(row.operation);
      if (before === undefined || before.finish === null) continue;
      for (const number of followersOf(routing, row)) {
        const after = operations.get(number);
        if (after === undefined || after.start === null) continue;
        const early = earlyMinutes(before, after, row);
        if (early <= 0 || (after.fixed !== null && view.said(order, /pin|frozen/))) continue;
        report('precedence', `${nameOf(before)} > ${nameOf(after)}`, `starts ${early} min too early`, early);
      }
    }
  }
}

/** By how much the successor begins too early; batch by batch where the predecessor moves transfer batches on. */
function earlyMinutes(before: PlanOperation, after: PlanOperation, row: RoutingOperation): number {
  const lag = Math.max(0, Math.ceil(row.wait + row.move - 1e-6));
  const batch = row.transferBatch;
  if (batch === null || batch >= before.quantity || after.quantity === 0) return before.finish! + lag - after.start!;
  let worst = 0;
  const ahead = Math.max(0, after.quantity - before.quantity);
  for (let moved = 0; moved < before.quantity; moved += batch) {
    const upTo = Math.min(moved + batch, before.quantity);
    const made = before.changeoverMinutes + before.setupMinutes + Math.floor((before.runMinutes * upTo) / before.quantity - 1e-6);
    const there = momentOfWork(before.segments, made, false) + lag;
    const asked =
      after.changeoverMinutes +
      after.setupMinutes +
      Math.ceil((after.runMinutes * Math.min(after.quantity, ahead + moved)) / after.quantity + 1e-6);
    worst = Math.max(worst, there - momentOfWork(after.segments, asked, true));
  }
  return worst;
}
