import type { Demand, PlanningInput } from '../src/engine/model/input';
import type { Plan, PlanOperation, PlanOrder } from '../src/engine/model/plan';
import { SMALL_INPUT, SMALL_PLAN } from './checker/small-plan.test-support';
import { checkPlan } from './plan-checker';
import { day, moment, MONDAY } from './workshop/plant';

type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Element)[]
    ? Writable<Element>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> };

interface Draft {
  readonly input: Writable<PlanningInput>;
  readonly plan: Writable<Plan>;
  operation(order: string, operation: number): Writable<PlanOperation>;
  order(order: string): Writable<PlanOrder>;
}

function draft(): Draft {
  const input = structuredClone(SMALL_INPUT) as Writable<PlanningInput>;
  const plan = structuredClone(SMALL_PLAN) as Writable<Plan>;
  return {
    input,
    plan,
    operation: (order, operation) => plan.operations.find((one) => one.order === order && one.operation === operation)!,
    order: (order) => plan.orders.find((one) => one.order === order)!,
  };
}

/** Moves an operation with all that hangs on it, so that only its place is wrong. */
function shift(operation: Writable<PlanOperation>, minutes: number): void {
  operation.start! += minutes;
  operation.finish! += minutes;
  operation.segments = operation.segments.map(({ start, end }) => ({ start: start + minutes, end: end + minutes }));
  operation.people = operation.people.map(({ person, start, end }) => ({ person, start: start + minutes, end: end + minutes }));
}

const extra = (of: Demand): Demand => ({ ...of, id: 'D9' });

/** Every way in which a plan may be wrong, done once to the correct one, and the rule that must notice it. */
const BREAKAGES: readonly (readonly [string, string, (draft: Draft) => void])[] = [
  ['two operations at a time on a unit', 'capacity.unit', ({ operation }) => shift(operation('FH/1', 10), -60)],
  [
    'more at a time than there are units',
    'capacity.count',
    ({ operation }) => {
      shift(operation('FH/1', 10), -60);
      operation('FH/1', 10).unit = null;
    },
  ],
  ['a unit that does not exist', 'unit', ({ operation }) => (operation('FG/1', 10).unit = 2)],
  ['work in the lunch break', 'closed-time', ({ operation }) => shift(operation('MO-2', 10), 150)],
  [
    'work on a closed day',
    'closed-time',
    ({ input }) =>
      input.exceptions.push({
        target: 'M2',
        targetKind: 'resource',
        kind: 'maintenance',
        from: day(2),
        to: day(2),
        capacity: null,
        reason: null,
      }),
  ],
  [
    'a tool that is away',
    'closed-time',
    ({ input }) =>
      input.exceptions.push({
        target: 'T1',
        targetKind: 'resource',
        kind: 'breakdown',
        from: moment(2, 600),
        to: moment(2, 660),
        capacity: 0,
        reason: null,
      }),
  ],
  [
    'a person who is absent',
    'closed-time',
    ({ input }) =>
      input.exceptions.push({
        target: 'P1',
        targetKind: 'resource',
        kind: 'absence',
        from: day(1),
        to: day(3),
        capacity: null,
        reason: null,
      }),
  ],
  ['work before now', 'past', ({ plan }) => (plan.now = MONDAY + 500)],
  [
    'segments that do not hold the work',
    'segments.sum',
    ({ operation }) => (operation('FT/1', 10).segments = [{ start: MONDAY + 480, end: MONDAY + 539 }]),
  ],
  ['a segment outside of start and finish', 'segments.outside', ({ operation }) => (operation('FT/1', 10).finish! -= 10)],
  [
    'segments that overlap',
    'segments.order',
    ({ operation }) =>
      (operation('FT/1', 10).segments = [
        { start: MONDAY + 480, end: MONDAY + 520 },
        { start: MONDAY + 510, end: MONDAY + 530 },
      ]),
  ],
  ['a start that is not the first segment', 'segments.start', ({ operation }) => (operation('FT/1', 10).start! -= 10)],
  ['a finish that is not the last segment', 'segments.finish', ({ operation }) => (operation('FT/1', 10).finish! += 10)],
  ['a run that is too short', 'duration', ({ input }) => (input.routings[4] = { ...input.routings[4], unitTime: 6.2 })],
  ['a setup that is too long', 'duration.setup', ({ input }) => (input.routings[0] = { ...input.routings[0], setupTime: 20 })],
  ['an efficiency that is forgotten', 'duration', ({ input }) => (input.resources[3] = { ...input.resources[3], efficiency: 0.8 })],
  [
    'hours of the planner that are forgotten',
    'duration.remaining',
    ({ input }) => (input.orderOperations[0] = { ...input.orderOperations[0], remainingTime: 50 }),
  ],
  [
    'an operation interrupted that may not be',
    'interrupted',
    ({ input, operation }) => {
      input.routings[4] = { ...input.routings[4], interruptible: false };
      operation('FT/1', 10).segments = [
        { start: MONDAY + 480, end: MONDAY + 500 },
        { start: MONDAY + 510, end: MONDAY + 550 },
      ];
    },
  ],
  ['a resource that cannot do it', 'alternative', ({ operation }) => (operation('FG/1', 10).resource = 'M2')],
  ['a tool that is left out', 'tool', ({ operation }) => (operation('FG/1', 20).tool = null)],
  ['an operation that no routing knows', 'routing', ({ operation }) => (operation('FG/1', 10).operation = 15)],
  [
    'a person without the skill',
    'people.skill',
    ({ operation }) => (operation('FG/1', 20).people[0] = { ...operation('FG/1', 20).people[0], person: 'P2' }),
  ],
  [
    'a quarter of an hour without anyone',
    'people.too-few',
    ({ operation }) => {
      const [{ person, start, end }] = operation('FG/1', 20).people;
      operation('FG/1', 20).people = [{ person, start, end: end - 15 }];
    },
  ],
  ['one person where two are due', 'people.too-few', ({ input }) => (input.routings[1] = { ...input.routings[1], people: 2 })],
  [
    'a person in two places',
    'capacity.count',
    ({ operation }) =>
      operation('FH/1', 10).people.push({ person: 'P1', start: operation('FG/1', 20).start!, end: operation('FG/1', 20).start! + 20 }),
  ],
  [
    'a person held while nothing is worked',
    'people.outside',
    ({ operation }) => operation('MO-1', 10).people.push({ person: 'P2', start: MONDAY + 600, end: MONDAY + 620 }),
  ],
  ['a successor before the move is over', 'precedence', ({ operation }) => shift(operation('FG/1', 20), -10)],
  ['a successor before the wait is over', 'precedence', ({ input }) => (input.routings[0] = { ...input.routings[0], wait: 30 })],
  ['a successor before its first batch', 'precedence', ({ operation }) => shift(operation('FT/1', 20), -10)],
  ['a second batch that is not there yet', 'precedence', ({ input }) => (input.routings[4] = { ...input.routings[4], transferBatch: 6 })],
  ['material consumed before it is there', 'supply', ({ order }) => (order('RM/1').finish! += 60)],
  ['material of blocked stock', 'supply', ({ order }) => (order('RM/1').quantity = order('RM/1').goodQuantity = 4)],
  ['a delivery of what is not made', 'supply', ({ order }) => (order('FH/1').goodQuantity = 3)],
  ['a purchase before now', 'purchase.past', ({ order }) => (order('RM/1').start! -= 1440)],
  ['a purchase sooner than its lead time', 'purchase.lead-time', ({ input }) => (input.items[4] = { ...input.items[4], leadTimeDays: 3 })],
  [
    'a purchase that forgets a holiday',
    'purchase.lead-time',
    ({ input }) =>
      input.exceptions.push({
        target: 'day',
        targetKind: 'calendar',
        kind: 'closed',
        from: day(1),
        to: day(1),
        capacity: null,
        reason: null,
      }),
  ],
  ['an open order whose quantity is changed', 'firm-quantity', ({ input }) => (input.orders[1] = { ...input.orders[1], quantity: 7 })],
  ['an open order that is forgotten', 'order-lost', ({ input }) => input.orders.push({ ...input.orders[1], order: 'MO-3' })],
  ['a suspended order that is planned', 'no-supply', ({ input }) => (input.orders[1] = { ...input.orders[1], status: 'suspended' })],
  ['scrap that is forgotten', 'yield', ({ input }) => (input.items[0] = { ...input.items[0], scrap: 0.1 })],
  ['more pegged than is made', 'pegs.exceed', ({ order }) => order('FH/1').pegs.push({ demand: 'D1', quantity: 1 })],
  [
    'begun work that is set up again',
    'started.setup',
    ({ operation }) => {
      operation('MO-1', 10).setupMinutes = 30;
      operation('MO-1', 10).runMinutes = 6;
    },
  ],
  [
    'begun work that pays a changeover',
    'started.changeover',
    ({ operation }) => {
      operation('MO-1', 10).changeoverMinutes = 6;
      operation('MO-1', 10).runMinutes = 30;
    },
  ],
  [
    'begun work that waits',
    'started.first',
    ({ operation }) => {
      operation('FT/1', 10).resource = 'M3';
      shift(operation('MO-1', 10), 120);
    },
  ],
  ['done units that are done again', 'quantity', ({ operation }) => (operation('MO-1', 10).quantity = 10)],
  ['a pin that moves in silence', 'pinned.moved', ({ operation }) => shift(operation('MO-2', 10), 60)],
  ['a pinned resource that changes', 'pinned.resource', ({ operation }) => (operation('MO-2', 10).resource = 'M1')],
  [
    'a frozen operation that moves',
    'frozen.moved',
    ({ input, operation }) => {
      input.lastPlan = {
        orders: [],
        operations: [{ order: 'FT/1', operation: 10, resource: 'M4', start: MONDAY + 600, finish: MONDAY + 660 }],
      };
      operation('FT/1', 10).fixed = 'frozen';
    },
  ],
  [
    'a changeover that is not paid',
    'changeover',
    ({ input }) => input.changeovers.splice(0, 1, { resource: 'M1', fromFamily: 'A', toFamily: 'B', time: 40, cost: 0 }),
  ],
  ['a changeover that is paid for nothing', 'changeover', ({ input }) => (input.routings[2] = { ...input.routings[2], setupFamily: null })],
  [
    'an operation without a place and without a word',
    'unplaced',
    ({ operation }) => {
      operation('FT/1', 20).start = null;
      operation('FT/1', 20).finish = null;
    },
  ],
  ['a demand that is forgotten', 'demand.lost', ({ input }) => input.demands.push(extra(input.demands[0]))],
  [
    'a demand that is covered in part and without a word',
    'demand.uncovered',
    ({ plan }) => (plan.demands[0].supplies = [{ ...plan.demands[0].supplies[0], quantity: 8 }]),
  ],
  ['a demand that is covered twice', 'demand.over', ({ plan }) => plan.demands[0].supplies.push({ ...plan.demands[0].supplies[0] })],
  ['a supply given to two', 'supply.twice', ({ plan }) => (plan.demands[1].supplies = [{ ...plan.demands[1].supplies[0], key: 'FG/1' }])],
  [
    'stock that is not there',
    'stock.twice',
    ({ plan }) => (plan.demands[1].supplies = [{ kind: 'stock', key: 'L9', quantity: 5, available: MONDAY }]),
  ],
  ['a supply of another item', 'supply.item', ({ plan }) => (plan.demands[1].supplies = [{ ...plan.demands[1].supplies[0], key: 'FT/1' }])],
  [
    'a supply that does not exist',
    'supply.unknown',
    ({ plan }) => (plan.demands[1].supplies = [{ ...plan.demands[1].supplies[0], key: 'XX' }]),
  ],
  [
    'a supply before it is finished',
    'supply.early',
    ({ plan }) => (plan.demands[1].supplies = [{ ...plan.demands[1].supplies[0], available: MONDAY }]),
  ],
  ['a demand that is there before its supply', 'available', ({ plan }) => (plan.demands[1].available! -= 60)],
  ['a due date that is not the planner’s', 'due', ({ plan }) => (plan.demands[2].due += 60)],
  ['lateness of a demand miscounted', 'late', ({ plan }) => (plan.demands[2].lateMinutes = 5)],
  ['lateness of an order miscounted', 'late', ({ order }) => (order('FT/1').due = MONDAY + 500)],
  ['an order that ends before its operations', 'order.finish', ({ order }) => (order('FT/1').finish! -= 10)],
  ['a load that is not the segments’', 'load', ({ plan }) => (plan.load[0].loadMinutes += 5)],
  ['a load without a cell', 'load.cell', ({ plan }) => plan.load.splice(1, 1)],
  ['load by status that does not add up', 'load.parts', ({ plan }) => (plan.load[2].releasedMinutes -= 36)],
  ['planned load that is not', 'load.planned', ({ plan }) => (plan.load[2].plannedMinutes = 36)],
  [
    'a capacity that overlooks a closure',
    'load.capacity',
    ({ input }) =>
      input.exceptions.push({
        target: 'M5',
        targetKind: 'resource',
        kind: 'maintenance',
        from: day(4),
        to: day(4),
        capacity: null,
        reason: null,
      }),
  ],
  ['a net requirement that does not follow', 'net.net', ({ plan }) => (plan.netRequirements[1].net = 10)],
  ['a projected stock that does not follow', 'net.projected', ({ plan }) => (plan.netRequirements[1].projected = 20)],
  [
    'a requirement that nothing covers',
    'net.receipt',
    ({ plan }) => {
      plan.netRequirements[1].plannedReceipt = 0;
      plan.netRequirements[1].projected = -5;
    },
  ],
  ['a start before its earliest', 'earliest', ({ operation }) => (operation('FT/1', 10).earliestStart += 10)],
  ['a slack that is not between its dates', 'slack', ({ operation }) => (operation('FT/1', 10).latestStart += 10)],
  ['a critical operation that is not said to be', 'critical', ({ operation }) => (operation('FT/1', 10).critical = false)],
  ['a count of late demands that is wrong', 'kpi', ({ plan }) => (plan.kpis = { ...plan.kpis, lateDemands: 1 })],
  ['weighted days that are wrong', 'kpi', ({ plan }) => (plan.kpis = { ...plan.kpis, weightedTardinessDays: 1 })],
  ['setup hours that are wrong', 'kpi', ({ plan }) => (plan.kpis = { ...plan.kpis, setupHours: 2 })],
  ['changeover hours that are wrong', 'kpi', ({ plan }) => (plan.kpis = { ...plan.kpis, changeoverHours: 2 })],
];

describe('the plan checker', () => {
  it('finds nothing wrong with a correct plan', () => {
    expect(checkPlan(SMALL_INPUT, SMALL_PLAN)).toEqual([]);
  });

  it.each(BREAKAGES)('notices %s', (_, rule, breakIt) => {
    const broken = draft();
    breakIt(broken);
    const violations = checkPlan(broken.input, broken.plan);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
    for (const { where, what, by } of violations) {
      expect(where.length).toBeGreaterThan(0);
      expect(what.length).toBeGreaterThan(0);
      expect(by).not.toBe(0);
    }
  });

  it('lets a message excuse a pin that had to move and a demand that cannot be covered', () => {
    const moved = draft();
    shift(moved.operation('MO-2', 10), 60);
    moved.order('MO-2').finish! += 60;
    moved.plan.messages.push({ severity: 'warning', code: 'place.pinned-occupied', parameters: {}, key: 'MO-2' });
    expect(checkPlan(moved.input, moved.plan).map(({ rule }) => rule)).not.toContain('pinned.moved');
  });
});
