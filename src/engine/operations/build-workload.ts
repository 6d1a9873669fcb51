import type { Span } from '../calendar/working-time-of';
import type { CalendarBook } from '../calendar/calendar-book';
import type { Finding } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { Minutes } from '../model/units';
import type { Netting } from '../mrp/netting';
import type { Workload, WorkloadOrder } from '../schedule/workload';
import { deliveryGoals, weightOf } from './delivery-goals';
import type { OperationFindingCode } from './finding-codes';
import { linkMaterial, type MaterialOrders } from './material-links';
import { createOperationsContext, type DraftOperation, type OperationsContext } from './operations-context';
import { addOperationsOfOrder } from './operations-of-order';
import { supplyOfOrder, type OrderSupply } from './supply-of-order';

/** The workload and how it hangs together with netting. */
export interface WorkloadBuild {
  /** Its orders are netting's, in the same order; an order without work to schedule has no operations. */
  readonly workload: Workload;
  /** By order: indices into the workload's operations, in routing order; null when its item has no routing. */
  readonly operationsOf: readonly (readonly number[] | null)[];
  /** By order: what it supplies, and when. */
  readonly supplies: readonly OrderSupply[];
  readonly materialOrders: MaterialOrders;
  readonly findings: readonly Finding<OperationFindingCode>[];
}

/**
 * From orders to operations: every make and subcontract order of netting becomes what remains of its routing, linked within the order and
 * to the orders that make its components, with what is there when, who is needed, and what must stay where it is (DOMAIN conventions 7, 8,
 * 12-17).
 */
export function buildWorkload(
  input: PlanningInput,
  netting: Netting,
  calendars: CalendarBook,
  span: Span & { readonly now: Minutes },
): WorkloadBuild {
  const context = createOperationsContext(input, netting, calendars, span.now);
  const operations: DraftOperation[] = [];
  const operationsOf = netting.orders.map((_, index) => addOperationsOfOrder(context, index, operations));
  const followed = new Uint8Array(operations.length);
  for (const { predecessors } of operations) for (const { predecessor } of predecessors) followed[predecessor] = 1;
  const lasts = (own: readonly number[]): readonly number[] => own.filter((operation) => followed[operation] === 0);
  const supplies = operationsOf.map((own, index) => supplyOfOrder(context, index, own, lasts));
  const materialOrders = linkMaterial(context, operations, operationsOf, supplies);
  return {
    workload: {
      now: span.now,
      end: span.to,
      units: context.resources.units,
      resources: context.resources.resources,
      skills: context.resources.skills,
      families: context.resources.families,
      orders: workloadOrders(context, operationsOf),
      operations,
      goals: deliveryGoals(context, supplies),
      weights: input.parameters.weights,
    },
    operationsOf,
    supplies,
    materialOrders,
    findings: context.findings.findings(),
  };
}

function workloadOrders({ netting }: OperationsContext, operationsOf: readonly (readonly number[] | null)[]): readonly WorkloadOrder[] {
  return netting.orders.map(({ id, item, kind, status, due, priority }, index) => ({
    id,
    item,
    kind,
    status,
    due,
    weight: weightOf(priority),
    operations: operationsOf[index] ?? [],
  }));
}
