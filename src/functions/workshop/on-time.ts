import { onTimeShare, type Delivery } from '../../engine/tracking/on-time';
import { QUANTITY_TOLERANCE } from '../../engine/model/units';
import { numberSeries, oneNumber } from '../arguments';
import { defineFunction } from '../define-function';
import { dateSeries } from '../date-series';
import { optionalNumber } from '../omissible-arguments';
import { fail, type Cell, type Failure } from '../values';

const DUE = { en: 'due', fr: 'échéances' };

const DATES = {
  due: dateSeries({
    name: DUE,
    help: {
      en: 'Due or promised date of each delivery; blank lines do not count.',
      fr: 'Échéance de chaque livraison ; les lignes vides ne comptent pas.',
    },
  }),
  done: dateSeries({
    name: { en: 'done', fr: 'livré_le' },
    help: { en: 'When it was delivered; blank while it is open.', fr: 'Date de livraison ; vide tant qu’elle est ouverte.' },
  }),
};

const LIMITS = {
  now: optionalNumber({
    name: { en: 'now', fr: 'maintenant' },
    help: {
      en: 'Open deliveries whose due date has passed by then count as late.',
      fr: 'Les livraisons ouvertes dont l’échéance est alors passée comptent comme en retard.',
    },
    date: true,
    defaultText: { en: 'open ones do not count', fr: 'celles qui sont ouvertes ne comptent pas' },
  }),
  tolerance: oneNumber({
    name: { en: 'tolerance_days', fr: 'tolérance_jours' },
    help: { en: 'Days after the due date that are still on time.', fr: 'Jours après l’échéance encore à l’heure.' },
    range: { atLeast: 0 },
    default: 0,
  }),
};

function shareOf(
  {
    due,
    done,
    now,
    tolerance,
  }: { due: readonly (number | null)[]; done: readonly (number | null)[]; now: number | null; tolerance: number },
  inFull: (place: number) => boolean,
): Cell | Failure {
  const deliveries: Delivery[] = [];
  due.forEach((date, place) => {
    if (date !== null) deliveries.push({ due: date, done: done[place], inFull: inFull(place) });
  });
  return onTimeShare(deliveries, tolerance, now) ?? fail('result.nothing-counted', { argument: DUE }, '#N/A');
}

/**
 * On-time delivery: share of the deliveries done by their due date. A date without a time is a whole day. Early is on time; open deliveries count only
 * once they are late at `now`; `#N/A` when none counts.
 *
 * @example OTD({10,10,10}, {9,10.5,11}) = 0.666…
 */
export const OTD = defineFunction({
  id: 'OTD',
  alias: 'TAUX_SERVICE',
  summary: {
    en: 'On-time delivery: share of deliveries done by their due date.',
    fr: 'Taux de service : part des livraisons faites à l’échéance.',
  },
  resultHelp: { en: 'A fraction from 0 to 1.', fr: 'Une fraction de 0 à 1.' },
  result: 'cell',
  arguments: { ...DATES, ...LIMITS },
  compute: (given) => shareOf(given, () => true),
});

/**
 * On time and in full: as OTD, and what was delivered by then is at least what was ordered.
 *
 * @example OTIF({10,10}, {9,10}, {5,5}, {5,4}) = 0.5
 */
export const OTIF = defineFunction({
  id: 'OTIF',
  alias: 'OTIF',
  summary: {
    en: 'Share of deliveries on time and in full.',
    fr: 'Part des livraisons à l’heure et complètes.',
  },
  resultHelp: { en: 'A fraction from 0 to 1.', fr: 'Une fraction de 0 à 1.' },
  result: 'cell',
  arguments: {
    ...DATES,
    quantity: numberSeries({
      name: { en: 'quantity', fr: 'quantité' },
      help: { en: 'Quantity ordered.', fr: 'Quantité commandée.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    doneQuantity: numberSeries({
      name: { en: 'done_quantity', fr: 'quantité_livrée' },
      help: { en: 'Quantity delivered.', fr: 'Quantité livrée.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    ...LIMITS,
  },
  compute: ({ quantity, doneQuantity, ...given }) => shareOf(given, (place) => doneQuantity[place] >= quantity[place] - QUANTITY_TOLERANCE),
});
