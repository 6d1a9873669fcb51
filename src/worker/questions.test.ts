import { finishSteps } from '../engine/steps';
import { minutesFromIso } from '../engine/calendar/dates';
import { answerSteps } from '../pipeline/answer-question';
import type { Answer } from '../pipeline/question';
import { regeneratePlan } from '../pipeline/regenerate-plan';
import { snapshotFromTables } from '../tables/json-tables';
import { MemoryWorkbook } from '../workbook/memory/memory-workbook';
import { createPlanEngine } from './create-plan-engine';
import { clonedInThreadPort } from './testing/cloned-port';
import { MANY_ORDERS } from './testing/many-orders';

const WORKSHOP = snapshotFromTables(MANY_ORDERS);
const TUESDAY = { minutes: minutesFromIso('2027-03-02T06:00') ?? 0, hasTime: true };
const BREAKDOWN = {
  kind: 'disturbance',
  disturbance: {
    id: 'X1',
    kind: 'breakdown',
    subject: 'LATHE',
    operation: null,
    from: { minutes: minutesFromIso('2027-03-01T06:00') ?? 0, hasTime: true },
    to: TUESDAY,
    quantity: null,
    declaredBy: null,
    comment: null,
    closed: false,
  },
} as const;
const PROMISE = { kind: 'promise', item: 'P1', quantity: 2, wanted: null, priority: 1 } as const;

it('answers as the pipeline does', async () => {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const { answer } = engine.ask(WORKSHOP, PROMISE, 'en');
  expect(await answer).toEqual(finishSteps(answerSteps(WORKSHOP, PROMISE, 'en')));
  engine.dispose();
});

it('says at once what the plan at hand comes to when it is merely repaired, then searches on', async () => {
  const workbook = new MemoryWorkbook(WORKSHOP);
  const { plan } = await regeneratePlan(workbook, { iterations: 100 });
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  const firsts: Answer[] = [];
  const { answer } = engine.ask(await workbook.read(), BREAKDOWN, 'en', (first) => firsts.push(first));
  expect((await answer).kind).toBe('disturbance');
  const [first, ...others] = firsts;
  if (first?.kind !== 'disturbance') throw new Error('nothing was said at once');
  expect(others).toEqual([]);
  expect(first.before.weightedTardinessDays).toBeCloseTo(plan?.kpis.weightedTardinessDays ?? NaN, 6);
  // The lathe is down for a day: its work moves, what is sawn on that day does not.
  const stays = first.moved.filter(({ before }) => before.resource === 'SAW' && (before.finish ?? 0) <= BREAKDOWN.disturbance.to.minutes);
  expect(first.moved.some(({ before }) => before.resource === 'LATHE')).toBe(true);
  expect(stays).toEqual([]);
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
