import type { Movement } from '../model/flow-records';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanDemand } from '../model/plan';
import { QUANTITY_TOLERANCE, type DemandId, type Minutes, type Quantity } from '../model/units';
import { endOfDate, isOverdue } from './movement-dates';
import type { TransportLine } from './transport';

/** done; ready: it can go now; planned; late: not ready for its departure, departs after its due date, or should have gone; never: it cannot be made. */
export type ShippingState = 'late' | 'never' | 'ready' | 'planned' | 'done';

/** Something that leaves for a customer: a row of Shipments, or what of a demand no row speaks of. */
export interface ShippingLine extends TransportLine {
  readonly shipment: Movement | null;
  readonly demand: DemandId | null;
  readonly customer: string | null;
  readonly due: Minutes | null;
  /** When that much of the demand is there. */
  readonly available: Minutes | null;
  readonly state: ShippingState;
  /** Carrier, route and dock are those of another shipment to the customer. */
  readonly wayProposed: boolean;
}

/** A route to a customer that has been taken before. */
type Way = Pick<TransportLine, 'carrier' | 'route' | 'dock'>;

const NO_WAY: Way = { carrier: null, route: null, dock: null };

/**
 * What leaves, by date: the rows of Shipments, and of every demand of a customer what they leave open, on its due date or when it is there. Of several
 * shipments of a demand the earlier takes what is there first. Forecasts and internal demands do not leave.
 */
export function shippingLines(input: Pick<PlanningInput, 'shipments'>, plan: Plan): readonly ShippingLine[] {
  const demands = new Map(plan.demands.map((demand) => [demand.id, demand]));
  const ways = usualWays(input.shipments, demands);
  const taken = new Map<DemandId, Quantity>();
  const byDate = [...input.shipments].sort((one, other) => dateOf(one) - dateOf(other));
  const rows = byDate.map((shipment) => lineOfShipment(shipment, demands.get(shipment.reference ?? ''), taken, plan.now));
  const rest = plan.demands
    .filter(({ kind }) => kind === 'order' || kind === 'after-sales')
    .flatMap((demand): ShippingLine[] => {
      const open = demand.quantity - (taken.get(demand.id) ?? 0);
      return open > QUANTITY_TOLERANCE ? [lineOfDemand(demand, open, ways, plan.now)] : [];
    });
  return [...rows, ...rest].sort(
    (one, other) => (one.at ?? Infinity) - (other.at ?? Infinity) || compare(one.demand ?? '', other.demand ?? ''),
  );
}

function lineOfShipment(shipment: Movement, demand: PlanDemand | undefined, taken: Map<DemandId, Quantity>, now: Minutes): ShippingLine {
  const { reference, item, quantity, carrier, route, dock, date } = shipment;
  const done = shipment.doneQuantity !== null;
  const common = { shipment, demand: reference, customer: demand?.customer ?? null, due: demand?.due ?? null };
  const way = { carrier, route, dock, wayProposed: false };
  if (done) {
    const at = shipment.doneDate?.minutes ?? date?.minutes ?? null;
    return { ...common, ...way, at, item, quantity: shipment.doneQuantity ?? 0, available: null, state: 'done', late: false };
  }
  const before = demand === undefined ? 0 : (taken.get(demand.id) ?? 0);
  if (demand !== undefined) taken.set(demand.id, before + quantity);
  const available = demand === undefined ? null : availableFor(demand, before + quantity);
  const departs = date === null ? null : endOfDate(date);
  const late =
    isOverdue(shipment, now) ||
    (demand !== undefined && departs !== null && ((available ?? Infinity) > departs || (date?.minutes ?? 0) > demand.due));
  const state = late ? 'late' : available !== null && available <= now ? 'ready' : 'planned';
  return { ...common, ...way, at: date?.minutes ?? null, item, quantity, available, state, late };
}

function lineOfDemand(demand: PlanDemand, open: Quantity, ways: ReadonlyMap<string, Way>, now: Minutes): ShippingLine {
  const { id, item, customer, due } = demand;
  const available = availableFor(demand, demand.quantity);
  const way = (customer === null ? undefined : ways.get(customer)) ?? NO_WAY;
  const late = available === null ? demand.lateMinutes > 0 : available > due;
  const state: ShippingState = available === null ? (late ? 'never' : 'planned') : late ? 'late' : available <= now ? 'ready' : 'planned';
  const at = available === null ? (late ? null : due) : Math.max(available, due);
  return {
    shipment: null,
    demand: id,
    customer,
    item,
    quantity: open,
    at,
    due,
    available,
    state,
    late,
    ...way,
    wayProposed: way !== NO_WAY,
  };
}

/** When so many of a demand's units are there: its supplies in the order of their dates. */
function availableFor({ supplies, available, quantity }: PlanDemand, wanted: Quantity): Minutes | null {
  if (wanted >= quantity - QUANTITY_TOLERANCE) return available;
  let sum = 0;
  for (const supply of [...supplies].sort((one, other) => (one.available ?? Infinity) - (other.available ?? Infinity))) {
    sum += supply.quantity;
    if (sum >= wanted - QUANTITY_TOLERANCE) return supply.available;
  }
  return available;
}

/** Of each customer the way of its latest row of Shipments that names a carrier. */
function usualWays(shipments: readonly Movement[], demands: ReadonlyMap<DemandId, PlanDemand>): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const { reference, carrier, route, dock } of [...shipments].sort((one, other) => dateOf(one) - dateOf(other))) {
    const customer = demands.get(reference ?? '')?.customer ?? null;
    if (customer !== null && carrier !== null) ways.set(customer, { carrier, route, dock });
  }
  return ways;
}

const dateOf = ({ date }: Movement): Minutes => date?.minutes ?? Infinity;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
