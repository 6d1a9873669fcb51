import type { ActionRow, ActionStep } from '../model/follow-up-records';
import { BOARD_STEPS } from './action-states';

/** What an action lacks for a step. */
export type GateProblem = 'owner' | 'due' | 'effect' | 'verdict' | 'verifier';

/** What the gates look at. */
export type GatedAction = Pick<ActionRow, 'method' | 'owner' | 'due' | 'measuredEffect' | 'verdict' | 'verifiedBy'>;

/** Steps in which what was done is made general: not before its effect is known. */
const AFTER_EFFECT: readonly ActionStep[] = ['act', 'd7', 'd8'];

/**
 * What keeps an action from a step; empty: nothing does. Nobody works on it without an owner; it is made general once its effect is measured and is
 * the one that was wanted; it is closed with an owner, a due date, such an effect and somebody who verified it. Back to the first step, and stopped,
 * it may always be.
 */
export function gateProblems(action: GatedAction, to: ActionStep): GateProblem[] {
  if (to === 'cancelled' || to === BOARD_STEPS[action.method][0]) return [];
  const problems: GateProblem[] = [];
  if (action.owner === null) problems.push('owner');
  const isDone = to === 'done';
  if (isDone && action.due === null) problems.push('due');
  if (isDone || AFTER_EFFECT.includes(to)) {
    if (action.measuredEffect === null) problems.push('effect');
    if (action.verdict === 'none' || action.verdict === 'opposite') problems.push('verdict');
  }
  if (isDone && action.verifiedBy === null) problems.push('verifier');
  return problems;
}

/** The step before or after; null at either end of the method. */
export function stepBeside(action: Pick<ActionRow, 'method'>, step: ActionStep, by: 1 | -1): ActionStep | null {
  const steps = BOARD_STEPS[action.method];
  return steps[steps.indexOf(step) + by] ?? null;
}
