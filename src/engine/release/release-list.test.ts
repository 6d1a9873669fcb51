import {
  aDemand,
  aLine,
  anItem,
  anOperation,
  anOperationRow,
  anOrder,
  at,
  date,
  NOW,
  plantInput,
  rule,
  someStock,
  type Plant,
} from '../mrp/netting-fixture';
import type { PlanningInput, Resource } from '../model/input';
import { MINUTES_PER_DAY } from '../model/units';
import { computePlan } from '../plan';
import { releaseList, type ReleaseCandidate } from './release-list';

const machine = (resource: string, more: Partial<Resource> = {}): Resource => ({
  resource,
  description: resource,
  kind: 'machine',
  sector: null,
  group: null,
  count: 1,
  calendar: 'Plant',
  efficiency: 1,
  hourlyCost: null,
  finite: true,
  bottleneck: false,
  from: null,
  to: null,
  ...more,
});

/** PUMP is made on M1 from one BODY and two SEALs; both are bought. Ten are firm for Wednesday, to be started now. */
const PUMP: Plant = {
  items: [anItem('PUMP', { kind: 'make' }), anItem('BODY', { leadTimeDays: 3 }), anItem('SEAL', { leadTimeDays: 3 })],
  bom: [aLine('PUMP', 'BODY', 1), aLine('PUMP', 'SEAL', 2)],
  routings: [anOperation('PUMP', 10, { resources: ['M1'], setupTime: 0, unitTime: 30 })],
  resources: [machine('M1')],
  orders: [anOrder('MO-1', 'PUMP', 10, '2026-11-25', { kind: 'make', status: 'firm' })],
  stock: [someStock('BODY', 10), someStock('SEAL', 20)],
};

function listOf(more: Plant = {}): { readonly list: ReleaseCandidate[]; readonly input: PlanningInput } {
  const input = plantInput({ ...PUMP, ...more });
  const plan = computePlan(input, { iterations: 0, seed: 1 });
  return { input, list: releaseList(input, plan, NOW + 7 * MINUTES_PER_DAY) };
}

const verdicts = ({ list }: { readonly list: readonly ReleaseCandidate[] }) =>
  list.map(({ order, verdict, checks }) => [order, verdict, checks.map(({ kind }) => kind).join(' ')]);

describe('the release list', () => {
  it('lets an order go for which all is there', () => {
    expect(verdicts(listOf())).toEqual([['MO-1', 'ready', '']]);
  });

  it('holds an order back whose component comes only after its start, and names the order that brings it', () => {
    const orders = [...(PUMP.orders ?? []), anOrder('PO-7', 'SEAL', 15, '2026-11-24T10:00')];
    const { list } = listOf({ stock: [someStock('BODY', 10), someStock('SEAL', 5)], orders });
    // The schedule itself waits for the seals, so that they come in time for it: it only deserves a look.
    expect(list).toMatchObject([
      {
        verdict: 'note',
        checks: [{ kind: 'material', state: 'note', item: 'SEAL', needed: 20, missing: 15, from: 'PO-7', until: at('2026-11-24T10:00') }],
      },
    ]);
  });

  it('gives stock to the order that is scheduled first, and nothing to the next', () => {
    const orders = [
      anOrder('MO-1', 'PUMP', 10, '2026-11-25', { kind: 'make', status: 'released', pinnedStart: date('2026-11-23T06:00') }),
      anOrder('MO-2', 'PUMP', 10, '2026-11-25', { kind: 'make', status: 'firm', pinnedStart: date('2026-11-23T12:00') }),
    ];
    const { list } = listOf({ orders });
    expect(list).toHaveLength(1);
    expect(list[0].order).toBe('MO-2');
    expect(list[0].checks.map((check) => (check.kind === 'material' ? [check.item, check.missing] : []))).toEqual([
      ['BODY', 10],
      ['SEAL', 20],
    ]);
  });

  it('counts as consumed what an order under way has drawn already', () => {
    const orders = [
      anOrder('MO-1', 'PUMP', 10, '2026-11-25', { kind: 'make', status: 'started' }),
      anOrder('MO-2', 'PUMP', 4, '2026-11-25', { kind: 'make', status: 'firm' }),
    ];
    const routings = [...(PUMP.routings ?? []), anOperation('PUMP', 20, { resources: ['M1'], setupTime: 0, unitTime: 1 })];
    // Operation 10 of MO-1 is done: of the ten bodies and twenty seals in stock it wants none.
    const orderOperations = [anOperationRow('MO-1', 10, { done: 10 })];
    expect(verdicts(listOf({ orders, routings, orderOperations }))).toEqual([['MO-2', 'ready', '']]);
  });

  it('holds back what a blocking requirement forbids until somebody says that it is met', () => {
    const rule = { subject: 'M1', subjectKind: 'resource', kind: 'safety', text: 'Guard checked', blocking: true } as const;
    expect(verdicts(listOf({ requirements: [{ ...rule, met: false }] }))).toEqual([['MO-1', 'blocked', 'requirement']]);
    expect(verdicts(listOf({ requirements: [{ ...rule, met: true }] }))).toEqual([['MO-1', 'ready', '']]);
    expect(verdicts(listOf({ requirements: [{ ...rule, met: false, blocking: false }] }))).toEqual([['MO-1', 'ready', '']]);
  });

  it('asks for a document where the workbook keeps some, and for its version', () => {
    const drawing = {
      subject: 'BODY',
      subjectKind: 'item',
      operation: null,
      title: 'Casting',
      link: null,
      version: 'B',
      date: null,
    } as const;
    expect(verdicts(listOf({ documents: [drawing] }))).toEqual([['MO-1', 'note', 'document']]);
    const own = { ...drawing, subject: 'PUMP', title: 'Assembly' };
    expect(verdicts(listOf({ documents: [drawing, own] }))).toEqual([['MO-1', 'ready', '']]);
    expect(listOf({ documents: [{ ...own, version: null }] }).list[0].checks).toEqual([
      { kind: 'document', state: 'note', reason: 'no-version', title: 'Assembly' },
    ]);
  });

  it('says that a machine is down now, though the plan waits for it', () => {
    const exceptions = [
      {
        target: 'M1',
        targetKind: 'resource',
        from: date('2026-11-23T05:00'),
        to: date('2026-11-23T09:00'),
        kind: 'breakdown',
        capacity: null,
        reason: null,
      } as const,
    ];
    const { list } = listOf({ exceptions });
    expect(list[0]).toMatchObject({ verdict: 'note', checks: [{ kind: 'machine', reason: 'down', until: at('2026-11-23T09:00') }] });
  });

  it('says how much of a launch is for after-sales', () => {
    const { list } = listOf({
      orders: [],
      demands: [aDemand('D1', 'PUMP', 4, '2026-11-24', { kind: 'order' }), aDemand('D2', 'PUMP', 2, '2026-11-24', { kind: 'after-sales' })],
    });
    expect(list.reduce((sum, row) => sum + row.afterSales, 0)).toBe(2);
    expect(list.reduce((sum, row) => sum + row.quantity, 0)).toBe(6);
  });

  it('says what the launched quantity is made of: 20 ÷ 0.8, a tenth on top, a lot of ten', () => {
    const items = [anItem('PUMP', { kind: 'make', scrap: 0.2, overLaunch: 0.1, lotRule: rule('MULT:10') }), anItem('BODY'), anItem('SEAL')];
    const demands = [aDemand('D', 'PUMP', 15, '2026-11-27'), aDemand('S', 'PUMP', 5, '2026-11-27', { kind: 'after-sales' })];
    const [{ quantity, parts, afterSales }] = listOf({ items, demands, orders: [] }).list;
    expect([quantity, afterSales, parts.need]).toEqual([30, 5, 20]);
    expect([parts.scrap, parts.overLaunch, parts.rounding].map((part) => Number(part.toFixed(9)))).toEqual([5, 2.5, 2.5]);
  });

  it('holds an order with incomplete papers back only where the house asks for it', () => {
    const documents = [
      { subject: 'PUMP', subjectKind: 'item' as const, operation: null, title: 'Drawing', link: null, version: null, date: null },
    ];
    expect(verdicts(listOf({ documents }))).toEqual([['MO-1', 'note', 'document']]);
    expect(verdicts(listOf({ documents, parameters: { releaseBlocking: 'papers' } }))).toEqual([['MO-1', 'blocked', 'document']]);
  });
});
