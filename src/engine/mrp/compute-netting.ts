import type { Finding } from '../model/finding';
import type { Item, PlanningInput } from '../model/input';
import { MINUTES_PER_DAY, type Quantity } from '../model/units';
import { createRoutingBook } from '../operations/routing';
import type { NettingFindingCode } from './finding-codes';
import { ColumnRoom } from './columns';
import { expectedSize, type ExpectedSize } from './expected-size';
import { freeStock } from './free-stock';
import { addIndependentDemand } from './independent-demand';
import { itemIndices, itemNetwork } from './item-network';
import { leadTimesOf } from './lead-times';
import { NeedStore } from './need-store';
import { netItem, nettingScratch } from './net-item';
import type { Netting, NettingContext } from './netting';
import { nettingResult } from './netting-result';
import type { NettingState } from './netting-state';
import { openOrderConsumption } from './open-order-consumption';
import { openSupply } from './open-supply';
import { takenNumbers } from './number-orders';
import { isBought, OrderTimes } from './order-times';
import { OrderStore } from './order-store';
import { PegStore } from './peg-store';
import { planningClock, type PlanningClock } from './planning-clock';
import { preferredSuppliers, purchaseTerms } from './purchasing';
import { RecordStore } from './record-store';
import { SortedNeeds } from './sort-needs';
import { SupplyQueue } from './supply-queue';

/**
 * Nets requirements (calcul des besoins nets) by low-level code: independent demand, the record and the planned orders of every item, who
 * takes what from whom, and what to do with the open orders (DOMAIN conventions 3 to 6, 14, 15). Bad data never throws; cycles in the bill of
 * material are cut with a finding. The answer does not depend on the order of the items table.
 */
export function computeNetting(input: PlanningInput, context: NettingContext): Netting {
  const { state, quantities } = netAllItems(input, context);
  return nettingResult(state, quantities);
}

/** What `computeNetting` does, before its answer takes the contract's form: with 20,000 items a caller that wants one column makes no more. */
export function netAllItems(
  input: PlanningInput,
  context: NettingContext,
): { readonly state: NettingState; readonly quantities: readonly Quantity[] } {
  const prepared = prepare(input, context, []);
  const { state } = prepared;
  const frozen = frozenBuckets(context, state.clock, input.parameters.frozenDays);
  const scratch = nettingScratch(state.clock.buckets);
  for (const item of state.network.order) netItem(state, item, frozen, scratch);
  return prepared;
}

function prepare(
  input: PlanningInput,
  context: NettingContext,
  messages: Finding<NettingFindingCode>[],
): { readonly state: NettingState; readonly quantities: readonly Quantity[] } {
  const clock = planningClock(context);
  const network = itemNetwork(input.items, input.bom);
  for (const path of network.cycles) {
    messages.push({ severity: 'error', code: 'netting.bom-cycle', parameters: { path: { path } }, key: path[0], table: 'BillOfMaterials' });
  }
  const routings = createRoutingBook(input.routings);
  const preferred = preferredSuppliers(input.itemSuppliers);
  const itemOf = itemIndices(input.demands, network);
  const openItems = itemIndices(input.orders, network);
  const size = expectedSize([itemOf, itemIndices(input.masterSchedule, network), openItems], network, clock.buckets);
  const room = roomFor(size);
  const needs = new NeedStore(input.items.length, size.needs, room);
  const quantities = addIndependentDemand(input, itemOf, network, clock, needs, messages);
  const state: NettingState = {
    input,
    context,
    clock,
    network,
    routings,
    stock: freeStock(input.stock, context.now, messages),
    open: openSupply(input, openItems, clock, ({ kind }, item) => isBought({ routings }, kind, item), messages),
    supplierLeadTimes: remember((name: string | null) => leadTimesOf(context.calendars.supplier(name))),
    terms: remember((item: Item) => purchaseTerms(item, preferred.get(item.item))),
    leadTimes: leadTimesOf(clock.calendar),
    taken: takenNumbers(input.orders),
    needs,
    orders: new OrderStore(size.orders, room),
    queue: new SupplyQueue(),
    sorted: new SortedNeeds(),
    times: new OrderTimes(context.offset),
    pegs: new PegStore(size.needs, room),
    records: new RecordStore(input.items.length, size.orders, room),
    messages,
    consumption: openOrderConsumption(input, routings),
  };
  return { state, quantities };
}

/** Bytes that may be lost between the columns. */
const ROUNDING = 256;

function roomFor({ needs, orders }: ExpectedSize): ColumnRoom {
  return new ColumnRoom(needs * (NeedStore.bytes + PegStore.bytes) + orders * (OrderStore.bytes + RecordStore.bytes) + ROUNDING);
}

/** Buckets that lie whole inside the frozen zone: nothing new is planned to be there in them. */
function frozenBuckets({ now, buckets, bucketEnd }: NettingContext, clock: PlanningClock, frozenDays: number): number {
  const end = now + frozenDays * MINUTES_PER_DAY;
  let frozen = 0;
  while (frozen < clock.buckets && (buckets[frozen + 1] ?? bucketEnd) <= end) frozen++;
  return frozen;
}

/** What is asked for once an order is made once. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
