import type { CalendarBook } from '../calendar/calendar-book';
import type { Item, PlanningInput, Resource } from '../model/input';
import type { ItemId, Minutes, ResourceId } from '../model/units';
import type { Netting } from '../mrp/netting';
import type { WorkloadOperation } from '../schedule/workload';
import { createFindingCollector, type FindingCollector } from './finding-collector';
import { createOrderHistory, type OrderHistory } from './order-history';
import { purchaseLeadTimes } from './purchase-lead-time';
import { createRoutingBook, type RoutingBook } from './routing';
import { workloadResources, type WorkloadResources } from './workload-resources';

/** An operation that is still being put together. */
export type DraftOperation = { -readonly [Key in keyof WorkloadOperation]: WorkloadOperation[Key] };

/** What every step from orders to operations looks things up in. */
export interface OperationsContext {
  readonly input: PlanningInput;
  readonly netting: Netting;
  readonly calendars: CalendarBook;
  readonly now: Minutes;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly resourceRows: ReadonlyMap<ResourceId, Resource>;
  readonly routings: RoutingBook;
  readonly history: OrderHistory;
  readonly resources: WorkloadResources;
  readonly leadTimeOfPurchase: (item: ItemId) => number;
  readonly findings: FindingCollector;
}

export function createOperationsContext(input: PlanningInput, netting: Netting, calendars: CalendarBook, now: Minutes): OperationsContext {
  return {
    input,
    netting,
    calendars,
    now,
    items: new Map(input.items.map((item) => [item.item, item])),
    resourceRows: new Map(input.resources.map((row) => [row.resource, row])),
    routings: createRoutingBook(input.routings),
    history: createOrderHistory(input),
    resources: workloadResources(input, calendars),
    leadTimeOfPurchase: purchaseLeadTimes(input),
    findings: createFindingCollector(),
  };
}
