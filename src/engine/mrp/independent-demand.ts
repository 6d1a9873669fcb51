import type { Finding } from '../model/finding';
import type { Demand, PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Quantity } from '../model/units';
import type { NettingFindingCode } from './finding-codes';
import type { ItemNetwork } from './item-network';
import { DEMAND, NO_LINE, PROGRAMME, type NeedStore } from './need-store';
import type { PlanningClock } from './planning-clock';
import { programmePeriods, type ProgrammePeriod } from './programme-periods';

/** Priority of what no demand asks for: the programme's excess over the orders. */
const PROGRAMME_PRIORITY = 3;

/**
 * Puts the independent demand into the needs: of each bucket max(programme where given, else forecast; orders), after-sales and internal
 * (DOMAIN conventions 6 and 15). Orders consume the forecasts of their bucket, the earliest first, and the programme of its period; what
 * the programme has more than the orders is wanted at its start. Beyond the horizon nothing is netted; a finding says so.
 *
 * @param itemOf item index of each demand.
 * @returns by index of input.demands: the quantity that is to be covered.
 */
export function addIndependentDemand(
  input: PlanningInput,
  itemOf: Int32Array,
  network: ItemNetwork,
  clock: PlanningClock,
  needs: NeedStore,
  messages: Finding<NettingFindingCode>[],
): Quantity[] {
  const demands = input.demands;
  const bucket = new Int32Array(demands.length);
  const quantities = new Array<Quantity>(demands.length);
  for (let index = 0; index < demands.length; index++) {
    const demand = demands[index];
    bucket[index] = clock.bucketOf(clock.moment(demand.due));
    quantities[index] = bucket[index] < clock.buckets ? demand.quantity : 0;
    if (bucket[index] >= clock.buckets) messages.push(beyondHorizon(demand, clock));
  }
  const programme = programmePeriods(input.masterSchedule, clock, messages);
  consumeForecasts(demands, bucket, quantities, programme, clock.buckets);
  for (let index = 0; index < demands.length; index++) {
    const quantity = quantities[index];
    if (itemOf[index] < 0 || quantity <= QUANTITY_TOLERANCE) continue;
    const { priority, due } = demands[index];
    needs.add(itemOf[index], {
      kind: DEMAND,
      consumer: index,
      line: NO_LINE,
      quantity,
      wanted: clock.due(due),
      moment: clock.moment(due),
      priority,
    });
  }
  for (const [id, periods] of programme) {
    const item = network.indexOf.get(id);
    if (item === undefined) continue;
    for (const { line, excess, start } of periods.flatMap((period) => period.lines)) {
      if (excess <= QUANTITY_TOLERANCE) continue;
      const at = { wanted: start, moment: start };
      needs.add(item, { kind: PROGRAMME, consumer: line, line: NO_LINE, quantity: excess, priority: PROGRAMME_PRIORITY, ...at });
    }
  }
  return quantities;
}

/** Lowers `quantities` of the forecasts and the excess of the programme by what orders ask for. */
function consumeForecasts(
  demands: readonly Demand[],
  bucket: Int32Array,
  quantities: Quantity[],
  programme: ReadonlyMap<ItemId, readonly ProgrammePeriod[]>,
  buckets: number,
): void {
  const forecasts = forecastsByItem(demands, bucket, buckets);
  if (forecasts.size === 0 && programme.size === 0) return;
  const ordered = new Map<ItemId, Float64Array>();
  for (const item of [...forecasts.keys(), ...programme.keys()]) ordered.set(item, new Float64Array(buckets));
  demands.forEach((demand, index) => {
    const orders = demand.kind === 'order' && bucket[index] < buckets ? ordered.get(demand.item) : undefined;
    if (orders) orders[bucket[index]] += demand.quantity;
  });
  for (const [item, orders] of ordered) {
    const covered = consumeProgramme(programme.get(item) ?? [], orders);
    for (const index of forecasts.get(item) ?? []) {
      const at = bucket[index];
      const consumed = covered[at] === 1 ? quantities[index] : Math.min(quantities[index], orders[at]);
      quantities[index] -= consumed;
      orders[at] -= Math.min(orders[at], consumed);
    }
  }
}

/** Lowers the lines of each period by the orders in it, the first line first. Returns 1 for each bucket in which a programme is given. */
function consumeProgramme(periods: readonly ProgrammePeriod[], orders: Float64Array): Uint8Array {
  const covered = new Uint8Array(orders.length);
  for (const { from, to, lines } of periods) {
    covered.fill(1, from, to);
    let consumed = 0;
    for (let at = from; at < to; at++) consumed += orders[at];
    for (const line of lines) {
      const taken = Math.min(line.excess, consumed);
      line.excess -= taken;
      consumed -= taken;
    }
  }
  return covered;
}

/** Indices of the forecasts inside the horizon, in order of date. */
function forecastsByItem(demands: readonly Demand[], bucket: Int32Array, buckets: number): ReadonlyMap<ItemId, readonly number[]> {
  const forecasts = new Map<ItemId, number[]>();
  demands.forEach((demand, index) => {
    if (demand.kind !== 'forecast' || bucket[index] >= buckets) return;
    const ofItem = forecasts.get(demand.item);
    if (ofItem) ofItem.push(index);
    else forecasts.set(demand.item, [index]);
  });
  for (const ofItem of forecasts.values()) ofItem.sort((a, b) => demands[a].due.minutes - demands[b].due.minutes || a - b);
  return forecasts;
}

function beyondHorizon(demand: Demand, clock: PlanningClock): Finding<NettingFindingCode> {
  return {
    severity: 'info',
    code: 'netting.demand-beyond-horizon',
    parameters: {
      demand: demand.id,
      item: demand.item,
      quantity: demand.quantity,
      due: { at: clock.due(demand.due) },
      end: { at: clock.bucketEnd },
    },
    key: demand.id,
    ...demand.source,
  };
}
