import { startOfDay } from '../calendar/dates';
import type { PlanOrder } from '../model/plan';
import type { Duration, Minutes } from '../model/units';

/** Why an order is not released now. limit: enough is in progress; material: something it needs comes later; early: it starts far ahead. */
export type ReleaseState = 'now' | 'limit' | 'material' | 'early';

/** An order that waits to be released to a bottleneck. */
export interface ReleaseCandidate {
  readonly order: PlanOrder;
  /** Its work at the bottleneck. */
  readonly minutes: Duration;
  /** When the plan starts it, and when its work at the bottleneck begins. */
  readonly start: Minutes;
  readonly atBottleneck: Minutes;
  readonly state: ReleaseState;
  /** When it may be released. */
  readonly from: Minutes;
  /** Work for the bottleneck in the workshop once it is released. */
  readonly inProgressAfter: Duration;
}

/** What an order has to do at a bottleneck. */
export interface BottleneckWork {
  readonly order: PlanOrder;
  readonly minutes: Duration;
  /** As scheduled: start of the order, begin and end of its work at the bottleneck. */
  readonly start: Minutes;
  readonly begins: Minutes;
  readonly finish: Minutes;
  /** At its earliest dates, at infinite capacity: start of the order, end of its work at the bottleneck. */
  readonly earliestStart: Minutes;
  readonly earliestFinish: Minutes;
}

/** What release goes by. */
export interface ReleaseRule {
  readonly limit: Duration;
  readonly now: Minutes;
  /** Midnight of the day on which the bottleneck next works. */
  readonly today: Minutes;
  /** The first moment at which an order of that planned start may be released. */
  readonly earliest: (start: Minutes) => Minutes;
}

/** Work that leaves the bottleneck at a moment. */
interface Leaving {
  readonly finish: Minutes;
  readonly minutes: Duration;
}

/**
 * Releases orders in the sequence in which the schedule has them at the bottleneck, each as soon as it fits. What is released leaves the bottleneck when
 * the schedule says, but no sooner than after its own lead time.
 */
export function releaseInTurn(
  works: readonly BottleneckWork[],
  isReleased: (work: BottleneckWork) => boolean,
  rule: ReleaseRule,
): readonly ReleaseCandidate[] {
  const active: Leaving[] = works.filter(isReleased);
  const waiting = works.filter((work) => !isReleased(work)).sort((one, other) => one.begins - other.begins || one.start - other.start);
  let turn = rule.now;
  return waiting.map((work): ReleaseCandidate => {
    const material = startOfDay(work.earliestStart) > rule.today ? work.earliestStart : rule.now;
    const early = Math.max(rule.now, rule.earliest(work.start));
    const ready = Math.max(material, early);
    const from = firstFit(active, work.minutes, rule.limit, Math.max(turn, ready));
    if (from > ready) turn = from;
    active.push({ finish: Math.max(work.finish, from + work.earliestFinish - work.earliestStart), minutes: work.minutes });
    const state: ReleaseState = from <= rule.now ? 'now' : from > ready ? 'limit' : material >= early ? 'material' : 'early';
    const { order, minutes, start, begins } = work;
    return { order, minutes, start, atBottleneck: begins, state, from, inProgressAfter: inProgressAt(active, from) };
  });
}

/** The first moment from which so much work fits under the limit, or nothing is in progress. */
function firstFit(active: readonly Leaving[], minutes: Duration, limit: Duration, from: Minutes): Minutes {
  const moments = [from, ...active.map(({ finish }) => finish).filter((finish) => finish > from)].sort((one, other) => one - other);
  for (const moment of moments) {
    const inProgress = inProgressAt(active, moment);
    if (inProgress === 0 || inProgress + minutes <= limit) return moment;
  }
  return moments[moments.length - 1];
}

const inProgressAt = (active: readonly Leaving[], moment: Minutes): Duration =>
  active.reduce((sum, { finish, minutes }) => sum + (finish > moment ? minutes : 0), 0);
