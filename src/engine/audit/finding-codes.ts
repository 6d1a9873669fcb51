/** Codes of what the audit of the data can find; the words are in i18n/findings/audit. */
export type AuditFindingCode =
  | 'audit.item-no-routing'
  | 'audit.item-no-bom'
  | 'audit.item-no-supplier'
  | 'audit.duration-none'
  | 'audit.unit-time-outlier'
  | 'audit.setup-time-outlier'
  | 'audit.lead-time-short'
  | 'audit.shelf-life-short'
  | 'audit.lot-limits'
  | 'audit.batch-above-lot'
  | 'audit.safety-above-maximum'
  | 'audit.quantity-implausible'
  | 'audit.item-cost-missing'
  | 'audit.resource-cost-missing'
  | 'audit.price-below-cost'
  | 'audit.dossier-incomplete';
