import type { PlanningInput, RoutingOperation } from '../model/input';
import type { ItemId } from '../model/units';
import { finding, type AuditFinding } from './audit-finding';

/**
 * Items whose work order pack would be incomplete: operations without an instruction and without a document, of their own or of their item. Only in a
 * workbook that keeps instructions or documents for other operations. One finding an item, at its first such operation.
 */
export function auditDossiers({ routings, documents }: PlanningInput): AuditFinding[] {
  const ofItem = new Set<ItemId>();
  const ofOperation = new Set<string>();
  for (const { subject, subjectKind, operation } of documents) {
    if (subjectKind !== 'item') continue;
    if (operation === null) ofItem.add(subject);
    else ofOperation.add(JSON.stringify([subject, operation]));
  }
  const isDescribed = ({ item, operation, instruction, document }: RoutingOperation): boolean =>
    instruction !== null || document !== null || ofItem.has(item) || ofOperation.has(JSON.stringify([item, operation]));
  if (!routings.some(isDescribed)) return [];
  const missing = new Map<ItemId, RoutingOperation[]>();
  for (const row of routings) {
    if (isDescribed(row)) continue;
    const rows = missing.get(row.item);
    if (rows) rows.push(row);
    else missing.set(row.item, [row]);
  }
  return [...missing].map(([item, rows]) => {
    const operations = [...rows].sort((a, b) => a.operation - b.operation).map(({ operation }) => operation);
    const parameters = { item, operations: operations.join(', '), count: operations.length };
    return finding('info', 'audit.dossier-incomplete', rows[0].source, { column: 'instruction', key: item, parameters });
  });
}
