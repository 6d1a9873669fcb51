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

/** Times of a resource by NF E60-182, each a part of the one before, in one unit. */
export interface OeeTimes {
  /** All of the clock (temps total). */
  readonly total: number;
  /** When it may work by its calendar (temps d’ouverture). */
  readonly opening: number;
  /** When it should produce (temps requis): opening less what is planned not to. */
  readonly required: number;
  /** When it ran (temps de fonctionnement): required less stops. */
  readonly operating: number;
  /** Pieces made × cycle (temps net). */
  readonly net: number;
  /** Good pieces × cycle (temps utile). */
  readonly useful: number;
}

/** Rates by NF E60-182; each null where there is nothing to divide by. */
export interface OeeRates {
  /** TRS: useful over required. */
  readonly oee: number | null;
  /** TRG: useful over opening. */
  readonly overall: number | null;
  /** TRE: useful over total. */
  readonly total: number | null;
  /** Operating over required. */
  readonly availability: number | null;
  /** Net over operating. */
  readonly performance: number | null;
  /** Useful over net. */
  readonly quality: number | null;
}

/**
 * The rates of the times, or of a sum of times: never means or products of rounded rates. Availability × performance × quality = OEE where they exist.
 *
 * @example oeeRates({ total: 1440, opening: 480, required: 480, operating: 420, net: 400, useful: 380 }).oee // 0.7917
 */
export function oeeRates({ total, opening, required, operating, net, useful }: OeeTimes): OeeRates {
  return {
    oee: over(useful, required),
    overall: over(useful, opening),
    total: over(useful, total),
    availability: over(operating, required),
    performance: over(net, operating),
    quality: over(useful, net),
  };
}

/**
 * Overall equipment effectiveness (taux de rendement synthétique) by NF E60-182, or one of its three factors. The whole is useful time over required
 * time, good × cycle / required, and never a product of rounded factors. Above 1 when the ideal cycle is too long. null when there is
 * nothing to divide by: no required time, no time outside stops, no piece.
 *
 * @example oee({ required: 480, stops: 60, idealCycle: 1, total: 400, rejects: 20 }, 'whole') // 0.7917 = 380 / 480
 */
export function oee({ required, stops, idealCycle, total, rejects }: OeeRecord, part: OeePart): number | null {
  if (part === 'Q') return over(total - rejects, total);
  const times = { required, operating: required - stops, net: total * idealCycle, useful: (total - rejects) * idealCycle };
  const rates = oeeRates({ total: required, opening: required, ...times });
  if (part === 'whole') return rates.oee;
  return part === 'A' ? rates.availability : rates.performance;
}

function over(share: number, whole: number): number | null {
  return whole === 0 ? null : share / whole;
}
