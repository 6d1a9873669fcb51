import { bucketOf } from '../calendar/buckets';
import { NEUTRAL_PARAMETERS } from '../calendar/neutral-parameters';
import { roundTheClock } from '../calendar/working-time-of';
import { endOfPeriods } from '../load/load-by-periods';
import type { BomLine, DemandKind, Item, OpenOrder, PlanningInput, StockLot } from '../model/input';
import type { NetRequirementRow } from '../model/plan';
import { MINUTES_PER_DAY, type DateValue, type ItemId, type Minutes, type Quantity } from '../model/units';
import { freeStock } from '../stock/free-stock';
import { computeNetting } from './compute-netting';
import type { NettingContext } from './netting';

/** An independent demand. */
export interface PeriodDemand {
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly due: DateValue;
  readonly kind: DemandKind;
}

/** Good units that are ordered and come at a date. */
export interface PeriodReceipt {
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly due: DateValue;
}

/** What is netted by periods. Lead times of the items count periods. */
export interface PeriodNettingInput {
  readonly items: readonly Item[];
  readonly bom: readonly BomLine[];
  readonly demands: readonly PeriodDemand[];
  readonly stock: readonly StockLot[];
  readonly receipts: readonly PeriodReceipt[];
  /** Starts, ascending; the last lasts as long as the one before, a single one has no end. */
  readonly periods: readonly Minutes[];
}

/** The record of one item, an entry a period. */
export type PeriodRecord = Readonly<Record<Exclude<keyof NetRequirementRow, 'item' | 'bucket'>, readonly Quantity[]>>;

/**
 * Nets all items over any periods by the netting of a plan (calcul des besoins nets): every period stands for one day that is always open, so that
 * a lead time of n days is one of n periods. What is dated before the first period falls into it, what lies after the last is left out; of a bill of
 * material only what holds at the start of the period of release counts.
 *
 * @returns one record an item, in the order of the items.
 */
export function periodNetting(given: PeriodNettingInput): PeriodRecord[] {
  const input = virtualInput(given);
  const { rows } = computeNetting(input, virtualContext(given.periods.length));
  const onHand = freeStock(input.stock, 0);
  const records = new Map<ItemId, NetRequirementRow[]>();
  for (const row of rows) {
    const ofItem = records.get(row.item);
    if (ofItem) ofItem.push(row);
    else records.set(row.item, [row]);
  }
  return given.items.map(({ item }) => recordOf(records.get(item) ?? [], onHand.get(item) ?? 0, given.periods.length));
}

/** The days that stand for the periods. */
function virtualContext(periods: number): NettingContext {
  const time = roundTheClock({ from: 0, to: periods * MINUTES_PER_DAY });
  return {
    now: 0,
    buckets: Array.from({ length: periods }, (_, period) => period * MINUTES_PER_DAY),
    bucketEnd: periods * MINUTES_PER_DAY,
    calendars: { calendar: () => time, units: () => [], supplier: () => time },
    offset: (_item, _launched, due) => ({ start: due, consumption: () => due }),
  };
}

function virtualInput({ items, bom, demands, stock, receipts, periods }: PeriodNettingInput): PlanningInput {
  const time = virtualTime(periods);
  const scraps = new Map(items.map(({ item, scrap }) => [item, scrap]));
  return {
    parameters: NEUTRAL_PARAMETERS,
    items,
    bom: bom.map((line) => ({ ...line, ...time.effectivity(line) })),
    stock: stock.map((lot) => ({ ...lot, expiry: lot.expiry === null ? null : time.at(lot.expiry.minutes) })),
    demands: demands.map(({ item, quantity, kind, due }, index) => {
      const wanted = time.at(due.hasTime ? due.minutes : due.minutes + MINUTES_PER_DAY - 1);
      return { id: String(index), item, quantity, kind, due: wanted, customer: null, priority: 3, promised: null, price: null };
    }),
    orders: receipts.map((receipt, index) => purchaseOf(receipt, index, scraps.get(receipt.item) ?? 0, time)),
    routings: [],
    resources: [],
    calendars: [],
    exceptions: [],
    skills: [],
    changeovers: [],
    masterSchedule: [],
    orderOperations: [],
    suppliers: [],
    itemSuppliers: [],
    progress: [],
    stops: [],
  };
}

/** A receipt consumes no components, and comes in good units: it is bought, with what its item would lose on top. */
function purchaseOf({ item, quantity, due }: PeriodReceipt, index: number, scrap: number, time: VirtualTime): OpenOrder {
  const common = { start: null, priority: 3, supplier: null, pinnedStart: null, doneQuantity: 0, alternative: null };
  return {
    order: String(index),
    kind: 'buy',
    item,
    quantity: quantity / (1 - scrap),
    due: time.at(due.minutes),
    status: 'released',
    ...common,
  };
}

interface VirtualTime {
  at(moment: Minutes): DateValue;
  effectivity(line: BomLine): Pick<BomLine, 'from' | 'to'>;
}

/** Every period becomes a day, evenly stretched. */
function virtualTime(periods: readonly Minutes[]): VirtualTime {
  const end = endOfPeriods(periods);
  const at = (moment: Minutes): DateValue => {
    const period = bucketOf(periods, end, moment);
    if (period < 0) return { minutes: periods.length * MINUTES_PER_DAY, hasTime: true };
    const length = (periods[period + 1] ?? end) - periods[period];
    const share = length === Infinity ? 0 : Math.max(0, moment - periods[period]) / length;
    return { minutes: period * MINUTES_PER_DAY + Math.min(MINUTES_PER_DAY - 1, Math.floor(share * MINUTES_PER_DAY)), hasTime: true };
  };
  const day = (period: number): DateValue => ({ minutes: period * MINUTES_PER_DAY, hasTime: false });
  return {
    at,
    effectivity: ({ from, to }) => {
      const last = to === null ? 0 : to.hasTime ? to.minutes : to.minutes + MINUTES_PER_DAY - 1;
      return {
        from: from === null ? null : day(countWhile(periods, (start) => start < from.minutes)),
        to: to === null ? null : day(countWhile(periods, (start) => start <= last) - 1),
      };
    },
  };
}

function countWhile(periods: readonly Minutes[], holds: (start: Minutes) => boolean): number {
  const first = periods.findIndex((start) => !holds(start));
  return first < 0 ? periods.length : first;
}

/** An item for which nothing happens has no rows: its stock stays. */
function recordOf(rows: readonly NetRequirementRow[], onHand: Quantity, periods: number): PeriodRecord {
  const column = (key: keyof PeriodRecord): Quantity[] => {
    const values = new Array<Quantity>(periods).fill(key === 'projected' ? onHand : 0);
    for (const row of rows) values[row.bucket / MINUTES_PER_DAY] = withoutNoise(row[key]);
    return values;
  };
  return {
    gross: column('gross'),
    receipts: column('receipts'),
    net: column('net'),
    plannedReceipt: column('plannedReceipt'),
    plannedRelease: column('plannedRelease'),
    projected: column('projected'),
  };
}

/** Sums of fractions leave a trace in the last digits; quantities are equal within 1e-9 (DOMAIN convention 4). */
function withoutNoise(quantity: Quantity): Quantity {
  if (Math.abs(quantity) >= 1e6) return quantity;
  const rounded = Math.round(quantity * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}
