/** What a resource was asked to do and did; times in one unit, `idealCycle` in that unit per piece. */
export interface OeeRecord {
  /** Required time (temps requis): the time in which it should produce. */
  readonly required: number;
  /** Time lost in it to stops, at most `required`. */
  readonly stops: number;
  readonly idealCycle: number;
  /** Pieces made, good or not. */
  readonly total: number;
  /** Pieces to scrap or rework, at most `total`. */
  readonly rejects: number;
}

/** Whole: OEE (TRS); A: availability; P: performance; Q: quality. */
export type OeePart = 'whole' | 'A' | 'P' | 'Q';

/**
 * Overall equipment effectiveness (taux de rendement synthétique) by NF E60-182, or one of its three factors. The whole is useful time over required
 * time, good × cycle / required, and never a product of rounded factors. Above 1 when the ideal cycle is too long. null when there is
 * nothing to divide by: no required time, no time outside stops, no piece.
 *
 * @example oee({ required: 480, stops: 60, idealCycle: 1, total: 400, rejects: 20 }, 'whole') // 0.7917 = 380 / 480
 */
export function oee({ required, stops, idealCycle, total, rejects }: OeeRecord, part: OeePart): number | null {
  if (part === 'whole') return over((total - rejects) * idealCycle, required);
  if (part === 'A') return over(required - stops, required);
  return part === 'P' ? over(total * idealCycle, required - stops) : over(total - rejects, total);
}

function over(share: number, whole: number): number | null {
  return whole === 0 ? null : share / whole;
}
