import { johnson } from '../../engine/sequencing/johnson';
import { numberSeries } from '../arguments';
import { defineFunction, spill } from '../define-function';
import { nameSeries } from '../name-arguments';

/**
 * Johnson's rule (DOMAIN §4): the order of jobs through two machines with the least makespan; ties by the order given.
 *
 * @example JOHNSON({"L","M","N","O","P"}, {10,5,7,3,1}, {2,4,5,6,7}) = {"P","O","N","M","L"}
 */
export const JOHNSON = defineFunction({
  id: 'JOHNSON',
  alias: 'JOHNSON',
  summary: {
    en: 'Order of jobs through two machines that ends soonest (Johnson’s rule).',
    fr: 'Ordre de passage sur deux machines qui finit au plus tôt (règle de Johnson).',
  },
  resultHelp: { en: 'The jobs, the first first.', fr: 'Les travaux, le premier en tête.' },
  result: 'rows',
  arguments: {
    jobs: nameSeries({ name: { en: 'jobs', fr: 'travaux' }, help: { en: 'Names of the jobs.', fr: 'Noms des travaux.' } }),
    times1: numberSeries({
      name: { en: 'times1', fr: 'temps1' },
      help: { en: 'Times on the first machine.', fr: 'Temps sur la première machine.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    times2: numberSeries({
      name: { en: 'times2', fr: 'temps2' },
      help: { en: 'Times on the second machine.', fr: 'Temps sur la seconde machine.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
  },
  compute: ({ jobs, times1, times2 }) =>
    spill(
      johnson(times1, times2).map((place) => jobs.values[place]),
      jobs.layout,
    ),
});
