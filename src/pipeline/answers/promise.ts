import { planSteps } from '../../engine/plan';
import type { Steps } from '../../engine/steps';
import { promiseSteps } from '../../engine/what-if/promise-date';
import { promiseFromStock } from '../../engine/what-if/promise-from-stock';
import type { Answer, Question } from '../question';
import type { Asked } from './asked';

/** When a customer could have it: by the plan, and by stock and receipts alone. */
export function* promiseAnswer(question: Extract<Question, { kind: 'promise' }>, { input, options }: Asked): Steps<Answer> {
  const { item, quantity, wanted, priority } = question;
  if (!input.items.some((row) => row.item === item) || quantity <= 0) return { kind: 'impossible', reason: 'unknown-subject' };
  const plan = yield* planSteps(input, options);
  const request = { item, quantity, wanted, ...(priority === null ? {} : { priority }) };
  const { available, delayed, lateDemands } = yield* promiseSteps(input, plan, request, options);
  return { kind: 'promise', available, fromStock: promiseFromStock(input, plan, item, quantity), delayed, lateDemands };
}
