import { aResource } from '../feasibility/feasibility-fixture';
import type { DocumentRow } from '../model/follow-up-records';
import type { ItemSupplier, PlanningInput, RoutingOperation } from '../model/input';
import { aDemand, aLine, anItem, anOperation, plantInput, rule, someStock, type Plant } from '../mrp/netting-fixture';
import { auditData } from './audit-data';

const source = (table: string, row: number): { readonly source: { readonly table: string; readonly row: number } } => ({
  source: { table, row },
});
const codes = (plant: Plant): string[] => auditData(plantInput(plant)).map(({ code, key }) => `${code} ${key}`);

const bought: ItemSupplier = {
  item: 'S',
  supplier: 'Nord',
  leadTimeDays: 5,
  minimum: null,
  multiple: null,
  price: 2,
  priceFromQuantity: null,
  priority: 1,
};

describe('the audit of items', () => {
  it('finds those without routing, bill of material or supplier', () => {
    const found = codes({
      items: [anItem('NO-ROUTING', { kind: 'make' }), anItem('NO-BOM', { kind: 'make' }), anItem('S'), anItem('ORPHAN')],
      bom: [aLine('NO-ROUTING', 'S', 1)],
      routings: [anOperation('NO-BOM', 10)],
      itemSuppliers: [bought],
    });
    expect(found).toEqual([
      'audit.item-no-routing NO-ROUTING',
      'audit.item-no-bom NO-BOM',
      'audit.item-no-supplier ORPHAN',
      'audit.item-cost-missing ORPHAN',
    ]);
  });

  it('finds limits that exclude each other', () => {
    expect(
      codes({
        items: [
          anItem('LOT', { kind: 'make', lotRule: rule('MIN:50;MAX:20') }),
          anItem('BATCH', { kind: 'make', lotRule: rule('MAX:20') }),
          anItem('SAFETY', { kind: 'make', safetyStock: 30, maximumStock: 20 }),
        ],
        routings: [anOperation('BATCH', 10, { minBatch: 25 })],
      }),
    ).toEqual(['audit.lot-limits LOT', 'audit.safety-above-maximum SAFETY', 'audit.batch-above-lot BATCH']);
  });

  it('finds what has no cost where others have one, and what is sold below its cost', () => {
    const items = [anItem('A', { kind: 'make', unitCost: 10, price: 9 }), anItem('B', { kind: 'make' }), anItem('C', { kind: 'make' })];
    expect(codes({ items, stock: [someStock('B', 5)] })).toEqual(['audit.price-below-cost A', 'audit.item-cost-missing B']);
    expect(codes({ items: items.slice(1), stock: [someStock('B', 5)] })).toEqual([]);
  });

  it('finds resources without a cost only where others have one and they work', () => {
    const resources = [aResource('M', { hourlyCost: 40 }), aResource('N'), aResource('IDLE'), aResource('Ann', { kind: 'person' })];
    const routings = [anOperation('P', 10, { resources: ['M', 'N'] })];
    const skills = [{ person: 'Ann', skill: 'turning', level: null }];
    expect(codes({ resources, routings, skills })).toEqual(['audit.resource-cost-missing N', 'audit.resource-cost-missing Ann']);
    expect(codes({ resources: resources.slice(1), routings, skills })).toEqual([]);
  });
});

describe('the audit of times', () => {
  const routing = (unitTimes: readonly number[], more: Partial<RoutingOperation> = {}): RoutingOperation[] =>
    unitTimes.map((unitTime, row) =>
      anOperation(`P${row}`, 10, { resources: ['M'], setupTime: 10, unitTime, ...more, ...source('Routings', row) }),
    );

  it('finds hours that were typed as minutes, and names the cell and how far off it is', () => {
    const [found, ...others] = auditData(plantInput({ routings: routing([6, 5, 7, 360, 6, 8]) }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'audit.unit-time-outlier',
      severity: 'warning',
      table: 'Routings',
      row: 3,
      column: 'unit_time',
      key: 'P3',
      parameters: { time: 360, usual: 6.5, factor: 55, resource: 'M', count: 6 },
    });
  });

  it('finds times that are much too short as well', () => {
    expect(codes({ routings: routing([6, 5, 7, 0.1, 6, 8]) })).toEqual(['audit.unit-time-outlier P3']);
  });

  it('leaves alone what differs by a small factor, what differs widely anyway, and groups of a few', () => {
    expect(codes({ routings: routing([6, 6, 6, 6, 6, 20]) })).toEqual([]);
    expect(codes({ routings: routing([1, 5, 20, 90, 300, 1000]) })).toEqual([]);
    expect(codes({ routings: routing([6, 6, 600]) })).toEqual([]);
  });

  it('finds work that takes no time, but not what is done outside in days', () => {
    const none = { setupTime: 0, unitTime: 0 };
    expect(
      codes({ routings: [anOperation('P', 10, none), anOperation('Q', 10, { ...none, subcontractor: 'Bath', subcontractDays: 3 })] }),
    ).toEqual(['audit.duration-none P']);
  });

  it('finds a lead time that is shorter than the routing by itself', () => {
    // 24 hours of work in days of eight: three working days before the last.
    const routings = [anOperation('P', 10, { resources: ['M'], setupTime: 0, unitTime: 60 })];
    const plant = (leadTimeDays: number): Plant => ({
      items: [anItem('P', { kind: 'make', leadTimeDays, lotRule: rule('FOQ:24') })],
      routings,
      resources: [aResource('M')],
    });
    expect(codes(plant(1))).toEqual(['audit.lead-time-short P']);
    expect(auditData(plantInput(plant(1)))[0].parameters).toMatchObject({ given: 1, quantity: 24 });
    expect(codes(plant(3))).toEqual([]);
  });

  it('finds a shelf life that is over before the item arrives', () => {
    const items = [anItem('S', { leadTimeDays: 10, shelfLifeDays: 13, supplier: 'Nord' })];
    // Ten working days are two weeks.
    expect(codes({ items })).toEqual(['audit.shelf-life-short S']);
    expect(codes({ items: [{ ...items[0], shelfLifeDays: 14 }] })).toEqual([]);
  });
});

describe('the audit of quantities', () => {
  it('finds a hundred times the usual quantity of the item', () => {
    const demands = [10, 12, 8, 1200].map((quantity, row) => ({
      ...aDemand(`D${row}`, 'P', quantity, '2026-12-04'),
      ...source('Demand', row),
    }));
    const [found, ...others] = auditData(plantInput({ demands }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'audit.quantity-implausible', table: 'Demand', row: 3, column: 'quantity', key: 'D3' });
    expect(found.parameters).toEqual({ item: 'P', quantity: 1200, usual: 11, factor: 109 });
  });

  it('compares an item with few rows with all the others, a thousand times', () => {
    const usual = Array.from({ length: 8 }, (_, row) => aDemand(`D${row}`, `P${row}`, 10, '2026-12-04'));
    expect(codes({ demands: [...usual, aDemand('X', 'Q', 9999, '2026-12-04')] })).toEqual([]);
    expect(codes({ demands: [...usual, aDemand('X', 'Q', 10000, '2026-12-04')] })).toEqual(['audit.quantity-implausible X']);
  });
});

describe('the audit of work order packs', () => {
  const routings = [anOperation('P', 10), anOperation('P', 20), anOperation('Q', 10), anOperation('R', 10, { instruction: 'Deburr' })];
  const drawing = (subject: string, operation: number | null): DocumentRow => ({
    subject,
    subjectKind: 'item',
    operation,
    title: 'Drawing',
    link: null,
    version: null,
    date: null,
  });

  it('finds the operations that nothing describes, one finding an item', () => {
    const input: PlanningInput = plantInput({ routings, documents: [drawing('P', 20), drawing('Q', null)] });
    const found = auditData(input);
    expect(found.map(({ code, key, parameters }) => [code, key, parameters.operations])).toEqual([['audit.dossier-incomplete', 'P', '10']]);
  });

  it('says nothing where nobody keeps documents', () => {
    expect(codes({ routings: routings.slice(0, 3) })).toEqual([]);
  });
});

describe('the audit', () => {
  it('has nothing to say of an empty workbook', () => {
    expect(auditData(plantInput({}))).toEqual([]);
  });

  it('puts warnings before information', () => {
    const found = auditData(plantInput({ items: [anItem('ORPHAN'), anItem('LOT', { kind: 'make', lotRule: rule('MIN:50;MAX:20') })] }));
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });
});
