/**
 * Work in steps: it pauses every few milliseconds and asks whether to stop. Whoever drives it may do something else between two steps, such as
 * reading messages in a web worker. Stepwise or in one go, the result is the same.
 */
export type Steps<Result> = Generator<void, Result, boolean>;

/** Runs all steps at once; `shouldStop` answers each pause. */
export function finishSteps<Result>(steps: Steps<Result>, shouldStop?: () => boolean): Result {
  let step = steps.next(false);
  while (step.done !== true) step = steps.next(shouldStop?.() === true);
  return step.value;
}
