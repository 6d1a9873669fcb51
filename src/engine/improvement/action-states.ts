import type { ActionConcern, ActionRow, ActionStep } from '../model/follow-up-records';
import type { DateValue, Minutes } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';

/**
 * What an action is in truth, whatever its stage says. An action that is called done is closed only when its effect is written and somebody verified
 * it: without an effect, or with one that is none or the opposite of what was wanted, it is reopened; without a verifier it is to verify.
 */
export type ActionState = 'overdue' | 'reopened' | 'to-verify' | 'open' | 'closed' | 'cancelled';

export function actionState(action: ActionRow, now: Minutes): ActionState {
  if (action.stage === 'cancelled') return 'cancelled';
  if (action.stage === 'done') {
    if (action.measuredEffect === null || action.verdict === 'none' || action.verdict === 'opposite') return 'reopened';
    return action.verifiedBy === null ? 'to-verify' : 'closed';
  }
  return action.due !== null && endOf(action.due) <= now ? 'overdue' : 'open';
}

/** True when it should have been done by now and is not. */
export function isOverdue(action: ActionRow, now: Minutes): boolean {
  const state = actionState(action, now);
  return state === 'overdue' || (state === 'reopened' && action.due !== null && endOf(action.due) <= now);
}

/** A due date without a time is the end of that day. */
function endOf({ minutes, hasTime }: DateValue): Minutes {
  return hasTime ? minutes : minutes + MINUTES_PER_DAY;
}

/** Ease × gain, 1 to 25; null where one of them is missing. */
export function actionScore({ ease, gain }: Pick<ActionRow, 'ease' | 'gain'>): number | null {
  return ease === null || gain === null ? null : ease * gain;
}

const STATE_RANK: Readonly<Record<ActionState, number>> = { overdue: 0, reopened: 1, 'to-verify': 2, open: 3, closed: 4, cancelled: 5 };

/** People and the law go first. */
const CONCERN_RANK: Readonly<Record<ActionConcern, number>> = {
  safety: 0,
  regulation: 0,
  environment: 1,
  quality: 2,
  delivery: 2,
  cost: 2,
};

/** What to look at first: by state, then what concerns safety and regulation, then the environment, then the planner's priority, then ease × gain, then the due date. Equal ones keep their order. */
export function byUrgency(now: Minutes): (one: ActionRow, other: ActionRow) => number {
  const rank = (action: ActionRow): readonly number[] => [
    STATE_RANK[actionState(action, now)],
    action.concern ? CONCERN_RANK[action.concern] : 2,
    action.priority ?? Number.MAX_SAFE_INTEGER,
    -(actionScore(action) ?? 0),
    action.due?.minutes ?? Number.MAX_SAFE_INTEGER,
  ];
  return (one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((value, index) => value - b[index]).find((difference) => difference !== 0) ?? 0;
  };
}

/** Steps of each method, then the end: the columns of its board. */
export const BOARD_STEPS: Readonly<Record<ActionRow['method'], readonly ActionStep[]>> = {
  pdca: ['plan', 'do', 'check', 'act', 'done'],
  dmaic: ['define', 'measure', 'analyse', 'improve', 'control', 'done'],
  '8d': ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'done'],
};

/** The column of the board in which an action stands: one that is called done without a verified effect goes back to where effects are checked. */
export function boardStep(action: ActionRow, now: Minutes): ActionStep {
  const state = actionState(action, now);
  if (state !== 'reopened' && state !== 'to-verify') return action.step;
  return { pdca: 'check', dmaic: 'control', '8d': 'd6' }[action.method] as ActionStep;
}

/** Overdue actions of each owner, most first; null: nobody owns them. */
export function overdueByOwner(
  actions: readonly ActionRow[],
  now: Minutes,
): { readonly owner: string | null; readonly actions: readonly ActionRow[] }[] {
  const owners = new Map<string | null, ActionRow[]>();
  for (const action of actions) if (isOverdue(action, now)) owners.set(action.owner, [...(owners.get(action.owner) ?? []), action]);
  return [...owners].map(([owner, late]) => ({ owner, actions: late })).sort((a, b) => b.actions.length - a.actions.length);
}

/** What an owner has before him. */
export interface OwnerWork {
  readonly owner: string | null;
  readonly open: number;
  readonly overdue: number;
  /** Hours of work of his open actions, of those that say so. */
  readonly hours: number;
}

/** The work of each owner, the most overdue first, then the most hours; null: nobody owns them. */
export function workOfOwners(actions: readonly ActionRow[], now: Minutes): OwnerWork[] {
  const owners = new Map<string | null, OwnerWork>();
  for (const action of actions) {
    const state = actionState(action, now);
    if (state === 'closed' || state === 'cancelled') continue;
    const known = owners.get(action.owner) ?? { owner: action.owner, open: 0, overdue: 0, hours: 0 };
    const overdue = known.overdue + (isOverdue(action, now) ? 1 : 0);
    owners.set(action.owner, { ...known, open: known.open + 1, overdue, hours: known.hours + (action.hours ?? 0) });
  }
  return [...owners.values()].sort((a, b) => b.overdue - a.overdue || b.hours - a.hours);
}
