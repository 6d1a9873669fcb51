import { sequenceKpis } from '../../engine/sequencing/sequence-kpis';
import { numberSeries } from '../arguments';
import type { ComputedCell } from '../declaration';
import { defineFunction } from '../define-function';
import { fail } from '../values';

const TIMES = { en: 'times', fr: 'temps' };

/**
 * What an order of jobs on one machine is worth (DOMAIN §4): six rows of label and value. The labels are in the language of the name that is
 * called. A job takes its time in full: counted in days of which the first and the last both count, a due day is due - now + 1.
 *
 * @example SEQUENCE_KPI({2,6}, {6,8}) = {"makespan",8; "mean flow time",5; "utilization",0.8; "mean jobs in system",1.25; …}
 */
export const SEQUENCE_KPI = defineFunction({
  id: 'SEQUENCE_KPI',
  alias: 'INDICATEURS_SEQUENCE',
  summary: {
    en: 'Makespan, mean flow time, utilization, jobs in system, tardiness and late jobs of a sequence.',
    fr: 'Durée totale, temps de séjour moyen, utilisation, travaux présents, retard moyen et travaux en retard d’une séquence.',
  },
  resultHelp: { en: 'Six rows: label and value.', fr: 'Six lignes : libellé et valeur.' },
  result: 'rows',
  arguments: {
    times: numberSeries({
      name: TIMES,
      help: { en: 'Processing times in the order of the sequence.', fr: 'Temps opératoires dans l’ordre de la séquence.' },
      range: { atLeast: 0 },
      single: 'every-period',
    }),
    due: numberSeries({
      name: { en: 'due', fr: 'échéances' },
      help: {
        en: 'Due dates in the same order, counted from the start of the first job.',
        fr: 'Échéances dans le même ordre, comptées du début du premier travail.',
      },
      single: 'every-period',
    }),
  },
  compute: ({ times, due }): ComputedCell[][] => {
    const kpis = sequenceKpis(times, due);
    const noWork = fail('result.nothing-to-divide-by', { what: TIMES }, '#DIV/0!');
    return [
      [{ en: 'makespan', fr: 'durée totale' }, kpis.makespan],
      [{ en: 'mean flow time', fr: 'temps de séjour moyen' }, kpis.meanFlowTime],
      [{ en: 'utilization', fr: 'taux d’utilisation' }, kpis.utilization ?? noWork],
      [{ en: 'mean jobs in system', fr: 'nombre moyen de travaux présents' }, kpis.meanJobsInSystem ?? noWork],
      [{ en: 'mean tardiness', fr: 'retard moyen' }, kpis.meanTardiness],
      [{ en: 'late jobs', fr: 'travaux en retard' }, kpis.lateJobs],
    ];
  },
});
