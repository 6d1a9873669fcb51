import type { AdjustmentRow } from '../../engine/model/change-records';
import { freeIds } from '../../engine/what-if/adjustment-rows';
import { levellingSteps } from '../../engine/what-if/levelling';
import { remedySteps } from '../../engine/what-if/remedies';
import type { Steps } from '../../engine/steps';
import { adjustmentSentence } from '../../i18n/adjustment-words';
import { effectBetween, keepEffects } from '../kept-what-if';
import type { Answer, Proposal, Question } from '../question';
import type { Asked } from './asked';

/** What would help one late demand. */
export function* remediesAnswer({ demand }: Extract<Question, { kind: 'remedies' }>, asked: Asked): Steps<Answer> {
  const { input, options, cost } = asked;
  const found = yield* remedySteps(input, demand, options, cost);
  if (found === null) return { kind: 'impossible', reason: 'unknown-subject' };
  const name = namer(asked);
  const proposals = found.remedies.map((remedy) => ({
    ...name(remedy.row),
    ...pricedOf(remedy),
    gainedMinutes: remedy.gainedMinutes,
    lateMinutes: remedy.lateMinutes,
  }));
  const { before, lateMinutes, tried } = found;
  return { kind: 'remedies', demand, before, lateMinutes, proposals, tried };
}

/** A set that takes overloads and lateness away, and what each of it does on top of those before it. */
export function* levellingAnswer(asked: Asked): Steps<Answer> {
  const { input, options, cost, settings } = asked;
  const { before, set, tried } = yield* levellingSteps(input, options, cost);
  const name = namer(asked);
  const proposals = set.map((step) => ({ ...name(step.row), ...pricedOf(step), gainedMinutes: null, lateMinutes: null }));
  const effects = set.map(({ row, after }, index) => [row, effectBetween(index === 0 ? before : set[index - 1].after, after)] as const);
  return { kind: 'levelling', before, proposals, tried, keep: keepEffects(settings, effects) };
}

const pricedOf = ({ after, extraHours, cost }: Pick<Proposal, 'after' | 'extraHours' | 'cost'>) => ({ after, extraHours, cost });

/** Gives each proposal a number that no row of the table has, and says what it does. */
function namer({ input, language }: Asked): (row: AdjustmentRow) => Pick<Proposal, 'row' | 'sentence'> {
  const ids = freeIds(input.adjustments);
  const items = new Set(input.items.map(({ item }) => item));
  return (row) => ({ row: { ...row, id: ids.next().value }, sentence: adjustmentSentence(row, language, items.has(row.subject)) });
}
