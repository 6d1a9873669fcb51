import { componentQuantity, isEffective, isOfAlternative } from '../mrp/bom-line';
import type { BomLine, PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Minutes, type Quantity } from '../model/units';

/** What an order takes from stock: phantoms are passed through to what they consist of. */
export interface ComponentNeed {
  readonly item: ItemId;
  readonly quantity: Quantity;
  /** Operation of the order that consumes it; null = its first. */
  readonly operation: number | null;
}

/** Bills of material by parent, ready to be asked for many orders. */
export class ComponentBook {
  private readonly lines = new Map<ItemId, BomLine[]>();
  private readonly phantoms: ReadonlySet<ItemId>;
  private readonly usual = new Map<ItemId, string | null>();

  constructor(private readonly input: PlanningInput) {
    for (const line of input.bom) {
      const known = this.lines.get(line.parent);
      if (known) known.push(line);
      else this.lines.set(line.parent, [line]);
    }
    for (const { item, alternative } of input.routings) if (!this.usual.has(item)) this.usual.set(item, alternative);
    this.phantoms = new Set(input.items.filter(({ kind }) => kind === 'phantom').map(({ item }) => item));
  }

  /** What an order of so many launched units consumes in all, by the bill that holds at its release. */
  needs(item: ItemId, launched: Quantity, alternative: string | null, release: Minutes): ComponentNeed[] {
    const found = new Map<string, ComponentNeed>();
    this.collect(
      item,
      launched,
      { alternative: alternative ?? this.usual.get(item) ?? null, release, operation: null },
      found,
      new Set([item]),
    );
    return [...found.values()].filter(({ quantity }) => quantity > QUANTITY_TOLERANCE);
  }

  private collect(
    parent: ItemId,
    units: Quantity,
    at: { readonly alternative: string | null; readonly release: Minutes; readonly operation: number | null },
    found: Map<string, ComponentNeed>,
    above: ReadonlySet<ItemId>,
  ): void {
    for (const line of this.lines.get(parent) ?? []) {
      if (!isOfAlternative(line, at.alternative) || !isEffective(line, at.release) || above.has(line.component)) continue;
      const quantity = componentQuantity(line, units, this.input.parameters.scrapConvention);
      const operation = at.operation ?? line.operation;
      if (this.phantoms.has(line.component)) {
        const below = { alternative: this.usual.get(line.component) ?? null, release: at.release, operation };
        this.collect(line.component, quantity, below, found, new Set([...above, line.component]));
        continue;
      }
      const key = `${line.component}\n${operation ?? ''}`;
      found.set(key, { item: line.component, quantity: quantity + (found.get(key)?.quantity ?? 0), operation });
    }
  }
}
