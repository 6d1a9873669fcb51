import { endOf } from '../../engine/tracking/day-of-serial';
import { workInProgress } from '../../engine/tracking/work-in-progress';
import { numberSeries, numberVector } from '../arguments';
import { defineFunction, spill } from '../define-function';
import { dateSeries } from '../date-series';
import { fail } from '../values';

const FINISH = { en: 'finish', fr: 'fin' };

/**
 * Work in progress at a moment, or at each of several: what has started and is not finished then; a blank start has not begun, a blank finish runs
 * on, and a finish without a time is the end of its day. Orders are counted, or their amounts (quantity, hours, value) summed.
 *
 * @example WIP({1,2,3}, {5,4,9}, {2,4.5,8}) = {2,3,1}
 */
export const WIP = defineFunction({
  id: 'WIP',
  alias: 'EN_COURS',
  summary: {
    en: 'Work in progress at each moment: orders, quantity, hours or value.',
    fr: 'En-cours à chaque instant : ordres, quantité, heures ou valeur.',
  },
  resultHelp: { en: 'One amount for each moment.', fr: 'Un montant par instant.' },
  result: 'rows',
  arguments: {
    start: dateSeries({
      name: { en: 'start', fr: 'début' },
      help: { en: 'Start of each order; blank before it begins.', fr: 'Début de chaque ordre ; vide s’il n’a pas commencé.' },
    }),
    finish: dateSeries({ name: FINISH, help: { en: 'Its finish; blank while it runs.', fr: 'Sa fin ; vide tant qu’il est en cours.' } }),
    at: numberVector({
      name: { en: 'at', fr: 'instants' },
      help: { en: 'The moment, or moments, to count at.', fr: 'L’instant, ou les instants, où compter.' },
      date: true,
    }),
    amount: numberSeries({
      name: { en: 'amount', fr: 'montant' },
      help: { en: 'What each order counts.', fr: 'Ce que compte chaque ordre.' },
      range: { atLeast: 0 },
      default: 1,
      single: 'every-period',
    }),
  },
  compute: ({ start, finish, at, amount }) => {
    const all = start.map((begin, place) => ({ start: begin, finish: finish[place], amount: amount[place] }));
    const backwards = all.findIndex((order) => order.start !== null && order.finish !== null && endOf(order.finish) < order.start);
    if (backwards >= 0) return fail('dates.finish-before-start', { argument: FINISH, place: backwards + 1 });
    return spill(workInProgress(all, at.values), at.layout ?? { rows: 1, columns: 1 });
  },
});
