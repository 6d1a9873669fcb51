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

  /** What an order of so many launched units consumes in all, by the bill that holds at its release, less what it took already. */
  needs(item: ItemId, launched: Quantity, alternative: string | null, release: Minutes): ComponentNeed[] {
    const found = new Map<string, ComponentNeed>();
    const convention = this.input.parameters.scrapConvention;
    this.walk(item, alternative, release, (line, above, operation) => {
      const units = above.reduce((parents, phantom) => componentQuantity(phantom, parents, convention), launched);
      const quantity = Math.max(0, componentQuantity(line, units, convention) - (line.consumed ?? 0));
      const key = `${line.component}\n${operation ?? ''}`;
      found.set(key, { item: line.component, quantity: quantity + (found.get(key)?.quantity ?? 0), operation });
    });
    return [...found.values()].filter(({ quantity }) => quantity > QUANTITY_TOLERANCE);
  }

  /** Visits the lines of a bill that hold then, each with the phantoms above it, the outermost first, and the operation that consumes it. */
  walk(item: ItemId, alternative: string | null, release: Minutes, visit: Visit): void {
    this.collect(item, { alternative: alternative ?? this.usual.get(item) ?? null, release, operation: null, above: [] }, visit);
  }

  private collect(parent: ItemId, at: Place, visit: Visit): void {
    for (const line of this.lines.get(parent) ?? []) {
      const isAbove = line.component === parent || at.above.some((phantom) => phantom.parent === line.component);
      if (!isOfAlternative(line, at.alternative) || !isEffective(line, at.release) || isAbove) continue;
      const operation = at.operation ?? line.operation;
      if (this.phantoms.has(line.component)) {
        const alternative = this.usual.get(line.component) ?? null;
        this.collect(line.component, { alternative, release: at.release, operation, above: [...at.above, line] }, visit);
      } else visit(line, at.above, operation);
    }
  }
}

interface Place {
  readonly alternative: string | null;
  readonly release: Minutes;
  readonly operation: number | null;
  readonly above: readonly BomLine[];
}

type Visit = (line: BomLine, above: readonly BomLine[], operation: number | null) => void;
