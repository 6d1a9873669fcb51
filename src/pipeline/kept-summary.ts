import { packValue, unpackValue } from './packed-text';
import type { PlanSummary } from './plan-summary';

/** A summary as text for the workbook's settings. */
export function packSummary(summary: PlanSummary): string {
  return packValue(summary);
}

/** The reverse; null for text that is no summary, or one of another version. */
export function unpackSummary(text: string | undefined): PlanSummary | null {
  const value = unpackValue(text);
  return isSummary(value) ? value : null;
}

function isSummary(value: unknown): value is PlanSummary {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'kpis' in value;
}
