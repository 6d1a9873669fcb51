import { LOT_FOR_LOT } from '../../src/engine/lots/lot-rule';
import { NO_ROWS } from '../../src/engine/model/no-rows';
import type { Demand, Item, OpenOrder, OpenOrderOperation, PlanningInput, Resource, RoutingOperation } from '../../src/engine/model/input';
import type { LoadCell, NetRequirementRow, Plan, PlanDemand, PlanOperation, PlanOrder } from '../../src/engine/model/plan';
import { day, moment, MONDAY } from '../workshop/plant';

/*
 * A week of a workshop planned by hand, correct in every respect. One day shift, 8 to 12 and 13 to 17. FG passes M1 and M2 and needs RM, of which 5
 * are there and 20 come on Wednesday; FH follows FG on M1 after a changeover; MO-1 has begun; MO-2 is pinned to Tuesday 9:00; FT moves on in fives.
 */

const at = (days: number, hour: number, minute = 0): number => MONDAY + days * 1440 + hour * 60 + minute;

const item = (name: string, kind: Item['kind']): Item => ({
  item: name,
  description: name,
  kind,
  unit: 'pc',
  decimals: 0,
  leadTimeDays: kind === 'buy' ? 2 : null,
  safetyStock: 0,
  safetyTimeDays: 0,
  lotRule: LOT_FOR_LOT,
  scrap: 0,
  overLaunch: 0,
  unitCost: 1,
  price: null,
  supplier: null,
  planner: null,
  family: null,
  shelfLifeDays: null,
});

const row = (
  name: string,
  operation: number,
  resources: string[],
  setupTime: number,
  unitTime: number,
  more: Partial<RoutingOperation> = {},
): RoutingOperation => ({
  item: name,
  operation,
  description: '',
  resources,
  setupTime,
  unitTime,
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
});

const resource = (name: string, kind: Resource['kind'], more: Partial<Resource> = {}): Resource => ({
  resource: name,
  description: name,
  kind,
  sector: null,
  group: null,
  count: 1,
  calendar: 'day',
  efficiency: 1,
  hourlyCost: null,
  finite: true,
  bottleneck: false,
  from: null,
  to: null,
  ...more,
});

const demand = (id: string, name: string, quantity: number): Demand => ({
  id,
  item: name,
  quantity,
  due: day(4),
  kind: 'order',
  customer: null,
  priority: 3,
  promised: null,
  price: null,
});

const open = (order: string, quantity: number, status: OpenOrder['status']): OpenOrder => ({
  order,
  kind: 'make',
  item: 'FK',
  quantity,
  due: day(4),
  start: null,
  status,
  priority: 3,
  supplier: null,
  pinnedStart: null,
  doneQuantity: 0,
  alternative: null,
});

const known = (order: string, more: Partial<OpenOrderOperation>): OpenOrderOperation => ({
  order,
  operation: 10,
  resource: 'M3',
  start: null,
  finish: null,
  done: 0,
  scrapped: 0,
  remainingTime: null,
  pinned: false,
  ...more,
});

/** What the planner's tables say. */
export const SMALL_INPUT: PlanningInput = {
  ...NO_ROWS,
  parameters: {
    now: moment(0, 360),
    horizonDays: 7,
    bucket: 'week',
    frozenDays: 0,
    calendar: 'day',
    language: 'en',
    scrapConvention: 'yield',
    pastDue: 'first',
    weights: { tardiness: 1, changeover: 1, workInProgress: 1, stability: 1 },
    toleranceDays: 0,
    seed: 1,
    currency: 'EUR',
  },
  items: [item('FG', 'make'), item('FH', 'make'), item('FK', 'make'), item('FT', 'make'), item('RM', 'buy')],
  bom: [
    { parent: 'FG', component: 'RM', quantity: 1, fixedQuantity: 0, scrap: 0, operation: null, from: null, to: null, alternative: null },
  ],
  routings: [
    row('FG', 10, ['M1', 'M3'], 30, 6, { setupFamily: 'A', move: 15 }),
    row('FG', 20, ['M2'], 0, 12, { tool: 'T1', skill: 'Assembly', next: [] }),
    row('FH', 10, ['M1'], 10, 6, { setupFamily: 'B' }),
    row('FK', 10, ['M3'], 30, 6),
    row('FT', 10, ['M4'], 0, 6, { transferBatch: 5 }),
    row('FT', 20, ['M5'], 0, 6),
  ],
  resources: [
    ...['M1', 'M2', 'M3', 'M4', 'M5'].map((name) => resource(name, 'machine')),
    resource('T1', 'tool'),
    resource('P1', 'person'),
    resource('P2', 'person'),
  ],
  calendars: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { calendar: 'day', weekday, start: 480, end: 720, shift: null },
    { calendar: 'day', weekday, start: 780, end: 1020, shift: null },
  ]),
  skills: [{ person: 'P1', skill: 'Assembly', level: null }],
  changeovers: [{ resource: 'M1', fromFamily: 'A', toFamily: 'B', time: 20, cost: 0 }],
  stock: [
    { item: 'RM', location: null, lot: 'L1', quantity: 5, status: 'free', expiry: null },
    { item: 'RM', location: null, lot: 'L2', quantity: 50, status: 'blocked', expiry: null },
    { item: 'RM', location: null, lot: 'L3', quantity: 50, status: 'free', expiry: day(-2) },
  ],
  demands: [demand('D1', 'FG', 10), demand('D2', 'FH', 5), demand('D3', 'FT', 10)],
  orders: [open('MO-1', 10, 'started'), open('MO-2', 5, 'released')],
  orderOperations: [known('MO-1', { done: 4 }), known('MO-2', { start: moment(1, 540), pinned: true })],
};

const order = (name: string, of: string, quantity: number, start: number, finish: number, more: Partial<PlanOrder> = {}): PlanOrder => ({
  order: name,
  kind: 'make',
  item: of,
  status: 'planned',
  quantity,
  goodQuantity: quantity,
  releaseBy: start,
  start,
  finish,
  due: at(4, 17),
  priority: 3,
  supplier: null,
  lateMinutes: 0,
  pegs: [],
  ...more,
});

const operation = (
  name: string,
  number: number,
  of: string,
  quantity: number,
  on: string,
  start: number,
  setup: number,
  run: number,
  more: Partial<PlanOperation> = {},
): PlanOperation => {
  const changeover = more.changeoverMinutes ?? 0;
  const finish = start + changeover + setup + run;
  return {
    order: name,
    operation: number,
    description: '',
    item: of,
    status: 'planned',
    started: false,
    launched: quantity,
    quantity,
    resource: on,
    resourceKind: 'machine',
    unit: 1,
    tool: null,
    toolUnit: null,
    start,
    finish,
    changeoverMinutes: changeover,
    setupMinutes: setup,
    runMinutes: run,
    segments: [{ start, end: finish }],
    people: [],
    setupFamily: null,
    earliestStart: start,
    earliestFinish: finish,
    latestStart: start + 30,
    latestFinish: finish + 30,
    totalSlackMinutes: 30,
    freeSlackMinutes: 0,
    independentSlackMinutes: 0,
    critical: true,
    lateMinutes: 0,
    fixed: null,
    predecessors: [],
    reason: null,
    ...more,
  };
};

const planDemand = (id: string, of: string, quantity: number, key: string, available: number): PlanDemand => ({
  id,
  item: of,
  kind: 'order',
  customer: null,
  quantity,
  due: at(4, 17),
  priority: 3,
  available,
  lateMinutes: 0,
  supplies: [{ kind: 'order', key, quantity, available }],
  reasons: [],
});

const load = (name: string, planned: number, released: number, changeover = 0): LoadCell => ({
  resource: name,
  sector: null,
  bucket: MONDAY,
  capacityMinutes: 2400,
  loadMinutes: planned + released,
  plannedMinutes: planned,
  firmMinutes: 0,
  releasedMinutes: released,
  changeoverMinutes: changeover,
  infiniteMinutes: planned + released,
});

const record = (of: string, gross: number, net: number, plannedReceipt: number, projected: number): NetRequirementRow => ({
  item: of,
  bucket: MONDAY,
  gross,
  receipts: 0,
  projected,
  net,
  plannedReceipt,
  plannedRelease: plannedReceipt,
});

/** What a correct plan of it is. */
export const SMALL_PLAN: Plan = {
  now: at(0, 6),
  horizonEnd: at(7, 0),
  buckets: [MONDAY],
  bucketEnd: at(7, 0),
  netRequirements: [record('FG', 10, 10, 10, 0), record('RM', 10, 5, 20, 15)],
  orders: [
    order('FG/1', 'FG', 10, at(2, 8), at(2, 11, 45), { pegs: [{ demand: 'D1', quantity: 10 }] }),
    order('FH/1', 'FH', 5, at(2, 9, 30), at(2, 10, 30), { pegs: [{ demand: 'D2', quantity: 5 }] }),
    order('FT/1', 'FT', 10, at(0, 8), at(0, 9, 30), { pegs: [{ demand: 'D3', quantity: 10 }] }),
    order('MO-1', 'FK', 10, at(0, 8), at(0, 8, 36), { status: 'started', goodQuantity: 10 }),
    order('MO-2', 'FK', 5, at(1, 9), at(1, 10), { status: 'released' }),
    order('RM/1', 'RM', 20, at(0, 6), at(2, 8), { kind: 'buy' }),
  ],
  operations: [
    operation('FG/1', 10, 'FG', 10, 'M1', at(2, 8), 30, 60, { setupFamily: 'A' }),
    operation('FG/1', 20, 'FG', 10, 'M2', at(2, 9, 45), 0, 120, {
      tool: 'T1',
      toolUnit: 1,
      people: [{ person: 'P1', start: at(2, 9, 45), end: at(2, 11, 45) }],
      predecessors: [{ order: 'FG/1', operation: 10 }],
    }),
    operation('FH/1', 10, 'FH', 5, 'M1', at(2, 9, 30), 10, 30, { setupFamily: 'B', changeoverMinutes: 20 }),
    operation('FT/1', 10, 'FT', 10, 'M4', at(0, 8), 0, 60),
    operation('FT/1', 20, 'FT', 10, 'M5', at(0, 8, 30), 0, 60, { predecessors: [{ order: 'FT/1', operation: 10 }] }),
    operation('MO-1', 10, 'FK', 10, 'M3', at(0, 8), 0, 36, { status: 'started', started: true, quantity: 6 }),
    operation('MO-2', 10, 'FK', 5, 'M3', at(1, 9), 30, 30, { status: 'released', fixed: 'pinned' }),
  ],
  demands: [
    planDemand('D1', 'FG', 10, 'FG/1', at(2, 11, 45)),
    planDemand('D2', 'FH', 5, 'FH/1', at(2, 10, 30)),
    planDemand('D3', 'FT', 10, 'FT/1', at(0, 9, 30)),
  ],
  load: [
    load('M1', 150, 0, 20),
    load('M2', 120, 0),
    load('M3', 0, 96),
    load('M4', 60, 0),
    load('M5', 60, 0),
    load('T1', 120, 0),
    load('P1', 120, 0),
  ],
  stockProjection: [],
  messages: [],
  changes: { compared: false, rows: [] },
  deviations: [],
  kpis: {
    demands: 3,
    lateDemands: 0,
    weightedTardinessDays: 0,
    makespanHours: 0,
    setupHours: 70 / 60,
    changeoverHours: 20 / 60,
    wipHours: 0,
    stockValue: 5,
    serviceRate: 1,
    overloadedCells: 0,
    shortages: 0,
  },
  search: { rule: 'EDD', iterations: 0, seed: 1 },
};
