import type { CalendarBook } from '../calendar/calendar-book';
import { startOfWeek } from '../calendar/dates';
import { workingDaysBetween } from '../calendar/working-days';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import { MINUTES_PER_DAY, type Duration, type ItemId, type Minutes, type OrderId, type Quantity, type ResourceId } from '../model/units';
import { boughtOrders } from './purchases';

/** Where work outside stands: overdue is out and should be back; out; to leave late = should have left; leaves later. */
export type SubcontractState = 'overdue' | 'out' | 'late' | 'planned';

/** Pieces that leave for a subcontractor and come back. */
export interface SubcontractTrip {
  /** The subcontractor's own name where the routing gives it, else the resource. */
  readonly subcontractor: string;
  readonly resource: ResourceId | null;
  readonly order: OrderId;
  /** null: the whole order is made outside. */
  readonly operation: number | null;
  readonly description: string;
  readonly item: ItemId;
  readonly quantity: Quantity;
  /** As scheduled; null: it has no place. */
  readonly leaves: Minutes | null;
  readonly returns: Minutes | null;
  /** Working days of the subcontractor between both. */
  readonly days: number | null;
  /** The latest moment at which it may leave without making anything late. */
  readonly leaveBy: Minutes;
  readonly state: SubcontractState;
  /** Of its order. */
  readonly lateMinutes: Duration;
}

/** What goes to and comes from a subcontractor in a week, and what is there when it ends. */
export interface SubcontractWeek {
  readonly subcontractor: string;
  /** Midnight of the Monday. */
  readonly week: Minutes;
  readonly sent: number;
  readonly sentQuantity: Quantity;
  readonly returned: number;
  readonly returnedQuantity: Quantity;
  /** Orders and pieces that are outside when the week ends. */
  readonly there: number;
  readonly thereQuantity: Quantity;
}

/** A departure or a return, as the shipping clerk sees it. */
export interface SubcontractMove {
  readonly at: Minutes;
  readonly direction: 'leaves' | 'returns';
  readonly trip: SubcontractTrip;
}

type SubcontractInput = Pick<PlanningInput, 'routings' | 'orders'>;

/** Everything that is done outside, by the date on which it leaves: operations at subcontractors, and orders made outside as a whole. */
export function subcontractTrips(input: SubcontractInput, plan: Plan, calendars: CalendarBook): readonly SubcontractTrip[] {
  const whole = boughtOrders(plan).filter(({ kind }) => kind === 'subcontract');
  const names = subcontractorNames(input);
  const trips = [
    ...plan.operations.filter(({ resourceKind }) => resourceKind === 'subcontractor').map((row) => tripOfOperation(row, plan, names)),
    ...whole.map((order) => tripOfOrder(order, plan)),
  ].map((trip): SubcontractTrip => {
    if (trip.leaves === null || trip.returns === null) return trip;
    return { ...trip, days: workingDaysBetween(calendars.supplier(trip.subcontractor), trip.leaves, trip.returns) };
  });
  return trips.sort((one, other) => (one.leaves ?? Infinity) - (other.leaves ?? Infinity) || compare(one.order, other.order));
}

/** Departures and returns in one list by date; what is out already only returns. */
export function subcontractMoves(trips: readonly SubcontractTrip[]): readonly SubcontractMove[] {
  const moves = trips.flatMap((trip): SubcontractMove[] => {
    const { leaves, returns, state } = trip;
    const out = state === 'out' || state === 'overdue';
    return [
      ...(leaves === null || out ? [] : [{ at: leaves, direction: 'leaves' as const, trip }]),
      ...(returns === null ? [] : [{ at: returns, direction: 'returns' as const, trip }]),
    ];
  });
  return moves.sort((one, other) => one.at - other.at || compare(one.trip.order, other.trip.order));
}

/** Load of each subcontractor by week, from the week of `now` to the one of its last return; weeks in which nothing is there or moves are left out. */
export function subcontractLoad(trips: readonly SubcontractTrip[], now: Minutes): readonly SubcontractWeek[] {
  const names = [...new Set(trips.map(({ subcontractor }) => subcontractor))].sort(compare);
  return names.flatMap((subcontractor) => {
    const own = trips.filter((trip) => trip.subcontractor === subcontractor);
    const last = Math.max(now, ...own.map(({ returns }) => returns ?? now));
    const weeks: SubcontractWeek[] = [];
    for (let week = startOfWeek(now); week <= last; week += 7 * MINUTES_PER_DAY) weeks.push(weekOf(subcontractor, own, week, now));
    return weeks.filter((row) => row.sent + row.returned + row.there > 0);
  });
}

function weekOf(subcontractor: string, trips: readonly SubcontractTrip[], week: Minutes, now: Minutes): SubcontractWeek {
  const end = week + 7 * MINUTES_PER_DAY;
  const within = (at: Minutes | null): boolean => at !== null && at >= week && at < end;
  const isOut = ({ state }: SubcontractTrip): boolean => state === 'out' || state === 'overdue';
  const sent = trips.filter((trip) => !isOut(trip) && within(trip.leaves));
  const returned = trips.filter(({ returns }) => within(returns === null ? null : Math.max(returns, now)));
  const there = trips.filter((trip) => (isOut(trip) || (trip.leaves ?? Infinity) < end) && (trip.returns ?? Infinity) >= end);
  const pieces = (rows: readonly SubcontractTrip[]): Quantity => rows.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    subcontractor,
    week,
    sent: sent.length,
    sentQuantity: pieces(sent),
    returned: returned.length,
    returnedQuantity: pieces(returned),
    there: there.length,
    thereQuantity: pieces(there),
  };
}

/** The subcontractor's name that the routing gives for an operation of an item. */
function subcontractorNames({ routings }: SubcontractInput): (item: ItemId, operation: number) => string | null {
  const names = new Map(
    routings.flatMap((row) => (row.subcontractor === null ? [] : [[keyOf(row.item, row.operation), row.subcontractor]])),
  );
  return (item, operation) => names.get(keyOf(item, operation)) ?? null;
}

const keyOf = (item: ItemId, operation: number): string => JSON.stringify([item, operation]);

function tripOfOperation(row: PlanOperation, plan: Plan, names: ReturnType<typeof subcontractorNames>): SubcontractTrip {
  return {
    subcontractor: names(row.item, row.operation) ?? row.resource,
    resource: row.resource,
    order: row.order,
    operation: row.operation,
    description: row.description,
    item: row.item,
    quantity: row.quantity,
    leaves: row.start,
    returns: row.finish,
    days: null,
    leaveBy: row.latestStart,
    state: stateOf(row.started, row.start, row.finish, row.latestStart, plan.now),
    lateMinutes: row.lateMinutes,
  };
}

function tripOfOrder(order: PlanOrder, plan: Plan): SubcontractTrip {
  const started = order.status === 'started' || order.status === 'released';
  return {
    subcontractor: order.supplier ?? '',
    resource: null,
    order: order.order,
    operation: null,
    description: '',
    item: order.item,
    quantity: order.quantity,
    leaves: order.start,
    returns: order.finish,
    days: null,
    leaveBy: order.releaseBy,
    state: stateOf(started, order.start, order.finish, order.releaseBy, plan.now),
    lateMinutes: order.lateMinutes,
  };
}

function stateOf(started: boolean, leaves: Minutes | null, returns: Minutes | null, leaveBy: Minutes, now: Minutes): SubcontractState {
  if (started) return returns !== null && returns <= now ? 'overdue' : 'out';
  return leaves === null || leaves > leaveBy ? 'late' : 'planned';
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
