import type { Steps } from '../../engine/steps';
import type { WeekAnswer, WeekQuestion } from '../week-answers';
import type { Asked } from './asked';
import { confirmationsAnswer } from './confirmations';
import { feasibilityAnswer } from './feasibility';
import { purchasesAnswer } from './purchases';

/** The lists of the planner's week, of the tables as they are now. */
export function weekAnswer({ kind }: WeekQuestion, asked: Asked): Steps<WeekAnswer> {
  switch (kind) {
    case 'feasibility':
      return feasibilityAnswer(asked);
    case 'purchases':
      return purchasesAnswer(asked);
    case 'confirmations':
      return confirmationsAnswer(asked);
  }
}
