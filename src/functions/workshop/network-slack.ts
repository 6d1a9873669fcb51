import { nameVector, oneChoice } from '../arguments';
import type { ComputedCell } from '../declaration';
import { defineFunction, spill } from '../define-function';
import { nameKey } from '../read-cells';
import { fail, isFailure } from '../values';
import { NETWORK_ARGUMENTS, solveNetwork } from './network-arguments';

const SLACKS = { total: 'totalSlack', free: 'freeSlack', independent: 'independentSlack' } as const;

/**
 * Slack of a task, or of a range of tasks, in a network (DOMAIN §4): the core of CPM, from 0 to the earliest finish. An unknown task is `#N/A`.
 *
 * @example NETWORK_SLACK("B", {"A","B","C"}, {2,1,3}, {"","A","A"}) = 2
 */
export const NETWORK_SLACK = defineFunction({
  id: 'NETWORK_SLACK',
  alias: 'MARGE_RESEAU',
  summary: {
    en: 'By how much a task of a network may slip.',
    fr: 'De combien une tâche d’un réseau peut glisser.',
  },
  resultHelp: {
    en: 'One slack for each task asked for, in the unit of the durations.',
    fr: 'Une marge par tâche demandée, dans l’unité des durées.',
  },
  result: 'rows',
  arguments: {
    task: nameVector({
      name: { en: 'task', fr: 'tâche' },
      help: { en: 'The task, or a range of tasks, to tell the slack of.', fr: 'La tâche, ou la plage de tâches, dont on veut la marge.' },
    }),
    ...NETWORK_ARGUMENTS,
    kind: oneChoice({
      name: { en: 'kind', fr: 'nature' },
      help: {
        en: 'total: without delaying the end; free: without delaying any task; independent: however the others lie.',
        fr: 'totale : sans retarder la fin ; libre : sans retarder aucune tâche ; certaine : où que soient les autres.',
      },
      choices: [
        { value: 'total', words: { en: 'total', fr: 'totale' } },
        { value: 'free', words: { en: 'free', fr: 'libre' } },
        { value: 'independent', words: { en: 'independent', fr: 'certaine' } },
      ],
      default: 'total',
      defaultText: { en: 'total', fr: 'totale' },
    }),
  },
  compute: ({ task, kind, ...given }) => {
    const solved = solveNetwork(given);
    if (isFailure(solved)) return solved;
    const slacks = new Map(solved.rows.map((row) => [row.id, row[SLACKS[kind]]]));
    const cells = task.values.map((name): ComputedCell => {
      return slacks.get(nameKey(name)) ?? fail('network.unknown-task', { argument: NETWORK_ARGUMENTS.tasks.name, task: name }, '#N/A');
    });
    return spill(cells, task.layout ?? { rows: 1, columns: 1 });
  },
});
