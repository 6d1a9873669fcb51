import type { Finding, Severity, Source } from '../model/finding';
import type { RecordDoubtCode } from '../tracking/finding-codes';
import type { AuditFindingCode } from './finding-codes';

export type AuditFinding = Finding<AuditFindingCode | RecordDoubtCode>;

/** A finding on the cell of a record; one that stands in no table of the planner has none. */
export function finding(
  severity: Severity,
  code: AuditFinding['code'],
  source: Source | undefined,
  details: { readonly column: string; readonly key?: string; readonly parameters?: AuditFinding['parameters']; readonly value?: string },
): AuditFinding {
  const { column, key, parameters = {}, value } = details;
  return {
    severity,
    code,
    parameters,
    ...(source === undefined ? {} : { ...source, column }),
    ...(key === undefined ? {} : { key }),
    ...(value === undefined ? {} : { value }),
  };
}
