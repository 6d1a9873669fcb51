import type { NetRequirementRow } from '../model/plan';
import type { Quantity } from '../model/units';
import { DEMAND, ORDER, PROGRAMME } from './need-store';
import type { NettedOrder, Netting, PegLink } from './netting';
import type { NettingState } from './netting-state';
import { plannedId } from './number-orders';
import { NO_OPEN_ORDER, ORDER_KINDS, ORDER_STATUSES } from './order-store';

/** The contract's form of a finished netting. Orders, rows and pegs are many: they become objects when they are first read. */
export function nettingResult(state: NettingState, demandQuantities: readonly Quantity[]): Netting {
  let orders: readonly NettedOrder[] | null = null;
  let rows: readonly NetRequirementRow[] | null = null;
  let pegs: readonly PegLink[] | null = null;
  return {
    demandQuantities,
    messages: state.messages,
    get orders() {
      return (orders ??= nettedOrders(state));
    },
    get rows() {
      return (rows ??= state.records.rows(state.input.items, state.context.buckets));
    },
    get pegs() {
      return (pegs ??= pegLinks(state));
    },
  };
}

function nettedOrders({ orders, input, terms }: NettingState): NettedOrder[] {
  const netted = new Array<NettedOrder>(orders.count);
  for (let index = 0; index < orders.count; index++) {
    const item = input.items[orders.item[index]];
    const openOrder = orders.openOrder[index];
    const open = openOrder === NO_OPEN_ORDER ? null : input.orders[openOrder];
    const supplier = item.kind === 'make' ? null : terms(item).supplier;
    netted[index] = {
      id: open === null ? plannedId(item.item, orders.number[index]) : open.order,
      kind: ORDER_KINDS[orders.kind[index]],
      item: item.item,
      status: ORDER_STATUSES[orders.status[index]],
      launched: orders.launched[index],
      good: orders.good[index],
      due: orders.due[index],
      releaseBy: orders.releaseBy[index],
      receipt: Number.isNaN(orders.receipt[index]) ? null : orders.receipt[index],
      supplier: open === null ? supplier : open.supplier,
      priority: orders.urgency(index),
      openOrder: open === null ? null : openOrder,
      alternative: open === null ? null : open.alternative,
    };
  }
  return netted;
}

/** An order that supplies many is named by one object. */
function pegLinks(state: NettingState): PegLink[] {
  const { pegs, needs, orders, input } = state;
  const links = new Array<PegLink>(pegs.count);
  const orderSupplies = new Array<PegLink['supply'] | undefined>(orders.count);
  for (let index = 0; index < pegs.count; index++) {
    const supply = pegs.supply[index];
    const need = pegs.need[index];
    links[index] = {
      item: supply >= 0 ? input.items[orders.item[supply]].item : input.stock[-1 - supply].item,
      quantity: pegs.quantity[index],
      supply: supply >= 0 ? (orderSupplies[supply] ??= { kind: 'order', order: supply }) : { kind: 'stock', lot: -1 - supply },
      consumer: consumerOf(state, need),
      needAt: needs.wanted(need),
    };
  }
  return links;
}

function consumerOf({ needs, network }: NettingState, need: number): PegLink['consumer'] {
  const consumer = needs.consumer[need];
  switch (needs.kind[need]) {
    case DEMAND:
      return { kind: 'demand', demand: consumer };
    case PROGRAMME:
      return { kind: 'programme', line: consumer };
    case ORDER:
      return { kind: 'order', order: consumer, operation: network.lines[needs.line[need]].operation };
    default:
      return { kind: 'safety-stock' };
  }
}
