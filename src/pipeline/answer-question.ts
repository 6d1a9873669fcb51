import type { Steps } from '../engine/steps';
import type { Language } from '../i18n/language';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { type Asked, askedOf } from './answers/asked';
import { disturbanceAnswer } from './answers/disturbance';
import { improvementAnswer, isImprovement } from './answers/improvement';
import { promiseAnswer } from './answers/promise';
import { levellingAnswer, remediesAnswer } from './answers/proposals';
import { releaseAnswer } from './answers/release';
import { scenariosAnswer } from './answers/scenarios';
import { isShopFloor, shopFloorAnswer } from './answers/shop-floor';
import { weekAnswer } from './answers/week';
import type { ImprovementQuestion } from './improvement-question';
import type { Answer, Question } from './question';
import type { ReleaseQuestion } from './release-question';
import type { ShopFloorQuestion } from './shop-floor-question';
import { prepareRun, type RunChoices } from './run-stages';

/** Steps of the search for each trial: a question is tried on dozens of plans, each from the plan at hand. */
export const TRIAL_ITERATIONS = 60;

/**
 * Answers a question by planning with what it asks about, from the plan that the tables give now; nothing is written. In steps, so that it can be
 * stopped: it then gives what was found so far. `onFirst` hears of an answer that is there at once, where there is one, before a better one is searched for.
 */
export function* answerSteps(
  snapshot: WorkbookSnapshot,
  question: Question,
  language: Language,
  choices: RunChoices = {},
  onFirst?: (answer: Answer) => void,
): Steps<Answer> {
  const prepared = prepareRun(snapshot, { iterations: TRIAL_ITERATIONS, ...choices, language });
  if (!prepared.read.usable) return { kind: 'impossible', reason: 'nothing-to-plan' };
  const asked = { ...askedOf(prepared, language, snapshot.settings), ...(onFirst === undefined ? {} : { onFirst }) };
  if (isShopFloor(question)) return shopFloorAnswer(question, asked, snapshot, language);
  if (isImprovement(question)) return yield* improvementAnswer(question, asked, snapshot, choices);
  if (question.kind === 'release') return yield* releaseAnswer(asked, snapshot);
  return yield* answersOf(question, asked);
}

function answersOf(question: Exclude<Question, ImprovementQuestion | ReleaseQuestion | ShopFloorQuestion>, asked: Asked): Steps<Answer> {
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
    case 'feasibility':
    case 'purchases':
    case 'confirmations':
      return weekAnswer(question, asked);
  }
}
