import type { LastPlan } from '../model/last-plan';
import type { OpenOrder, OpenOrderStatus, PlanningInput, RoutingOperation } from '../model/input';
import type { Duration, ItemId, Minutes, OrderId, Quantity, ResourceId } from '../model/units';
import { createOrderHistory } from '../operations/order-history';
import { progressOfOrder, type OperationProgress } from '../operations/operation-progress';
import { operationMinutes } from '../operations/operation-time';
import { createRoutingBook, type Routing } from '../operations/routing';
import { withFrozenOrders } from '../release/frozen-orders';
import { operationHistories, type OperationHistory } from './operation-history';
import { operationKey, paceAlerts, placeKey, type DriftAlert, type FirstPieceAlert, type PaceAlerts } from './pace-alerts';

/** How far one operation of an order is, against the plan and against its standard. */
export interface OperationFollowUp {
  readonly order: OrderId;
  readonly operation: number;
  readonly item: ItemId;
  readonly description: string;
  /** `planned`: the plan's own proposal, which is no order yet. */
  readonly status: OpenOrderStatus | 'planned';
  /** Where it was last worked on, else where the plan has it. */
  readonly resource: ResourceId | null;
  readonly launched: Quantity;
  readonly good: Quantity;
  readonly scrap: Quantity;
  /** Still to be processed here, and the done part of what was launched, 0 to 1. */
  readonly remaining: Quantity;
  readonly share: number;
  readonly state: OperationProgress['state'];
  /** Working minutes that remain: as the planner says, else by the standard. */
  readonly remainingMinutes: Duration;
  /** The same at the pace of its records so far; null: no record has times. */
  readonly minutesAtPace: Duration | null;
  /** By the plan; null: it has no place there. */
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
  /** Minutes since it should have begun, while nothing is recorded; since it should have ended, while it runs. 0: neither. */
  readonly lateStart: Duration;
  readonly lateFinish: Duration;
  /** End of its last record. */
  readonly lastRecord: Minutes | null;
  readonly operator: string | null;
  readonly firstPiece: FirstPieceAlert | null;
  readonly drift: DriftAlert | null;
  /** Operations of the order that come before and are not done. */
  readonly waitsFor: readonly number[];
}

/**
 * Every operation of the open manufacturing orders and of those that the plan proposes, as the plan itself counts them (DOMAIN convention 12): done share,
 * remaining time, late starts, alerts on the first pieces and on drift. By order, in the order of the routing.
 */
export function followUpOperations(tables: PlanningInput, plan: LastPlan): OperationFollowUp[] {
  const input = withFrozenOrders(tables);
  const facts = new FollowUpFacts(input, plan);
  const open = input.orders.filter(
    ({ kind, status }) => kind === 'make' && status !== 'done' && status !== 'suspended' && status !== 'proposed',
  );
  const known = new Set(input.orders.map(({ order }) => order));
  const proposed = plan.orders.filter(({ order }) => !known.has(order));
  return [
    ...open.flatMap((order) => facts.ofOrder(order, order.status)),
    ...proposed.flatMap(({ order, item, quantity }) => facts.ofOrder({ ...NO_ORDER, order, item, quantity }, 'planned')),
  ];
}

const NO_ORDER: Omit<OpenOrder, 'order' | 'item' | 'quantity'> = {
  kind: 'make',
  due: null,
  start: null,
  status: 'proposed',
  priority: 3,
  supplier: null,
  pinnedStart: null,
  doneQuantity: 0,
  alternative: null,
};

/** What all operations are looked up in. */
class FollowUpFacts {
  private readonly routings;
  private readonly history;
  private readonly places: ReadonlyMap<string, LastPlan['operations'][number]>;
  private readonly recorded: ReadonlyMap<string, OperationHistory>;
  private readonly operators = new Map<string, string>();
  private readonly efficiency: ReadonlyMap<ResourceId, number>;
  private readonly alerts: PaceAlerts;
  private readonly now: Minutes;

  constructor(input: PlanningInput, plan: LastPlan) {
    this.routings = createRoutingBook(input.routings);
    this.history = createOrderHistory(input);
    this.places = new Map(plan.operations.map((row) => [operationKey(row.order, row.operation), row]));
    this.recorded = new Map(operationHistories(input).map((one) => [operationKey(one.order, one.operation ?? NaN), one]));
    for (const { order, operation, operator } of input.progress) {
      if (operation !== null && operator !== null) this.operators.set(operationKey(order, operation), operator);
    }
    this.efficiency = new Map(input.resources.map(({ resource, efficiency }) => [resource, efficiency]));
    this.alerts = paceAlerts(input);
    this.now = input.parameters.now.minutes;
  }

  ofOrder(order: OpenOrder, status: OperationFollowUp['status']): OperationFollowUp[] {
    const routing = this.routings.routing(order.item, order.alternative);
    if (routing === null) return [];
    const progress = progressOfOrder(routing, order, this.history, this.now);
    return routing.operations.map((row, index) => this.ofOperation(order, status, row, { routing, progress, index }));
  }

  private ofOperation(order: OpenOrder, status: OperationFollowUp['status'], row: RoutingOperation, at: Place): OperationFollowUp {
    const key = operationKey(order.order, row.operation);
    const { state, remaining, remainingTime, resource: recordedOn } = at.progress[at.index];
    const place = this.places.get(key) ?? null;
    const history = this.recorded.get(key) ?? null;
    const resource = recordedOn ?? place?.resource ?? (row.resources.length === 1 ? row.resources[0] : null);
    const standard = this.standardMinutes(order, row, resource, state, remaining);
    const pace = this.alerts.pace.get(key) ?? null;
    const since = (moment: Minutes | null | undefined): Duration => Math.max(0, this.now - (moment ?? this.now));
    return {
      order: order.order,
      operation: row.operation,
      item: order.item,
      description: row.description,
      status,
      resource,
      launched: order.quantity,
      good: history?.good ?? 0,
      scrap: history?.scrap ?? 0,
      remaining: state === 'done' ? 0 : remaining,
      share: state === 'done' || order.quantity <= 0 ? 1 : Math.min(1, 1 - remaining / order.quantity),
      state,
      remainingMinutes: state === 'done' ? 0 : (remainingTime ?? standard),
      minutesAtPace: pace === null || state !== 'begun' ? null : Math.round(standard * pace),
      start: place?.start ?? null,
      finish: place?.finish ?? null,
      lateStart: state === 'open' ? since(place?.start) : 0,
      lateFinish: state === 'begun' ? since(place?.finish) : 0,
      lastRecord: history?.end ?? null,
      operator: this.operators.get(key) ?? null,
      firstPiece: state === 'begun' ? (this.alerts.firstPiece.get(key) ?? null) : null,
      drift: resource === null || state === 'done' ? null : (this.alerts.drift.get(placeKey(order.item, row.operation, resource)) ?? null),
      waitsFor: at.routing.predecessors[at.index]
        .filter((one) => at.progress[one].state !== 'done')
        .map((one) => at.routing.operations[one].operation),
    };
  }

  private standardMinutes(
    order: OpenOrder,
    row: RoutingOperation,
    resource: ResourceId | null,
    state: string,
    remaining: Quantity,
  ): Duration {
    const efficiency = (resource === null ? undefined : this.efficiency.get(resource)) ?? 1;
    const { setup, run } = operationMinutes({
      quantity: remaining,
      launched: order.quantity,
      setupTime: state === 'open' ? row.setupTime : 0,
      unitTime: row.unitTime,
      efficiency,
      minBatch: row.minBatch,
    });
    return setup + run;
  }
}

interface Place {
  readonly routing: Routing;
  readonly progress: readonly OperationProgress[];
  readonly index: number;
}
