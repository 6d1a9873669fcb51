import type { Steps } from '../../engine/steps';
import { findTables } from '../../tables/find-tables';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { ImprovementQuestion } from '../improvement-question';
import type { Answer, Question } from '../question';
import type { RunChoices } from '../run-stages';
import { prepareRun } from '../run-stages';
import { actionBoardAnswer } from './action-board';
import { actionEffectAnswer } from './action-effect';
import { askedOf } from './asked';
import type { Asked } from './asked';
import { causeListAnswer } from './cause-list';
import { deviationListAnswer } from './deviation-list';
import { lossParetoAnswer } from './loss-pareto';

const KINDS: readonly Question['kind'][] = ['action-board', 'action-effect', 'loss-pareto', 'deviation-list', 'cause-list'];

/** True for a question about what went wrong and what is done about it. */
export function isImprovement(question: Question): question is ImprovementQuestion {
  return KINDS.includes(question.kind);
}

/** Answers it from the tables; only the effect of an action takes plans. */
export function* improvementAnswer(
  question: ImprovementQuestion,
  asked: Asked,
  snapshot: WorkbookSnapshot,
  choices: RunChoices,
): Steps<Answer> {
  const tables = () => findTables(snapshot, asked.read.mapping).tables;
  switch (question.kind) {
    case 'action-board':
      return actionBoardAnswer(asked, tables());
    case 'loss-pareto':
      return lossParetoAnswer(question, asked);
    case 'deviation-list':
      return deviationListAnswer(asked);
    case 'cause-list':
      return causeListAnswer(asked);
    case 'action-effect':
      return yield* actionEffectAnswer(question, {
        asked,
        snapshot,
        tables: tables(),
        again: (changed) => askAgain(changed, asked, choices),
      });
  }
}

function askAgain(snapshot: WorkbookSnapshot, { language, settings, options }: Asked, choices: RunChoices): Asked | null {
  const prepared = prepareRun(snapshot, { ...choices, language, iterations: options.iterations, seed: options.seed });
  return prepared.read.usable ? askedOf(prepared, language, settings) : null;
}
