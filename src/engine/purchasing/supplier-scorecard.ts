import type { CalendarBook } from '../calendar/calendar-book';
import type { SupplierWeights } from '../model/flow-records';
import { DEFAULT_FLOW_PARAMETERS } from '../model/flow-records';
import type { PlanningInput } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import { leadTimeFigure } from '../tracking/lead-times';
import { priceAt } from './price-breaks';
import { supplierDeliveries, type SupplierDelivery } from './supplier-deliveries';
import { supplierTerms, type SupplierTerms } from './supplier-terms';
import { weightedScore } from './weighted-score';

/** How a supplier delivers. Shares are of 1, scores of 100; null = not known. */
export interface SupplierScore {
  readonly supplier: string;
  /** Deliveries that are done or overdue. */
  readonly deliveries: number;
  readonly overdue: number;
  readonly onTimeShare: number | null;
  readonly inFullShare: number | null;
  /** On time and in full, together. */
  readonly onTimeInFullShare: number | null;
  /** Working days from order to receipt: mean, the value that nine tenths do not pass, and the mean of what was stated for the same deliveries. */
  readonly meanLeadTimeDays: number | null;
  readonly p90LeadTimeDays: number | null;
  readonly statedLeadTimeDays: number | null;
  readonly rejectedShare: number | null;
  /** Mean over the items that others deliver too of own price / cheapest price; 1 = always the cheapest. */
  readonly priceRatio: number | null;
  readonly score: number | null;
  /** By score among those with deliveries, equal scores share one; null without deliveries. */
  readonly rank: number | null;
}

type ScoreInput = Pick<PlanningInput, 'receipts' | 'orders' | 'itemSuppliers' | 'items' | 'parameters'>;

/**
 * Suppliers by their score, a weighted mean of five criteria, each from 0 to 100: on time and in full = share of the deliveries × 100; lead time =
 * 100 × stated / seen, at most 100; quality = 100 × (1 - rejected share); price = 100 × cheapest / own. What is not known is left out of the mean.
 */
export function supplierScorecard(input: ScoreInput, now: Minutes, calendars: CalendarBook): readonly SupplierScore[] {
  const deliveries = supplierDeliveries(input, now, calendars);
  const weights = (input.parameters.flow ?? DEFAULT_FLOW_PARAMETERS).supplierWeights;
  const terms = supplierTerms(input.itemSuppliers);
  const usual = usualQuantities(deliveries);
  const names = [...new Set([...deliveries.map(({ supplier }) => supplier), ...input.itemSuppliers.map(({ supplier }) => supplier)])];
  const scores = names.map((supplier) => {
    const own = deliveries.filter((delivery) => delivery.supplier === supplier);
    return scoreOf(supplier, own, priceRatio(supplier, terms, usual), weights);
  });
  return ranked(scores.filter(({ deliveries: count, priceRatio: ratio }) => count > 0 || ratio !== null));
}

function scoreOf(
  supplier: string,
  own: readonly SupplierDelivery[],
  ratio: number | null,
  weights: SupplierWeights,
): Omit<SupplierScore, 'rank'> {
  const onTimeShare = share(
    own.filter(({ onTime }) => onTime !== null),
    ({ onTime }) => onTime === true,
  );
  const inFullShare = share(own, ({ inFull }) => inFull);
  const received = own.reduce((sum, delivery) => sum + delivery.received, 0);
  const rejectedShare = received > 0 ? own.reduce((sum, { rejected }) => sum + rejected, 0) / received : null;
  const seen = own.filter(({ leadTimeDays }) => leadTimeDays !== null);
  const days = seen.map(({ leadTimeDays }) => leadTimeDays ?? 0);
  const stated = leadTimeFigure(
    seen.flatMap(({ statedDays }) => statedDays ?? []),
    'mean',
  );
  const mean = leadTimeFigure(days, 'mean');
  const score = weightedScore([
    { weight: weights.onTime, score: percent(onTimeShare) },
    { weight: weights.inFull, score: percent(inFullShare) },
    { weight: weights.leadTime, score: mean === null || stated === null ? null : mean <= stated ? 100 : (100 * stated) / mean },
    { weight: weights.quality, score: rejectedShare === null ? null : 100 * (1 - rejectedShare) },
    { weight: weights.price, score: ratio === null ? null : 100 / ratio },
  ]);
  return {
    supplier,
    deliveries: own.length,
    overdue: own.filter(({ done }) => !done).length,
    onTimeShare,
    inFullShare,
    onTimeInFullShare: share(
      own.filter(({ onTime }) => onTime !== null),
      ({ onTime, inFull }) => onTime === true && inFull,
    ),
    meanLeadTimeDays: mean,
    p90LeadTimeDays: leadTimeFigure(days, 'p90'),
    statedLeadTimeDays: stated,
    rejectedShare,
    priceRatio: ratio,
    score: own.length === 0 ? null : score,
  };
}

function share<Row>(rows: readonly Row[], test: (row: Row) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(test).length / rows.length;
}

const percent = (part: number | null): number | null => (part === null ? null : part * 100);

/** Mean quantity of a delivery by item. */
function usualQuantities(deliveries: readonly SupplierDelivery[]): ReadonlyMap<ItemId, Quantity> {
  const sums = new Map<ItemId, { total: Quantity; count: number }>();
  for (const { receipt } of deliveries) {
    const sum = sums.get(receipt.item) ?? { total: 0, count: 0 };
    sums.set(receipt.item, { total: sum.total + receipt.quantity, count: sum.count + 1 });
  }
  return new Map([...sums].map(([item, { total, count }]) => [item, total / count]));
}

/** Own price against the cheapest at the usual quantity, else at the largest minimum of the suppliers; items that only one delivers do not count. */
function priceRatio(
  supplier: string,
  terms: ReadonlyMap<ItemId, readonly SupplierTerms[]>,
  usual: ReadonlyMap<ItemId, Quantity>,
): number | null {
  const ratios: number[] = [];
  for (const [item, offers] of terms) {
    const own = offers.find((offer) => offer.supplier === supplier);
    if (own === undefined || offers.length < 2) continue;
    const quantity = usual.get(item) ?? Math.max(1, ...offers.map(({ minimum }) => minimum ?? 1));
    const prices = offers.flatMap((offer) => priceAt(offer.breaks, quantity) ?? []);
    const price = priceAt(own.breaks, quantity);
    const cheapest = Math.min(...prices);
    if (price !== null && prices.length > 1 && cheapest > 0) ratios.push(price / cheapest);
  }
  return ratios.length === 0 ? null : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

/** The best first; those without deliveries last, by name as they came. */
function ranked(scores: readonly Omit<SupplierScore, 'rank'>[]): readonly SupplierScore[] {
  const order = [...scores].sort((one, other) => (other.score ?? -1) - (one.score ?? -1));
  return order.map((row) => {
    const better = order.filter(({ score }) => (score ?? -1) > (row.score ?? -1) + 1e-9).length;
    return { ...row, rank: row.score === null ? null : better + 1 };
  });
}
