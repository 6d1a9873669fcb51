import { bucketOf } from '../calendar/buckets';
import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import { QUANTITY_TOLERANCE, type ItemId, type Minutes, type OrderId } from '../model/units';
import type { PlanFindingCode } from '../result/finding-codes';
import type { MaterialCause } from './feasibility';

const SHORTAGE: PlanFindingCode = 'plan.shortage';

/** A bought item that work or a delivery waits for. */
export interface AwaitedItem {
  readonly item: ItemId;
  /** The purchase that comes last. */
  readonly order: OrderId | null;
  readonly neededAt: Minutes;
  readonly availableAt: Minutes;
  readonly waiting: number;
}

/** What the plan's messages call a shortage, as data. */
export function awaitedItems({ messages }: Pick<Plan, 'messages'>): readonly AwaitedItem[] {
  return messages.flatMap((message) => (message.code === SHORTAGE && message.key !== undefined ? [awaitedItem(message, message.key)] : []));
}

function awaitedItem({ parameters }: Finding, item: ItemId): AwaitedItem {
  const { order, waiting, needed, until } = parameters;
  return {
    item,
    order: typeof order === 'string' && order !== '' ? order : null,
    neededAt: momentOf(needed),
    availableAt: momentOf(until),
    waiting: typeof waiting === 'number' ? waiting : 0,
  };
}

function momentOf(value: Finding['parameters'][string] | undefined): Minutes {
  return typeof value === 'object' && 'at' in value ? value.at : 0;
}

/**
 * By bucket, the items that are short: `not` while something waits for a purchase that is not there yet, and where the stock itself falls below zero;
 * `tight` where a bucket ends below the safety stock.
 */
export function materialCauses(plan: Plan): readonly (readonly MaterialCause[])[] {
  const causes: MaterialCause[][] = plan.buckets.map(() => []);
  const short = new Set<string>();
  const place = (index: number, cause: MaterialCause): void => {
    const key = `${index} ${cause.subject}`;
    if (short.has(key)) return;
    short.add(key);
    causes[index].push(cause);
  };
  for (const { item, order, neededAt, availableAt, waiting } of awaitedItems(plan)) {
    const first = bucketOf(plan.buckets, plan.bucketEnd, neededAt);
    for (let index = first; index >= 0 && index < causes.length && (index === first || plan.buckets[index] < availableAt); index++)
      place(index, { kind: 'material', verdict: 'not', subject: item, order, neededAt, availableAt, waiting, below: null });
  }
  const indexOf = new Map(plan.buckets.map((bucket, index) => [bucket, index]));
  const none = { order: null, neededAt: null, availableAt: null, waiting: 0 } as const;
  for (const { item, bucket, projected, safetyStock } of plan.stockProjection) {
    const index = indexOf.get(bucket);
    if (index === undefined || projected >= Math.max(0, safetyStock) - QUANTITY_TOLERANCE) continue;
    const isShort = projected < -QUANTITY_TOLERANCE;
    const below = isShort ? -projected : safetyStock - projected;
    place(index, { kind: 'material', verdict: isShort ? 'not' : 'tight', subject: item, ...none, below });
  }
  return causes;
}
