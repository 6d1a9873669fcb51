import { makeBuckets } from '../calendar/buckets';
import { createCalendarBook } from '../calendar/create-calendar-book';
import { minutesFromIso } from '../calendar/dates';
import { LOT_FOR_LOT, type LotRule } from '../lots/lot-rule';
import { parseLotRule } from '../lots/parse-lot-rule';
import type {
  BomLine,
  BucketKind,
  CalendarShift,
  Demand,
  Item,
  OpenOrder,
  OpenOrderOperation,
  PlanningInput,
  PlanningParameters,
  RoutingOperation,
  StockLot,
} from '../model/input';
import { NO_ROWS } from '../model/no-rows';
import { MINUTES_PER_DAY, type DateValue, type Minutes } from '../model/units';
import { createRoutingOffset } from '../operations/routing-offset';
import { computeNetting } from './compute-netting';
import type { NettedOrder, Netting } from './netting';

/** Small plants for tests: now is Monday 23 November 2026, 06:00; the plant is open from Monday to Friday, 06:00 to 14:00. */
export const NOW = at('2026-11-23T06:00');

/** Moment of an ISO text. */
export function at(iso: string): Minutes {
  const moment = minutesFromIso(iso);
  if (moment === null) throw new Error(`no date: ${iso}`);
  return moment;
}

/** A date as typed: with or without a time. */
export function date(iso: string): DateValue {
  return { minutes: at(iso), hasTime: iso.includes('T') };
}

/** A lot rule as the planner writes it. */
export function rule(text: string): LotRule {
  const parsed = parseLotRule(text);
  if (parsed === null) throw new Error(`no lot rule: ${text}`);
  return parsed;
}

export function anItem(item: string, more: Partial<Item> = {}): Item {
  return {
    item,
    description: item,
    kind: 'buy',
    unit: 'pc',
    decimals: 3,
    leadTimeDays: null,
    safetyStock: 0,
    safetyTimeDays: 0,
    lotRule: LOT_FOR_LOT,
    scrap: 0,
    overLaunch: 0,
    unitCost: null,
    price: null,
    supplier: null,
    planner: null,
    family: null,
    shelfLifeDays: null,
    ...more,
  };
}

export function aLine(parent: string, component: string, quantity: number, more: Partial<BomLine> = {}): BomLine {
  return { parent, component, quantity, fixedQuantity: 0, scrap: 0, operation: null, from: null, to: null, alternative: null, ...more };
}

export function aDemand(id: string, item: string, quantity: number, due: string, more: Partial<Demand> = {}): Demand {
  return { id, item, quantity, due: date(due), kind: 'order', customer: null, priority: 3, promised: null, price: null, ...more };
}

export function someStock(item: string, quantity: number, more: Partial<StockLot> = {}): StockLot {
  return { item, location: null, lot: null, quantity, status: 'free', expiry: null, ...more };
}

export function anOrder(order: string, item: string, quantity: number, due: string, more: Partial<OpenOrder> = {}): OpenOrder {
  return {
    order,
    kind: 'buy',
    item,
    quantity,
    due: date(due),
    start: null,
    status: 'released',
    priority: 3,
    supplier: null,
    pinnedStart: null,
    doneQuantity: 0,
    alternative: null,
    ...more,
  };
}

export function anOperationRow(order: string, operation: number, more: Partial<OpenOrderOperation> = {}): OpenOrderOperation {
  const nothing = { resource: null, start: null, finish: null, done: 0, scrapped: 0, remainingTime: null, pinned: false };
  return { order, operation, ...nothing, ...more };
}

/** One hour of work a lot, on no known resource: the plant's calendar. */
export function anOperation(item: string, operation: number, more: Partial<RoutingOperation> = {}): RoutingOperation {
  return {
    item,
    operation,
    description: '',
    resources: [],
    setupTime: 60,
    unitTime: 0,
    queue: 0,
    wait: 0,
    move: 0,
    minBatch: null,
    transferBatch: null,
    tool: null,
    skill: null,
    people: 1,
    setupFamily: null,
    subcontractor: null,
    subcontractDays: null,
    next: null,
    instruction: null,
    document: null,
    alternative: null,
    interruptible: true,
    ...more,
  };
}

export interface Plant extends Partial<Omit<PlanningInput, 'parameters'>> {
  readonly parameters?: Partial<PlanningParameters>;
}

/** The input of a plant of which only the given tables have rows. */
export function plantInput(plant: Plant): PlanningInput {
  const shifts: CalendarShift[] = [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Plant', weekday, start: 360, end: 840, shift: null }));
  return {
    ...NO_ROWS,
    calendars: shifts,
    ...plant,
    parameters: {
      now: { minutes: NOW, hasTime: true },
      horizonDays: 28,
      bucket: 'day' as BucketKind,
      frozenDays: 0,
      calendar: 'Plant',
      language: 'en',
      scrapConvention: 'yield',
      pastDue: 'first',
      weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
      toleranceDays: 0,
      seed: 1,
      currency: 'EUR',
      ...plant.parameters,
    },
  };
}

/** Nets a plant with calendars and buckets as a run makes them. */
export function netPlant(plant: Plant): { readonly input: PlanningInput; readonly netting: Netting } {
  const input = plantInput(plant);
  const { horizonDays, bucket } = input.parameters;
  const calendars = createCalendarBook(input, { from: NOW - 90 * MINUTES_PER_DAY, to: NOW + 120 * MINUTES_PER_DAY });
  const { starts, end } = makeBuckets(NOW, horizonDays, bucket, calendars.calendar(null));
  const offset = createRoutingOffset(input, calendars);
  return { input, netting: computeNetting(input, { now: NOW, buckets: starts, bucketEnd: end, calendars, offset }) };
}

/** The planned orders of an item. */
export function planned(netting: Netting, item: string): NettedOrder[] {
  return netting.orders.filter((order) => order.item === item && order.openOrder === null);
}

/** Messages as `code key`. */
export function codes(netting: Netting): string[] {
  return netting.messages.map(({ code, key }) => `${code} ${key}`);
}

/** The row of an item in the bucket that begins then. */
export function rowOf(netting: Netting, item: string, start: string): Netting['rows'][number] {
  const row = netting.rows.find((one) => one.item === item && one.bucket === at(start));
  if (row === undefined) throw new Error(`no row of ${item} at ${start}`);
  return row;
}
