// Part 11: the new test rig is a project. How long does it take, what is critical, what are the chances of its date?
import { dayOf, rounded, workingDays } from './excel-days.mjs';

const START = dayOf('2027-03-01');
const EASTER_MONDAY = dayOf('2027-03-29');

export const story = {
  title: { en: 'The new test rig: will it be there on 7 April?', fr: 'Le nouveau banc d’essai : prêt le 7 avril ?' },
  sheets: 'all',
  async play(bench, claim) {
    const tasks = await bench.rows('tasks', {
      task: { en: 'Task', fr: 'Tâche' },
      predecessors: { en: 'Predecessors', fr: 'Antériorités' },
      low: { en: 'Optimistic days', fr: 'Durée optimiste' },
      likely: { en: 'Likely days', fr: 'Durée probable' },
      high: { en: 'Pessimistic days', fr: 'Durée pessimiste' },
      due: { en: 'Due', fr: 'Échéance' },
    });
    const seen = await bench.rows('network', {
      task: { en: 'Task', fr: 'Tâche' },
      finish: { en: 'Early finish (d)', fr: 'Fin tôt (j)' },
      critical: { en: 'Critical task', fr: 'Tâche critique' },
    });
    const finishes = earlyFinishes(tasks);
    claim(
      {
        en: `forward through ${tasks.length} tasks: finished after ${bench.number(finishes.get('K'), 1)} working days`,
        fr: `au plus tôt à travers ${tasks.length} tâches : fini après ${bench.number(finishes.get('K'), 1)} jours ouvrés`,
      },
      seen.map(({ task, finish }) => [task, rounded(finish, 2)]),
      tasks.map(({ task }) => [task, rounded(finishes.get(task), 2)]),
    );
    const critical = seen.filter((row) => row.critical !== '').map(({ task }) => task);
    const variance = tasks
      .filter(({ task }) => critical.includes(task))
      .reduce((total, { low, high }) => total + ((high - low) / 6) ** 2, 0);
    const available = workingDays(START, tasks[0].due, [EASTER_MONDAY]);
    const expected = normal((available - finishes.get('K')) / Math.sqrt(variance));
    const [project] = await bench.rows('network', { chance: { en: 'Chance', fr: 'Probabilité' } }, 1);
    claim(
      {
        en: `${critical.join(' › ')} is critical; ${available} working days until 7 April give ${bench.number(100 * expected, 0)} chances in 100`,
        fr: `${critical.join(' › ')} est critique ; ${available} jours ouvrés jusqu’au 7 avril donnent ${bench.number(100 * expected, 0)} chances sur 100`,
      },
      rounded(project.chance, 3),
      rounded(expected, 3),
    );
    await bench.sheetPicture('11-drawing', 'drawing', { width: 1920 });
    await bench.sheetPicture('11-network', 'network');
  },
};

/** Earliest finish of each task: expected duration (o + 4 m + p) / 6 after the latest of those before; `DD:I+1` or `SS:I+1` begins a day after I begins. */
function earlyFinishes(tasks) {
  const begins = new Map();
  const finishes = new Map();
  for (const { task, predecessors, low, likely, high } of tasks) {
    const start = Math.max(
      0,
      ...String(predecessors)
        .split(';')
        .filter((one) => one !== '')
        .map((one) => {
          const together = /^(?:DD|SS):(\w)\+(\d)$/.exec(one);
          return together === null ? finishes.get(one) : begins.get(together[1]) + Number(together[2]);
        }),
    );
    begins.set(task, start);
    finishes.set(task, start + (low + 4 * likely + high) / 6);
  }
  return finishes;
}

/** The share of a normal distribution below z, by Simpson's rule. */
function normal(z) {
  const steps = 400;
  const density = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const width = z / steps;
  let area = density(0) + density(z);
  for (let step = 1; step < steps; step += 1) area += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return 0.5 + (area * width) / 3;
}
