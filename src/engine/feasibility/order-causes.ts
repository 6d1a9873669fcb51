import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import type { Minutes, OrderId } from '../model/units';
import type { OrderCause } from './feasibility';

/** Finds, in a plan, what the orders wait for. */
export type OrderCauses = (order: PlanOrder) => readonly OrderCause[];

/** A chain of orders that feed each other is not followed further than this. */
const LONGEST_CHAIN = 60;

/**
 * What an order waited for, from its last operation back along what each of them waited for, into the orders that make its components and down to what
 * is bought: resources that were taken, tools, people, subcontractors, purchases that come late. Equal ones are summed, the longest first. When
 * nothing was waited for, there is only too little time: a `date`.
 */
export function orderCauses({ orders, operations, now }: Plan): OrderCauses {
  const byOrder = new Map<OrderId, PlanOperation[]>();
  const byName = new Map<string, PlanOperation>();
  for (const operation of operations) {
    const list = byOrder.get(operation.order);
    if (list) list.push(operation);
    else byOrder.set(operation.order, [operation]);
    byName.set(nameOf(operation.order, operation.operation), operation);
  }
  const orderOf = new Map(orders.map((order) => [order.order, order]));

  const walk = (last: PlanOperation): OrderCause[] => {
    const causes: OrderCause[] = [];
    const seen = new Set<PlanOperation>();
    for (let at: PlanOperation | undefined = last; at !== undefined && !seen.has(at) && seen.size < LONGEST_CHAIN;) {
      seen.add(at);
      const cause = causeOf(at, orderOf);
      if (cause !== null) causes.push(cause);
      if (at.resourceKind === 'subcontractor') causes.push(atSubcontractor(at));
      if (at.reason?.kind === 'material' || at.reason?.kind === 'no-runway') break;
      at = before(at, byName);
    }
    return causes;
  };

  return (order) => {
    const own = byOrder.get(order.order);
    if (own === undefined) return [purchaseCause(order, now)];
    const causes = merged(walk(latestOf(own)));
    return causes.length > 0 ? causes : [{ kind: 'date', subject: null, minutes: null, behindOrder: null, until: null }];
  };
}

const nameOf = (order: OrderId, operation: number): string => JSON.stringify([order, operation]);

function latestOf(operations: readonly PlanOperation[]): PlanOperation {
  const endOf = ({ finish }: PlanOperation): number => finish ?? Infinity;
  return operations.reduce((latest, one) => (endOf(one) > endOf(latest) ? one : latest));
}

/** The operation that let this one go last. */
function before({ reason, predecessors }: PlanOperation, byName: ReadonlyMap<string, PlanOperation>): PlanOperation | undefined {
  if ((reason?.kind === 'predecessor' || reason?.kind === 'order') && reason.behindOrder !== null && reason.behindOperation !== null)
    return byName.get(nameOf(reason.behindOrder, reason.behindOperation));
  const known = predecessors.flatMap(({ order, operation }) => byName.get(nameOf(order, operation)) ?? []);
  return known.length === 0 ? undefined : latestOf(known);
}

/** The wait of one operation; what only leads on to another operation is none. */
function causeOf({ reason, resourceKind }: PlanOperation, orderOf: ReadonlyMap<OrderId, PlanOrder>): OrderCause | null {
  if (reason === null || reason.kind === 'predecessor') return null;
  const { resource, behindOrder, until } = reason;
  const minutes = reason.from === null || until === null ? null : Math.max(0, until - reason.from);
  const base = { minutes, behindOrder, until };
  switch (reason.kind) {
    case 'machine':
    case 'calendar':
    case 'no-runway':
      return { ...base, kind: resourceKind === 'subcontractor' ? 'subcontractor' : 'capacity', subject: resource };
    case 'tool':
      return { ...base, kind: 'tool', subject: resource };
    case 'people':
      return { ...base, kind: 'people', subject: reason.skill ?? resource };
    case 'material':
      return { ...base, kind: 'material', subject: reason.item };
    case 'order':
      // An order without operations of its own, such as a subcontracted one, is where the way ends.
      if (reason.behindOperation !== null || behindOrder === null) return null;
      return { ...base, kind: orderOf.get(behindOrder)?.kind === 'subcontract' ? 'subcontractor' : 'material', subject: reason.item };
    case 'released-late':
    case 'work-content':
    case 'fixed':
      return { ...base, kind: 'date', subject: null };
  }
}

function atSubcontractor({ resource, start, finish }: PlanOperation): OrderCause {
  const minutes = start === null || finish === null ? null : finish - start;
  return { kind: 'subcontractor', subject: resource, minutes, behindOrder: null, until: finish };
}

/** What is bought waits for its supplier. */
function purchaseCause({ order, kind, item, supplier, finish, start }: PlanOrder, now: Minutes): OrderCause {
  const minutes = finish === null ? null : Math.max(0, finish - Math.max(now, start ?? now));
  const subject = kind === 'subcontract' ? (supplier ?? item) : item;
  return { kind: kind === 'subcontract' ? 'subcontractor' : 'material', subject, minutes, behindOrder: order, until: finish };
}

/** One cause for each kind and subject, with all its time; its last moment and who stood there then are kept. */
function merged(causes: readonly OrderCause[]): OrderCause[] {
  const byName = new Map<string, OrderCause>();
  for (const cause of causes) {
    if (cause.minutes === 0) continue;
    const key = JSON.stringify([cause.kind, cause.subject]);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, cause);
    else byName.set(key, { ...known, minutes: known.minutes === null || cause.minutes === null ? null : known.minutes + cause.minutes });
  }
  return [...byName.values()].sort((a, b) => (b.minutes ?? Infinity) - (a.minutes ?? Infinity));
}
