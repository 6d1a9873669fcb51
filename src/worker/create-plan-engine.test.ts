import { computePlan } from '../engine/plan';
import { prepareRun } from '../pipeline/run-stages';
import { sampleWorkshop } from '../sample/workshop';
import { MANY_ORDERS } from './testing/many-orders';
import { snapshotFromTables } from '../tables/json-tables';
import { createPlanEngine } from './create-plan-engine';
import type { FromWorker, ToWorker, WorkerPort } from './messages';
import type { EngineOutcome, EngineProgress } from './plan-engine';
import { clonedInThreadPort } from './testing/cloned-port';

const WORKSHOP = snapshotFromTables(MANY_ORDERS);

function planned(outcome: EngineOutcome): Extract<EngineOutcome, { readonly kind: 'planned' }> {
  if (outcome.kind !== 'planned') throw new Error('nothing was planned');
  return outcome;
}

/** The plan as the engine computes it in one go, with that seed. */
function direct(seed: number, iterations: number) {
  const { input } = prepareRun(WORKSHOP, { seed, iterations });
  const values: number[] = [];
  const plan = computePlan(input, { seed, iterations, onProgress: ({ best }) => values.push(best.value) });
  return { kpis: plan.kpis, value: values.at(-1) ?? Infinity };
}

describe('an engine of one worker', () => {
  it('finds in slices the plan that the engine finds in one go', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const outcome = await engine.start(WORKSHOP, { iterations: 300, milliseconds: null }).outcome;
    expect(planned(outcome).summary.kpis).toEqual(direct(1, 300).kpis);
    expect(planned(outcome).stoppedEarly).toBe(false);
    engine.dispose();
  });

  it('counts late demands on the way as the plan counts them in the end', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const news: EngineProgress[] = [];
    const workshop = snapshotFromTables(sampleWorkshop('en'));
    const outcome = planned(
      await engine.start(workshop, { iterations: 20, milliseconds: null, onProgress: (progress) => news.push(progress) }).outcome,
    );
    const last = news.findLast((one) => one.stage === 'computing');
    const best = last?.stage === 'computing' ? last.search?.best : undefined;
    const { lateDemands, weightedTardinessDays } = outcome.summary.kpis;
    expect(best?.lateDemands).toBe(lateDemands);
    expect(best?.demandTardinessDays).toBeCloseTo(weightedTardinessDays);
    engine.dispose();
  });

  it('lets messages through while it computes: stopped, it gives the best plan so far', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const news: EngineProgress[] = [];
    const run = engine.start(WORKSHOP, {
      iterations: 1e9,
      milliseconds: null,
      onProgress: (progress) => {
        news.push(progress);
        if (progress.stage === 'computing' && progress.search !== null) run.stop();
      },
    });
    const outcome = planned(await run.outcome);
    expect(outcome.stoppedEarly).toBe(true);
    expect(news.at(-1)).toEqual({ stage: 'comparing' });
    expect(outcome.sheets.length).toBeGreaterThan(5);
    engine.dispose();
  });

  it('ends by itself when its time is over', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const outcome = planned(await engine.start(WORKSHOP, { iterations: 1e9, milliseconds: 100 }).outcome);
    expect(outcome.stoppedEarly).toBe(true);
    engine.dispose();
  });

  it('plans by one rule alone when told to', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const outcome = planned(await engine.start(WORKSHOP, { iterations: 0, milliseconds: null, rule: 'SPT' }).outcome);
    const { input } = prepareRun(WORKSHOP, { rule: 'SPT', iterations: 0 });
    expect(outcome.summary.kpis).toEqual(computePlan(input, { iterations: 0, seed: 1, rule: 'SPT' }).kpis);
    engine.dispose();
  });

  it('says why when nothing can be planned', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const outcome = await engine.start(snapshotFromTables({ name: 'none', tables: {} }), { iterations: 9, milliseconds: null }).outcome;
    expect(outcome).toMatchObject({
      kind: 'nothing-to-plan',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'table.none-usable' })]),
    });
    engine.dispose();
  });

  it('abandons a run when told to, or when another is started, and goes on working', async () => {
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const first = engine.start(WORKSHOP, { iterations: 1e9, milliseconds: null });
    const second = engine.start(WORKSHOP, { iterations: 1e9, milliseconds: null });
    await expect(first.outcome).rejects.toMatchObject({ code: 'abandoned' });
    second.abandon();
    await expect(second.outcome).rejects.toMatchObject({ code: 'abandoned' });
    expect((await engine.check(WORKSHOP, 'en')).plannable).toBe(true);
    engine.dispose();
  });
});

describe('an engine of several workers', () => {
  it('takes the best of their plans, whichever is ready first', async () => {
    const engine = createPlanEngine({ workers: 3, createPort: clonedInThreadPort });
    const outcome = planned(await engine.start(WORKSHOP, { iterations: 60, milliseconds: null }).outcome);
    const each = [1, 2, 3].map((seed) => direct(seed, 60));
    const best = each.reduce((a, b) => (b.value < a.value ? b : a));
    expect(outcome.summary.kpis).toEqual(best.kpis);
    engine.dispose();
  });
});

describe('a worker that breaks', () => {
  /** A worker that answers by hand. */
  function handPort(): { readonly port: WorkerPort; readonly received: ToWorker[]; readonly say: (message: FromWorker) => void } {
    const received: ToWorker[] = [];
    const port: WorkerPort = { post: (message) => received.push(message), onMessage: () => {}, onBroken: () => {}, end: () => {} };
    return { port, received, say: (message) => port.onMessage(message) };
  }

  it('fails the run and every check, and the next check gets a new worker', async () => {
    const hands = [handPort(), handPort()];
    let opened = 0;
    const engine = createPlanEngine({ createPort: () => hands[opened++].port });
    const check = engine.check(WORKSHOP, 'en');
    const run = engine.start(WORKSHOP, { iterations: 1, milliseconds: null });
    hands[0].port.onBroken('out of memory');
    await expect(check).rejects.toMatchObject({ code: 'worker-failed', message: 'out of memory' });
    await expect(run.outcome).rejects.toMatchObject({ code: 'worker-failed' });
    void engine.check(WORKSHOP, 'en').catch(() => {});
    expect(hands[1].received).toHaveLength(1);
    engine.dispose();
  });

  it('that says an error fails that task alone', async () => {
    const { port, received, say } = handPort();
    const engine = createPlanEngine({ createPort: () => port });
    const check = engine.check(WORKSHOP, 'en');
    const run = engine.start(WORKSHOP, { iterations: 1, milliseconds: null });
    say({ kind: 'failed', id: received[1].id, message: 'RangeError: x' });
    await expect(run.outcome).rejects.toMatchObject({ code: 'worker-failed', message: 'RangeError: x' });
    say({ kind: 'failed', id: received[0].id, message: 'TypeError: y' });
    await expect(check).rejects.toMatchObject({ code: 'worker-failed', message: 'TypeError: y' });
    engine.dispose();
  });

  it('is not listened to any more once its run is over', async () => {
    const { port, received, say } = handPort();
    const engine = createPlanEngine({ createPort: () => port });
    const run = engine.start(WORKSHOP, { iterations: 1, milliseconds: null });
    run.abandon();
    say({ kind: 'outcome', id: received[0].id, outcome: { kind: 'nothing-to-plan', findings: [] } });
    await expect(run.outcome).rejects.toMatchObject({ code: 'abandoned' });
    engine.dispose();
  });
});
