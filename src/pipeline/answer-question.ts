import type { Steps } from '../engine/steps';
import type { Language } from '../i18n/language';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { type Asked, askedOf } from './answers/asked';
import { disturbanceAnswer } from './answers/disturbance';
import { promiseAnswer } from './answers/promise';
import { levellingAnswer, remediesAnswer } from './answers/proposals';
import { scenariosAnswer } from './answers/scenarios';
import type { Answer, Question } from './question';
import { prepareRun, type RunChoices } from './run-stages';

/** Steps of the search for each trial: a question is tried on dozens of plans, each from the plan at hand. */
export const TRIAL_ITERATIONS = 60;

/**
 * Answers a question by planning with what it asks about, from the plan that the tables give now; nothing is written. In steps, so that it can be
 * stopped: it then gives what was found so far.
 */
export function* answerSteps(snapshot: WorkbookSnapshot, question: Question, language: Language, choices: RunChoices = {}): Steps<Answer> {
  const prepared = prepareRun(snapshot, { iterations: TRIAL_ITERATIONS, ...choices, language });
  if (!prepared.read.usable) return { kind: 'impossible', reason: 'nothing-to-plan' };
  return yield* answersOf(question, askedOf(prepared, language, snapshot.settings));
}

function answersOf(question: Question, asked: Asked): Steps<Answer> {
  switch (question.kind) {
    case 'remedies':
      return remediesAnswer(question, asked);
    case 'levelling':
      return levellingAnswer(asked);
    case 'promise':
      return promiseAnswer(question, asked);
    case 'disturbance':
      return disturbanceAnswer(question, asked);
    case 'scenarios':
      return scenariosAnswer(asked);
  }
}
