import { pertMean, pertProbability, pertVariance } from '../../engine/network/pert';
import { eachNumber, numberSeries, numberVector } from '../arguments';
import { defineFunction, spill } from '../define-function';
import { fail, type Failure } from '../values';

const OPTIMISTIC = { en: 'optimistic', fr: 'optimiste' };
const LIKELY = { en: 'likely', fr: 'probable' };
const PESSIMISTIC = { en: 'pessimistic', fr: 'pessimiste' };

const ESTIMATES = {
  optimistic: eachNumber({
    name: OPTIMISTIC,
    help: { en: 'Duration if all goes well.', fr: 'Durée si tout va bien.' },
    range: { atLeast: 0 },
  }),
  likely: eachNumber({ name: LIKELY, help: { en: 'Most likely duration.', fr: 'Durée la plus probable.' }, range: { atLeast: 0 } }),
  pessimistic: eachNumber({
    name: PESSIMISTIC,
    help: { en: 'Duration if all goes wrong.', fr: 'Durée si tout va mal.' },
    range: { atLeast: 0 },
  }),
};

interface Estimates {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** Estimates must rise; null when they do. */
function notRising({ optimistic, likely, pessimistic }: Estimates): Failure | null {
  if (optimistic > likely) return fail('argument.above-other', { argument: OPTIMISTIC, value: optimistic, other: LIKELY, most: likely });
  if (likely <= pessimistic) return null;
  return fail('argument.above-other', { argument: LIKELY, value: likely, other: PESSIMISTIC, most: pessimistic });
}

/**
 * Mean duration of a task of three estimates (DOMAIN §4), which must rise.
 *
 * @example PERT_MEAN(1, 4, 7) = 4
 */
export const PERT_MEAN = defineFunction({
  id: 'PERT_MEAN',
  alias: 'PERT_MOYENNE',
  summary: { en: 'Mean duration of a task from three estimates.', fr: 'Durée moyenne d’une tâche à partir de trois estimations.' },
  resultHelp: { en: '(optimistic + 4 × likely + pessimistic) / 6.', fr: '(optimiste + 4 × probable + pessimiste) / 6.' },
  result: 'cell',
  arguments: ESTIMATES,
  compute: (given) => notRising(given) ?? pertMean(given.optimistic, given.likely, given.pessimistic),
});

/**
 * Variance of a task of three estimates (DOMAIN §4), in their unit squared.
 *
 * @example PERT_VAR(1, 4, 7) = 1
 */
export const PERT_VAR = defineFunction({
  id: 'PERT_VAR',
  alias: 'PERT_VARIANCE',
  summary: { en: 'Variance of a task from three estimates.', fr: 'Variance d’une tâche à partir de trois estimations.' },
  resultHelp: { en: '((pessimistic - optimistic) / 6) squared.', fr: '((pessimiste - optimiste) / 6) au carré.' },
  result: 'cell',
  arguments: ESTIMATES,
  compute: (given) => notRising(given) ?? pertVariance(given.optimistic, given.pessimistic),
});

/**
 * Probability that a project ends by a target, or by each of several (DOMAIN §4): its critical path's means and variances alone count.
 *
 * @example PERT_PROB(41, {7,14,11,4}, {4,16,4,1}) = 0.8413…
 */
export const PERT_PROB = defineFunction({
  id: 'PERT_PROB',
  alias: 'PERT_PROBA',
  summary: { en: 'Probability to finish by a target duration.', fr: 'Probabilité de finir dans une durée visée.' },
  resultHelp: { en: 'A probability from 0 to 1 for each target.', fr: 'Une probabilité de 0 à 1 par durée visée.' },
  result: 'rows',
  arguments: {
    target: numberVector({
      name: { en: 'target', fr: 'durée_visée' },
      help: {
        en: 'Duration to keep, from the start of the project; or several.',
        fr: 'Durée à tenir depuis le début du projet ; ou plusieurs.',
      },
    }),
    means: numberSeries({
      name: { en: 'means', fr: 'moyennes' },
      help: { en: 'Mean durations of the tasks of the critical path.', fr: 'Durées moyennes des tâches du chemin critique.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    variances: numberSeries({
      name: { en: 'variances', fr: 'variances' },
      help: { en: 'Variances of the same tasks.', fr: 'Variances des mêmes tâches.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
  },
  compute: ({ target, means, variances }) =>
    spill(
      target.values.map((value) => pertProbability(value, means, variances)),
      target.layout ?? { rows: 1, columns: 1 },
    ),
});
