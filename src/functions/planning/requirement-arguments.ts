import { lotRule, numberSeries, oneNumber } from '../arguments';

/** Gross requirement of each period; one number holds in all. */
export const GROSS = numberSeries({
  name: { en: 'gross', fr: 'besoin_brut' },
  help: { en: 'Gross requirement of each period.', fr: 'Besoin brut de chaque période.' },
  range: { atLeast: 0 },
  single: 'every-period',
});

const ON_HAND_OPTIONS = {
  name: { en: 'on_hand', fr: 'stock' },
  help: { en: 'Stock at the start of period 1; may be negative.', fr: 'Stock au début de la période 1 ; peut être négatif.' },
};

/** Stock at the start; must be given. */
export const ON_HAND = oneNumber(ON_HAND_OPTIONS);

const RECEIPTS_OPTIONS = {
  name: { en: 'receipts', fr: 'réceptions' },
  help: { en: 'Scheduled receipts; one number falls in period 1.', fr: 'Réceptions attendues ; un seul nombre tombe en période 1.' },
  range: { atLeast: 0 },
  single: 'first-period' as const,
};

/** Scheduled receipts; must be given. */
export const RECEIPTS = numberSeries(RECEIPTS_OPTIONS);

/** The arguments of NET_REQUIREMENT, which the planned receipts and releases share, in the order of the call. */
export const REQUIREMENT_ARGUMENTS = {
  gross: GROSS,
  onHand: oneNumber({ ...ON_HAND_OPTIONS, default: 0 }),
  receipts: numberSeries({ ...RECEIPTS_OPTIONS, default: 0 }),
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
};
