import type { PlanningParameters } from '../model/input';

/** Parameters for what is computed outside a plan, from its own arguments alone: no calendar, nothing frozen, what is past due at the first moment. */
export const NEUTRAL_PARAMETERS: PlanningParameters = {
  now: { minutes: 0, hasTime: true },
  horizonDays: 0,
  bucket: 'day',
  frozenDays: 0,
  calendar: null,
  language: 'en',
  scrapConvention: 'yield',
  pastDue: 'first',
  weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
  toleranceDays: 0,
  seed: 1,
  currency: '',
};
