import { criticalPath, type CriticalPathResult, type NetworkTask } from '../../engine/network/critical-path';
import { parsePredecessors } from '../../engine/network/parse-predecessors';
import { numberSeries } from '../arguments';
import { nameSeries, type NameSeries } from '../name-arguments';
import { nameKey } from '../read-cells';
import { fail, type Failure } from '../values';

const TASKS = { en: 'tasks', fr: 'tâches' };
const PREDECESSORS = { en: 'predecessors', fr: 'antécédents' };

/** The three columns of a network. */
export const NETWORK_ARGUMENTS = {
  tasks: nameSeries({ name: TASKS, help: { en: 'Names of the tasks, each once.', fr: 'Noms des tâches, chacun une fois.' } }),
  durations: numberSeries({
    name: { en: 'durations', fr: 'durées' },
    help: { en: 'Duration of each task; hours with a calendar.', fr: 'Durée de chaque tâche ; en heures avec un calendrier.' },
    range: { atLeast: 0 },
    single: 'every-period',
  }),
  predecessors: nameSeries({
    name: PREDECESSORS,
    help: {
      en: 'What each task waits for: A;B, A+2 (lag), SS:A (starts), FF:A (finishes); blank for nothing.',
      fr: 'Ce qu’attend chaque tâche : A;B, A+2 (décalage), DD:A (débuts), FF:A (fins) ; vide si rien.',
    },
    blanks: 'empty',
  }),
};

/** The arguments of a network, read. */
interface GivenNetwork {
  readonly tasks: NameSeries;
  readonly durations: readonly number[];
  readonly predecessors: NameSeries;
}

/** A network solved: its rows stand in the order of the tasks. */
export type SolvedNetwork = Extract<CriticalPathResult, { readonly kind: 'network' }>;

/**
 * Solves the network of the three columns; durations and lags are multiplied by `scale` and, unless that is 1, rounded to whole ones. Tasks are
 * found in any case. A task twice is `#VALUE!`; an unknown predecessor or a cycle `#N/A`, with the name or the path.
 */
export function solveNetwork({ tasks, durations, predecessors }: GivenNetwork, end?: number, scale = 1): SolvedNetwork | Failure {
  const scaled = (time: number): number => (scale === 1 ? time : Math.round(time * scale));
  const names = new Map<string, string>();
  for (const name of tasks.values) {
    const key = nameKey(name);
    if (names.has(key)) return fail('network.duplicate-task', { argument: TASKS, task: name });
    names.set(key, name);
  }
  const network: NetworkTask[] = [];
  for (const [place, name] of tasks.values.entries()) {
    const parsed = predecessorsOf(predecessors.values[place], names);
    if (parsed.kind === 'unknown') {
      return fail('network.unknown-predecessor', { argument: PREDECESSORS, value: parsed.part, task: name }, '#N/A');
    }
    const links = parsed.links.map((link) => ({ ...link, lag: scaled(link.lag) }));
    network.push({ id: nameKey(name), duration: scaled(durations[place]), predecessors: links });
  }
  const result = criticalPath(network, end);
  if (result.kind === 'network') return result;
  const path = result.kind === 'cycle' ? result.cycle.map((key) => names.get(key) ?? key).join(' > ') : '';
  return fail('network.cycle', { argument: PREDECESSORS, path }, '#N/A');
}

function predecessorsOf(text: string, names: ReadonlyMap<string, string>) {
  const taskOf = (name: string): string | null => (names.has(nameKey(name)) ? nameKey(name) : null);
  // Excel may pass 0 for an empty cell.
  return parsePredecessors(text === '0' && taskOf('0') === null ? '' : text, taskOf);
}
