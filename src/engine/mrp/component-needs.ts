import type { BomLine } from '../model/input';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { componentQuantity, isEffective, isOfAlternative } from './bom-line';
import { ORDER } from './need-store';
import type { NettingState } from './netting-state';
import { NO_OPEN_ORDER } from './order-store';

/**
 * What an order consumes becomes needs of its components, at the start of the operations that consume (`state.times`). Of an open order only
 * what it has not consumed yet; its pinned start goes before the latest one of its first operation.
 *
 * @param usual alternative of an order that names none.
 */
export function addComponentNeeds(state: NettingState, order: number, usual: string | null): void {
  const { network, clock, input, consumption, orders, needs, times } = state;
  const item = orders.item[order];
  const from = network.first[item];
  const to = network.first[item + 1];
  if (from === to) return;
  const openOrder = orders.openOrder[order];
  const open = openOrder === NO_OPEN_ORDER ? null : input.orders[openOrder];
  const alternative = open?.alternative ?? usual;
  const release = Math.max(clock.now, times.releaseBy);
  const priority = orders.urgency(order);
  const pin = open?.pinnedStart ?? null;
  for (let place = from; place < to; place++) {
    const line = network.lines[place];
    if (!isOfAlternative(line, alternative) || !isEffective(line, release)) continue;
    const units = open === null ? orders.launched[order] : unitsFor(state, openOrder, line);
    if (units === null || units <= QUANTITY_TOLERANCE) continue;
    const pinned = pin !== null && consumption.isFirst(openOrder, line.operation);
    const wanted = pinned ? clock.start(pin) : times.consumption(line.operation);
    const component = network.components[place];
    const quantity = componentQuantity(line, units, input.parameters.scrapConvention) - (line.consumed ?? 0);
    // What is kept for the order leaves the free stock at once, whoever else wants it earlier.
    const kept = Math.max(0, Math.min(quantity, line.reserved ?? 0));
    const [now, rest] = [clock.now, quantity - kept];
    if (kept > QUANTITY_TOLERANCE)
      needs.add(component, { kind: ORDER, consumer: order, line: place, quantity: kept, wanted: now, moment: now, priority });
    if (rest > QUANTITY_TOLERANCE)
      needs.add(component, { kind: ORDER, consumer: order, line: place, quantity: rest, wanted, moment: wanted, priority });
  }
}

/** Units for which a line of an open order counts; of a line of its own bill all that reach the operation, for it knows what it took. */
function unitsFor({ consumption }: NettingState, openOrder: number, line: BomLine): Quantity | null {
  return line.consumed === undefined
    ? consumption.unitsToConsume(openOrder, line.operation)
    : consumption.unitsReaching(openOrder, line.operation);
}

/** Passes a need for a phantom down to its components, for the same consumer at the same time. */
export function blowThrough(state: NettingState, phantom: number, need: number, launched: Quantity): void {
  const { network, needs, input, clock } = state;
  const alternative = usualAlternative(state, phantom);
  for (let place = network.first[phantom]; place < network.first[phantom + 1]; place++) {
    const line = network.lines[place];
    if (!isOfAlternative(line, alternative) || !isEffective(line, Math.max(clock.now, needs.wanted(need)))) continue;
    const quantity = componentQuantity(line, launched, input.parameters.scrapConvention);
    if (quantity <= QUANTITY_TOLERANCE) continue;
    needs.add(network.components[place], {
      kind: needs.kind[need],
      consumer: needs.consumer[need],
      line: needs.line[need],
      quantity,
      wanted: needs.wanted(need),
      moment: needs.moment(need),
      priority: needs.priority(need),
    });
  }
}

/**
 * The alternative of an order that names none: that of the routing that it will follow; without a routing the lines without an alternative,
 * else the one that the bill of material names first.
 */
export function usualAlternative({ network, routings, input }: NettingState, item: number): string | null {
  let first: string | null = null;
  let common = false;
  for (let place = network.first[item]; place < network.first[item + 1]; place++) {
    const { alternative } = network.lines[place];
    if (alternative === null) common = true;
    else first ??= alternative;
  }
  if (first === null) return null;
  const routing = routings.routing(input.items[item].item, null);
  if (routing !== null) return routing.operations[0].alternative;
  return common ? null : first;
}
