import { createCalendarBook } from '../calendar/create-calendar-book';
import type { Resource } from '../model/input';
import { MINUTES_PER_DAY } from '../model/units';
import { aDemand, anItem, anOperation, anOperationRow, anOrder, at, date, NOW, plantInput, type Plant } from '../mrp/netting-fixture';
import type { NettedOrder, Netting, PegLink } from '../mrp/netting';
import { buildWorkload } from './build-workload';

/** Open Monday to Friday, 06:00 to 14:00, like the plant. */
function aResource(resource: string, more: Partial<Resource> = {}): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing, ...more };
}

function aNetted(id: string, item: string, launched: number, more: Partial<NettedOrder> = {}): NettedOrder {
  return {
    id,
    kind: 'make',
    item,
    status: 'planned',
    launched,
    good: launched,
    due: at('2026-12-01T14:00'),
    releaseBy: NOW,
    receipt: null,
    supplier: null,
    priority: 3,
    openOrder: null,
    alternative: null,
    ...more,
  };
}

/** `supply` gives `quantity` units to the operation of another order, or to a demand. */
function aPeg(supply: number, consumer: PegLink['consumer'], item = 'part', quantity = 1): PegLink {
  return { item, quantity, supply: { kind: 'order', order: supply }, consumer, needAt: NOW };
}

function build(plant: Plant, orders: readonly NettedOrder[], pegs: readonly PegLink[] = []) {
  const input = plantInput(plant);
  const span = { from: NOW - 60 * MINUTES_PER_DAY, to: NOW + 60 * MINUTES_PER_DAY, now: NOW };
  const demandQuantities = input.demands.map(({ quantity }) => quantity);
  const netting: Netting = { rows: [], orders, pegs, demandQuantities, messages: [] };
  return buildWorkload(input, netting, createCalendarBook(input, span), span);
}

const M1 = aResource('M1');
const M2 = aResource('M2', { efficiency: 0.5 });
const open = (more = {}) => anOrder('OF-1', 'A', 10, '2026-12-01', { kind: 'make', ...more });
const opened = (more: Partial<NettedOrder> = {}) => aNetted('OF-1', 'A', 10, { status: 'released', openOrder: 0, ...more });
const twoSteps = [
  anOperation('A', 10, { resources: ['M1', 'M2'], setupTime: 30, unitTime: 6, wait: 15, move: 5 }),
  anOperation('A', 20, { resources: ['M1'], setupTime: 0, unitTime: 3 }),
];
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('buildWorkload', () => {
  it('gives every resource of an operation as a way to do it, with its own efficiency, and links the routing', () => {
    const { workload } = build({ resources: [M1, M2], routings: twoSteps }, [aNetted('A/1', 'A', 10)]);
    const [first, second] = workload.operations;
    expect(first.modes).toEqual([
      { resource: 0, setup: 30, run: 60 },
      { resource: 1, setup: 30, run: 120 },
    ]);
    expect(first.lag).toBe(20);
    expect(second.predecessors).toEqual([{ predecessor: 0, kind: 'routing', transfer: null }]);
    expect(workload.orders[0].operations).toEqual([0, 1]);
  });

  it('leaves out what is done and frees what follows', () => {
    const { workload } = build(
      {
        resources: [M1, M2],
        routings: twoSteps,
        orders: [open()],
        orderOperations: [anOperationRow('OF-1', 10, { done: 9, scrapped: 1, finish: date('2026-11-23T05:50') })],
      },
      [opened()],
    );
    expect(workload.operations.map(({ operation }) => operation)).toEqual([20]);
    expect(workload.operations[0].predecessors).toEqual([]);
    // It was finished at 05:50 and waits 20 min.
    expect(workload.operations[0].materialReady).toBe(at('2026-11-23T06:10'));
  });

  it('lets begun work go on where it is, without setup, with what remains', () => {
    const { workload } = build(
      {
        resources: [M1, M2],
        routings: twoSteps,
        orders: [open({ status: 'started' })],
        orderOperations: [anOperationRow('OF-1', 10, { resource: 'M2', done: 4, scrapped: 1 })],
      },
      [opened({ status: 'started' })],
    );
    const [first] = workload.operations;
    expect(first.started).toBe(true);
    expect(first.remaining).toBe(5);
    expect(first.modes).toEqual([{ resource: 1, setup: 0, run: 60 }]);
  });

  it('takes the remaining time that the planner gives before its own', () => {
    const { workload } = build(
      {
        resources: [M1, M2],
        routings: twoSteps,
        orders: [open()],
        orderOperations: [anOperationRow('OF-1', 10, { done: 4, resource: 'M1', remainingTime: 25 })],
      },
      [opened()],
    );
    expect(workload.operations[0].modes).toEqual([{ resource: 0, setup: 0, run: 25 }]);
  });

  it('keeps a pinned operation on its resource at its start, and lets one pinned in the past go with a finding', () => {
    const plant = (start: string): Plant => ({
      resources: [M1, M2],
      routings: twoSteps,
      orders: [open()],
      orderOperations: [anOperationRow('OF-1', 10, { resource: 'M2', start: date(start), pinned: true })],
    });
    const held = build(plant('2026-11-24T08:00'), [opened()]);
    expect(held.workload.operations[0].fixed).toEqual({ reason: 'pinned', resource: 1, start: at('2026-11-24T08:00') });
    expect(held.workload.operations[0].modes.map(({ resource }) => resource)).toEqual([1]);
    const gone = build(plant('2026-11-20T08:00'), [opened()]);
    expect(gone.workload.operations[0].fixed).toBeNull();
    expect(codes(gone.findings)).toEqual(['operation.pin-in-the-past']);
  });

  it('pins the first operation by the start of its order, from the opening of a day without a time', () => {
    const orders = [open({ pinnedStart: date('2026-11-25') })];
    const { workload } = build({ resources: [M1, M2], routings: twoSteps, orders }, [opened()]);
    expect(workload.operations.map(({ fixed }) => fixed)).toEqual([{ reason: 'pinned', resource: 0, start: at('2026-11-25T06:00') }, null]);
  });

  it('freezes what starts within the frozen days, its end excluded, and not an order that is only planned', () => {
    const fixedAt = (start: string, orders: readonly NettedOrder[]) =>
      build(
        {
          parameters: { frozenDays: 2 },
          resources: [M1, M2],
          routings: twoSteps,
          orders: [open()],
          lastPlan: {
            orders: [],
            operations: [10, 20].map((operation) => ({
              order: 'OF-1',
              operation,
              resource: 'M1',
              start: at(start),
              finish: at(start) + 60,
            })),
          },
        },
        orders,
      ).workload.operations[0].fixed;
    expect(fixedAt('2026-11-25T05:59', [opened()])).toMatchObject({ reason: 'frozen', start: at('2026-11-25T05:59') });
    expect(fixedAt('2026-11-25T06:00', [opened()])).toBeNull();
    expect(fixedAt('2026-11-24T06:00', [opened({ openOrder: null, status: 'planned' })])).toBeNull();
  });

  it('waits for the last operation of the order that makes a component, at the operation that consumes it', () => {
    const plant: Plant = { resources: [M1, M2], routings: [...twoSteps, anOperation('part', 10, { resources: ['M1'] })] };
    const peg = aPeg(1, { kind: 'order', order: 0, operation: 20 });
    const { workload } = build(plant, [aNetted('A/1', 'A', 10), aNetted('part/1', 'part', 10)], [peg]);
    expect(workload.operations[1].predecessors).toEqual([
      { predecessor: 0, kind: 'routing', transfer: null },
      { predecessor: 2, kind: 'material', transfer: null },
    ]);
  });

  it('waits for bought material at the first operation when none is named, by its supplier’s lead time from now', () => {
    const plant: Plant = { items: [anItem('part', { leadTimeDays: 3 })], resources: [M1, M2], routings: twoSteps };
    const purchase = aNetted('part/1', 'part', 10, { kind: 'buy', receipt: at('2026-12-10T06:00') });
    const peg = aPeg(1, { kind: 'order', order: 0, operation: null });
    const { workload, materialOrders } = build(plant, [aNetted('A/1', 'A', 10), purchase], [peg]);
    expect(workload.operations[0].materialReady).toBe(at('2026-11-26T06:00'));
    expect(workload.operations[0].materialItem).toBe('part');
    expect(materialOrders).toEqual([1, null]);
  });

  it('waits for an open purchase until its receipt', () => {
    const orders = [anOrder('OA-1', 'part', 10, '2026-12-02')];
    const purchase = aNetted('OA-1', 'part', 10, { kind: 'buy', status: 'released', openOrder: 0, receipt: at('2026-12-02T06:00') });
    const peg = aPeg(1, { kind: 'order', order: 0, operation: 20 });
    const { workload } = build({ orders, resources: [M1, M2], routings: twoSteps }, [aNetted('A/1', 'A', 10), purchase], [peg]);
    expect(workload.operations.map(({ materialReady }) => materialReady)).toEqual([NOW, at('2026-12-02T06:00')]);
  });

  it('represents days at a subcontractor by working days, whatever the routing says of time', () => {
    const routings = [anOperation('A', 10, { subcontractor: 'Heat', subcontractDays: 5, setupTime: 0, interruptible: false })];
    const { workload } = build({ routings }, [aNetted('A/1', 'A', 10)]);
    expect(workload.resources.map(({ id, kind, finite }) => [id, kind, finite])).toEqual([['Heat', 'subcontractor', false]]);
    // Five days of eight hours lie between now and the Monday after.
    expect(workload.operations[0].modes).toEqual([{ resource: 0, setup: 0, run: 2400, workingDays: 5 }]);
    expect(workload.operations[0].interruptible).toBe(true);
  });

  it('counts the days that work has been at the subcontractor already', () => {
    const plant = (start: string): Plant => ({
      routings: [anOperation('A', 10, { subcontractor: 'Heat', subcontractDays: 5, setupTime: 0 })],
      orders: [open({ status: 'started' })],
      orderOperations: [anOperationRow('OF-1', 10, { start: date(start) })],
    });
    const daysLeft = (start: string) => build(plant(start), [opened({ status: 'started' })]).workload.operations[0].modes[0].workingDays;
    expect(daysLeft('2026-11-19T10:00')).toBe(3);
    expect(daysLeft('2026-11-10T10:00')).toBe(0);
    expect(codes(build(plant('2026-11-10T10:00'), [opened({ status: 'started' })]).findings)).toEqual(['operation.subcontract-overdue']);
  });

  it('drops persons without the skill, and the skill itself when nobody has it', () => {
    const persons = ['Ann', 'Bob'].map((name) => aResource(name, { kind: 'person' }));
    const routings = (skill: string) => [anOperation('A', 10, { resources: ['Ann', 'Bob'], skill })];
    const skills = [{ person: 'Bob', skill: 'Paint', level: null }];
    const paint = build({ resources: persons, skills, routings: routings('Paint') }, [aNetted('A/1', 'A', 10)]);
    expect(paint.workload.operations[0].modes.map(({ resource }) => resource)).toEqual([1]);
    expect(paint.findings).toEqual([]);
    const weld = build({ resources: persons, skills, routings: routings('Weld') }, [aNetted('A/1', 'A', 10), aNetted('A/2', 'A', 10)]);
    expect(weld.workload.operations[0].skill).toBeNull();
    expect(weld.findings.map(({ code, parameters }) => [code, parameters.orders])).toEqual([['operation.skill-nobody', 2]]);
  });

  it('reads changeovers of the group, and of the resource before them', () => {
    const resources = [aResource('M1', { group: 'G' }), aResource('M2', { group: 'G' })];
    const routings = [anOperation('A', 10, { resources: ['M1', 'M2'], setupFamily: 'red' })];
    const row = { fromFamily: 'red', toFamily: 'blue', cost: 0 };
    const changeovers = [
      { ...row, resource: 'M2', time: 5 },
      { ...row, resource: 'G', time: 30 },
    ];
    const { workload } = build({ resources, routings, changeovers }, [aNetted('A/1', 'A', 10)]);
    expect(workload.families).toEqual(['red', 'blue']);
    expect(workload.resources.map((resource) => [...resource.changeovers!])).toEqual([
      [0, 30, 0, 0],
      [0, 5, 0, 0],
    ]);
  });

  it('makes a goal of each demand, and of each order that serves none', () => {
    const plant: Plant = {
      resources: [M1, M2],
      routings: [...twoSteps, anOperation('part', 10, { resources: ['M1'] })],
      demands: [aDemand('D1', 'A', 10, '2026-11-27', { priority: 1 }), aDemand('D2', 'A', 5, '2026-11-30')],
    };
    const orders = [aNetted('A/1', 'A', 10), aNetted('part/1', 'part', 10), aNetted('part/2', 'part', 10, { priority: 5 })];
    const pegs = [aPeg(0, { kind: 'demand', demand: 0 }, 'A', 10), aPeg(1, { kind: 'order', order: 0, operation: 10 })];
    const { goals } = build(plant, orders, pegs).workload;
    expect(goals).toEqual([
      { key: 'D1', kind: 'demand', due: at('2026-11-27T14:00'), weight: 5, operations: [1], supplyReady: NOW },
      { key: 'D2', kind: 'demand', due: at('2026-11-30T14:00'), weight: 3, operations: [], supplyReady: NOW },
      // A fiftieth of its priority's weight: nobody asked for it (ADR 007).
      { key: 'part/2', kind: 'order', due: at('2026-12-01T14:00'), weight: 0.02, operations: [3], supplyReady: NOW },
    ]);
  });

  it('gives a made item without routing its lead time and says so once', () => {
    const plant: Plant = {
      items: [anItem('part', { kind: 'make', leadTimeDays: 2 })],
      resources: [M1, M2],
      routings: twoSteps,
    };
    const orders = [aNetted('A/1', 'A', 10), aNetted('part/1', 'part', 10), aNetted('part/2', 'part', 10)];
    const { workload, findings } = build(plant, orders, [aPeg(1, { kind: 'order', order: 0, operation: 10 })]);
    expect(workload.operations[0].materialReady).toBe(at('2026-11-25T06:00'));
    expect(findings.map(({ code, parameters }) => [code, parameters.orders])).toEqual([['order.no-routing', 2]]);
  });

  it('says which reported operations the routing does not know', () => {
    const plant: Plant = {
      resources: [M1, M2],
      routings: twoSteps,
      orders: [open()],
      orderOperations: [anOperationRow('OF-1', 15, { done: 3 })],
    };
    expect(codes(build(plant, [opened()]).findings)).toEqual(['operation.not-in-routing']);
  });
});
