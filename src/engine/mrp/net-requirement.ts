import { lotPolicy, type LaunchTerms } from '../lots/lot-policy';
import type { LotRule } from '../lots/lot-rule';
import { lotSizingResult, sizeLots } from '../lots/time-phased-lots';
import type { Quantity } from '../model/units';

/** The record of one item over so many periods as `gross` has (DOMAIN §4, NET_REQUIREMENT). */
export interface NetRequirementArguments extends LaunchTerms {
  /** Gross requirement of each period. */
  readonly gross: readonly Quantity[];
  /** Stock at the start of period 1 (0); may be negative. */
  readonly onHand?: Quantity;
  /** Scheduled receipts; a number falls in period 1; missing periods have none. */
  readonly receipts?: Quantity | readonly Quantity[];
  /** Stock wanted at the period's end; a number holds in all periods; missing periods want none. */
  readonly safetyStock?: Quantity | readonly Quantity[];
  /** Lot for lot when absent. */
  readonly lotRule?: LotRule;
  /** Periods at the beginning in which nothing is planned (0). */
  readonly frozenPeriods?: number;
}

export interface NetRequirementResult {
  /** Good units that the period lacks, before lot sizing and scrap. */
  readonly net: readonly Quantity[];
  /** Good units of the lots. */
  readonly plannedReceipts: readonly Quantity[];
  /** Units launched for them: the lots themselves without scrap and over-launch. */
  readonly launched: readonly Quantity[];
  /** Stock at each period's end, planned receipts included. */
  readonly projected: readonly Quantity[];
}

/**
 * Nets one item: A(t) = PAB(t-1) + R(t) - G(t); NR(t) = max(0, SS(t) - A(t)) outside the frozen periods; PR(t) = lot of NR(t);
 * PAB(t) = A(t) + PR(t). The plan of a run uses the same recursion.
 *
 * @example netRequirement({ gross: [1500], onHand: 120, receipts: 1480, safetyStock: 150 }).net // [50]
 */
export function netRequirement(args: NetRequirementArguments): NetRequirementResult {
  const { gross, onHand = 0, receipts = 0, safetyStock = 0, frozenPeriods = 0 } = args;
  const periods = gross.length;
  const change = new Float64Array(periods);
  const safety = new Float64Array(periods);
  for (let period = 0; period < periods; period++) {
    const receipt = typeof receipts === 'number' ? (period === 0 ? receipts : 0) : (receipts[period] ?? 0);
    change[period] = receipt - gross[period];
    safety[period] = typeof safetyStock === 'number' ? safetyStock : (safetyStock[period] ?? 0);
  }
  const mean = periods === 0 ? 0 : gross.reduce((sum, quantity) => sum + quantity, 0) / periods;
  const result = lotSizingResult(periods);
  const policy = lotPolicy(args.lotRule, args, mean);
  sizeLots({ periods, onHand, change, safetyStock: safety, frozen: frozenPeriods, policy }, result);
  return { net: [...result.net], plannedReceipts: [...result.good], launched: [...result.launched], projected: [...result.projected] };
}

/**
 * Launched quantities moved earlier by the lead time (DOMAIN §4, PLANNED_RELEASE).
 *
 * @param leadTime periods; a part of a period counts whole.
 * @param pastDue what should have been released before period 1: `first` adds it to period 1, `ignore` leaves it out.
 * @example plannedReleases({ gross: [0, 40, 60] }, 2) // [100, 0, 0]
 */
export function plannedReleases(args: NetRequirementArguments, leadTime: number, pastDue: 'first' | 'ignore' = 'first'): Quantity[] {
  const { launched } = netRequirement(args);
  const releases = new Array<Quantity>(launched.length).fill(0);
  const earlier = Math.ceil(leadTime);
  launched.forEach((quantity, period) => {
    const release = period - earlier;
    if (release >= 0) releases[release] += quantity;
    else if (pastDue === 'first') releases[0] += quantity;
  });
  return releases;
}

/** Stock at each period's end from what comes and goes (DOMAIN §4, PROJECTED_STOCK); missing periods have nothing. */
export function projectedStock(
  gross: readonly Quantity[],
  onHand: Quantity = 0,
  receipts: Quantity | readonly Quantity[] = 0,
  planned: readonly Quantity[] = [],
): Quantity[] {
  let stock = onHand;
  return gross.map((quantity, period) => {
    const receipt = typeof receipts === 'number' ? (period === 0 ? receipts : 0) : (receipts[period] ?? 0);
    stock += receipt + (planned[period] ?? 0) - quantity;
    return stock;
  });
}
