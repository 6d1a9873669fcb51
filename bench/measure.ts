/** CPU seconds (user and system) of one call, and its result. */
export async function cpuSeconds<Result>(work: () => Result | Promise<Result>): Promise<{ seconds: number; result: Result }> {
  (globalThis as { gc?: () => void }).gc?.();
  const begun = process.cpuUsage();
  const result = await work();
  const used = process.cpuUsage(begun);
  return { seconds: (used.user + used.system) / 1e6, result };
}

/** The median of several runs, after one that warms up. */
export async function medianCpuSeconds(runs: number, work: () => unknown): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) seconds.push((await cpuSeconds(work)).seconds);
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** The slope of log(time) over log(size): 1 = linear. */
export function scalingExponent(points: readonly (readonly [size: number, seconds: number])[]): number {
  const logs = points.map(([size, seconds]) => [Math.log(size), Math.log(Math.max(seconds, 1e-6))] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target?: string;
  readonly met?: boolean;
}

/** Prints rows as a Markdown table: what is met is printed as met, what is missed as missed. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n### ${title}\n\n| What | Measured | Target | |\n| --- | --- | --- | --- |`);
  for (const row of rows) {
    const verdict = row.met === undefined ? '' : row.met ? 'met' : 'missed';
    console.log(`| ${row.what} | ${row.measured} | ${row.target ?? ''} | ${verdict} |`);
  }
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1048576)} MB`;
}
