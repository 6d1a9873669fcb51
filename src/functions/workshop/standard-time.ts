import { standardTime } from '../../engine/cost/standard-time';
import { numberSeries, oneNumber } from '../arguments';
import { defineFunction } from '../define-function';

/**
 * Standard time of a time study: the mean of observed times × rating, × (1 + allowance), in the unit of the observations. The allowance is a share of the
 * normal time, as the ILO has it.
 *
 * @example STANDARD_TIME({2,2.2}, 1, 0.1) = 2.31
 */
export const STANDARD_TIME = defineFunction({
  id: 'STANDARD_TIME',
  alias: 'TEMPS_STANDARD',
  summary: {
    en: 'Standard time from observed times, pace rating and allowance.',
    fr: 'Temps standard à partir des temps relevés, du jugement d’allure et de la majoration.',
  },
  resultHelp: { en: 'Standard time, in the unit of the observations.', fr: 'Temps standard, dans l’unité des relevés.' },
  result: 'cell',
  arguments: {
    observed: numberSeries({
      name: { en: 'observed', fr: 'relevés' },
      help: { en: 'Observed times of one unit.', fr: 'Temps relevés pour une pièce.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    rating: numberSeries({
      name: { en: 'rating', fr: 'allure' },
      help: { en: 'Pace of each observation, or of all: 1 is normal.', fr: 'Allure de chaque relevé, ou de tous : 1 est normale.' },
      range: { above: 0 },
      default: 1,
      single: 'every-period',
    }),
    allowance: oneNumber({
      name: { en: 'allowance', fr: 'majoration' },
      help: { en: 'Rest and interruptions as a fraction of the normal time.', fr: 'Repos et aléas en fraction du temps normal.' },
      range: { atLeast: 0 },
      default: 0,
    }),
  },
  compute: ({ observed, rating, allowance }) => standardTime(observed, rating, allowance),
});
