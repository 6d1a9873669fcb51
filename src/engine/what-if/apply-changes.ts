import type { DisturbanceRow } from '../model/change-records';
import type { Finding } from '../model/finding';
import type { PlanningInput } from '../model/input';
import { withFrozenOrders } from '../release/frozen-orders';
import { applyAdjustments, type AppliedRows } from './apply-adjustment';
import { applyDisturbance } from './apply-disturbance';
import { findingOf, isProblem } from './change-problem';

/**
 * What a plan is computed from: the tables, with the routings and bills that orders got at their release, then what happened (Disturbances that are not closed), then what the planner decided about it (Adjustments
 * that are active, of no scenario or of the chosen one). A row that cannot be applied changes nothing and gives a finding.
 */
export function applyChanges(input: PlanningInput, scenario: string | null): AppliedRows {
  const happened = applyDisturbances(withFrozenOrders(input), input.disturbances);
  const decided = applyAdjustments(happened.input, input.adjustments, scenario);
  return { input: decided.input, findings: [...happened.findings, ...decided.findings] };
}

/** Applies the rows that are not closed, in the table's order. */
export function applyDisturbances(input: PlanningInput, rows: readonly DisturbanceRow[]): AppliedRows {
  const findings: Finding[] = [];
  let changed = input;
  for (const row of rows) {
    if (row.closed) continue;
    const next = applyDisturbance(changed, row);
    if (isProblem(next)) findings.push(findingOf(next, row));
    else changed = next;
  }
  return { input: changed, findings };
}
