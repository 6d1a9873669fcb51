import type { ActionRow, CauseRow } from '../model/follow-up-records';
import type { Minutes } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import { problemsOf } from './cause-tree';
import type { LossEvent, LossWeight } from './loss-events';

/** The losses that an action is about, before and after it was done, over equally many days. */
export interface ActionEffect {
  readonly weight: LossWeight;
  readonly before: number;
  readonly after: number;
  readonly days: number;
  readonly direction: 'better' | 'same' | 'worse';
}

/** Longer before and after says more of other things than of the action. */
const MOST_DAYS = 28;
/** Less than this share of a change is none. */
const SAME = 0.2;
/** So many of the losses must have a cost, or a time, for it to be the weight. */
const ENOUGH = 0.9;

/** Money where nearly all losses have it, else time, else their number. */
export function fittingWeight(events: readonly LossEvent[]): LossWeight {
  const known = (weight: LossWeight): number => events.filter((event) => event[weight] !== null).length / events.length;
  if (known('cost') >= ENOUGH) return 'cost';
  return known('minutes') >= ENOUGH ? 'minutes' : 'count';
}

/**
 * What became of the losses under the cause (or else the problem) of an action: the days from its done date to now against as many before it, 28 at
 * most, whole weeks from 14 days on. The day on which it was done counts to neither. Null: not done, no such loss, or less than a day on either side.
 */
export function actionEffect(
  action: ActionRow,
  causes: readonly CauseRow[],
  events: readonly LossEvent[],
  now: Minutes,
): ActionEffect | null {
  if (action.doneDate === null) return null;
  const tied = eventsOf(action, causes, events).filter(({ at }) => at !== null && at < now);
  if (tied.length === 0) return null;
  const doneDay = Math.floor(action.doneDate.minutes / MINUTES_PER_DAY);
  const firstDay = Math.floor(events.reduce((least, { at }) => Math.min(least, at ?? Infinity), Infinity) / MINUTES_PER_DAY);
  const days = windowOf(Math.min(doneDay - firstDay, Math.ceil(now / MINUTES_PER_DAY) - doneDay - 1));
  if (days < 1) return null;
  const weight = fittingWeight(tied);
  const sum = (from: number): number =>
    tied.reduce((total, event) => {
      const day = Math.floor((event.at ?? 0) / MINUTES_PER_DAY);
      return day >= from && day < from + days ? total + (event[weight] ?? 0) : total;
    }, 0);
  const [before, after] = [sum(doneDay - days), sum(doneDay + 1)];
  if (before === 0 && after === 0) return null;
  return {
    weight,
    before,
    after,
    days,
    direction: after > before * (1 + SAME) ? 'worse' : after < before * (1 - SAME) ? 'better' : 'same',
  };
}

function windowOf(room: number): number {
  const days = Math.min(MOST_DAYS, room);
  return days >= 14 ? Math.floor(days / 7) * 7 : days;
}

/** Losses under the cause of an action, else under its problem and all that explains it. */
function eventsOf({ cause, problem }: ActionRow, causes: readonly CauseRow[], events: readonly LossEvent[]): LossEvent[] {
  if (cause === null && problem === null) return [];
  if (cause !== null) return tied(cause, null, events);
  const known = problemsOf(causes).find(({ name }) => sameWord(name, problem ?? ''));
  return tied(problem ?? '', known?.causes.map((row) => row.cause) ?? null, events);
}

function tied(word: string, others: readonly string[] | null, events: readonly LossEvent[]): LossEvent[] {
  const words = [word, ...(others ?? [])];
  return events.filter((event) => event.cause !== null && words.some((one) => sameWord(one, event.cause ?? '')));
}

const sameWord = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The actions, those called done whose losses became clearly more reopened: where nobody has said yet whether the effect was reached, the records say
 * that it is the opposite.
 */
export function withMeasuredVerdicts(
  actions: readonly ActionRow[],
  causes: readonly CauseRow[],
  events: readonly LossEvent[],
  now: Minutes,
): ActionRow[] {
  return actions.map((action) => {
    const isOpen = action.stage !== 'done' || (action.verdict ?? null) !== null;
    if (isOpen || actionEffect(action, causes, events, now)?.direction !== 'worse') return action;
    return { ...action, verdict: 'opposite' };
  });
}
