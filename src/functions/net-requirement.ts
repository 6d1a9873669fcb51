import { netRequirement } from '../engine/mrp/net-requirement';
import { lotRule, numberSeries, oneNumber } from './arguments';
import { defineFunction } from './define-function';

/**
 * Net requirement of every period (DOMAIN §4): the core of the Net requirements sheet in a cell.
 *
 * @example NET_REQUIREMENT(1500, 120, 1480, 150) = 50
 */
export const NET_REQUIREMENT = defineFunction({
  id: 'NET_REQUIREMENT',
  alias: 'BESOIN_NET',
  summary: {
    en: 'Good units that each period lacks, before lot sizing and scrap.',
    fr: 'Pièces bonnes qui manquent à chaque période, avant lotissement et rebut.',
  },
  resultHelp: { en: 'One net requirement a period.', fr: 'Un besoin net par période.' },
  result: 'series',
  arguments: {
    gross: numberSeries({
      name: { en: 'gross', fr: 'besoin_brut' },
      help: { en: 'Gross requirement of each period.', fr: 'Besoin brut de chaque période.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    onHand: oneNumber({
      name: { en: 'on_hand', fr: 'stock' },
      help: { en: 'Stock at the start of period 1; may be negative.', fr: 'Stock au début de la période 1 ; peut être négatif.' },
      default: 0,
    }),
    receipts: numberSeries({
      name: { en: 'receipts', fr: 'réceptions' },
      help: { en: 'Scheduled receipts; one number falls in period 1.', fr: 'Réceptions attendues ; un seul nombre tombe en période 1.' },
      range: { atLeast: 0 },
      default: 0,
      single: 'first-period',
    }),
    safetyStock: numberSeries({
      name: { en: 'safety_stock', fr: 'stock_sécurité' },
      help: { en: 'Stock wanted at the end of each period.', fr: 'Stock voulu à la fin de chaque période.' },
      range: { atLeast: 0 },
      default: 0,
      single: 'every-period',
    }),
    lotRule: lotRule({
      name: { en: 'lot_rule', fr: 'règle_lot' },
      help: {
        en: 'Lot rule, for example L4L, FOQ:50 or MIN:20;MULT:10.',
        fr: 'Règle de lotissement, par exemple LPL, QF:50 ou MIN:20;MULT:10.',
      },
    }),
    frozenPeriods: oneNumber({
      name: { en: 'frozen_periods', fr: 'périodes_gelées' },
      help: { en: 'First periods in which nothing is planned.', fr: 'Premières périodes où rien n’est proposé.' },
      range: { atLeast: 0, whole: true },
      default: 0,
    }),
  },
  compute: (values) => netRequirement(values).net,
});
