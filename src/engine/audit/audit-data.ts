import type { PlanningInput } from '../model/input';
import type { AuditFinding } from './audit-finding';
import { auditDossiers } from './dossiers';
import { auditDurations } from './durations';
import { auditLeadTimes } from './lead-times';
import { auditMasterData } from './master-data';
import { auditQuantities } from './quantities';
import { auditRecords } from './records';

/**
 * The audit of the planner's data (contrôle des données): what was read without an error and yet is incomplete or implausible. Each finding names its
 * cell; nothing is changed or left out. What reading itself finds is not repeated.
 */
export function auditData(input: PlanningInput): readonly AuditFinding[] {
  const found = [
    ...auditMasterData(input),
    ...auditDurations(input),
    ...auditLeadTimes(input),
    ...auditQuantities(input),
    ...auditDossiers(input),
    ...auditRecords(input),
  ];
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
