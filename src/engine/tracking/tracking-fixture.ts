import { minutesFromIso } from '../calendar/dates';
import type { Item, OpenOrder, PlanningInput, ProgressRow, Resource, RoutingOperation, StopRow } from '../model/input';
import { NO_ROWS } from '../model/no-rows';
import type { DateValue, Minutes } from '../model/units';

/** For tests: a workshop of one lathe, LATHE, open on weekdays from 8 to 16, and one item, ROD, of two minutes. Monday 23 November 2026 is day one. */
export const at = (iso: string): Minutes => minutesFromIso(iso) ?? NaN;

export const day = (iso: string): DateValue => ({ minutes: at(iso), hasTime: iso.includes('T') });

export function lathe(changes: Partial<Resource> = {}): Resource {
  return {
    resource: 'LATHE',
    description: '',
    kind: 'machine',
    sector: null,
    group: null,
    count: 1,
    calendar: 'Day',
    efficiency: 1,
    hourlyCost: 30,
    finite: true,
    bottleneck: true,
    from: null,
    to: null,
    ...changes,
  };
}

export function rod(changes: Partial<Item> = {}): Item {
  return {
    item: 'ROD',
    description: '',
    kind: 'make',
    unit: 'pc',
    decimals: 0,
    leadTimeDays: null,
    safetyStock: 0,
    safetyTimeDays: 0,
    lotRule: { kind: 'L4L' } as unknown as Item['lotRule'],
    scrap: 0,
    overLaunch: 0,
    unitCost: 10,
    price: null,
    supplier: null,
    planner: null,
    family: null,
    shelfLifeDays: null,
    ...changes,
  };
}

export function turning(changes: Partial<RoutingOperation> = {}): RoutingOperation {
  return {
    item: 'ROD',
    operation: 10,
    description: '',
    resources: ['LATHE'],
    setupTime: 30,
    unitTime: 2,
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
    ...changes,
  };
}

export function order(changes: Partial<OpenOrder> = {}): OpenOrder {
  return {
    order: 'OF-1',
    kind: 'make',
    item: 'ROD',
    quantity: 100,
    due: day('2026-11-27'),
    start: null,
    status: 'started',
    priority: 3,
    supplier: null,
    pinnedStart: null,
    doneQuantity: 0,
    alternative: null,
    ...changes,
  };
}

/** A record of OF-1 on the lathe, from and to moments of the ISO form; without them it has no time at all. */
export function record(from: string | null, to: string | null, changes: Partial<ProgressRow> = {}): ProgressRow {
  return {
    date: null,
    order: 'OF-1',
    item: null,
    operation: 10,
    resource: 'LATHE',
    operator: null,
    good: 0,
    scrap: 0,
    rework: 0,
    start: from === null ? null : at(from),
    end: to === null ? null : at(to),
    cause: null,
    remark: null,
    ...changes,
  };
}

export function stop(from: string, to: string, changes: Partial<StopRow> = {}): StopRow {
  return { resource: 'LATHE', start: at(from), end: at(to), cause: null, kind: 'unplanned', ...changes };
}

/** The workshop on Tuesday 24 November 2026, at midnight: Monday alone is past. */
export function workshop(changes: Partial<PlanningInput> = {}): PlanningInput {
  return {
    ...NO_ROWS,
    parameters: {
      now: day('2026-11-24T00:00'),
      horizonDays: 30,
      bucket: 'week',
      frozenDays: 0,
      calendar: 'Day',
      language: 'en',
      scrapConvention: 'yield',
      pastDue: 'first',
      weights: { tardiness: 100, changeover: 1, workInProgress: 0.01, stability: 0.01 },
      toleranceDays: 1,
      seed: 1,
      currency: 'EUR',
    },
    items: [rod()],
    routings: [turning()],
    resources: [lathe()],
    calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: 480, end: 960, shift: 'Day' })),
    orders: [order()],
    ...changes,
  };
}
