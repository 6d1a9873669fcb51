import { unitCost } from '../../engine/cost/unit-cost';
import type { Text } from '../../i18n/language';
import { numberSeries, numberVector, oneChoice, oneNumber } from '../arguments';
import { defineFunction, spill } from '../define-function';

/** Hours of one unit of time: ch is a centi-hour, dmh a ten-thousandth of an hour. */
const PER_HOUR = { h: 1, min: 60, s: 3600, ch: 100, dmh: 10_000 };

function perUnit(name: Text, help: Text) {
  return oneNumber({ name, help, range: { atLeast: 0 }, default: 0 });
}

/**
 * Cost of one unit made in lots (DOMAIN §4): the sum over the operations of (setup / lot + unit time) × rate, plus material, subcontracting and tooling
 * of one unit. Rates are per hour. Several lots are answered lot by lot, for price breaks.
 *
 * @example UNIT_COST(200, 25.5, 10.5, 100, "ch") = 10.6275
 */
export const UNIT_COST = defineFunction({
  id: 'UNIT_COST',
  alias: 'PRIX_REVIENT',
  summary: {
    en: 'Cost of one unit by the times and rates of its operations, for a lot size.',
    fr: 'Prix de revient d’une pièce selon les temps et taux de ses phases, pour une taille de lot.',
  },
  resultHelp: { en: 'Cost of one unit, one for each lot size.', fr: 'Coût d’une pièce, un par taille de lot.' },
  result: 'rows',
  arguments: {
    lot: numberVector({
      name: { en: 'lot', fr: 'lot' },
      help: {
        en: 'Units of a lot, which share one setup; or several sizes.',
        fr: 'Pièces du lot, qui se partagent un réglage ; ou plusieurs tailles.',
      },
      range: { above: 0 },
    }),
    setupTimes: numberSeries({
      name: { en: 'setup_times', fr: 'temps_réglage' },
      help: { en: 'Setup time of each operation.', fr: 'Temps de réglage de chaque phase.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    unitTimes: numberSeries({
      name: { en: 'unit_times', fr: 'temps_unitaires' },
      help: { en: 'Time of one unit at each operation.', fr: 'Temps d’une pièce à chaque phase.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    rates: numberSeries({
      name: { en: 'rates', fr: 'taux_horaires' },
      help: { en: 'Cost of an hour of each operation.', fr: 'Coût d’une heure de chaque phase.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    unit: oneChoice({
      name: { en: 'unit', fr: 'unité' },
      help: { en: 'Unit of the times.', fr: 'Unité des temps.' },
      choices: [
        { value: 'h', words: { en: 'h', fr: 'h' } },
        { value: 'min', words: { en: 'min', fr: 'min' } },
        { value: 's', words: { en: 's', fr: 's' } },
        { value: 'ch', words: { en: 'ch', fr: 'ch' } },
        { value: 'dmh', words: { en: 'dmh', fr: 'dmh' } },
      ],
      default: 'h',
      defaultText: { en: 'h', fr: 'h' },
    }),
    material: perUnit({ en: 'material', fr: 'matière' }, { en: 'Material of one unit.', fr: 'Matière d’une pièce.' }),
    subcontract: perUnit(
      { en: 'subcontract', fr: 'sous_traitance' },
      { en: 'Subcontracting of one unit.', fr: 'Sous-traitance d’une pièce.' },
    ),
    tooling: perUnit(
      { en: 'tooling', fr: 'outillage' },
      { en: 'Tooling of one unit: its cost over all units.', fr: 'Outillage d’une pièce : son coût divisé par le total des pièces.' },
    ),
  },
  compute: ({ lot, setupTimes, unitTimes, rates, unit, material, subcontract, tooling }) => {
    const operations = setupTimes.map((setup, place) => ({
      setupHours: setup / PER_HOUR[unit],
      unitHours: unitTimes[place] / PER_HOUR[unit],
      rate: rates[place],
    }));
    return spill(
      lot.values.map((size) => unitCost(size, operations, material + subcontract + tooling)),
      lot.layout ?? { rows: 1, columns: 1 },
    );
  },
});
