import type { AdjustmentKind, AdjustmentRow } from '../model/change-records';
import type { Finding } from '../model/finding';
import type { PlanningInput } from '../model/input';
import { findingOf, isProblem, problem, type Changed } from './change-problem';
import { extraTimeOf, withExtraTime } from './extra-time';
import { withMorePeople, withMoreUnits } from './more-means';
import { prioritised, resized, shifted, splitInLots } from './order-changes';
import { onOtherResource, overlapped, subcontracted } from './routing-changes';
import { expedited, fromSupplier, substituted } from './supply-changes';

const APPLY: Readonly<Record<AdjustmentKind, (input: PlanningInput, row: AdjustmentRow) => Changed>> = {
  overtime: openMore,
  shift: openMore,
  'extra-unit': withMoreUnits,
  people: withMorePeople,
  'other-resource': onOtherResource,
  subcontract: subcontracted,
  split: splitInLots,
  overlap: overlapped,
  advance: shifted,
  delay: shifted,
  quantity: resized,
  expedite: expedited,
  supplier: fromSupplier,
  substitute: substituted,
  priority: prioritised,
};

/** What a plan would be computed from with that adjustment, or why it cannot be applied. The given input is left as it is. */
export function applyAdjustment(input: PlanningInput, row: AdjustmentRow): Changed {
  const { from, to } = row;
  if (from !== null && to !== null && to.minutes < from.minutes) return problem('change.ends-before-start', 'to');
  return APPLY[row.kind](input, row);
}

function openMore(input: PlanningInput, row: AdjustmentRow): Changed {
  const extra = extraTimeOf(input, row);
  return isProblem(extra) ? extra : withExtraTime(input, extra, row.comment ?? row.id);
}

/** What a plan is computed from with all rows that count, and a finding for each that cannot be applied. */
export interface AppliedRows {
  readonly input: PlanningInput;
  readonly findings: readonly Finding[];
}

/** True for a row that is computed with: active, and of no scenario or of the one that is looked at. */
export function isApplied({ active, scenario }: AdjustmentRow, looked: string | null): boolean {
  return active && (scenario === null || scenario === looked);
}

/**
 * Applies the active rows of Adjustments, in the table's order, those of the scenario included. Each works on what the rows before it left; a row that
 * cannot be applied changes nothing.
 */
export function applyAdjustments(input: PlanningInput, rows: readonly AdjustmentRow[], scenario: string | null = null): AppliedRows {
  const findings: Finding[] = [];
  let changed = input;
  for (const row of rows) {
    if (!isApplied(row, scenario)) continue;
    const next = applyAdjustment(changed, row);
    if (isProblem(next)) findings.push(findingOf(next, row));
    else changed = next;
  }
  return { input: changed, findings };
}
