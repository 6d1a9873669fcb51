import type { StopRow } from '../model/input';

/** What a house counts in its OEE; the standard leaves it to be declared. */
export interface OeeDefinition {
  /** Stops of kind planned: outside required time as NF E60-182 has them, or inside it, where they lower the OEE. */
  readonly plannedStops: 'outside' | 'inside';
  /** Stops that come from elsewhere (no material, waiting): inside required time by the standard, or outside it. */
  readonly inducedStops: 'outside' | 'inside';
  /** Causes that count inside required time whatever their kind, such as changeovers. In the planner's own words. */
  readonly insideCauses: readonly string[];
  /** Pieces to rework are rejects by the standard (good at the first pass only), or good. */
  readonly rework: 'reject' | 'good';
}

/** NF E60-182 as it stands. */
export const STANDARD_OEE: OeeDefinition = { plannedStops: 'outside', inducedStops: 'inside', insideCauses: [], rework: 'reject' };

/** Whether a stop lies outside required time, and so is no loss of the OEE. */
export function isOutsideRequired({ kind, cause }: Pick<StopRow, 'kind' | 'cause'>, definition: OeeDefinition): boolean {
  if (cause !== null && definition.insideCauses.some((inside) => inside.toLowerCase() === cause.toLowerCase())) return false;
  if (kind === 'planned') return definition.plannedStops === 'outside';
  return kind === 'induced' && definition.inducedStops === 'outside';
}
