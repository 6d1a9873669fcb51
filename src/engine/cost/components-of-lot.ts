import type { BomLine, Item, PlanningInput } from '../model/input';
import type { Minutes, Quantity } from '../model/units';
import { componentQuantity } from '../mrp/bom-line';
import { itemNetwork, type ItemNetwork } from '../mrp/item-network';
import { usualBom } from '../mrp/usual-bom';

/** A component of a lot, with the units that the whole lot consumes. */
export interface LotComponent {
  readonly index: number;
  readonly quantity: Quantity;
}

/** The bills of material as costing walks them: usual lines that hold now, without cycles, phantoms blown through. */
export interface CostNetwork {
  readonly network: ItemNetwork;
  componentsOf(item: number, launched: Quantity): LotComponent[];
}

export function costNetwork(input: PlanningInput, now: Minutes): CostNetwork {
  const { items } = input;
  const convention = input.parameters.scrapConvention;
  const network = itemNetwork(items, usualBom(input.bom, now));
  const linesOf = (item: number): readonly (readonly [BomLine, number])[] => {
    const lines: [BomLine, number][] = [];
    for (let place = network.first[item]; place < network.first[item + 1]; place++)
      lines.push([network.lines[place], network.components[place]]);
    return lines;
  };
  const collect = (item: number, launched: Quantity, into: Map<number, Quantity>): void => {
    for (const [line, component] of linesOf(item)) {
      const quantity = componentQuantity(line, launched, convention);
      if (items[component].kind === 'phantom') collect(component, quantity / goodShare(items[component], convention), into);
      else into.set(component, (into.get(component) ?? 0) + quantity);
    }
  };
  return {
    network,
    componentsOf(item, launched) {
      const quantities = new Map<number, Quantity>();
      collect(item, launched, quantities);
      return [...quantities].map(([index, quantity]) => ({ index, quantity }));
    },
  };
}

function goodShare({ scrap }: Item, convention: 'yield' | 'additive'): number {
  return convention === 'yield' ? 1 - scrap : 1 / (1 + scrap);
}
