import { computePlan } from '../../engine/plan';
import { finishSteps } from '../../engine/steps';
import { answerSteps } from '../../pipeline/answer-question';
import { checkWorkbook } from '../../pipeline/check-workbook';
import { finishRun, prepareRun } from '../../pipeline/run-stages';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import { EngineFailure, type EngineOutcome, type EngineRequest, type EngineRun, type PlanEngine } from '../plan-engine';

/** An engine for tests of what stands above it: no slices and no worker; equal tables are planned once. */
export function createInstantEngine(): PlanEngine {
  const known = new Map<string, EngineOutcome>();
  const outcomeOf = (snapshot: WorkbookSnapshot): EngineOutcome => {
    const key = JSON.stringify(snapshot.tables);
    const outcome = known.get(key) ?? plan(snapshot);
    known.set(key, outcome);
    return outcome;
  };
  return {
    check: async (snapshot, language) => checkWorkbook(snapshot, language),
    start: (snapshot, request) => startRun(() => outcomeOf(snapshot), request),
    ask: (snapshot, question, language) => ({
      answer: Promise.resolve().then(() => finishSteps(answerSteps(snapshot, question, language, { iterations: 0 }))),
      stop: () => {},
      abandon: () => {},
    }),
    dispose: () => {},
  };
}

function plan(snapshot: WorkbookSnapshot): EngineOutcome {
  const prepared = prepareRun(snapshot, { iterations: 0 });
  if (!prepared.read.usable) return { kind: 'nothing-to-plan', findings: prepared.read.findings };
  const made = computePlan(prepared.input, prepared.search);
  return { kind: 'planned', stoppedEarly: false, ...finishRun(prepared, made) };
}

function startRun(outcomeOf: () => EngineOutcome, { onProgress }: EngineRequest): EngineRun {
  let isAbandoned = false;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const run = async (): Promise<EngineOutcome> => {
    await pause();
    if (!isAbandoned) onProgress?.({ stage: 'computing', search: null });
    const outcome = outcomeOf();
    await pause();
    if (isAbandoned) throw new EngineFailure('abandoned', 'abandoned');
    onProgress?.({ stage: 'comparing' });
    return outcome;
  };
  const outcome = run();
  outcome.catch(() => {});
  return {
    outcome,
    stop: () => {},
    abandon: () => {
      isAbandoned = true;
    },
  };
}
