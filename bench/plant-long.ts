import { createSchedule } from '../src/engine/schedule/create-schedule';
import type { ObjectiveValue } from '../src/engine/schedule/schedule';
import { plant } from './inputs/plant';
import { checked, workloadOf } from './large-plant';
import { printTable } from './measure';
import type { Row } from './measure';
import { log, type PlantPoint } from './run-log';
import { wantedOf } from './wanted';

/** How far the weighted tardiness of a short run may be above the long run's, in percent. */
const WANTED = 5;
const TIGHTNESS = 1.25;
/** CPU seconds between two lines of the log, a second in the first minute. */
const BETWEEN_LINES = 30;

/**
 * The plant of 6,057 operations searched for half an hour of CPU: how far the result of ten seconds is from that. One run, looked at on the way; its last schedule
 * is checked. Limited by `BENCH_BUDGETS` (10,1800: the marks) and `BENCH_SEEDS` (of plant and search: 1); `BENCH_LOG` names a file to which its progress is appended.
 */
export function benchPlantLong(): Promise<void> {
  const marks = wantedOf('BUDGETS', ['10', '1800'])
    .map(Number)
    .sort((a, b) => a - b);
  const points = wantedOf('SEEDS', ['1']).flatMap((seed) => longRun(Number(seed), marks));
  printPlantTable(points, marks);
  return Promise.resolve();
}

/** The table of such runs; without marks, of what each had at 10 CPU seconds and at the end. */
export function printPlantTable(points: readonly PlantPoint[], marks?: readonly number[]): void {
  const rows: Row[] = [];
  for (const seed of new Set(points.map((point) => point.seed))) {
    const own = points.filter((point) => point.seed === seed);
    const end = own[own.length - 1];
    for (const mark of marks ?? [10, end.seconds]) {
      const known = own.filter(({ seconds }) => seconds <= mark * 1.01).pop() ?? own[0];
      rows.push(rowOf(known, end, mark));
    }
  }
  printTable('A plant of 51 machines: weighted days late against the longest run', rows);
}

function rowOf(point: PlantPoint, end: PlantPoint, mark: number): Row {
  const above = (point.weightedDays / Math.max(end.weightedDays, 1e-9) - 1) * 100;
  const what = `plant ${point.seed}, ${Math.round(mark)} CPU s`;
  const measured = `${point.weightedDays.toFixed(0)} (${point.lateOrders} late, ${point.changeoverHours.toFixed(0)} h)`;
  if (point.seconds === end.seconds) return { what, measured };
  return {
    what,
    measured: `${measured}, ${above.toFixed(1)} % above ${Math.round(end.seconds)} s`,
    ...(mark === 10 && end.seconds >= 1500 ? { target: `${WANTED} %`, met: above <= WANTED } : {}),
  };
}

function longRun(seed: number, marks: readonly number[]): PlantPoint[] {
  const workload = workloadOf(plant(828, 51, seed, TIGHTNESS));
  const longest = marks[marks.length - 1] ?? 0;
  const points: PlantPoint[] = [];
  const begun = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  let said = -Infinity;
  const note = (best: ObjectiveValue, isLast: boolean): void => {
    const seconds = used();
    const point: PlantPoint = {
      part: 'plant-long',
      plant: `${workload.operations.length} operations`,
      seed,
      seconds: Math.round(seconds * 100) / 100,
      weightedDays: best.weightedTardinessDays,
      lateOrders: best.lateGoals,
      changeoverHours: best.changeoverHours,
    };
    points.push(point);
    if (!isLast && seconds - said < (seconds < 60 ? 1 : BETWEEN_LINES)) return;
    said = seconds;
    log(point);
    console.error(
      `plant ${seed}, ${seconds.toFixed(0)} CPU s: ${best.weightedTardinessDays.toFixed(0)} weighted days (${best.lateGoals} late)`,
    );
  };
  const found = createSchedule(workload, {
    seed,
    iterations: Number.MAX_SAFE_INTEGER,
    shouldStop: () => used() >= longest,
    onProgress: ({ best }) => note(best, false),
  });
  note(found.objective, true);
  checked(workload, found);
  return points;
}
