import { parseJobShop, solutionOf, workloadOfJobShop } from '../../engine/schedule/benchmark-instances';
import { createSchedule } from '../../engine/schedule/create-schedule';
import { onlyFile, parseCall, positiveNumber, text, wholeNumber } from '../arguments';
import { readText } from '../files';
import { EXIT, FileTrouble, WrongCall } from '../words';

/** jalon solve: a benchmark instance in its standard text form, with the scheduler that makes the plans. */
export async function solve(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['format', 'cpu-seconds', 'iterations', 'seed']);
  const file = onlyFile(call);
  const format = formatOf(text(call, 'format'), file);
  const iterations = wholeNumber(call, 'iterations', 0);
  const seconds = positiveNumber(call, 'cpu-seconds') ?? (iterations === undefined ? 10 : undefined);
  if (iterations !== undefined && call.options['cpu-seconds'] !== undefined) throw new WrongCall('iterationsOrSeconds');
  const instance = parseJobShop(readText(file), format);
  if (instance === null) throw new FileTrouble('notInstance', file, format);
  const workload = workloadOfJobShop(instance);
  const schedule = createSchedule(workload, {
    seed: wholeNumber(call, 'seed', 0) ?? 1,
    iterations: iterations ?? Number.MAX_SAFE_INTEGER,
    objective: 'makespan',
    shouldStop: seconds === undefined ? undefined : cpuLimit(seconds),
  });
  process.stdout.write(`${JSON.stringify(solutionOf(workload, schedule))}\n`);
  return EXIT.done;
}

/** True once this process has used so many CPU seconds from now on. */
function cpuLimit(seconds: number): () => boolean {
  const begun = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(begun);
    return used.user + used.system >= seconds * 1e6;
  };
}

function formatOf(wanted: string | undefined, file: string): 'jsp' | 'fjsp' {
  if (wanted === 'jsp' || wanted === 'fjsp') return wanted;
  if (wanted !== undefined) throw new WrongCall('badOption', { option: '--format', value: wanted, expected: 'jsp, fjsp' });
  return /fjs/i.test(file) ? 'fjsp' : 'jsp';
}
