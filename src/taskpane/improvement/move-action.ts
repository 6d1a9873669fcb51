import { isoFromMinutes } from '../../engine/calendar/dates';
import type { GateProblem } from '../../engine/improvement/action-gates';
import { gateProblems } from '../../engine/improvement/action-gates';
import type { ActionRow, ActionStep } from '../../engine/model/follow-up-records';
import type { Minutes } from '../../engine/model/units';
import type { NewRow, RowChange } from '../state/pane-state';

/** A move that may be written, or what the action lacks for it. */
export type Move =
  { readonly kind: 'change'; readonly change: RowChange } | { readonly kind: 'refused'; readonly problems: readonly GateProblem[] };

/** What a move to a step writes into the row of Actions: the step, and the day on which it was done, which a reopened one has no more. */
export function moveOf(action: ActionRow, row: number, to: ActionStep, now: Minutes): Move {
  const problems = gateProblems(action, to);
  if (problems.length > 0) return { kind: 'refused', problems };
  const today = isoFromMinutes(now).slice(0, 10);
  const done: NewRow =
    to === 'done' ? (action.doneDate === null ? { done_date: today } : {}) : action.doneDate === null ? {} : { done_date: null };
  return { kind: 'change', change: { row, expected: { id: action.id }, values: { stage: to, ...done } } };
}
