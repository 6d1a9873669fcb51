import type { LoadCell, PlanDemand, PlanOperation, PlanOrder } from './model/plan';
import { planKpis, type KpiSource } from './plan-kpis';

const demand = (priority: number, lateMinutes: number) => ({ priority, lateMinutes }) as PlanDemand;
const operation = (order: string, finish: number | null, setupMinutes = 0, changeoverMinutes = 0) =>
  ({ order, finish, setupMinutes, changeoverMinutes }) as PlanOperation;
const order = (id: string, start: number, finish: number) => ({ order: id, start, finish }) as PlanOrder;
const cell = (infiniteMinutes: number, capacityMinutes: number) => ({ infiniteMinutes, capacityMinutes }) as LoadCell;

const source = (more: Partial<KpiSource>): KpiSource => ({
  now: 0,
  demands: [],
  orders: [],
  operations: [],
  load: [],
  stockValue: 0,
  shortages: 0,
  ...more,
});

describe('planKpis', () => {
  it('weighs each late day by 6 - priority, at least 1', () => {
    const { lateDemands, weightedTardinessDays, serviceRate } = planKpis(
      source({ demands: [demand(1, 1440), demand(3, 720), demand(9, 1440), demand(2, 0)] }),
    );
    expect([lateDemands, weightedTardinessDays, serviceRate]).toEqual([3, 5 + 1.5 + 1, 0.25]);
  });

  it('is on time without demands', () => {
    expect(planKpis(source({})).serviceRate).toBe(1);
  });

  it('adds up setup, changeover and work in progress in hours, of orders with operations alone', () => {
    const kpis = planKpis(
      source({
        operations: [operation('A', 600, 30, 15), operation('A', 900, 60), operation('B', null)],
        orders: [order('A', 300, 900), order('purchase', 0, 5000)],
      }),
    );
    expect([kpis.makespanHours, kpis.setupHours, kpis.changeoverHours, kpis.wipHours]).toEqual([15, 1.5, 0.25, 10]);
  });

  it('counts a cell as overloaded when its work is more than its open time, but not when it is as much', () => {
    expect(planKpis(source({ load: [cell(61, 60), cell(60, 60), cell(0, 0), cell(5, 0)] })).overloadedCells).toBe(2);
  });
});
