/** A list from the environment, such as `BENCH_SEEDS=1,2,3`: what a part of the benchmarks is limited to. */
export function wantedOf(name: string, otherwise: readonly string[]): readonly string[] {
  const given = process.env[`BENCH_${name}`];
  return given === undefined || given === '' ? otherwise : given.split(',');
}

/** Asked by a search: has it had its CPU seconds? Counted from this call on. */
export function cpuBudget(seconds: number): () => boolean {
  const begun = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(begun);
    return used.user + used.system >= seconds * 1e6;
  };
}
