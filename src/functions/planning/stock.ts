import { availableToPromise, cumulativeToPromise } from '../../engine/mrp/available-to-promise';
import { coverage, firstShortage } from '../../engine/mrp/coverage';
import { consumeForecast } from '../../engine/mrp/forecast-consumption';
import { projectedStock } from '../../engine/mrp/net-requirement';
import { eachNumber, numberSeries, numberVector, oneChoice, oneNumber } from '../arguments';
import { defineFunction } from '../define-function';
import { DATE_RANGE } from '../load-operations';
import { oneFlag, optionalNumberVector } from '../omissible-arguments';
import { fail } from '../values';
import { GROSS, ON_HAND, RECEIPTS } from './requirement-arguments';

/**
 * Stock at the end of each period (DOMAIN §4). Planned receipts are good units.
 *
 * @example PROJECTED_STOCK({400,0}, 500, {0,1000}) = {100,1100}
 */
export const PROJECTED_STOCK = defineFunction({
  id: 'PROJECTED_STOCK',
  alias: 'STOCK_PROJETE',
  summary: { en: 'Stock at the end of each period.', fr: 'Stock à la fin de chaque période.' },
  resultHelp: { en: 'One stock a period; negative = shortage.', fr: 'Un stock par période ; négatif = rupture.' },
  result: 'series',
  arguments: {
    gross: GROSS,
    onHand: ON_HAND,
    receipts: RECEIPTS,
    planned: numberSeries({
      name: { en: 'planned', fr: 'proposés' },
      help: { en: 'Planned receipts; one number falls in period 1.', fr: 'Réceptions proposées ; un seul nombre tombe en période 1.' },
      range: { atLeast: 0 },
      default: 0,
      single: 'first-period',
    }),
  },
  compute: ({ gross, onHand, receipts, planned }) => projectedStock(gross, onHand, receipts, planned),
});

/**
 * Date of the first shortage: the start of the first period at whose end the projected stock is below 0, or below `limit`. `#N/A` when there is none
 * in the periods given.
 *
 * @example SHORTAGE_DATE({40,40,40}, 100, 0, {46349,46356,46363}) = 46363
 */
export const SHORTAGE_DATE = defineFunction({
  id: 'SHORTAGE_DATE',
  alias: 'DATE_RUPTURE',
  summary: {
    en: 'Start of the first period at whose end the stock has run out, or is below a limit.',
    fr: 'Début de la première période à la fin de laquelle le stock est en rupture, ou sous un seuil.',
  },
  resultHelp: { en: 'Start of that period; #N/A without a shortage.', fr: 'Début de cette période ; #N/A sans rupture.' },
  result: 'cell',
  arguments: {
    gross: GROSS,
    onHand: ON_HAND,
    receipts: RECEIPTS,
    periods: numberSeries({
      name: { en: 'periods', fr: 'périodes' },
      help: { en: 'Start of each period.', fr: 'Début de chaque période.' },
      date: true,
      range: DATE_RANGE,
      single: 'every-period',
    }),
    limit: oneNumber({
      name: { en: 'limit', fr: 'seuil' },
      help: {
        en: 'Stock that must be left, for example the safety stock.',
        fr: 'Stock qui doit rester, par exemple le stock de sécurité.',
      },
      default: 0,
    }),
  },
  compute: ({ gross, onHand, receipts, periods, limit }) => {
    const period = firstShortage(projectedStock(gross, onHand, receipts), limit);
    return period === null ? fail('stock.no-shortage', { limit, count: periods.length }, '#N/A') : periods[period];
  },
});

/**
 * Coverage: for how many periods stock and receipts last; the part of the last period by the share of its requirement that is met. One requirement holds
 * in all periods, without end; `#N/A` when the stock outlasts the periods given, or nothing is required.
 *
 * @example COVERAGE({40,40,40}, 100) = 2.5; COVERAGE(25, 100) = 4
 */
export const COVERAGE = defineFunction({
  id: 'COVERAGE',
  alias: 'COUVERTURE',
  summary: { en: 'For how many periods the stock lasts.', fr: 'Pendant combien de périodes le stock suffit.' },
  resultHelp: { en: 'Number of periods, with a fraction.', fr: 'Nombre de périodes, avec une fraction.' },
  result: 'cell',
  arguments: {
    gross: numberVector({
      name: GROSS.name,
      help: {
        en: 'Gross requirement of each period, or one that every period has.',
        fr: 'Besoin brut de chaque période, ou un seul pour toutes.',
      },
      range: { atLeast: 0 },
    }),
    onHand: ON_HAND,
    receipts: optionalNumberVector({
      name: RECEIPTS.name,
      help: { en: 'Scheduled receipts from period 1 on.', fr: 'Réceptions attendues à partir de la période 1.' },
      defaultText: { en: 'none', fr: 'aucune' },
      range: { atLeast: 0 },
    }),
  },
  compute: ({ gross, onHand, receipts }) => {
    const wanted = gross.layout === null ? gross.values[0] : gross.values;
    const periods = coverage({ gross: wanted, onHand, receipts: receipts?.values });
    return periods ?? fail('stock.outlasts', { argument: GROSS.name }, '#N/A');
  },
});

/**
 * Available to promise (DOMAIN §4). Discrete: in the first period and in each with a master schedule receipt, what is not booked before the next one;
 * blank elsewhere; negative = promised too much. Cumulative, in every period: what may still be promised up to then without breaking a later booking.
 *
 * @example ATP(0, {75,75,75,0}, {52,35,20,12}) = {23,40,43,}
 */
export const ATP = defineFunction({
  id: 'ATP',
  alias: 'DISPONIBLE_A_LA_VENTE',
  summary: {
    en: 'What may still be promised to customers of stock and master schedule.',
    fr: 'Ce qui peut encore être promis aux clients sur le stock et le programme directeur.',
  },
  resultHelp: {
    en: 'One quantity a period, blank where no receipt opens one; cumulative: in every period.',
    fr: 'Une quantité par période, vide sans réception ; cumulé : à chaque période.',
  },
  result: 'series',
  arguments: {
    onHand: ON_HAND,
    mps: numberSeries({
      name: { en: 'mps', fr: 'pdp' },
      help: {
        en: 'Receipts of the master schedule in each period; one number falls in period 1.',
        fr: 'Réceptions du programme directeur par période ; un seul nombre tombe en période 1.',
      },
      range: { atLeast: 0 },
      single: 'first-period',
    }),
    booked: numberSeries({
      name: { en: 'booked', fr: 'commandes' },
      help: { en: 'Orders booked in each period.', fr: 'Commandes enregistrées par période.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    cumulative: oneFlag({
      name: { en: 'cumulative', fr: 'cumulé' },
      help: {
        en: 'Up to the end of each period instead of by receipt.',
        fr: 'Jusqu’à la fin de chaque période, au lieu de par réception.',
      },
    }),
  },
  compute: ({ cumulative, ...given }) => (cumulative ? cumulativeToPromise(given) : availableToPromise(given)),
});

/**
 * Forecast after the orders that consume it, each in its own period (DOMAIN convention 6): what is still expected, what was consumed, or the
 * independent demand of the period, which is the greater of both.
 *
 * @example FORECAST_CONSUMPTION({50,50}, {35,60}) = {15,0}; with view "demand" {50,60}
 */
export const FORECAST_CONSUMPTION = defineFunction({
  id: 'FORECAST_CONSUMPTION',
  alias: 'CONSOMMATION_PREVISION',
  summary: {
    en: 'The forecast that remains once orders have consumed it, or the resulting demand.',
    fr: 'La prévision qui reste une fois consommée par les commandes, ou le besoin qui en résulte.',
  },
  resultHelp: { en: 'One quantity for each forecast.', fr: 'Une quantité par prévision.' },
  result: 'cell',
  arguments: {
    forecast: eachNumber({
      name: { en: 'forecast', fr: 'prévision' },
      help: { en: 'Forecast of each period.', fr: 'Prévision de chaque période.' },
      range: { atLeast: 0 },
    }),
    orders: eachNumber({
      name: { en: 'orders', fr: 'commandes' },
      help: { en: 'Orders of each period.', fr: 'Commandes de chaque période.' },
      range: { atLeast: 0 },
    }),
    view: oneChoice({
      name: { en: 'view', fr: 'vue' },
      help: { en: 'What to give.', fr: 'Ce qu’il faut donner.' },
      choices: [
        { value: 'remaining', words: { en: 'remaining', fr: 'reste' } },
        { value: 'consumed', words: { en: 'consumed', fr: 'consommé' } },
        { value: 'demand', words: { en: 'demand', fr: 'besoin' } },
      ],
      default: 'remaining',
      defaultText: { en: 'remaining', fr: 'reste' },
    }),
  },
  compute: ({ forecast, orders, view }) => consumeForecast(forecast, orders)[view],
});
