import type { PlanningInput, RoutingOperation } from '../model/input';
import { subcontractDaysOf } from '../operations/subcontracting';
import { finding, type AuditFinding } from './audit-finding';
import { OUTLIER_SCORE, median, modifiedScores } from './robust';

/** So many operations of a kind at least, before one of them can be said to be unlike the others. */
const FEWEST_ALIKE = 5;
/** Nobody is told of a time that is less than so many times the usual one, or more than that part of it. */
const LEAST_FACTOR = 5;
/** Times of like operations differ by this factor without meaning anything. */
const USUAL_FACTOR = 1.5;

/**
 * Times that cannot be right: none at all where work is done, and those far from the times of the same resources. They are compared by their logarithms:
 * a time is wrong by a factor (minutes for hours, a decimal point), not by a difference.
 */
export function auditDurations({ routings }: Pick<PlanningInput, 'routings'>): AuditFinding[] {
  const own = routings.filter((operation) => subcontractDaysOf(operation) === null);
  const none = own.filter(({ setupTime, unitTime }) => setupTime <= 0 && unitTime <= 0);
  return [
    ...none.map((operation) => finding('warning', 'audit.duration-none', operation.source, { column: 'unit_time', ...nameOf(operation) })),
    ...outliers(own, 'unitTime', 'audit.unit-time-outlier', 'unit_time'),
    ...outliers(own, 'setupTime', 'audit.setup-time-outlier', 'setup_time'),
  ];
}

type TimeKind = 'unitTime' | 'setupTime';

function outliers(
  operations: readonly RoutingOperation[],
  kind: TimeKind,
  code: 'audit.unit-time-outlier' | 'audit.setup-time-outlier',
  column: string,
): AuditFinding[] {
  const alike = new Map<string, RoutingOperation[]>();
  for (const operation of operations) {
    if (operation[kind] <= 0) continue;
    const key = JSON.stringify([...operation.resources].sort());
    const group = alike.get(key);
    if (group) group.push(operation);
    else alike.set(key, [operation]);
  }
  return [...alike.values()].flatMap((group) => outliersOf(group, kind, code, column));
}

function outliersOf(
  group: readonly RoutingOperation[],
  kind: TimeKind,
  code: 'audit.unit-time-outlier' | 'audit.setup-time-outlier',
  column: string,
): AuditFinding[] {
  if (group.length < FEWEST_ALIKE) return [];
  const times = group.map((operation) => operation[kind]);
  const scores = modifiedScores(times.map(Math.log), Math.log(USUAL_FACTOR));
  const usual = median(times);
  return group.flatMap((operation, index) => {
    const time = operation[kind];
    const factor = Math.max(time / usual, usual / time);
    if (factor < LEAST_FACTOR || Math.abs(scores[index]) <= OUTLIER_SCORE) return [];
    const { key, parameters } = nameOf(operation);
    const details = { time: rounded(time), usual: rounded(usual), factor: Math.round(factor), count: group.length };
    return [finding('warning', code, operation.source, { column, key, parameters: { ...parameters, ...details } })];
  });
}

/** Minutes: three decimals are a tenth of a second. */
function rounded(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}

function nameOf({ item, operation, resources }: RoutingOperation): { key: string; parameters: AuditFinding['parameters'] } {
  return { key: item, parameters: { item, operation, resource: resources.join(' / ') } };
}
