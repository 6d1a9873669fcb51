import { finishSteps } from '../engine/steps';
import { answerSteps } from '../pipeline/answer-question';
import { snapshotFromTables } from '../tables/json-tables';
import { createPlanEngine } from './create-plan-engine';
import { clonedInThreadPort } from './testing/cloned-port';
import { MANY_ORDERS } from './testing/many-orders';

const WORKSHOP = snapshotFromTables(MANY_ORDERS);
const PROMISE = { kind: 'promise', item: 'P1', quantity: 2, wanted: null, priority: 1 } as const;

it('answers as the pipeline does', async () => {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const { answer } = engine.ask(WORKSHOP, PROMISE, 'en');
  expect(await answer).toEqual(finishSteps(answerSteps(WORKSHOP, PROMISE, 'en')));
  engine.dispose();
});

it('gives what was found when it is stopped', async () => {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const question = engine.ask(WORKSHOP, { kind: 'levelling' }, 'en');
  question.stop();
  expect(await question.answer).toMatchObject({ kind: 'levelling', proposals: [] });
  engine.dispose();
});

it('is abandoned by the next question, while a run goes on beside it', async () => {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const run = engine.start(WORKSHOP, { iterations: 20, milliseconds: null });
  const first = engine.ask(WORKSHOP, { kind: 'levelling' }, 'en');
  const second = engine.ask(WORKSHOP, PROMISE, 'en');
  await expect(first.answer).rejects.toMatchObject({ code: 'abandoned' });
  expect((await second.answer).kind).toBe('promise');
  expect((await run.outcome).kind).toBe('planned');
  engine.dispose();
});

it('fails with the engine that is disposed of', async () => {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const { answer } = engine.ask(WORKSHOP, { kind: 'levelling' }, 'en');
  engine.dispose();
  await expect(answer).rejects.toMatchObject({ code: 'abandoned' });
});
