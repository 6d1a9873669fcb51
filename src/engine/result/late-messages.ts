import type { Finding, FindingParameter } from '../model/finding';
import type { LatenessReason, PlanDemand } from '../model/plan';
import { weightOf } from '../operations/delivery-goals';
import type { LateCode } from './finding-codes';

/**
 * A message for each late demand: what, by how much, the root of it, and what would be won. The one that weighs most (weight × lateness)
 * stands first.
 */
export function lateMessages(demands: readonly PlanDemand[]): readonly Finding<LateCode>[] {
  const weight = ({ priority, lateMinutes }: PlanDemand): number => weightOf(priority) * lateMinutes;
  return demands
    .filter(({ lateMinutes }) => lateMinutes > 0)
    .sort((a, b) => weight(b) - weight(a))
    .map(lateMessage);
}

function lateMessage(demand: PlanDemand): Finding<LateCode> {
  const root = demand.reasons.at(-1);
  return {
    severity: demand.available === null ? 'error' : 'warning',
    code: codeOf(demand, root),
    parameters: { ...demandParameters(demand), ...(root ? reasonParameters(root) : {}) },
    ...demand.source,
    column: 'due_date',
    key: demand.id,
  };
}

function codeOf(demand: PlanDemand, root: LatenessReason | undefined): LateCode {
  if (root === undefined || isInStock(demand)) return 'late.in-stock';
  if (root.kind === 'material' && root.until === null) return 'late.uncovered';
  return `late.${root.kind}`;
}

/** All of it lies in stock: no order holds it back. */
function isInStock({ supplies, available }: PlanDemand): boolean {
  return available !== null && supplies.length > 0 && supplies.every(({ kind }) => kind === 'stock');
}

function demandParameters({
  id,
  item,
  quantity,
  customer,
  due,
  available,
  lateMinutes,
  supplies,
}: PlanDemand): Record<string, FindingParameter> {
  const parameters: Record<string, FindingParameter> = { demand: id, item, quantity, customer: customer ?? '', due: { at: due } };
  if (available !== null) parameters.at = { at: available };
  parameters.late = { minutes: lateMinutes };
  parameters.missing = Math.max(0, quantity - supplies.reduce((sum, supply) => sum + supply.quantity, 0));
  return parameters;
}

function reasonParameters(root: LatenessReason): Record<string, FindingParameter> {
  const { order, operation, resource, behindOrder, behindOperation, item, from, until, skill } = root;
  const parameters: Record<string, FindingParameter> = {
    order: order ?? '',
    operation: operation ?? '',
    resource: resource ?? '',
    behindOrder: behindOrder ?? '',
    behindOperation: behindOperation ?? '',
    material: item ?? '',
    skill: skill ?? '',
  };
  if (from !== null) parameters.from = { at: from };
  if (until !== null) parameters.until = { at: until };
  if (from !== null && until !== null) parameters.wait = { minutes: until - from };
  return parameters;
}
