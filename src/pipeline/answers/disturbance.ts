import type { Steps } from '../../engine/steps';
import { findingOf, isProblem } from '../../engine/what-if/change-problem';
import { type DisturbanceEffect, disturbanceSteps } from '../../engine/what-if/disturbance-effect';
import { whomToTell } from '../../engine/what-if/whom-to-tell';
import { notificationOf } from '../../i18n/disturbance-words';
import type { Answer, Question } from '../question';
import type { Asked } from './asked';

/** What a disturbance would do to the plan, and who must know, sentences ready: of the plan repaired first, where there is one, then of the plan replanned. */
export function* disturbanceAnswer({ disturbance }: Extract<Question, { kind: 'disturbance' }>, asked: Asked): Steps<Answer> {
  const { input, options, cost, language, read } = asked;
  const { onFirst } = asked;
  const answerOf = (effect: DisturbanceEffect): Answer => {
    const { before, after, moved, delayed } = effect;
    const notifications = whomToTell(input, disturbance, effect).map((told) => notificationOf(told, disturbance, language));
    return { kind: 'disturbance', before, after, moved, delayed, notifications };
  };
  const first = onFirst && ((effect: DisturbanceEffect): void => onFirst(answerOf(effect)));
  const effect = yield* disturbanceSteps(input, disturbance, options, cost, first);
  if (isProblem(effect)) {
    const finding = findingOf(effect, { id: disturbance.id, source: disturbance.source });
    return { kind: 'impossible', reason: 'unknown-subject', finding: read.locate({ table: 'Disturbances', ...finding }) };
  }
  return answerOf(effect);
}
