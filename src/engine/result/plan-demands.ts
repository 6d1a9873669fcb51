import { resolveDue } from '../calendar/resolve-date';
import { explainLateness } from '../lateness/explain-lateness';
import { EMPTY, type LatenessContext } from '../lateness/operation-wait';
import type { DemandSupply, LatenessReason, PlanDemand } from '../model/plan';
import type { ItemId, Minutes, Quantity } from '../model/units';
import type { PegLink } from '../mrp/netting';
import { momentOfDue } from '../mrp/planning-clock';
import type { DeliveryGoal } from '../schedule/workload';
import { stockReady } from '../operations/delivery-goals';
import type { OrderDates } from './order-dates';
import type { PlanParts } from './plan-parts';

/**
 * The demands of the plan, in the order of their table: when all of each can be delivered, what it rests on, and why it is late. A demand
 * that netting leaves out because orders consume it (a forecast) counts as there on its date; one that nothing may cover is never there. One
 * beyond the horizon is not planned: it is never there either, and not late.
 */
export function planDemands(parts: PlanParts, context: LatenessContext, dates: readonly OrderDates[]): readonly PlanDemand[] {
  const { input, calendars, netting, build, buckets, span } = parts;
  const goals = new Map(build.workload.goals.filter(({ kind }) => kind === 'demand').map((goal) => [goal.key, goal]));
  const pegs: PegLink[][] = input.demands.map(() => []);
  for (const peg of netting.pegs) if (peg.consumer.kind === 'demand') pegs[peg.consumer.demand].push(peg);
  const time = calendars.calendar(null);
  return input.demands.map((demand, index): PlanDemand => {
    const due = resolveDue(demand.due, time);
    const goal = goals.get(demand.id);
    const uncovered = netting.demandQuantities[index] - sumOf(pegs[index]) > UNCOVERED_TOLERANCE;
    const beyond = buckets.starts.length > 0 && momentOfDue(demand.due, due) >= buckets.end;
    const available = beyond ? null : goal === undefined ? due : uncovered ? null : availableOf(parts, dates, pegs[index]);
    const lateMinutes = beyond ? 0 : Math.max(0, (available ?? span.to) - due);
    return {
      id: demand.id,
      item: demand.item,
      kind: demand.kind,
      customer: demand.customer,
      quantity: demand.quantity,
      due,
      priority: demand.priority,
      available,
      lateMinutes,
      supplies: pegs[index].map((peg) => supplyOf(parts, dates, peg)),
      reasons:
        goal === undefined || lateMinutes === 0
          ? []
          : uncovered
            ? nothingCovers(parts, demand.item)
            : reasonsOf(parts, context, goal, pegs[index], dates, available),
      ...(demand.source ? { source: demand.source } : {}),
    };
  });
}

/** Quantities of pegs are shares of lots: their sum may miss the demand by a breath. */
const UNCOVERED_TOLERANCE = 1e-6;

function sumOf(pegs: readonly PegLink[]): Quantity {
  return pegs.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Netting may plan nothing for it: there is no moment at which it ends. */
function nothingCovers({ now }: PlanParts, item: ItemId): readonly LatenessReason[] {
  return [{ ...EMPTY, kind: 'material', item, from: now, until: null }];
}

/** When the last of what a demand rests on is there; null: something has no place. Stock is there now. */
function availableOf({ input, now }: PlanParts, dates: readonly OrderDates[], pegs: readonly PegLink[]): Minutes | null {
  let at = stockReady(input, now);
  for (const { supply } of pegs) {
    if (supply.kind !== 'order') continue;
    const { available } = dates[supply.order];
    if (available === null) return null;
    at = Math.max(at, available);
  }
  return at;
}

function supplyOf({ input, netting, now }: PlanParts, dates: readonly OrderDates[], { supply, quantity }: PegLink): DemandSupply {
  if (supply.kind === 'order') {
    return { kind: 'order', key: netting.orders[supply.order].id, quantity, available: dates[supply.order].available };
  }
  const { lot, location } = input.stock[supply.lot];
  return { kind: 'stock', key: lot ?? location ?? '', quantity, available: stockReady(input, now) };
}

/** A purchase that comes last is its own root; else the operations tell. */
function reasonsOf(
  parts: PlanParts,
  context: LatenessContext,
  goal: DeliveryGoal,
  pegs: readonly PegLink[],
  dates: readonly OrderDates[],
  available: Minutes | null,
): readonly LatenessReason[] {
  if (goal.operations.length > 0 && (available === null || available > goal.supplyReady)) return explainLateness(context, goal);
  const { netting, now } = parts;
  let last: PegLink | null = null;
  let until: Minutes = now;
  for (const peg of pegs) {
    if (peg.supply.kind !== 'order') continue;
    const at = dates[peg.supply.order].available ?? now;
    if (last !== null && at <= until) continue;
    last = peg;
    until = at;
  }
  if (last === null || last.supply.kind !== 'order' || until <= now) {
    return [{ ...EMPTY, kind: 'released-late', from: goal.due, until: now }];
  }
  const order = netting.orders[last.supply.order];
  return [{ ...EMPTY, kind: 'material', behindOrder: order.id, item: order.item, from: now, until: Math.max(now, goal.supplyReady) }];
}
