import type { Item, OpenOrder, PlanningInput, ProgressRow, RoutingOperation } from '../model/input';
import type { Duration, ItemId, ResourceId } from '../model/units';

/** What a record of progress was about, as far as the tables say. */
export interface RecordedWork {
  readonly order: OpenOrder | null;
  readonly item: ItemId | null;
  readonly routing: RoutingOperation | null;
  readonly resource: ResourceId | null;
}

/** Finds the order, item and routing operation behind a record of progress. Made once a run. */
export class StandardWork {
  private readonly orders: ReadonlyMap<string, OpenOrder>;
  private readonly items: ReadonlyMap<string, Item>;
  private readonly routings = new Map<string, RoutingOperation[]>();

  constructor(input: Pick<PlanningInput, 'orders' | 'items' | 'routings'>) {
    this.orders = new Map(input.orders.map((order) => [order.order, order]));
    this.items = new Map(input.items.map((item) => [item.item, item]));
    for (const routing of input.routings) {
      const known = this.routings.get(routing.item);
      if (known === undefined) this.routings.set(routing.item, [routing]);
      else known.push(routing);
    }
  }

  item(id: ItemId | null): Item | null {
    return id === null ? null : (this.items.get(id) ?? null);
  }

  /** The item of the row, else of its order; the operation of its number, else the only one of the item on that resource. */
  of(row: ProgressRow): RecordedWork {
    const order = this.orders.get(row.order) ?? null;
    const item = order?.item ?? row.item ?? null;
    const routing = item === null ? null : this.routing(item, order?.alternative ?? null, row);
    const only = routing !== null && routing.resources.length === 1 ? routing.resources[0] : null;
    return { order, item, routing, resource: row.resource ?? only };
  }

  /** Operations of an item in ascending number, of the alternative where there is one of that name, else of the first. */
  operations(item: ItemId, alternative: string | null): readonly RoutingOperation[] {
    const all = this.routings.get(item) ?? [];
    const wanted = all.filter((one) => one.alternative === alternative);
    const chosen = wanted.length > 0 ? wanted : all.filter((one) => one.alternative === (all[0]?.alternative ?? null));
    return [...chosen].sort((a, b) => a.operation - b.operation);
  }

  private routing(item: ItemId, alternative: string | null, row: ProgressRow): RoutingOperation | null {
    const all = this.routings.get(item) ?? [];
    if (row.operation !== null) {
      const numbered = all.filter((one) => one.operation === row.operation);
      return numbered.find((one) => one.alternative === alternative) ?? numbered[0] ?? null;
    }
    const here = all.filter((one) => row.resource !== null && one.resources.includes(row.resource));
    return here.length === 1 ? here[0] : null;
  }
}

/** Minutes of one piece by the routing at efficiency 1: the reference cycle of the OEE. null: not known, or nothing. */
export function cycleOf({ routing }: Pick<RecordedWork, 'routing'>): Duration | null {
  return routing !== null && routing.unitTime > 0 ? routing.unitTime : null;
}
