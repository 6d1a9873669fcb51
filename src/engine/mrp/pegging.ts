import { SAFETY_STOCK_PEG, type Peg } from '../model/plan';
import type { Demand } from '../model/input';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import type { Netting, PegLink } from './netting';

/** Who stands at the end of a chain of pegs. */
export type EndConsumer = Exclude<PegLink['consumer'], { readonly kind: 'order' }>;

/** So many units of an order serve that consumer at the end of the chain. */
export interface ServedDemand {
  readonly consumer: EndConsumer;
  readonly quantity: Quantity;
}

/** A supply and what it rests on itself. */
export interface SupplyNode {
  /** Index into netting.pegs. */
  readonly peg: number;
  readonly supply: PegLink['supply'];
  /** Units of the supply that go this way; of its components the share that belongs to them. */
  readonly quantity: Quantity;
  readonly supplies: readonly SupplyNode[];
}

/** Id under which a plan's pegs name the programme (PDP). */
export const PROGRAMME_PEG = '(programme)';

/**
 * The demands that an order serves at the end of the chain, with quantities of this order, in order of the demands; then programme and safety
 * stock. Where an order on the way serves several, what it takes is shared in proportion. Linear in the part of the netting above the order;
 * what a lot has too much belongs to nobody.
 */
export function demandsServedBy(netting: Netting, order: number): readonly ServedDemand[] {
  const index = pegIndex(netting);
  const served = new Map<string, { readonly consumer: EndConsumer; quantity: Quantity }>();
  const share = new Map<number, Quantity>([[order, index.pegged[order]]]);
  // Parents stand before the orders that supply them: the highest index first meets every order after all that it supplies.
  const above = ordersAbove(netting, index, order);
  for (const current of above) {
    const part = share.get(current) ?? 0;
    const total = index.pegged[current];
    if (part <= 0 || total <= QUANTITY_TOLERANCE) continue;
    for (let at = index.firstOfSupply[current]; at < index.firstOfSupply[current + 1]; at++) {
      const { consumer, quantity } = netting.pegs[index.bySupply[at]];
      const units = (part * quantity) / total;
      if (consumer.kind === 'order') share.set(consumer.order, (share.get(consumer.order) ?? 0) + units);
      else {
        const key = keyOf(consumer);
        const entry = served.get(key);
        if (entry) entry.quantity += units;
        else served.set(key, { consumer, quantity: units });
      }
    }
  }
  return [...served.values()].sort((a, b) => rankOf(a.consumer) - rankOf(b.consumer) || placeOf(a.consumer) - placeOf(b.consumer));
}

/** The same in the form of a plan: by id, programme and safety stock under names of their own, each once. */
export function pegsOfOrder(netting: Netting, demands: readonly Demand[], order: number): readonly Peg[] {
  const pegs = new Map<string, Quantity>();
  for (const { consumer, quantity } of demandsServedBy(netting, order)) {
    const id = consumer.kind === 'demand' ? demands[consumer.demand].id : consumer.kind === 'programme' ? PROGRAMME_PEG : SAFETY_STOCK_PEG;
    pegs.set(id, (pegs.get(id) ?? 0) + quantity);
  }
  return [...pegs].map(([demand, quantity]) => ({ demand, quantity }));
}

/** What a demand (index of input.demands) rests on, down to stock and purchases: a tree, each branch in the order of the pegs. */
export function suppliesOf(netting: Netting, demand: number): readonly SupplyNode[] {
  const index = pegIndex(netting);
  return (index.ofDemand.get(demand) ?? []).map((peg) => nodeOf(netting, index, peg, netting.pegs[peg].quantity));
}

function nodeOf(netting: Netting, index: PegIndex, peg: number, quantity: Quantity): SupplyNode {
  const { supply } = netting.pegs[peg];
  if (supply.kind === 'stock') return { peg, supply, quantity, supplies: [] };
  const total = index.pegged[supply.order];
  const supplies: SupplyNode[] = [];
  for (let at = index.firstOfConsumer[supply.order]; at < index.firstOfConsumer[supply.order + 1]; at++) {
    const below = index.byConsumer[at];
    supplies.push(nodeOf(netting, index, below, (netting.pegs[below].quantity * quantity) / total));
  }
  return { peg, supply, quantity, supplies };
}

/** Pegs by the order that supplies, by the order that consumes, and by demand. */
interface PegIndex {
  readonly firstOfSupply: Int32Array;
  readonly bySupply: Int32Array;
  readonly firstOfConsumer: Int32Array;
  readonly byConsumer: Int32Array;
  readonly ofDemand: ReadonlyMap<number, readonly number[]>;
  /** By order: units that consumers take. */
  readonly pegged: Float64Array;
}

const indices = new WeakMap<Netting, PegIndex>();

function pegIndex(netting: Netting): PegIndex {
  let index = indices.get(netting);
  if (!index) indices.set(netting, (index = buildIndex(netting)));
  return index;
}

function buildIndex({ pegs, orders }: Netting): PegIndex {
  const supplyOf = Int32Array.from(pegs, ({ supply }) => (supply.kind === 'order' ? supply.order : -1));
  const consumerOf = Int32Array.from(pegs, ({ consumer }) => (consumer.kind === 'order' ? consumer.order : -1));
  const pegged = new Float64Array(orders.length);
  const ofDemand = new Map<number, number[]>();
  pegs.forEach(({ consumer, quantity }, peg) => {
    if (supplyOf[peg] >= 0) pegged[supplyOf[peg]] += quantity;
    if (consumer.kind !== 'demand') return;
    const ofThis = ofDemand.get(consumer.demand);
    if (ofThis) ofThis.push(peg);
    else ofDemand.set(consumer.demand, [peg]);
  });
  const [firstOfSupply, bySupply] = grouped(supplyOf, orders.length);
  const [firstOfConsumer, byConsumer] = grouped(consumerOf, orders.length);
  return { firstOfSupply, bySupply, firstOfConsumer, byConsumer, ofDemand, pegged };
}

/** Indices of the entries by their group, in order; entries of no group (-1) are left out. */
function grouped(groups: Int32Array, count: number): [Int32Array, Int32Array] {
  const first = new Int32Array(count + 1);
  for (const group of groups) if (group >= 0) first[group + 1]++;
  for (let group = 0; group < count; group++) first[group + 1] += first[group];
  const entries = new Int32Array(first[count]);
  const next = first.slice(0, count);
  groups.forEach((group, entry) => {
    if (group >= 0) entries[next[group]++] = entry;
  });
  return [first, entries];
}

/** The order and all orders that consume it, directly or not, the highest index first. */
function ordersAbove(netting: Netting, index: PegIndex, order: number): number[] {
  const seen = new Set([order]);
  const found = [order];
  for (let next = 0; next < found.length; next++) {
    const current = found[next];
    for (let at = index.firstOfSupply[current]; at < index.firstOfSupply[current + 1]; at++) {
      const { consumer } = netting.pegs[index.bySupply[at]];
      if (consumer.kind !== 'order' || seen.has(consumer.order)) continue;
      seen.add(consumer.order);
      found.push(consumer.order);
    }
  }
  return found.sort((a, b) => b - a);
}

const RANKS = { demand: 0, programme: 1, 'safety-stock': 2 } as const;

function rankOf(consumer: EndConsumer): number {
  return RANKS[consumer.kind];
}

function placeOf(consumer: EndConsumer): number {
  return consumer.kind === 'demand' ? consumer.demand : consumer.kind === 'programme' ? consumer.line : 0;
}

function keyOf(consumer: EndConsumer): string {
  return `${consumer.kind} ${placeOf(consumer)}`;
}
