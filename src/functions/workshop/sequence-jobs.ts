import { SEQUENCE_RULES, sequenceJobs, type SequenceRule } from '../../engine/sequencing/sequence-jobs';
import type { Text } from '../../i18n/language';
import { numberSeries } from '../arguments';
import { defineFunction, spill } from '../define-function';
import { nameSeries, neededChoice } from '../name-arguments';

/** TOM: temps opératoire minimum; TOML: le plus long; DL: date de livraison; RC: ratio critique; TOMP: TOM pondéré. */
const FRENCH_RULE: Readonly<Record<SequenceRule, string>> = {
  FIFO: 'PAPS',
  SPT: 'TOM',
  LPT: 'TOML',
  EDD: 'DL',
  CR: 'RC',
  SLACK: 'MARGE',
  WSPT: 'TOMP',
  MOORE: 'MOORE',
};

const RULES = SEQUENCE_RULES.map((value) => ({ value, words: { en: value, fr: FRENCH_RULE[value] } satisfies Text }));

/**
 * Jobs in the order of a priority rule on one machine (DOMAIN §4); ties by the order given.
 *
 * @example SEQUENCE_JOBS({"A","B","C"}, {6,2,8}, {8,6,18}, "SPT") = {"B","A","C"}
 */
export const SEQUENCE_JOBS = defineFunction({
  id: 'SEQUENCE_JOBS',
  alias: 'ORDONNER',
  summary: {
    en: 'Jobs of one machine in the order of a priority rule.',
    fr: 'Travaux d’un poste dans l’ordre d’une règle de priorité.',
  },
  resultHelp: { en: 'The jobs, the first first.', fr: 'Les travaux, le premier en tête.' },
  result: 'rows',
  arguments: {
    jobs: nameSeries({ name: { en: 'jobs', fr: 'travaux' }, help: { en: 'Names of the jobs.', fr: 'Noms des travaux.' } }),
    times: numberSeries({
      name: { en: 'times', fr: 'temps' },
      help: { en: 'Processing time of each job.', fr: 'Temps opératoire de chaque travail.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    due: numberSeries({
      name: { en: 'due', fr: 'échéances' },
      help: {
        en: 'Due dates counted from now, in the unit of the times.',
        fr: 'Échéances comptées de maintenant, dans l’unité des temps.',
      },
      single: 'every-period',
    }),
    rule: neededChoice({
      name: { en: 'rule', fr: 'règle' },
      help: {
        en: 'The priority rule; MOORE puts the fewest jobs late.',
        fr: 'La règle de priorité ; MOORE met le moins de travaux en retard.',
      },
      choices: RULES,
    }),
    weights: numberSeries({
      name: { en: 'weights', fr: 'poids' },
      help: { en: 'Importance of each job, for WSPT.', fr: 'Importance de chaque travail, pour TOMP.' },
      range: { atLeast: 0 },
      default: 1,
      single: 'every-period',
    }),
  },
  compute: ({ jobs, times, due, rule, weights }) => {
    const all = times.map((time, place) => ({ time, due: due[place], weight: weights[place] }));
    return spill(
      sequenceJobs(all, rule).map((place) => jobs.values[place]),
      jobs.layout,
    );
  },
});
