import { appendFileSync, readFileSync } from 'node:fs';

/** A run of one job shop with one seed, as a line of the log holds it. */
export interface ShopRun {
  readonly part: 'job-shop';
  readonly instance: string;
  readonly seed: number;
  /** CPU seconds, ascending, and the best makespan by each. */
  readonly marks: readonly number[];
  readonly makespans: readonly number[];
  readonly seconds: number;
  readonly best: number;
}

/** What a plant's long run had reached after so many CPU seconds, as a line of the log holds it. */
export interface PlantPoint {
  readonly part: 'plant-long';
  readonly plant: string;
  readonly seed: number;
  readonly seconds: number;
  readonly weightedDays: number;
  readonly lateOrders: number;
  readonly changeoverHours: number;
}

export type LogLine = ShopRun | PlantPoint;

/** Appends a line to the file that `BENCH_LOG` names, at once, so that what is known is kept when a long run is interrupted. */
export function log(line: LogLine): void {
  const path = process.env.BENCH_LOG;
  if (path !== undefined && path !== '') appendFileSync(path, `${JSON.stringify(line)}\n`);
}

/** All lines of such files; a last line that was cut off is left out. */
export function readLogs(paths: readonly string[]): LogLine[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as LogLine),
  );
}
