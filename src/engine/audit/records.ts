import type { PlanningInput } from '../model/input';
import { recordDoubts } from '../tracking/record-problems';
import { finding, type AuditFinding } from './audit-finding';

/** Records of progress that overlap on a unit, or are far from their standard. An order that is no longer open is no doubt of an old record. */
export function auditRecords(input: PlanningInput): AuditFinding[] {
  return recordDoubts(input.progress, input).flatMap(({ record, code, column, parameters }): AuditFinding[] => {
    if (code !== 'progress.overlap' && code !== 'progress.rate-far-off') return [];
    const { source, order } = input.progress[record];
    return [finding('warning', code, source, { column, key: order, parameters })];
  });
}
