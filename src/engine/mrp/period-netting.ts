import { bucketOf } from '../calendar/buckets';
import { NEUTRAL_PARAMETERS } from '../calendar/neutral-parameters';
import { roundTheClock } from '../calendar/working-time-of';
import { endOfPeriods } from '../load/load-by-periods';
import type { BomLine, DemandKind, Item, OpenOrder, PlanningInput, StockLot } from '../model/input';
import { NO_ROWS } from '../model/no-rows';
import { MINUTES_PER_DAY, type DateValue, type ItemId, type Minutes, type Quantity } from '../model/units';
import { netAllItems } from './compute-netting';
import type { NettingContext } from './netting';
import type { RecordKind } from './record-store';

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

/** The records of all items, by their place among the items. */
export interface PeriodNetting {
  /** Closed paths of the cycles in the bill of material; the last step of each was left out. */
  readonly cycles: readonly (readonly ItemId[])[];
  /** One quantity of an item, an entry a period. */
  valuesOf(item: number, kind: RecordKind): Quantity[];
}

/**
 * Nets all items over any periods by the netting of a plan (calcul des besoins nets): every period stands for one day that is always open, so that
 * a lead time of n days is one of n periods. What is dated before the first period falls into it, what lies after the last is left out; of a bill of
 * material only what holds at the start of the period of release counts.
 */
export function periodNetting(given: PeriodNettingInput): PeriodNetting {
  const periods = given.periods.length;
  const { state } = netAllItems(virtualInput(given), virtualContext(periods));
  const { records, stock, network } = state;
  return {
    cycles: network.cycles,
    valuesOf: (item, kind) => {
      const values = records.values(item, kind, periods);
      // An item for which nothing happens has no record: its stock stays.
      if (values === null)
        return new Array<Quantity>(periods).fill(kind === 'projected' ? (stock.get(given.items[item].item)?.onHand ?? 0) : 0);
      for (let period = 0; period < periods; period++) values[period] = withoutNoise(values[period]);
      return values;
    },
  };
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
    ...NO_ROWS,
    parameters: NEUTRAL_PARAMETERS,
    items,
    // Most lines hold always and most stock keeps: those are taken as they are.
    bom: bom.map((line) => (line.from === null && line.to === null ? line : { ...line, ...time.effectivity(line) })),
    stock: stock.map((lot) => (lot.expiry === null ? lot : { ...lot, expiry: time.at(lot.expiry.minutes) })),
    demands: demands.map(({ item, quantity, kind, due }, index) => {
      const wanted = time.at(due.hasTime ? due.minutes : due.minutes + MINUTES_PER_DAY - 1);
      return { id: String(index), item, quantity, kind, due: wanted, customer: null, priority: 3, promised: null, price: null };
    }),
    orders: receipts.map((receipt, index) => purchaseOf(receipt, index, scraps.get(receipt.item) ?? 0, time)),
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

/** Sums of fractions leave a trace in the last digits; quantities are equal within 1e-9 (DOMAIN convention 4). */
function withoutNoise(quantity: Quantity): Quantity {
  if (Math.abs(quantity) >= 1e6) return quantity;
  const rounded = Math.round(quantity * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}
