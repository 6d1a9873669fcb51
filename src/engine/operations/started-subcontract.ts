import { resolveStart } from '../calendar/resolve-date';
import { workingDaysBetween } from '../calendar/working-days';
import type { RoutingOperation } from '../model/input';
import type { OrderId } from '../model/units';
import type { OperationProgress } from './operation-progress';
import type { OperationsContext } from './operations-context';
import { resourceNames, unitTimes } from './subcontracting';

/**
 * Working days that are left of work that is out at a subcontractor: its days less those since it left (the start of its row). Without a
 * known start all of them. Overdue work is taken to come back today, and a finding says so.
 */
export function remainingSubcontractDays(
  { resourceRows, calendars, now, findings }: OperationsContext,
  order: OrderId,
  operation: RoutingOperation,
  progress: OperationProgress | null,
  days: number,
): number {
  const row = progress?.row ?? null;
  if (row === null || row.start === null) return days;
  const [name] = resourceNames(operation, resourceRows);
  const time = unitTimes(name, resourceRows.get(name), calendars)[0];
  const left = resolveStart(row.start, time);
  if (left > now) return days;
  const remaining = days - workingDaysBetween(time, left, now);
  if (remaining >= 0) return remaining;
  const parameters = { order, operation: operation.operation, subcontractor: name, days: -remaining };
  findings.add({ severity: 'warning', code: 'operation.subcontract-overdue', parameters, ...row.source, column: 'start', key: order });
  return 0;
}
