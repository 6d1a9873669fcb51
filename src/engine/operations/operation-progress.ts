import type { OpenOrder, OpenOrderOperation } from '../model/input';
import { QUANTITY_TOLERANCE, type Duration, type Minutes, type Quantity, type ResourceId } from '../model/units';
import type { OrderHistory } from './order-history';
import type { Routing } from './routing';

/** How far one operation of an order is. */
export interface OperationProgress {
  readonly state: 'open' | 'begun' | 'done';
  /** Units that are still to be processed here: launched - good - scrapped there. */
  readonly remaining: Quantity;
  /** Working minutes that remain, where the planner says so. */
  readonly remainingTime: Duration | null;
  readonly row: OpenOrderOperation | null;
  /** Where it was last worked on or was to be done. */
  readonly resource: ResourceId | null;
}

/**
 * How far the operations of an order are, by index in its routing (DOMAIN convention 12). Good and scrapped units come from
 * OrderOperations; where it has no row, from Progress and from the order's own done quantity.
 *
 * Done: nothing remains; or the planner says that no time remains of a begun one; or all operations before it are done and all that they
 * passed on has been processed, scrap before it being lost for good.
 * Begun: something was made or scrapped there. Of a started order without any such report the first operation that is not done has begun,
 * unless its row says that it starts after `now`.
 */
export function progressOfOrder(routing: Routing, order: OpenOrder, history: OrderHistory, now: Minutes): readonly OperationProgress[] {
  const reports = routing.operations.map(({ operation }) => reportOf(order, operation, history));
  const states = new Array<OperationProgress['state']>(reports.length);
  const lostBefore = new Float64Array(reports.length);
  for (const index of routing.order) {
    const report = reports[index];
    const before = routing.predecessors[index];
    for (const previous of before) {
      lostBefore[index] = Math.max(lostBefore[index], lostBefore[previous] + reports[previous].scrapped);
    }
    const allPassedOn = before.length > 0 && before.every((previous) => states[previous] === 'done');
    states[index] = stateOf(report, allPassedOn ? report.remaining - lostBefore[index] : report.remaining);
  }
  const first =
    order.status === 'started' && !reports.some(isTouched) ? routing.order.find((index) => states[index] !== 'done') : undefined;
  if (first !== undefined && (reports[first].row?.start?.minutes ?? now) <= now) states[first] = 'begun';
  return reports.map((report, index) => ({ ...report, state: states[index] }));
}

interface Report extends Omit<OperationProgress, 'state'> {
  readonly good: Quantity;
  readonly scrapped: Quantity;
}

function reportOf(order: OpenOrder, operation: number, history: OrderHistory): Report {
  const row = history.row(order.order, operation);
  const reported = history.reported(order.order, operation);
  const good = row ? row.done : Math.max(reported?.good ?? 0, order.doneQuantity);
  const scrapped = row ? row.scrapped : (reported?.scrap ?? 0);
  const remaining = Math.max(0, order.quantity - good - scrapped);
  return {
    good,
    scrapped,
    remaining,
    remainingTime: row?.remainingTime ?? null,
    row,
    resource: row?.resource ?? reported?.resource ?? null,
  };
}

function isTouched(report: Report): boolean {
  return report.good > 0 || report.scrapped > 0;
}

function stateOf(report: Report, toCome: Quantity): OperationProgress['state'] {
  if (report.remaining <= QUANTITY_TOLERANCE) return 'done';
  if (!isTouched(report)) return 'open';
  return toCome <= QUANTITY_TOLERANCE || report.remainingTime === 0 ? 'done' : 'begun';
}
