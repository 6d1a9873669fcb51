import type { LastPlan } from '../model/last-plan';
import type { PlanningInput, StopRow } from '../model/input';
import type { ItemId, Minutes, Quantity, ResourceId } from '../model/units';
import { QUANTITY_TOLERANCE } from '../model/units';
import { withFrozenOrders } from '../release/frozen-orders';
import { ComponentBook } from '../release/order-components';
import { requirementsOf } from '../release/paper-checks';
import { StockShelf, picked } from '../release/stock-shelf';
import { followUpOperations, type OperationFollowUp } from './operation-follow-up';

/** Something without which an operation cannot begin. */
export type MissingThing =
  | { readonly kind: 'release' }
  | { readonly kind: 'previous'; readonly operation: number }
  | { readonly kind: 'requirement'; readonly text: string }
  | { readonly kind: 'material'; readonly item: ItemId; readonly missing: Quantity };

export interface BriefLine extends OperationFollowUp {
  /** Before it can begin; of what runs, nothing is asked. */
  readonly missing: readonly MissingThing[];
}

/** What whoever takes over a resource should know. */
export interface ShiftBrief {
  readonly resource: ResourceId;
  readonly sector: string | null;
  /** What runs, what should have begun by now, and what comes next; each by planned start. */
  readonly running: readonly BriefLine[];
  readonly late: readonly BriefLine[];
  readonly next: readonly BriefLine[];
  /** A stop that lasts now. */
  readonly stop: StopRow | null;
  /** Lines with an alert on the first pieces or on drift. */
  readonly alerts: number;
}

/** So many operations ahead of what runs. */
const NEXT_LINES = 5;

/** The brief of every resource that has something to do or stands still, by sector and then in the order of Resources. */
export function shiftBriefs(tables: PlanningInput, plan: LastPlan): ShiftBrief[] {
  const input = withFrozenOrders(tables);
  const now = input.parameters.now.minutes;
  const all = followUpOperations(tables, plan);
  const byResource = new Map<ResourceId, OperationFollowUp[]>();
  for (const line of all) {
    if (line.state === 'done' || line.resource === null) continue;
    const known = byResource.get(line.resource);
    if (known === undefined) byResource.set(line.resource, [line]);
    else known.push(line);
  }
  const missing = new MissingThings(input, all);
  const sectors = [...new Set(input.resources.map(({ sector }) => sector))];
  const resources = sectors.flatMap((sector) => input.resources.filter((row) => row.sector === sector));
  return resources.flatMap(({ resource, sector }): ShiftBrief[] => {
    const lines = [...(byResource.get(resource) ?? [])].sort(byStart).map((line): BriefLine => ({ ...line, missing: missing.of(line) }));
    const stop = input.stops.find((row) => row.resource === resource && row.start <= now && now <= row.end) ?? null;
    const running = lines.filter(({ state }) => state === 'begun');
    const open = lines.filter(({ state, start }) => state === 'open' && start !== null);
    const late = open.filter(({ lateStart }) => lateStart > 0);
    const next = open.filter(({ lateStart }) => lateStart === 0).slice(0, NEXT_LINES);
    if (running.length + open.length === 0 && stop === null) return [];
    const alerts = [...running, ...late, ...next].filter(({ firstPiece, drift }) => firstPiece !== null || drift !== null).length;
    return [{ resource, sector, running, late, next, stop, alerts }];
  });
}

const byStart = (a: OperationFollowUp, b: OperationFollowUp): number =>
  (a.start ?? Infinity) - (b.start ?? Infinity) || (a.order < b.order ? -1 : a.order > b.order ? 1 : a.operation - b.operation);

/** What operations that are not begun lack now. Stock goes to them in the order in which they are to begin. */
class MissingThings {
  private readonly short = new Map<string, MissingThing[]>();

  constructor(
    private readonly input: PlanningInput,
    lines: readonly OperationFollowUp[],
  ) {
    const now: Minutes = input.parameters.now.minutes;
    const shelf = new StockShelf(input, now);
    const book = new ComponentBook(input);
    const alternatives = new Map(input.orders.map(({ order, alternative }) => [order, alternative]));
    const first = new Map<string, number>();
    for (const { order, operation } of lines) first.set(order, Math.min(first.get(order) ?? Infinity, operation));
    for (const line of [...lines].sort(byStart)) {
      if (line.state !== 'open' || line.start === null) continue;
      const needs = book.needs(line.item, line.launched, alternatives.get(line.order) ?? null, line.start);
      for (const need of needs) {
        if ((need.operation ?? first.get(line.order)) !== line.operation) continue;
        const missing = need.quantity - picked(shelf.take(need.item, need.quantity));
        if (missing > QUANTITY_TOLERANCE) this.add(line, { kind: 'material', item: need.item, missing });
      }
    }
  }

  of(line: OperationFollowUp): MissingThing[] {
    if (line.state !== 'open') return [];
    const isReleased = line.status === 'released' || line.status === 'started';
    const resources = line.resource === null ? [] : [line.resource];
    const rules = requirementsOf(this.input, line.order, line.item, resources).filter(({ blocking, met }) => blocking && !met);
    return [
      ...(isReleased ? [] : [{ kind: 'release' } as const]),
      ...line.waitsFor.map((operation): MissingThing => ({ kind: 'previous', operation })),
      ...(this.short.get(keyOf(line)) ?? []),
      ...rules.map(({ text }): MissingThing => ({ kind: 'requirement', text })),
    ];
  }

  private add(line: OperationFollowUp, thing: MissingThing): void {
    const known = this.short.get(keyOf(line));
    if (known === undefined) this.short.set(keyOf(line), [thing]);
    else known.push(thing);
  }
}

const keyOf = ({ order, operation }: OperationFollowUp): string => `${order}\n${operation}`;
