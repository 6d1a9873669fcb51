import { startOfWeek } from '../calendar/dates';
import type { Minutes } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import type { DeviationAxis } from './deviation-tolerance';
import { DEVIATION_AXES } from './deviation-tolerance';
import type { PlanDeviation } from './plan-deviations';

/** What is to be said of the deviations, before its words: how many, the heaviest, the cause behind most, and where they are going. */
export interface DeviationComment {
  readonly count: number;
  readonly bad: number;
  readonly largest: PlanDeviation | null;
  /** How many of each axis, most first, without those that have none. */
  readonly axes: readonly { readonly axis: DeviationAxis; readonly count: number }[];
  /** The cause that most bad deviations give; null: none gives one. */
  readonly commonCause: { readonly cause: string; readonly count: number } | null;
  readonly trend: DeviationTrend | null;
}

/** The last whole week with deviations against the weeks before it. */
export interface DeviationTrend {
  readonly week: Minutes;
  readonly count: number;
  readonly weeksBefore: number;
  readonly meanBefore: number;
  readonly direction: 'rising' | 'falling' | 'steady';
}

/** A week is compared with so many before it. */
const MOST_WEEKS = 4;
/** Less than this share of a change is none. */
const STEADY = 0.2;

/** The comment on deviations, sorted as `planDeviations` gives them. Only what is to the bad, in weeks that are over, is a trend. */
export function deviationComment(deviations: readonly PlanDeviation[], now: Minutes): DeviationComment {
  const bad = deviations.filter((deviation) => deviation.bad);
  const axes = DEVIATION_AXES.map((axis) => ({ axis, count: deviations.filter((one) => one.axis === axis).length }));
  return {
    count: deviations.length,
    bad: bad.length,
    largest: bad[0] ?? deviations[0] ?? null,
    axes: axes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    commonCause: commonCause(bad),
    trend: trendOf(bad.filter(({ at }) => at !== null && startOfWeek(at) < startOfWeek(now))),
  };
}

function commonCause(deviations: readonly PlanDeviation[]): DeviationComment['commonCause'] {
  const counts = new Map<string, number>();
  for (const { cause } of deviations) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  let most: { cause: string; count: number } | null = null;
  for (const [cause, count] of counts) if (most === null || count > most.count) most = { cause, count };
  return most;
}

/** Weeks without a deviation between the first and the last one count as 0; with one week alone there is no trend. */
function trendOf(deviations: readonly PlanDeviation[]): DeviationTrend | null {
  const weeks = new Map<Minutes, number>();
  for (const { at } of deviations) if (at !== null) weeks.set(startOfWeek(at), (weeks.get(startOfWeek(at)) ?? 0) + 1);
  if (weeks.size < 2) return null;
  const last = Math.max(...weeks.keys());
  const first = Math.min(...weeks.keys());
  const weeksBefore = Math.min(MOST_WEEKS, Math.round((last - first) / (7 * MINUTES_PER_DAY)));
  let before = 0;
  for (let back = 1; back <= weeksBefore; back++) before += weeks.get(last - back * 7 * MINUTES_PER_DAY) ?? 0;
  const meanBefore = before / weeksBefore;
  const count = weeks.get(last) ?? 0;
  const change = meanBefore === 0 ? Infinity : (count - meanBefore) / meanBefore;
  return { week: last, count, weeksBefore, meanBefore, direction: change > STEADY ? 'rising' : change < -STEADY ? 'falling' : 'steady' };
}
