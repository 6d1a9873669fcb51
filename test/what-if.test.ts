import fc from 'fast-check';
import type { AdjustmentKind, AdjustmentRow, DisturbanceRow } from '../src/engine/model/change-records';
import type { PlanningInput } from '../src/engine/model/input';
import { computePlan } from '../src/engine/plan';
import { ADJUSTMENT_KINDS, adjustmentRow } from '../src/engine/what-if/adjustment-rows';
import { applyAdjustments } from '../src/engine/what-if/apply-adjustment';
import { applyChanges, applyDisturbances } from '../src/engine/what-if/apply-changes';
import { checkPlan } from './plan-checker';
import { generateWorkshop, SMALL } from './workshop-generator';

/** A name of the kind of thing that the row may be about, or of anything else. */
function subjectsOf({ resources, items, orders, demands, skills }: PlanningInput, kind: AdjustmentKind): string[] {
  const all = {
    resource: resources.map(({ resource }) => resource),
    item: items.map(({ item }) => item),
    order: orders.map(({ order }) => order),
    demand: demands.map(({ id }) => id),
    skill: skills.map(({ skill }) => skill),
  };
  switch (kind) {
    case 'overtime':
    case 'shift':
    case 'extra-unit':
      return all.resource;
    case 'people':
      return [...all.skill, ...all.resource];
    case 'expedite':
    case 'supplier':
    case 'substitute':
      return [...all.item, ...all.order];
    case 'advance':
    case 'delay':
    case 'quantity':
    case 'priority':
      return [...all.demand, ...all.order];
    default:
      return [...all.order, ...all.item];
  }
}

function replacementsOf({ resources, items, itemSuppliers }: PlanningInput, kind: AdjustmentKind): (string | null)[] {
  if (kind === 'other-resource' || kind === 'subcontract') return resources.map(({ resource }) => resource);
  if (kind === 'substitute') return items.filter(({ kind: made }) => made === 'buy').map(({ item }) => item);
  return kind === 'supplier' ? itemSuppliers.map(({ supplier }) => supplier) : [null];
}

const anyRow = (input: PlanningInput): fc.Arbitrary<AdjustmentRow> =>
  fc.constantFrom(...ADJUSTMENT_KINDS).chain((kind) =>
    fc
      .record({
        subject: fc.constantFrom(...subjectsOf(input, kind), 'nothing'),
        replacement: fc.constantFrom(...replacementsOf(input, kind), null),
        quantity: fc.option(fc.integer({ min: 1, max: 4 })),
        days: fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }))),
      })
      .map(({ subject, replacement, quantity, days }) => {
        const day = (after: number) => ({ minutes: (Math.floor(input.parameters.now.minutes / 1440) + after) * 1440, hasTime: false });
        const dates = days === null ? {} : { from: day(days[0]), to: day(days[0] + days[1]) };
        return adjustmentRow({ kind, subject, replacement, quantity, ...dates }, 'A1');
      }),
  );

const seed = fc.integer({ min: 1, max: 40 });

describe('a plan with any adjustments', () => {
  it('obeys every rule of the domain', () => {
    const cases = seed.chain((one) => {
      const input = generateWorkshop(one, SMALL);
      return fc.tuple(fc.constant(input), fc.array(anyRow(input), { minLength: 1, maxLength: 3 }));
    });
    fc.assert(
      fc.property(cases, ([input, rows]) => {
        const applied = applyAdjustments(input, rows).input;
        expect(checkPlan(applied, computePlan(applied, { iterations: 5, seed: 1 }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the plan without them once they are inactive or of another scenario', () => {
    const cases = seed.chain((one) => {
      const input = generateWorkshop(one, SMALL);
      return fc.tuple(fc.constant(input), anyRow(input));
    });
    fc.assert(
      fc.property(cases, fc.boolean(), ([input, row], active) => {
        const rows = [{ ...row, active, scenario: active ? 'another' : null }];
        expect(applyAdjustments(input, rows, 'looked at')).toEqual({ input, findings: [] });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a disturbance of any workshop', () => {
  const kinds = ['breakdown', 'absence', 'late-supply', 'scrap', 'rush-order', 'quantity'] as const;
  const anyDisturbance = (input: PlanningInput): fc.Arbitrary<DisturbanceRow> => {
    const { resources, orders, items, demands } = input;
    const names = [
      ...resources.map(({ resource }) => resource),
      ...orders.map(({ order }) => order),
      ...items.map(({ item }) => item),
      ...demands.map(({ id }) => id),
    ];
    return fc
      .record({
        kind: fc.constantFrom(...kinds),
        subject: fc.constantFrom(...names),
        quantity: fc.option(fc.integer({ min: 1, max: 9 })),
        days: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ kind, subject, quantity, days }) => {
        const to = { minutes: (Math.floor(input.parameters.now.minutes / 1440) + days) * 1440 + 720, hasTime: true };
        return { id: 'X1', kind, subject, quantity, to, operation: null, from: null, declaredBy: null, comment: null, closed: false };
      });
  };

  it('leaves a plan that obeys every rule, and the first input again once it is closed', () => {
    const cases = seed.chain((one) => {
      const input = generateWorkshop(one, SMALL);
      return fc.tuple(fc.constant(input), anyDisturbance(input));
    });
    fc.assert(
      fc.property(cases, ([input, row]) => {
        const disturbed = applyDisturbances(input, [row]).input;
        expect(checkPlan(disturbed, computePlan(disturbed, { iterations: 5, seed: 1 }))).toEqual([]);
        const closed = { ...input, disturbances: [{ ...row, closed: true }] };
        expect(applyChanges(closed, null)).toEqual({ input: closed, findings: [] });
      }),
      { numRuns: 30 },
    );
  });
});
